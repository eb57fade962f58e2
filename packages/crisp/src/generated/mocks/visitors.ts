// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  visitorsClearBlockedInRule,
  visitorsCount,
  visitorsCountBlocked,
  visitorsCountBlockedInRule,
  visitorsGetSessionFromToken,
  visitorsList,
  visitorsListOnMap,
} from "../operations/visitors.ts";
import type {
  VisitorsClearBlockedInRuleResponse,
  VisitorsCountBlockedInRuleResponse,
  VisitorsCountBlockedResponse,
  VisitorsCountResponse,
  VisitorsGetSessionFromTokenResponse,
  VisitorsListOnMapResponse,
  VisitorsListResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.visitors`: each answers with the reply that it is given, or with the documented example. */
export const visitorsMocks = {
  /** Forgets whom a rule kept out. `DELETE /website/{website_id}/visitors/blocked/{rule}` */
  clearBlockedInRule: (reply?: VisitorsClearBlockedInRuleResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      visitorsClearBlockedInRule,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
  /** Counts the visitors who are on the website now. `GET /website/{website_id}/visitors/count` */
  count: (reply?: VisitorsCountResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      visitorsCount,
      {
        status: 200,
        contentType: "application/json",
        example: { error: false, reason: "resolved", data: { count: 12, active: 3, limited: false } },
      },
      reply,
      init,
    ),
  /** Counts the visitors that each rule keeps out. `GET /website/{website_id}/visitors/blocked` */
  countBlocked: (reply?: VisitorsCountBlockedResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      visitorsCountBlocked,
      {
        status: 200,
        contentType: "application/json",
        example: { error: false, reason: "resolved", data: [{ rule: ["blocked_countries"], blocked: 12 }] },
      },
      reply,
      init,
    ),
  /** Counts the visitors that a rule keeps out. `GET /website/{website_id}/visitors/blocked/{rule}` */
  countBlockedInRule: (reply?: VisitorsCountBlockedInRuleResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      visitorsCountBlockedInRule,
      {
        status: 200,
        contentType: "application/json",
        example: { error: false, reason: "resolved", data: { rule: ["blocked_countries"], blocked: 12 } },
      },
      reply,
      init,
    ),
  /** Finds the conversation of a session token. `GET /website/{website_id}/visitors/token/{token_id}` */
  getSessionFromToken: (reply?: VisitorsGetSessionFromTokenResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      visitorsGetSessionFromToken,
      {
        status: 200,
        contentType: "application/json",
        example: {
          error: false,
          reason: "resolved",
          data: { session_id: "session_00000000-0000-4000-8000-000000000002" },
        },
      },
      reply,
      init,
    ),
  /** Lists the visitors who are on the website now. `GET /website/{website_id}/visitors/list/{page_number}` */
  list: (reply?: VisitorsListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      visitorsList,
      {
        status: 200,
        contentType: "application/json",
        example: {
          error: false,
          reason: "resolved",
          data: [
            {
              session_id: "session_00000000-0000-4000-8000-000000000002",
              nickname: "Ann",
              initiated: true,
              active: true,
              last_page: { page_title: "Prices", page_url: "https://acme.example/prices" },
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists visitors by place. `GET /website/{website_id}/visitors/map` */
  listOnMap: (reply?: VisitorsListOnMapResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      visitorsListOnMap,
      {
        status: 200,
        contentType: "application/json",
        example: {
          error: false,
          reason: "resolved",
          data: [
            {
              visitors: {
                count: 1,
                threshold: 10,
                sessions: [{ session_id: "session_00000000-0000-4000-8000-000000000002", nickname: "Ann" }],
              },
              geolocation: { country: "FR", city: "Nantes", coordinates: { latitude: 47.2, longitude: -1.55 } },
            },
          ],
        },
      },
      reply,
      init,
    ),
};
