// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import type { Operation } from "@carillon/runtime/internal";

export const snippetsCreate: Operation = {
  id: "snippets.create",
  method: "POST",
  path: "/snippets",
  body: "json",
  bodyRequired: true,
};

export const snippetsDelete: Operation = {
  id: "snippets.delete",
  method: "DELETE",
  path: "/snippets/{identifier}",
  ids: ["identifier"],
};

export const snippetsGet: Operation = {
  id: "snippets.get",
  method: "GET",
  path: "/snippets/{identifier}",
  ids: ["identifier"],
};

export const snippetsList: Operation = { id: "snippets.list", method: "GET", path: "/snippets" };

export const snippetsUpdate: Operation = {
  id: "snippets.update",
  method: "PUT",
  path: "/snippets/{identifier}",
  ids: ["identifier"],
  body: "json",
  bodyRequired: true,
};
