// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { byCursor, nextLink, type Operation, type PagedOperation } from "@carillon/runtime/internal";

export const catalogItemsCreate: Operation = {
  id: "catalogItems.create",
  method: "POST",
  path: "/catalogs/{catalog_name}/items/{item_id}",
  ids: ["catalog_name", "item_id"],
  body: "json",
  bodyRequired: true,
  limits: ["catalogItems"],
};

export const catalogItemsCreateMany: Operation = {
  id: "catalogItems.createMany",
  method: "POST",
  path: "/catalogs/{catalog_name}/items",
  ids: ["catalog_name"],
  body: "json",
  bodyRequired: true,
  limits: ["catalogItemsBulk"],
  batch: { fields: ["/items"], max: 50, maxBytes: 4000000 },
};

export const catalogItemsDelete: Operation = {
  id: "catalogItems.delete",
  method: "DELETE",
  path: "/catalogs/{catalog_name}/items/{item_id}",
  ids: ["catalog_name", "item_id"],
  limits: ["catalogItems"],
};

export const catalogItemsDeleteMany: Operation = {
  id: "catalogItems.deleteMany",
  method: "DELETE",
  path: "/catalogs/{catalog_name}/items",
  ids: ["catalog_name"],
  body: "json",
  bodyRequired: true,
  limits: ["catalogItemsBulk"],
  batch: { fields: ["/items"], max: 50, maxBytes: 4000000 },
};

export const catalogItemsGet: Operation = {
  id: "catalogItems.get",
  method: "GET",
  path: "/catalogs/{catalog_name}/items/{item_id}",
  ids: ["catalog_name", "item_id"],
  limits: ["catalogItems"],
};

export const catalogItemsList: PagedOperation = {
  id: "catalogItems.list",
  method: "GET",
  path: "/catalogs/{catalog_name}/items",
  ids: ["catalog_name"],
  limits: ["catalogItems"],
  paginate: {
    style: byCursor,
    in: "query",
    param: "cursor",
    items: "/items",
    nextParam: "cursor",
    linkHeader: nextLink,
    end: "noNext",
  },
};

export const catalogItemsReplace: Operation = {
  id: "catalogItems.replace",
  method: "PUT",
  path: "/catalogs/{catalog_name}/items/{item_id}",
  ids: ["catalog_name", "item_id"],
  body: "json",
  bodyRequired: true,
  limits: ["catalogItems"],
};

export const catalogItemsReplaceMany: Operation = {
  id: "catalogItems.replaceMany",
  method: "PUT",
  path: "/catalogs/{catalog_name}/items",
  ids: ["catalog_name"],
  body: "json",
  bodyRequired: true,
  limits: ["catalogItemsBulk"],
  batch: { fields: ["/items"], max: 50, maxBytes: 4000000 },
};

export const catalogItemsUpdate: Operation = {
  id: "catalogItems.update",
  method: "PATCH",
  path: "/catalogs/{catalog_name}/items/{item_id}",
  ids: ["catalog_name", "item_id"],
  body: "json",
  bodyRequired: true,
  limits: ["catalogItems"],
  retry: "idempotent",
};

export const catalogItemsUpdateMany: Operation = {
  id: "catalogItems.updateMany",
  method: "PATCH",
  path: "/catalogs/{catalog_name}/items",
  ids: ["catalog_name"],
  body: "json",
  bodyRequired: true,
  limits: ["catalogItemsBulk"],
  retry: "idempotent",
  batch: { fields: ["/items"], max: 50, maxBytes: 4000000 },
};
