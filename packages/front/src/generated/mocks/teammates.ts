// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  teammatesGet,
  teammatesList,
  teammatesListConversations,
  teammatesListInboxes,
  teammatesUpdate,
} from "../operations/teammates.ts";
import type {
  TeammatesGetResponse,
  TeammatesListConversationsResponse,
  TeammatesListInboxesResponse,
  TeammatesListResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.teammates`: each answers with the reply that it is given, or with the documented example. */
export const teammatesMocks = {
  /** Gets a teammate. `GET /teammates/{teammate_id}` */
  get: (reply?: TeammatesGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      teammatesGet,
      {
        status: 200,
        contentType: "application/json",
        example: {
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
      },
      reply,
      init,
    ),
  /** Lists the teammates of the company. `GET /teammates` */
  list: (reply?: TeammatesListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      teammatesList,
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
  /** Lists the conversations that are assigned to a teammate, last updated first. `GET /teammates/{teammate_id}/conversations` */
  listConversations: (reply?: TeammatesListConversationsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      teammatesListConversations,
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
  /** Lists the inboxes that a teammate has access to. `GET /teammates/{teammate_id}/inboxes` */
  listInboxes: (reply?: TeammatesListInboxesResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      teammatesListInboxes,
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
  /** Changes a teammate. `PATCH /teammates/{teammate_id}` */
  update: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, teammatesUpdate, { status: 204 }, reply, init),
};
