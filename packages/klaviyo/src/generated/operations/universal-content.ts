// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { byCursor, type Operation, type PagedOperation } from "@carillon/runtime/internal";

export const universalContentCreate: Operation = {
  id: "universalContent.create",
  method: "POST",
  path: "/api/template-universal-content",
  query: { "fields[template-universal-content]": "csv" },
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  accept: "application/vnd.api+json",
  limits: ["l"],
};

export const universalContentDelete: Operation = {
  id: "universalContent.delete",
  method: "DELETE",
  path: "/api/template-universal-content/{id}",
  ids: ["id"],
  response: "none",
  limits: ["l"],
};

export const universalContentGet: Operation = {
  id: "universalContent.get",
  method: "GET",
  path: "/api/template-universal-content/{id}",
  ids: ["id"],
  query: { "fields[template-universal-content]": "csv" },
  accept: "application/vnd.api+json",
  limits: ["l"],
};

export const universalContentList: PagedOperation = {
  id: "universalContent.list",
  method: "GET",
  path: "/api/template-universal-content",
  query: { "fields[template-universal-content]": "csv" },
  accept: "application/vnd.api+json",
  limits: ["l"],
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

export const universalContentUpdate: Operation = {
  id: "universalContent.update",
  method: "PATCH",
  path: "/api/template-universal-content/{id}",
  ids: ["id"],
  query: { "fields[template-universal-content]": "csv" },
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  accept: "application/vnd.api+json",
  limits: ["l"],
  retry: "idempotent",
};
