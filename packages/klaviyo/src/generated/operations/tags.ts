// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import type { Operation } from "@carillon/runtime/internal";

export const tagsCreate: Operation = {
  id: "tags.create",
  method: "POST",
  path: "/api/tags",
  query: { "fields[tag]": "csv" },
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  accept: "application/vnd.api+json",
};

export const tagsList: Operation = {
  id: "tags.list",
  method: "GET",
  path: "/api/tags",
  query: { "fields[tag-group]": "csv", "fields[tag]": "csv", include: "csv" },
  accept: "application/vnd.api+json",
  paginate: {
    style: "cursor",
    in: "query",
    param: "page[cursor]",
    size: "page[size]",
    defaultSize: 50,
    items: "/data",
    next: "/links/next",
    nextParam: "page[cursor]",
    end: "noNext",
  },
};

export const tagsTagCampaigns: Operation = {
  id: "tags.tagCampaigns",
  method: "POST",
  path: "/api/tags/{id}/relationships/campaigns",
  ids: ["id"],
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  response: "none",
  retry: "idempotent",
};

export const tagsUntagCampaigns: Operation = {
  id: "tags.untagCampaigns",
  method: "DELETE",
  path: "/api/tags/{id}/relationships/campaigns",
  ids: ["id"],
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  response: "none",
};
