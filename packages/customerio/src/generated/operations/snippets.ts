// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import type { Operation } from "@carillon/runtime/internal";

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
