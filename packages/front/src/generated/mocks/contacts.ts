// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  contactsAddHandle,
  contactsCreate,
  contactsGet,
  contactsList,
  contactsMerge,
  contactsRemoveHandle,
  contactsUpdate,
} from "../operations/contacts.ts";
import type {
  ContactsCreateResponse,
  ContactsGetResponse,
  ContactsListResponse,
  ContactsMergeResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.contacts`: each answers with the reply that it is given, or with the documented example. */
export const contactsMocks = {
  /** Adds a handle to a contact. `POST /contacts/{contact_id}/handles` */
  addHandle: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, contactsAddHandle, { status: 204 }, reply, init),
  /** Creates a contact. `POST /contacts` */
  create: (reply?: ContactsCreateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      contactsCreate,
      {
        status: 201,
        contentType: "application/json",
        example: {
          _links: { self: "https://acme.api.frontapp.com/contacts/crd_1a2b" },
          id: "crd_1a2b",
          name: "John Doe",
          handles: [{ source: "email", handle: "customer@example.com" }],
          is_private: false,
        },
      },
      reply,
      init,
    ),
  /** Gets a contact. `GET /contacts/{contact_id}` */
  get: (reply?: ContactsGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      contactsGet,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _links: { self: "https://acme.api.frontapp.com/contacts/crd_1a2b" },
          id: "crd_1a2b",
          name: "John Doe",
          handles: [{ source: "email", handle: "customer@example.com" }],
          custom_fields: { "Job title": "Baker" },
          is_private: false,
        },
      },
      reply,
      init,
    ),
  /** Lists contacts. `GET /contacts` */
  list: (reply?: ContactsListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      contactsList,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _pagination: { next: "https://acme.api.frontapp.com/contacts?limit=25&page_token=djEx" },
          _links: { self: "https://acme.api.frontapp.com/contacts" },
          _results: [
            {
              id: "crd_1a2b",
              name: "Ann",
              handles: [{ source: "email", handle: "ann@example.com" }],
              is_private: false,
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Merges contacts into one. `POST /contacts/merge` */
  merge: (reply?: ContactsMergeResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      contactsMerge,
      {
        status: 200,
        contentType: "application/json",
        example: {
          id: "crd_1a2b",
          name: "John Doe",
          handles: [
            { source: "email", handle: "customer@example.com" },
            { source: "phone", handle: "+33600000000" },
          ],
        },
      },
      reply,
      init,
    ),
  /** Removes a handle of a contact. `DELETE /contacts/{contact_id}/handles` */
  removeHandle: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, contactsRemoveHandle, { status: 204 }, reply, init),
  /** Changes a contact. `PATCH /contacts/{contact_id}` */
  update: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, contactsUpdate, { status: 204 }, reply, init),
};
