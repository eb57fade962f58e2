// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  browsingSessionsAssist,
  browsingSessionsCreate,
  browsingSessionsList,
  browsingSessionsSendAction,
} from "../operations/browsing-sessions.ts";
import type {
  BrowsingSessionsAssistResponse,
  BrowsingSessionsCreateResponse,
  BrowsingSessionsListResponse,
  BrowsingSessionsSendActionResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.browsingSessions`: each answers with the reply that it is given, or with the documented example. */
export const browsingSessionsMocks = {
  /** Points, clicks or scrolls in the visitor's tab. `PATCH /website/{website_id}/conversation/{session_id}/browsing/{browsing_id}/assist` */
  assist: (reply?: BrowsingSessionsAssistResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      browsingSessionsAssist,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
  /** Asks to look at the visitor's screen. `POST /website/{website_id}/conversation/{session_id}/browsing` */
  create: (reply?: BrowsingSessionsCreateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      browsingSessionsCreate,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
  /** Lists the browsing sessions of a conversation. `GET /website/{website_id}/conversation/{session_id}/browsing` */
  list: (reply?: BrowsingSessionsListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      browsingSessionsList,
      {
        status: 200,
        contentType: "application/json",
        example: {
          error: false,
          reason: "resolved",
          data: [
            {
              browsing_id: "browsing_00000000-0000-4000-8000-000000000020",
              browsing_token: "example-token",
              useragent: "Mozilla/5.0",
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Starts a browsing session, or does something else with it. `PATCH /website/{website_id}/conversation/{session_id}/browsing/{browsing_id}` */
  sendAction: (reply?: BrowsingSessionsSendActionResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      browsingSessionsSendAction,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
};
