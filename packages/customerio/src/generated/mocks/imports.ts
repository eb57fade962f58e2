// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { importsCreate, importsGet } from "../operations/imports.ts";
import type { ImportsCreateResponse, ImportsGetResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.imports`: each answers with the reply that it is given, or with the documented example. */
export const importsMocks = {
  /** Starts an import of a CSV file. `POST /v1/imports` */
  create: (reply?: ImportsCreateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      importsCreate,
      {
        status: 200,
        contentType: "application/json",
        example: {
          import: {
            id: 21,
            name: "January",
            type: "people",
            identifier: "email",
            data_to_process: "all",
            state: "preprocessing",
            rows_to_import: 0,
            rows_imported: 0,
            created_at: 1704067200,
            updated_at: 1704067200,
          },
        },
      },
      reply,
      init,
    ),
  /** Gets an import. `GET /v1/imports/{import_id}` */
  get: (reply?: ImportsGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      importsGet,
      {
        status: 200,
        contentType: "application/json",
        example: {
          import: {
            id: 21,
            name: "January",
            type: "people",
            identifier: "email",
            data_to_process: "all",
            state: "preprocessing",
            rows_to_import: 0,
            rows_imported: 0,
            created_at: 1704067200,
            updated_at: 1704067200,
          },
        },
      },
      reply,
      init,
    ),
};
