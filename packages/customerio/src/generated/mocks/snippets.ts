// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { snippetsCreate, snippetsDelete, snippetsList, snippetsUpsert } from "../operations/snippets.ts";
import type { SnippetsCreateResponse, SnippetsListResponse, SnippetsUpsertResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.snippets`: each answers with the reply that it is given, or with the documented example. */
export const snippetsMocks = {
  /** Creates a snippet. `POST /v1/snippets` */
  create: (reply?: SnippetsCreateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      snippetsCreate,
      {
        status: 200,
        contentType: "application/json",
        example: { snippet: { name: "footer", value: "<p>Bye</p>", updated_at: 1704067200 } },
      },
      reply,
      init,
    ),
  /** Deletes a snippet. `DELETE /v1/snippets/{snippet_name}` */
  delete: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, snippetsDelete, { status: 204 }, reply, init),
  /** Lists all snippets. `GET /v1/snippets` */
  list: (reply?: SnippetsListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      snippetsList,
      {
        status: 200,
        contentType: "application/json",
        example: { snippets: [{ name: "footer", value: "<p>Bye</p>", updated_at: 1704067200 }] },
      },
      reply,
      init,
    ),
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
