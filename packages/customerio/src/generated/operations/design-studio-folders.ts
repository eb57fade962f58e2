// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { byPage, type Operation, type PagedOperation } from "@carillon/runtime/internal";

export const designStudioFoldersCreate: Operation = {
  id: "designStudioFolders.create",
  method: "POST",
  path: "/v1/design_studio/folders",
  host: "app",
  security: [["app"]],
  body: "json",
  bodyRequired: true,
  unwrap: "/folder",
};

export const designStudioFoldersDelete: Operation = {
  id: "designStudioFolders.delete",
  method: "DELETE",
  path: "/v1/design_studio/folders/{id}",
  host: "app",
  security: [["app"]],
  ids: ["id"],
  response: "none",
};

export const designStudioFoldersGet: Operation = {
  id: "designStudioFolders.get",
  method: "GET",
  path: "/v1/design_studio/folders/{id}",
  host: "app",
  security: [["app"]],
  ids: ["id"],
  unwrap: "/folder",
};

export const designStudioFoldersList: PagedOperation = {
  id: "designStudioFolders.list",
  method: "GET",
  path: "/v1/design_studio/folders",
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

export const designStudioFoldersUpdate: Operation = {
  id: "designStudioFolders.update",
  method: "PUT",
  path: "/v1/design_studio/folders/{id}",
  host: "app",
  security: [["app"]],
  ids: ["id"],
  body: "json",
  bodyRequired: true,
  response: "none",
};
