// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { statusesGet, statusesList } from "../operations/statuses.ts";
import type { StatusesGetResponse, StatusesListResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.statuses`: each answers with the reply that it is given, or with the documented example. */
export const statusesMocks = {
  /** Gets a ticket status. `GET /company/statuses/{status_id}` */
  get: (reply?: StatusesGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      statusesGet,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _links: { self: "https://acme.api.frontapp.com/company/statuses/sts_1a2b" },
          id: "sts_1a2b",
          name: "Waiting for the bank",
          category: "waiting",
          description: null,
          created_at: 1767225600.456,
          updated_at: 1767225600.456,
        },
      },
      reply,
      init,
    ),
  /** Lists the ticket statuses of the company. `GET /company/statuses` */
  list: (reply?: StatusesListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      statusesList,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _links: { self: "https://acme.api.frontapp.com/company/statuses" },
          _results: [
            {
              _links: { self: "https://acme.api.frontapp.com/company/statuses/sts_1a2b" },
              id: "sts_1a2b",
              name: "Waiting for the bank",
              category: "waiting",
              description: null,
              created_at: 1767225600.456,
              updated_at: 1767225600.456,
            },
          ],
        },
      },
      reply,
      init,
    ),
};
