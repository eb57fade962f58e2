// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { byCursor, type Operation, type PagedOperation } from "@carillon/runtime/internal";

export const reviewsGet: Operation = {
  id: "reviews.get",
  method: "GET",
  path: "/api/reviews/{id}",
  ids: ["id"],
  query: { include: "csv", "fields[event]": "csv", "fields[review]": "csv" },
  accept: "application/vnd.api+json",
  limits: ["m"],
};

export const reviewsList: PagedOperation = {
  id: "reviews.list",
  method: "GET",
  path: "/api/reviews",
  query: { include: "csv", "fields[event]": "csv", "fields[review]": "csv" },
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

export const reviewsUpdate: Operation = {
  id: "reviews.update",
  method: "PATCH",
  path: "/api/reviews/{id}",
  ids: ["id"],
  query: { "fields[review]": "csv" },
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  accept: "application/vnd.api+json",
  limits: ["m"],
  retry: "idempotent",
};
