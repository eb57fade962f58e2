// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { byPage, multipart, type Operation, type PagedOperation } from "@carillon/runtime/internal";

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

export const assetsList: PagedOperation = {
  id: "assets.list",
  method: "GET",
  path: "/v1/assets",
  host: "app",
  security: [["app"]],
  paginate: {
    style: byPage,
    in: "query",
    param: "page",
    first: 1,
    size: "limit",
    defaultSize: 1000,
    items: "/assets",
    total: "/meta/pagination/total",
    end: "total",
  },
};

export const assetsUpdate: Operation = {
  id: "assets.update",
  method: "PUT",
  path: "/v1/assets/files/{id}",
  host: "app",
  security: [["app"]],
  ids: ["id"],
  body: "json",
  bodyRequired: true,
  unwrap: "/asset",
};

export const assetsUpload: Operation = {
  id: "assets.upload",
  method: "POST",
  path: "/v1/assets/files",
  host: "app",
  security: [["app"]],
  body: multipart,
  bodyRequired: true,
  unwrap: "/asset",
};
