// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  accountsAddContacts,
  accountsCreate,
  accountsDelete,
  accountsGet,
  accountsList,
  accountsListContacts,
  accountsRemoveContacts,
  accountsUpdate,
} from "../operations/accounts.ts";
import type {
  AccountsCreateResponse,
  AccountsGetResponse,
  AccountsListContactsResponse,
  AccountsListResponse,
  AccountsUpdateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.accounts`: each answers with the reply that it is given, or with the documented example. */
export const accountsMocks = {
  /** Adds contacts to an account. `POST /accounts/{account_id}/contacts` */
  addContacts: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, accountsAddContacts, { status: 204 }, reply, init),
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
          _links: {
            self: "https://acme.api.frontapp.com/accounts/acc_1a2b",
            related: { contacts: "https://acme.api.frontapp.com/accounts/acc_1a2b/contacts" },
          },
          id: "acc_1a2b",
          name: "Baker & Sons",
          logo_url: null,
          description: null,
          domains: ["baker.example"],
          external_id: "42",
          custom_fields: { Tier: "gold" },
          created_at: 1767225600.456,
          updated_at: 1767225600.456,
        },
      },
      reply,
      init,
    ),
  /** Deletes an account. `DELETE /accounts/{account_id}` */
  delete: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, accountsDelete, { status: 204 }, reply, init),
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
          _links: {
            self: "https://acme.api.frontapp.com/accounts/acc_1a2b",
            related: { contacts: "https://acme.api.frontapp.com/accounts/acc_1a2b/contacts" },
          },
          id: "acc_1a2b",
          name: "Baker & Sons",
          logo_url: null,
          description: null,
          domains: ["baker.example"],
          external_id: "42",
          custom_fields: { Tier: "gold" },
          created_at: 1767225600.456,
          updated_at: 1767225600.456,
        },
      },
      reply,
      init,
    ),
  /** Lists the accounts of the company. `GET /accounts` */
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
              _links: {
                self: "https://acme.api.frontapp.com/accounts/acc_1a2b",
                related: { contacts: "https://acme.api.frontapp.com/accounts/acc_1a2b/contacts" },
              },
              id: "acc_1a2b",
              name: "Baker & Sons",
              logo_url: null,
              description: null,
              domains: ["baker.example"],
              external_id: "42",
              custom_fields: { Tier: "gold" },
              created_at: 1767225600.456,
              updated_at: 1767225600.456,
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists the contacts of an account. `GET /accounts/{account_id}/contacts` */
  listContacts: (reply?: AccountsListContactsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      accountsListContacts,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _pagination: { next: null },
          _links: { self: "https://acme.api.frontapp.com/contacts" },
          _results: [
            {
              _links: {
                self: "https://acme.api.frontapp.com/contacts/crd_1a2b",
                related: {
                  notes: "https://acme.api.frontapp.com/contacts/crd_1a2b/notes",
                  conversations: "https://acme.api.frontapp.com/contacts/crd_1a2b/conversations",
                  owner: "https://acme.api.frontapp.com/teams/tim_1a2b",
                },
              },
              id: "crd_1a2b",
              name: "John Doe",
              description: "Likes bread",
              avatar_url: "https://acme.api.frontapp.com/contacts/crd_1a2b/avatar",
              links: ["https://doe.example"],
              lists: [
                {
                  _links: { self: "https://acme.api.frontapp.com/contact_lists/grp_1a2b" },
                  id: "grp_1a2b",
                  name: "Newsletter",
                  is_private: false,
                },
              ],
              handles: [{ source: "email", handle: "customer@example.com" }],
              custom_fields: { "Job title": "Baker" },
              is_private: false,
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Removes contacts from an account. `DELETE /accounts/{account_id}/contacts` */
  removeContacts: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, accountsRemoveContacts, { status: 204 }, reply, init),
  /** Changes an account. `PATCH /accounts/{account_id}` */
  update: (reply?: AccountsUpdateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      accountsUpdate,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _links: {
            self: "https://acme.api.frontapp.com/accounts/acc_1a2b",
            related: { contacts: "https://acme.api.frontapp.com/accounts/acc_1a2b/contacts" },
          },
          id: "acc_1a2b",
          name: "Baker & Sons",
          logo_url: null,
          description: null,
          domains: ["baker.example"],
          external_id: "42",
          custom_fields: { Tier: "gold" },
          created_at: 1767225600.456,
          updated_at: 1767225600.456,
        },
      },
      reply,
      init,
    ),
};
