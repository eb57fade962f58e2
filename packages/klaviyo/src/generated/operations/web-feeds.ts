// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { byCursor, type Operation, type PagedOperation } from "@carillon/runtime/internal";

export const webFeedsCreate: Operation = {
  id: "webFeeds.create",
  method: "POST",
  path: "/api/web-feeds",
  query: { "fields[web-feed]": "csv" },
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  accept: "application/vnd.api+json",
  limits: ["xs"],
};

export const webFeedsDelete: Operation = {
  id: "webFeeds.delete",
  method: "DELETE",
  path: "/api/web-feeds/{id}",
  ids: ["id"],
  response: "none",
  limits: ["xs"],
};

export const webFeedsGet: Operation = {
  id: "webFeeds.get",
  method: "GET",
  path: "/api/web-feeds/{id}",
  ids: ["id"],
  query: { "fields[web-feed]": "csv" },
  accept: "application/vnd.api+json",
  limits: ["xs"],
};

export const webFeedsList: PagedOperation = {
  id: "webFeeds.list",
  method: "GET",
  path: "/api/web-feeds",
  query: { "fields[web-feed]": "csv" },
  accept: "application/vnd.api+json",
  limits: ["xs"],
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

export const webFeedsUpdate: Operation = {
  id: "webFeeds.update",
  method: "PATCH",
  path: "/api/web-feeds/{id}",
  ids: ["id"],
  query: { "fields[web-feed]": "csv" },
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  accept: "application/vnd.api+json",
  limits: ["xs"],
  retry: "idempotent",
};
