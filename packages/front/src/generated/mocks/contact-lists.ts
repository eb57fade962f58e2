// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  contactListsAddContacts,
  contactListsCreate,
  contactListsCreateForTeam,
  contactListsCreateForTeammate,
  contactListsDelete,
  contactListsList,
  contactListsListContacts,
  contactListsListForTeam,
  contactListsListForTeammate,
  contactListsRemoveContacts,
} from "../operations/contact-lists.ts";
import type {
  ContactListsListContactsResponse,
  ContactListsListForTeammateResponse,
  ContactListsListForTeamResponse,
  ContactListsListResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.contactLists`: each answers with the reply that it is given, or with the documented example. */
export const contactListsMocks = {
  /** Adds contacts to a list. `POST /contact_lists/{contact_list_id}/contacts` */
  addContacts: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, contactListsAddContacts, { status: 204 }, reply, init),
  /** Creates a contact list in the oldest team that the token can see. `POST /contact_lists` */
  create: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, contactListsCreate, { status: 204 }, reply, init),
  /** Creates a contact list of a team. `POST /teams/{team_id}/contact_lists` */
  createForTeam: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, contactListsCreateForTeam, { status: 204 }, reply, init),
  /** Creates a contact list of a teammate. `POST /teammates/{teammate_id}/contact_lists` */
  createForTeammate: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, contactListsCreateForTeammate, { status: 204 }, reply, init),
  /** Deletes a contact list. `DELETE /contact_lists/{contact_list_id}` */
  delete: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, contactListsDelete, { status: 204 }, reply, init),
  /** Lists contact lists. `GET /contact_lists` */
  list: (reply?: ContactListsListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      contactListsList,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _links: { self: "https://acme.api.frontapp.com/contact_lists" },
          _results: [
            {
              _links: {
                self: "https://acme.api.frontapp.com/contact_lists/grp_1a2b",
                related: {
                  contacts: "https://acme.api.frontapp.com/contact_lists/grp_1a2b/contacts",
                  owner: "https://acme.api.frontapp.com/teams/tim_1a2b",
                },
              },
              id: "grp_1a2b",
              name: "Newsletter",
              is_private: false,
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists the contacts of a list. `GET /contact_lists/{contact_list_id}/contacts` */
  listContacts: (reply?: ContactListsListContactsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      contactListsListContacts,
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
  /** Lists the contact lists of a team. `GET /teams/{team_id}/contact_lists` */
  listForTeam: (reply?: ContactListsListForTeamResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      contactListsListForTeam,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _links: { self: "https://acme.api.frontapp.com/contact_lists" },
          _results: [
            {
              _links: {
                self: "https://acme.api.frontapp.com/contact_lists/grp_1a2b",
                related: {
                  contacts: "https://acme.api.frontapp.com/contact_lists/grp_1a2b/contacts",
                  owner: "https://acme.api.frontapp.com/teams/tim_1a2b",
                },
              },
              id: "grp_1a2b",
              name: "Newsletter",
              is_private: false,
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists the contact lists of a teammate. `GET /teammates/{teammate_id}/contact_lists` */
  listForTeammate: (reply?: ContactListsListForTeammateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      contactListsListForTeammate,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _links: { self: "https://acme.api.frontapp.com/contact_lists" },
          _results: [
            {
              _links: {
                self: "https://acme.api.frontapp.com/contact_lists/grp_1a2b",
                related: {
                  contacts: "https://acme.api.frontapp.com/contact_lists/grp_1a2b/contacts",
                  owner: "https://acme.api.frontapp.com/teams/tim_1a2b",
                },
              },
              id: "grp_1a2b",
              name: "Newsletter",
              is_private: false,
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Removes contacts from a list. `DELETE /contact_lists/{contact_list_id}/contacts`, that of `removeEach` too */
  removeContacts: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, contactListsRemoveContacts, { status: 204 }, reply, init),
};
