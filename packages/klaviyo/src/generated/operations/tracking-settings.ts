// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { byCursor, type Operation, type PagedOperation } from "@carillon/runtime/internal";

export const trackingSettingsGet: Operation = {
  id: "trackingSettings.get",
  method: "GET",
  path: "/api/tracking-settings/{id}",
  ids: ["id"],
  query: { "fields[tracking-setting]": "csv" },
  accept: "application/vnd.api+json",
  limits: ["m"],
};

export const trackingSettingsList: PagedOperation = {
  id: "trackingSettings.list",
  method: "GET",
  path: "/api/tracking-settings",
  query: { "fields[tracking-setting]": "csv" },
  accept: "application/vnd.api+json",
  limits: ["m"],
  paginate: {
    style: byCursor,
    in: "query",
    param: "page[cursor]",
    size: "page[size]",
    items: "/data",
    next: "/links/next",
    nextParam: "page[cursor]",
    end: "noNext",
  },
};

export const trackingSettingsUpdate: Operation = {
  id: "trackingSettings.update",
  method: "PATCH",
  path: "/api/tracking-settings/{id}",
  ids: ["id"],
  query: { "fields[tracking-setting]": "csv" },
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  accept: "application/vnd.api+json",
  limits: ["m"],
  retry: "idempotent",
};
