// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  inboxesAddTeammates,
  inboxesCreate,
  inboxesCreateForTeam,
  inboxesCreatePrivateForTeammate,
  inboxesGet,
  inboxesList,
  inboxesListChannels,
  inboxesListConversations,
  inboxesListForTeam,
  inboxesListPrivateForTeammate,
  inboxesListTeammates,
  inboxesRemoveTeammates,
} from "../operations/inboxes.ts";
import type {
  InboxesCreateForTeamResponse,
  InboxesCreatePrivateForTeammateResponse,
  InboxesCreateResponse,
  InboxesGetResponse,
  InboxesListChannelsResponse,
  InboxesListConversationsResponse,
  InboxesListForTeamResponse,
  InboxesListPrivateForTeammateResponse,
  InboxesListResponse,
  InboxesListTeammatesResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.inboxes`: each answers with the reply that it is given, or with the documented example. */
export const inboxesMocks = {
  /** Gives teammates access to an inbox. `POST /inboxes/{inbox_id}/teammates` */
  addTeammates: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, inboxesAddTeammates, { status: 204 }, reply, init),
  /** Creates an inbox in the oldest team that the token can see. `POST /inboxes` */
  create: (reply?: InboxesCreateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      inboxesCreate,
      {
        status: 201,
        contentType: "application/json",
        example: {
          _links: {
            self: "https://acme.api.frontapp.com/inboxes/inb_1a2b",
            related: {
              teammates: "https://acme.api.frontapp.com/inboxes/inb_1a2b/teammates",
              conversations: "https://acme.api.frontapp.com/inboxes/inb_1a2b/conversations",
              channels: "https://acme.api.frontapp.com/inboxes/inb_1a2b/channels",
              owner: "https://acme.api.frontapp.com/teams/tim_1a2b",
            },
          },
          id: "inb_1a2b",
          name: "Support",
          is_private: false,
          is_public: true,
          custom_fields: {},
        },
      },
      reply,
      init,
    ),
  /** Creates an inbox of a team. `POST /teams/{team_id}/inboxes` */
  createForTeam: (reply?: InboxesCreateForTeamResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      inboxesCreateForTeam,
      {
        status: 201,
        contentType: "application/json",
        example: {
          _links: {
            self: "https://acme.api.frontapp.com/inboxes/inb_1a2b",
            related: {
              teammates: "https://acme.api.frontapp.com/inboxes/inb_1a2b/teammates",
              conversations: "https://acme.api.frontapp.com/inboxes/inb_1a2b/conversations",
              channels: "https://acme.api.frontapp.com/inboxes/inb_1a2b/channels",
              owner: "https://acme.api.frontapp.com/teams/tim_1a2b",
            },
          },
          id: "inb_1a2b",
          name: "Support",
          is_private: false,
          is_public: true,
          custom_fields: {},
        },
      },
      reply,
      init,
    ),
  /** Creates a private inbox of a teammate. `POST /teammates/{teammate_id}/private_inboxes` */
  createPrivateForTeammate: (reply?: InboxesCreatePrivateForTeammateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      inboxesCreatePrivateForTeammate,
      {
        status: 201,
        contentType: "application/json",
        example: {
          _links: {
            self: "https://acme.api.frontapp.com/inboxes/inb_1a2b",
            related: {
              teammates: "https://acme.api.frontapp.com/inboxes/inb_1a2b/teammates",
              conversations: "https://acme.api.frontapp.com/inboxes/inb_1a2b/conversations",
              channels: "https://acme.api.frontapp.com/inboxes/inb_1a2b/channels",
              owner: "https://acme.api.frontapp.com/teams/tim_1a2b",
            },
          },
          id: "inb_1a2b",
          name: "Support",
          is_private: false,
          is_public: true,
          custom_fields: {},
        },
      },
      reply,
      init,
    ),
  /** Gets an inbox. `GET /inboxes/{inbox_id}` */
  get: (reply?: InboxesGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      inboxesGet,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _links: {
            self: "https://acme.api.frontapp.com/inboxes/inb_1a2b",
            related: {
              teammates: "https://acme.api.frontapp.com/inboxes/inb_1a2b/teammates",
              conversations: "https://acme.api.frontapp.com/inboxes/inb_1a2b/conversations",
              channels: "https://acme.api.frontapp.com/inboxes/inb_1a2b/channels",
              owner: "https://acme.api.frontapp.com/teams/tim_1a2b",
            },
          },
          id: "inb_1a2b",
          name: "Support",
          is_private: false,
          is_public: true,
          custom_fields: {},
        },
      },
      reply,
      init,
    ),
  /** Lists the inboxes that the token can see. `GET /inboxes` */
  list: (reply?: InboxesListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      inboxesList,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _links: { self: "https://acme.api.frontapp.com/inboxes" },
          _results: [
            {
              _links: {
                self: "https://acme.api.frontapp.com/inboxes/inb_1a2b",
                related: {
                  teammates: "https://acme.api.frontapp.com/inboxes/inb_1a2b/teammates",
                  conversations: "https://acme.api.frontapp.com/inboxes/inb_1a2b/conversations",
                  channels: "https://acme.api.frontapp.com/inboxes/inb_1a2b/channels",
                  owner: "https://acme.api.frontapp.com/teams/tim_1a2b",
                },
              },
              id: "inb_1a2b",
              name: "Support",
              is_private: false,
              is_public: true,
              custom_fields: {},
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists the channels of an inbox. `GET /inboxes/{inbox_id}/channels` */
  listChannels: (reply?: InboxesListChannelsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      inboxesListChannels,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _links: { self: "https://acme.api.frontapp.com/channels" },
          _results: [
            {
              _links: {
                self: "https://acme.api.frontapp.com/channels/cha_1a2b",
                related: {
                  inbox: "https://acme.api.frontapp.com/channels/cha_1a2b/inbox",
                  owner: "https://acme.api.frontapp.com/teams/tim_1a2b",
                },
              },
              id: "cha_1a2b",
              name: "Support",
              address: "support@acme.example",
              type: "smtp",
              send_as: "support@acme.example",
              settings: { undo_send_time: 5, all_teammates_can_reply: true },
              is_private: false,
              is_valid: true,
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists the conversations of an inbox. `GET /inboxes/{inbox_id}/conversations` */
  listConversations: (reply?: InboxesListConversationsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      inboxesListConversations,
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
  /** Lists the inboxes of a team. `GET /teams/{team_id}/inboxes` */
  listForTeam: (reply?: InboxesListForTeamResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      inboxesListForTeam,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _links: { self: "https://acme.api.frontapp.com/inboxes" },
          _results: [
            {
              _links: {
                self: "https://acme.api.frontapp.com/inboxes/inb_1a2b",
                related: {
                  teammates: "https://acme.api.frontapp.com/inboxes/inb_1a2b/teammates",
                  conversations: "https://acme.api.frontapp.com/inboxes/inb_1a2b/conversations",
                  channels: "https://acme.api.frontapp.com/inboxes/inb_1a2b/channels",
                  owner: "https://acme.api.frontapp.com/teams/tim_1a2b",
                },
              },
              id: "inb_1a2b",
              name: "Support",
              is_private: false,
              is_public: true,
              custom_fields: {},
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists the private inboxes of a teammate. `GET /teammates/{teammate_id}/private_inboxes` */
  listPrivateForTeammate: (reply?: InboxesListPrivateForTeammateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      inboxesListPrivateForTeammate,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _links: { self: "https://acme.api.frontapp.com/inboxes" },
          _results: [
            {
              _links: {
                self: "https://acme.api.frontapp.com/inboxes/inb_1a2b",
                related: {
                  teammates: "https://acme.api.frontapp.com/inboxes/inb_1a2b/teammates",
                  conversations: "https://acme.api.frontapp.com/inboxes/inb_1a2b/conversations",
                  channels: "https://acme.api.frontapp.com/inboxes/inb_1a2b/channels",
                  owner: "https://acme.api.frontapp.com/teams/tim_1a2b",
                },
              },
              id: "inb_1a2b",
              name: "Support",
              is_private: false,
              is_public: true,
              custom_fields: {},
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists the teammates who have access to an inbox. `GET /inboxes/{inbox_id}/teammates` */
  listTeammates: (reply?: InboxesListTeammatesResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      inboxesListTeammates,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _links: { self: "https://acme.api.frontapp.com/teammates" },
          _results: [
            {
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
          ],
        },
      },
      reply,
      init,
    ),
  /** Takes the access to an inbox from teammates. `DELETE /inboxes/{inbox_id}/teammates` */
  removeTeammates: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, inboxesRemoveTeammates, { status: 204 }, reply, init),
};
