// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import type { Operation } from "@carillon/runtime/internal";

export const assetsDelete: Operation = {
  id: "assets.delete",
  method: "DELETE",
  path: "/v1/assets/files/{id}",
  host: "app",
  security: [["app"]],
  ids: ["id"],
  response: "none",
};

export const assetsGet: Operation = {
  id: "assets.get",
  method: "GET",
  path: "/v1/assets/files/{id}",
  host: "app",
  security: [["app"]],
  ids: ["id"],
  unwrap: "/asset",
};

export const assetsUpload: Operation = {
  id: "assets.upload",
  method: "POST",
  path: "/v1/assets/files",
  host: "app",
  security: [["app"]],
  body: "multipart",
  bodyRequired: true,
  unwrap: "/asset",
};
