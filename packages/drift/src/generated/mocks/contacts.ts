// Generated from specs/drift. Edits are lost: change the spec and run `pnpm generate drift`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  contactsAddTags,
  contactsCreate,
  contactsCreateTimelineEvent,
  contactsDelete,
  contactsGet,
  contactsList,
  contactsListAttributes,
  contactsRemoveTag,
  contactsRemoveTags,
  contactsUnsubscribe,
  contactsUpdate,
  contactsUpdateByIdType,
} from "../operations/contacts.ts";
import type {
  ContactsCreateResponse,
  ContactsCreateTimelineEventResponse,
  ContactsGetResponse,
  ContactsListAttributesResponse,
  ContactsListResponse,
  ContactsUpdateByIdTypeResponse,
  ContactsUpdateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.contacts`: each answers with the reply that it is given, or with the documented example. */
export const contactsMocks = {
  /** Adds tags to a contact. `POST /contacts/{contactId}/tags` */
  addTags: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, contactsAddTags, { status: 200 }, reply, init),
  /** Creates a contact. `POST /contacts` */
  create: (reply?: ContactsCreateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      contactsCreate,
      {
        status: 200,
        contentType: "application/json",
        example: {
          data: {
            id: 123456,
            createdAt: 1668615901358,
            attributes: { email: "customer@example.com", name: "John Doe", phone: "+15551234567" },
          },
        },
      },
      reply,
      init,
    ),
  /** Adds an event to a contact's timeline. `POST /contacts/timeline` */
  createTimelineEvent: (reply?: ContactsCreateTimelineEventResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      contactsCreateTimelineEvent,
      { status: 200, contentType: "application/json", example: { data: {} } },
      reply,
      init,
    ),
  /** Deletes a contact. `DELETE /contacts/{contactId}` */
  delete: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, contactsDelete, { status: 200 }, reply, init),
  /** Returns a contact. `GET /contacts/{contactId}` */
  get: (reply?: ContactsGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      contactsGet,
      {
        status: 200,
        contentType: "application/json",
        example: {
          data: {
            id: 123456,
            createdAt: 1668615901358,
            attributes: { email: "customer@example.com", name: "John Doe", tags: [] },
          },
        },
      },
      reply,
      init,
    ),
  /** Looks contacts up by e-mail address or by ids. `GET /contacts` */
  list: (reply?: ContactsListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      contactsList,
      {
        status: 200,
        contentType: "application/json",
        example: {
          data: [
            {
              id: 123456,
              createdAt: 1668615901358,
              attributes: { email: "customer@example.com", name: "John Doe", tags: [], start_date: 1668615901358 },
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists the attributes that contacts may have. `GET /contacts/attributes` */
  listAttributes: (reply?: ContactsListAttributesResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      contactsListAttributes,
      {
        status: 200,
        contentType: "application/json",
        example: { data: { properties: [{ name: "plan", displayName: "Plan", type: "STRING" }] } },
      },
      reply,
      init,
    ),
  /** Removes a tag from a contact. `DELETE /contacts/{contactId}/tags/{tagName}` */
  removeTag: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, contactsRemoveTag, { status: 200 }, reply, init),
  /** Removes several tags from a contact. `POST /contacts/{contactId}/tags/delete/_bulk` */
  removeTags: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, contactsRemoveTags, { status: 200 }, reply, init),
  /** Unsubscribes e-mail addresses. `POST /emails/unsubscribe` */
  unsubscribe: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, contactsUnsubscribe, { status: 200 }, reply, init),
  /** Updates a contact. `PATCH /contacts/{contactId}` */
  update: (reply?: ContactsUpdateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      contactsUpdate,
      {
        status: 200,
        contentType: "application/json",
        example: {
          data: {
            id: 123456,
            createdAt: 1668615901358,
            attributes: { email: "customer@example.com", name: "Jane Doe" },
          },
        },
      },
      reply,
      init,
    ),
  /** Updates a contact that is found by a Drift id or by an id of your own. `PATCH /contacts/normalize` */
  updateByIdType: (reply?: ContactsUpdateByIdTypeResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      contactsUpdateByIdType,
      {
        status: 200,
        contentType: "application/json",
        example: {
          data: {
            id: 123456,
            createdAt: 1668615901358,
            attributes: { email: "customer@example.com", externalId: "user-42", plan: "premium" },
          },
        },
      },
      reply,
      init,
    ),
};
