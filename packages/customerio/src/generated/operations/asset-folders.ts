// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { byPage, type Operation, type PagedOperation } from "@carillon/runtime/internal";

export const assetFoldersCreate: Operation = {
  id: "assetFolders.create",
  method: "POST",
  path: "/v1/assets/folders",
  host: "app",
  security: [["app"]],
  body: "json",
  bodyRequired: true,
  unwrap: "/folder",
};

export const assetFoldersDelete: Operation = {
  id: "assetFolders.delete",
  method: "DELETE",
  path: "/v1/assets/folders/{id}",
  host: "app",
  security: [["app"]],
  ids: ["id"],
  response: "none",
};

export const assetFoldersGet: Operation = {
  id: "assetFolders.get",
  method: "GET",
  path: "/v1/assets/folders/{id}",
  host: "app",
  security: [["app"]],
  ids: ["id"],
  unwrap: "/folder",
};

export const assetFoldersList: PagedOperation = {
  id: "assetFolders.list",
  method: "GET",
  path: "/v1/assets/folders",
  host: "app",
  security: [["app"]],
  paginate: {
    style: byPage,
    in: "query",
    param: "page",
    first: 1,
    size: "limit",
    defaultSize: 1000,
    items: "/folders",
    total: "/meta/pagination/total",
    end: "total",
  },
};

export const assetFoldersUpdate: Operation = {
  id: "assetFolders.update",
  method: "PUT",
  path: "/v1/assets/folders/{id}",
  host: "app",
  security: [["app"]],
  ids: ["id"],
  body: "json",
  bodyRequired: true,
  unwrap: "/folder",
};
