// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { eventsGet, eventsList } from "../operations/events.ts";
import type { EventsGetResponse, EventsListResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.events`: each answers with the reply that it is given, or with the documented example. */
export const eventsMocks = {
  /** Gets an event. `GET /events/{event_id}` */
  get: (reply?: EventsGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      eventsGet,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _links: { self: "https://acme.api.frontapp.com/events/evt_1a2b" },
          id: "evt_1a2b",
          type: "archive",
          emitted_at: 1767225600.456,
          source: {
            _meta: { type: "teammate" },
            data: {
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
          conversation: {
            _links: { self: "https://acme.api.frontapp.com/conversations/cnv_abc123" },
            id: "cnv_abc123",
            type: "conversation",
            subject: "Invoice",
            status: "archived",
            ticket_ids: [],
            assignee: null,
            recipient: null,
            tags: [],
            links: [],
            custom_fields: {},
            is_private: false,
            scheduled_reminders: [],
            metadata: {},
          },
        },
      },
      reply,
      init,
    ),
  /** Lists events of all conversations, newest first. `GET /events` */
  list: (reply?: EventsListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      eventsList,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _pagination: { next: null },
          _links: { self: "https://acme.api.frontapp.com/events" },
          _results: [
            {
              _links: { self: "https://acme.api.frontapp.com/events/evt_1a2b" },
              id: "evt_1a2b",
              type: "archive",
              emitted_at: 1767225600.456,
              source: {
                _meta: { type: "teammate" },
                data: {
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
              conversation: {
                _links: { self: "https://acme.api.frontapp.com/conversations/cnv_abc123" },
                id: "cnv_abc123",
                type: "conversation",
                subject: "Invoice",
                status: "archived",
                ticket_ids: [],
                assignee: null,
                recipient: null,
                tags: [],
                links: [],
                custom_fields: {},
                is_private: false,
                scheduled_reminders: [],
                metadata: {},
              },
            },
          ],
        },
      },
      reply,
      init,
    ),
};
