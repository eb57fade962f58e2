// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { byCursor, type Operation, type PagedOperation } from "@carillon/runtime/internal";

export const objectsGetAttributes: Operation = {
  id: "objects.getAttributes",
  method: "GET",
  path: "/v1/objects/{object_type_id}/{object_id}/attributes",
  host: "app",
  security: [["app"]],
  ids: ["object_type_id", "object_id"],
  unwrap: "/object",
};

export const objectsListRelationships: PagedOperation = {
  id: "objects.listRelationships",
  method: "GET",
  path: "/v1/objects/{object_type_id}/{object_id}/relationships",
  host: "app",
  security: [["app"]],
  ids: ["object_type_id", "object_id"],
  paginate: {
    style: byCursor,
    in: "query",
    param: "start",
    size: "limit",
    items: "/cio_relationships",
    next: "/next",
    end: "noNext",
  },
};

export const objectsSearch: PagedOperation = {
  id: "objects.search",
  method: "POST",
  path: "/v1/objects",
  host: "app",
  security: [["app"]],
  body: "json",
  bodyRequired: true,
  retry: "safe",
  paginate: {
    style: byCursor,
    in: "query",
    param: "start",
    size: "limit",
    items: "/identifiers",
    next: "/next",
    end: "noNext",
  },
};
