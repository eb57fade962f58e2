// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { byPage, type Operation, type PagedOperation } from "@carillon/runtime/internal";

export const designStudioComponentsCreate: Operation = {
  id: "designStudioComponents.create",
  method: "POST",
  path: "/v1/design_studio/components",
  host: "app",
  security: [["app"]],
  body: "json",
  bodyRequired: true,
  unwrap: "/component",
};

export const designStudioComponentsDelete: Operation = {
  id: "designStudioComponents.delete",
  method: "DELETE",
  path: "/v1/design_studio/components/{id}",
  host: "app",
  security: [["app"]],
  ids: ["id"],
  response: "none",
};

export const designStudioComponentsGet: Operation = {
  id: "designStudioComponents.get",
  method: "GET",
  path: "/v1/design_studio/components/{id}",
  host: "app",
  security: [["app"]],
  ids: ["id"],
  unwrap: "/component",
};

export const designStudioComponentsList: PagedOperation = {
  id: "designStudioComponents.list",
  method: "GET",
  path: "/v1/design_studio/components",
  host: "app",
  security: [["app"]],
  paginate: {
    style: byPage,
    in: "query",
    param: "page",
    first: 1,
    size: "limit",
    defaultSize: 1000,
    items: "/components",
    total: "/meta/pagination/total",
    end: "total",
  },
};

export const designStudioComponentsUpdate: Operation = {
  id: "designStudioComponents.update",
  method: "PUT",
  path: "/v1/design_studio/components/{id}",
  host: "app",
  security: [["app"]],
  ids: ["id"],
  body: "json",
  bodyRequired: true,
  response: "none",
};
