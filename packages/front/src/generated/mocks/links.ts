// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { linksCreate, linksGet, linksList, linksListConversations, linksUpdate } from "../operations/links.ts";
import type {
  LinksCreateResponse,
  LinksGetResponse,
  LinksListConversationsResponse,
  LinksListResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.links`: each answers with the reply that it is given, or with the documented example. */
export const linksMocks = {
  /** Creates a link, or refreshes application objects. `POST /links` */
  create: (reply?: LinksCreateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      linksCreate,
      {
        status: 201,
        contentType: "application/json",
        example: {
          _links: { self: "https://acme.api.frontapp.com/links/top_1a2b" },
          id: "top_1a2b",
          name: "Order 777",
          type: "web",
          external_url: "https://shop.example/orders/777",
          custom_fields: {},
        },
      },
      reply,
      init,
    ),
  /** Gets a link. `GET /links/{link_id}` */
  get: (reply?: LinksGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      linksGet,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _links: { self: "https://acme.api.frontapp.com/links/top_1a2b" },
          id: "top_1a2b",
          name: "Order 777",
          type: "web",
          external_url: "https://shop.example/orders/777",
          custom_fields: {},
        },
      },
      reply,
      init,
    ),
  /** Lists links, application objects among them. `GET /links` */
  list: (reply?: LinksListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      linksList,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _pagination: { next: null },
          _links: { self: "https://acme.api.frontapp.com/links" },
          _results: [
            {
              _links: { self: "https://acme.api.frontapp.com/links/top_1a2b" },
              id: "top_1a2b",
              name: "Order 777",
              type: "web",
              external_url: "https://shop.example/orders/777",
              custom_fields: {},
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists the conversations that point at a link. `GET /links/{link_id}/conversations` */
  listConversations: (reply?: LinksListConversationsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      linksListConversations,
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
  /** Changes the name of a link. `PATCH /links/{link_id}` */
  update: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, linksUpdate, { status: 204 }, reply, init),
};
