// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  contactsAddHandle,
  contactsAddNote,
  contactsCreate,
  contactsCreateForTeam,
  contactsCreateForTeammate,
  contactsDelete,
  contactsGet,
  contactsList,
  contactsListConversations,
  contactsListForTeam,
  contactsListForTeammate,
  contactsListNotes,
  contactsMerge,
  contactsRemoveHandle,
  contactsUpdate,
} from "../operations/contacts.ts";
import type {
  ContactsAddNoteResponse,
  ContactsCreateForTeammateResponse,
  ContactsCreateForTeamResponse,
  ContactsCreateResponse,
  ContactsGetResponse,
  ContactsListConversationsResponse,
  ContactsListForTeammateResponse,
  ContactsListForTeamResponse,
  ContactsListNotesResponse,
  ContactsListResponse,
  ContactsMergeResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.contacts`: each answers with the reply that it is given, or with the documented example. */
export const contactsMocks = {
  /** Adds a handle to a contact. `POST /contacts/{contact_id}/handles` */
  addHandle: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, contactsAddHandle, { status: 204 }, reply, init),
  /** Writes a note on a contact. `POST /contacts/{contact_id}/notes` */
  addNote: (reply?: ContactsAddNoteResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      contactsAddNote,
      {
        status: 201,
        contentType: "application/json",
        example: {
          _links: { related: { author: "https://acme.api.frontapp.com/teammates/tea_xyz789", owner: null } },
          author: {
            _links: { self: "https://acme.api.frontapp.com/teammates/tea_xyz789" },
            id: "tea_xyz789",
            email: "bo@acme.example",
            username: "bo",
            first_name: "Bo",
            last_name: "Lee",
            is_admin: false,
            is_available: true,
            is_blocked: false,
            type: "user",
            custom_fields: {},
          },
          body: "Calls on Mondays",
          created_at: 1767225600.456,
        },
      },
      reply,
      init,
    ),
  /** Creates a contact of the company. `POST /contacts` */
  create: (reply?: ContactsCreateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      contactsCreate,
      {
        status: 201,
        contentType: "application/json",
        example: {
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
      },
      reply,
      init,
    ),
  /** Creates a contact of a team. `POST /teams/{team_id}/contacts` */
  createForTeam: (reply?: ContactsCreateForTeamResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      contactsCreateForTeam,
      {
        status: 201,
        contentType: "application/json",
        example: {
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
      },
      reply,
      init,
    ),
  /** Creates a contact of a teammate. `POST /teammates/{teammate_id}/contacts` */
  createForTeammate: (reply?: ContactsCreateForTeammateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      contactsCreateForTeammate,
      {
        status: 201,
        contentType: "application/json",
        example: {
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
      },
      reply,
      init,
    ),
  /** Deletes a contact. `DELETE /contacts/{contact_id}` */
  delete: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, contactsDelete, { status: 204 }, reply, init),
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
  /** Lists the conversations of a contact, newest first. `GET /contacts/{contact_id}/conversations` */
  listConversations: (reply?: ContactsListConversationsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      contactsListConversations,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _pagination: { next: null },
          _links: { self: "https://acme.api.frontapp.com/conversations" },
          _results: [
            {
              _links: {
                self: "https://acme.api.frontapp.com/conversations/cnv_abc123",
                related: {
                  events: "https://acme.api.frontapp.com/conversations/cnv_abc123/events",
                  messages: "https://acme.api.frontapp.com/conversations/cnv_abc123/messages",
                },
              },
              id: "cnv_abc123",
              type: "conversation",
              subject: "Invoice",
              status: "unassigned",
              ticket_ids: [],
              assignee: null,
              recipient: { _links: {}, name: "Ann", handle: "ann@example.com", role: "from" },
              tags: [],
              links: [],
              custom_fields: {},
              created_at: 1767225600.456,
              is_private: false,
              scheduled_reminders: [],
              metadata: {},
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists the contacts of a team. `GET /teams/{team_id}/contacts` */
  listForTeam: (reply?: ContactsListForTeamResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      contactsListForTeam,
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
  /** Lists the contacts of a teammate. `GET /teammates/{teammate_id}/contacts` */
  listForTeammate: (reply?: ContactsListForTeammateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      contactsListForTeammate,
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
  /** Lists the notes on a contact. `GET /contacts/{contact_id}/notes` */
  listNotes: (reply?: ContactsListNotesResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      contactsListNotes,
      {
        status: 202,
        contentType: "application/json",
        example: {
          _links: { self: "https://acme.api.frontapp.com/contacts/crd_1a2b/notes" },
          _results: [
            {
              _links: { related: { author: "https://acme.api.frontapp.com/teammates/tea_xyz789", owner: null } },
              author: {
                _links: { self: "https://acme.api.frontapp.com/teammates/tea_xyz789" },
                id: "tea_xyz789",
                email: "bo@acme.example",
                username: "bo",
                first_name: "Bo",
                last_name: "Lee",
                is_admin: false,
                is_available: true,
                is_blocked: false,
                type: "user",
                custom_fields: {},
              },
              body: "Calls on Mondays",
              created_at: 1767225600.456,
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Merges contacts into one and deletes the others. `POST /contacts/merge` */
  merge: (reply?: ContactsMergeResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      contactsMerge,
      {
        status: 200,
        contentType: "application/json",
        example: {
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
