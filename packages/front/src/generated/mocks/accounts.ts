// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { accountsCreate, accountsGet, accountsList } from "../operations/accounts.ts";
import type { AccountsCreateResponse, AccountsGetResponse, AccountsListResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.accounts`: each answers with the reply that it is given, or with the documented example. */
export const accountsMocks = {
  /** Creates an account. `POST /accounts` */
  create: (reply?: AccountsCreateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      accountsCreate,
      {
        status: 201,
        contentType: "application/json",
        example: {
          _links: { self: "https://acme.api.frontapp.com/accounts/acc_1a2b" },
          id: "acc_1a2b",
          name: "Globex",
          logo_url: null,
          description: null,
          domains: ["globex.example"],
          external_id: "42",
          custom_fields: {},
          created_at: 1767225600.456,
        },
      },
      reply,
      init,
    ),
  /** Gets an account. `GET /accounts/{account_id}` */
  get: (reply?: AccountsGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      accountsGet,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _links: { self: "https://acme.api.frontapp.com/accounts/acc_1a2b" },
          id: "acc_1a2b",
          name: "Globex",
          logo_url: null,
          description: null,
          domains: ["globex.example"],
          external_id: null,
          custom_fields: {},
          created_at: 1767225600.456,
        },
      },
      reply,
      init,
    ),
  /** Lists accounts. `GET /accounts` */
  list: (reply?: AccountsListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      accountsList,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _pagination: { next: null },
          _links: { self: "https://acme.api.frontapp.com/accounts" },
          _results: [
            {
              _links: { self: "https://acme.api.frontapp.com/accounts/acc_1a2b" },
              id: "acc_1a2b",
              name: "Globex",
              logo_url: null,
              description: null,
              domains: ["globex.example"],
              external_id: null,
              custom_fields: {},
              created_at: 1767225600.456,
            },
          ],
        },
      },
      reply,
      init,
    ),
};
