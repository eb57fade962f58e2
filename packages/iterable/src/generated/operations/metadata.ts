// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import { byCursor, type Operation, type PagedOperation } from "@carillon/runtime/internal";

export const metadataDeleteItem: Operation = {
  id: "metadata.deleteItem",
  method: "DELETE",
  path: "/metadata/{table}/{key}",
  ids: ["table", "key"],
};

export const metadataDeleteTable: Operation = {
  id: "metadata.deleteTable",
  method: "DELETE",
  path: "/metadata/{table}",
  ids: ["table"],
};

export const metadataGetItem: Operation = {
  id: "metadata.getItem",
  method: "GET",
  path: "/metadata/{table}/{key}",
  ids: ["table", "key"],
};

export const metadataListItems: PagedOperation = {
  id: "metadata.listItems",
  method: "GET",
  path: "/metadata/{table}",
  ids: ["table"],
  paginate: {
    style: byCursor,
    in: "query",
    param: "nextMarker",
    items: "/results",
    next: "/nextMarker",
    end: "noNext",
  },
};

export const metadataListTables: Operation = { id: "metadata.listTables", method: "GET", path: "/metadata" };

export const metadataUpsertItem: Operation = {
  id: "metadata.upsertItem",
  method: "PUT",
  path: "/metadata/{table}/{key}",
  ids: ["table", "key"],
  body: "json",
  bodyRequired: true,
};
