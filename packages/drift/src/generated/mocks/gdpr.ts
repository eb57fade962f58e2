// Generated from specs/drift. Edits are lost: change the spec and run `pnpm generate drift`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { gdprDelete, gdprRetrieve } from "../operations/gdpr.ts";
import type { GdprDeleteResponse, GdprRetrieveResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.gdpr`: each answers with the reply that it is given, or with the documented example. */
export const gdprMocks = {
  /** Asks for the deletion of a person's data. `POST /gdpr/delete` */
  delete: (reply?: GdprDeleteResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      gdprDelete,
      { status: 200, contentType: "application/json", example: { data: { message: "Deletion was requested" } } },
      reply,
      init,
    ),
  /** Asks for a person's data. `POST /gdpr/retrieve` */
  retrieve: (reply?: GdprRetrieveResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      gdprRetrieve,
      { status: 200, contentType: "application/json", example: { data: { message: "Retrieval was requested" } } },
      reply,
      init,
    ),
};
