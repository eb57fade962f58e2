// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { byOffset, type Operation, type PagedOperation } from "@carillon/runtime/internal";

export const contentBlocksCreate: Operation = {
  id: "contentBlocks.create",
  method: "POST",
  path: "/content_blocks/create",
  body: "json",
  bodyRequired: true,
};

export const contentBlocksGet: Operation = { id: "contentBlocks.get", method: "GET", path: "/content_blocks/info" };

export const contentBlocksList: PagedOperation = {
  id: "contentBlocks.list",
  method: "GET",
  path: "/content_blocks/list",
  paginate: {
    style: byOffset,
    in: "query",
    param: "offset",
    first: 0,
    size: "limit",
    defaultSize: 100,
    items: "/content_blocks",
    end: "shortPage",
  },
};

export const contentBlocksUpdate: Operation = {
  id: "contentBlocks.update",
  method: "POST",
  path: "/content_blocks/update",
  body: "json",
  bodyRequired: true,
  retry: "idempotent",
};
