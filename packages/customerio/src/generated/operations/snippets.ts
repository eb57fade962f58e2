// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import type { Operation } from "@carillon/runtime/internal";

export const snippetsCreate: Operation = {
  id: "snippets.create",
  method: "POST",
  path: "/v1/snippets",
  host: "app",
  security: [["app"]],
  body: "json",
  bodyRequired: true,
  unwrap: "/snippet",
};

export const snippetsDelete: Operation = {
  id: "snippets.delete",
  method: "DELETE",
  path: "/v1/snippets/{snippet_name}",
  host: "app",
  security: [["app"]],
  ids: ["snippet_name"],
  response: "none",
};

export const snippetsList: Operation = {
  id: "snippets.list",
  method: "GET",
  path: "/v1/snippets",
  host: "app",
  security: [["app"]],
};

export const snippetsUpsert: Operation = {
  id: "snippets.upsert",
  method: "PUT",
  path: "/v1/snippets",
  host: "app",
  security: [["app"]],
  body: "json",
  bodyRequired: true,
  unwrap: "/snippet",
};
