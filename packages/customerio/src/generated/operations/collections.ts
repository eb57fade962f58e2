// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import type { Operation } from "@carillon/runtime/internal";

export const collectionsCreate: Operation = {
  id: "collections.create",
  method: "POST",
  path: "/v1/collections",
  host: "app",
  security: [["app"]],
  body: "json",
  bodyRequired: true,
  unwrap: "/collection",
};

export const collectionsDelete: Operation = {
  id: "collections.delete",
  method: "DELETE",
  path: "/v1/collections/{collection_id}",
  host: "app",
  security: [["app"]],
  ids: ["collection_id"],
  response: "none",
};

export const collectionsGet: Operation = {
  id: "collections.get",
  method: "GET",
  path: "/v1/collections/{collection_id}",
  host: "app",
  security: [["app"]],
  ids: ["collection_id"],
  unwrap: "/collection",
};

export const collectionsGetContent: Operation = {
  id: "collections.getContent",
  method: "GET",
  path: "/v1/collections/{collection_id}/content",
  host: "app",
  security: [["app"]],
  ids: ["collection_id"],
};

export const collectionsList: Operation = {
  id: "collections.list",
  method: "GET",
  path: "/v1/collections",
  host: "app",
  security: [["app"]],
};

export const collectionsReplaceContent: Operation = {
  id: "collections.replaceContent",
  method: "PUT",
  path: "/v1/collections/{collection_id}/content",
  host: "app",
  security: [["app"]],
  ids: ["collection_id"],
  body: "json",
  bodyRequired: true,
  unwrap: "/collection",
};

export const collectionsUpdate: Operation = {
  id: "collections.update",
  method: "PUT",
  path: "/v1/collections/{collection_id}",
  host: "app",
  security: [["app"]],
  ids: ["collection_id"],
  body: "json",
  bodyRequired: true,
  unwrap: "/collection",
};
