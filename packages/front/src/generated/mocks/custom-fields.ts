// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  customFieldsList,
  customFieldsListForAccounts,
  customFieldsListForContacts,
  customFieldsListForConversations,
  customFieldsListForInboxes,
  customFieldsListForLinks,
  customFieldsListForTeammates,
} from "../operations/custom-fields.ts";
import type {
  CustomFieldsListForAccountsResponse,
  CustomFieldsListForContactsResponse,
  CustomFieldsListForConversationsResponse,
  CustomFieldsListForInboxesResponse,
  CustomFieldsListForLinksResponse,
  CustomFieldsListForTeammatesResponse,
  CustomFieldsListResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.customFields`: each answers with the reply that it is given, or with the documented example. */
export const customFieldsMocks = {
  /** Lists the custom fields that contacts may have. `GET /custom_fields` */
  list: (reply?: CustomFieldsListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      customFieldsList,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _links: { self: "https://acme.api.frontapp.com/contacts/custom_fields" },
          _results: [
            {
              _links: { self: "https://acme.api.frontapp.com/custom_fields/fld_1a2b" },
              id: "fld_1a2b",
              name: "Tier",
              description: "What they pay for",
              type: "enum",
              values: [{ value: "gold", label: "Gold" }],
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists the custom fields that accounts may have. `GET /accounts/custom_fields` */
  listForAccounts: (reply?: CustomFieldsListForAccountsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      customFieldsListForAccounts,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _links: { self: "https://acme.api.frontapp.com/contacts/custom_fields" },
          _results: [
            {
              _links: { self: "https://acme.api.frontapp.com/custom_fields/fld_1a2b" },
              id: "fld_1a2b",
              name: "Tier",
              description: "What they pay for",
              type: "enum",
              values: [{ value: "gold", label: "Gold" }],
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists the custom fields that contacts may have. `GET /contacts/custom_fields` */
  listForContacts: (reply?: CustomFieldsListForContactsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      customFieldsListForContacts,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _links: { self: "https://acme.api.frontapp.com/contacts/custom_fields" },
          _results: [
            {
              _links: { self: "https://acme.api.frontapp.com/custom_fields/fld_1a2b" },
              id: "fld_1a2b",
              name: "Tier",
              description: "What they pay for",
              type: "enum",
              values: [{ value: "gold", label: "Gold" }],
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists the custom fields that conversations may have. `GET /conversations/custom_fields` */
  listForConversations: (reply?: CustomFieldsListForConversationsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      customFieldsListForConversations,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _links: { self: "https://acme.api.frontapp.com/contacts/custom_fields" },
          _results: [
            {
              _links: { self: "https://acme.api.frontapp.com/custom_fields/fld_1a2b" },
              id: "fld_1a2b",
              name: "Tier",
              description: "What they pay for",
              type: "enum",
              values: [{ value: "gold", label: "Gold" }],
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists the custom fields that inboxes may have. `GET /inboxes/custom_fields` */
  listForInboxes: (reply?: CustomFieldsListForInboxesResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      customFieldsListForInboxes,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _links: { self: "https://acme.api.frontapp.com/contacts/custom_fields" },
          _results: [
            {
              _links: { self: "https://acme.api.frontapp.com/custom_fields/fld_1a2b" },
              id: "fld_1a2b",
              name: "Tier",
              description: "What they pay for",
              type: "enum",
              values: [{ value: "gold", label: "Gold" }],
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists the custom fields that links may have. `GET /links/custom_fields` */
  listForLinks: (reply?: CustomFieldsListForLinksResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      customFieldsListForLinks,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _links: { self: "https://acme.api.frontapp.com/contacts/custom_fields" },
          _results: [
            {
              _links: { self: "https://acme.api.frontapp.com/custom_fields/fld_1a2b" },
              id: "fld_1a2b",
              name: "Tier",
              description: "What they pay for",
              type: "enum",
              values: [{ value: "gold", label: "Gold" }],
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists the custom fields that teammates may have. `GET /teammates/custom_fields` */
  listForTeammates: (reply?: CustomFieldsListForTeammatesResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      customFieldsListForTeammates,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _links: { self: "https://acme.api.frontapp.com/contacts/custom_fields" },
          _results: [
            {
              _links: { self: "https://acme.api.frontapp.com/custom_fields/fld_1a2b" },
              id: "fld_1a2b",
              name: "Tier",
              description: "What they pay for",
              type: "enum",
              values: [{ value: "gold", label: "Gold" }],
            },
          ],
        },
      },
      reply,
      init,
    ),
};
