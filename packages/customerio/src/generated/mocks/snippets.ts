// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { snippetsUpsert } from "../operations/snippets.ts";
import type { SnippetsUpsertResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.snippets`: each answers with the reply that it is given, or with the documented example. */
export const snippetsMocks = {
  /** Creates or updates a snippet by name. `PUT /v1/snippets` */
  upsert: (reply?: SnippetsUpsertResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      snippetsUpsert,
      {
        status: 200,
        contentType: "application/json",
        example: { snippet: { name: "footer", value: "<p>Bye</p>", updated_at: 1704067200 } },
      },
      reply,
      init,
    ),
};
