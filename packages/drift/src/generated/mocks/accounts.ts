// Generated from specs/drift. Edits are lost: change the spec and run `pnpm generate drift`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { accountsCreate, accountsDelete, accountsGet, accountsList, accountsUpdate } from "../operations/accounts.ts";
import type {
  AccountsCreateResponse,
  AccountsGetResponse,
  AccountsListResponse,
  AccountsUpdateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.accounts`: each answers with the reply that it is given, or with the documented example. */
export const accountsMocks = {
  /** Creates an account. `POST /accounts/create` */
  create: (reply?: AccountsCreateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      accountsCreate,
      {
        status: 200,
        contentType: "application/json",
        example: {
          data: {
            ownerId: 21965,
            name: "Acme",
            domain: "acme.example",
            accountId: "123458_acme.example",
            customProperties: [{ label: "Seats", name: "seats", value: 12, type: "NUMBER" }],
            deleted: false,
            createDateTime: 1531159572668,
            updateDateTime: 1531159572668,
            targeted: true,
          },
        },
      },
      reply,
      init,
    ),
  /** Deletes an account. `DELETE /accounts/{accountId}` */
  delete: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, accountsDelete, { status: 200 }, reply, init),
  /** Returns an account. `GET /accounts/{accountId}` */
  get: (reply?: AccountsGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      accountsGet,
      {
        status: 200,
        contentType: "application/json",
        example: {
          data: {
            ownerId: 21965,
            name: "Acme",
            domain: "acme.example",
            accountId: "123458_acme.example",
            deleted: false,
            createDateTime: 1531159572668,
            updateDateTime: 1533243683493,
            targeted: true,
          },
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
          data: {
            accounts: [
              {
                ownerId: 21965,
                name: "Acme",
                domain: "acme.example",
                accountId: "123458_acme.example",
                customProperties: [],
                deleted: false,
                createDateTime: 1531159572668,
                updateDateTime: 1533243683493,
                targeted: true,
              },
            ],
            total: 1,
          },
        },
      },
      reply,
      init,
    ),
  /** Updates an account. `PATCH /accounts/update` */
  update: (reply?: AccountsUpdateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      accountsUpdate,
      {
        status: 200,
        contentType: "application/json",
        example: {
          data: {
            ownerId: 21965,
            name: "Acme",
            domain: "acme.example",
            accountId: "123458_acme.example",
            deleted: false,
            createDateTime: 1531159572668,
            updateDateTime: 1533243683493,
            targeted: false,
          },
        },
      },
      reply,
      init,
    ),
};
