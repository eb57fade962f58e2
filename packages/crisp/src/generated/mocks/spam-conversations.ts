// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  spamConversationsDecide,
  spamConversationsGetContent,
  spamConversationsList,
} from "../operations/spam-conversations.ts";
import type {
  SpamConversationsDecideResponse,
  SpamConversationsGetContentResponse,
  SpamConversationsListResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.spamConversations`: each answers with the reply that it is given, or with the documented example. */
export const spamConversationsMocks = {
  /** Decides what becomes of spam. `POST /website/{website_id}/conversations/spam/{spam_id}/decision` */
  decide: (reply?: SpamConversationsDecideResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      spamConversationsDecide,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
  /** Gets what was taken for spam. `GET /website/{website_id}/conversations/spam/{spam_id}/content` */
  getContent: (reply?: SpamConversationsGetContentResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      spamConversationsGetContent,
      {
        status: 200,
        contentType: "application/json",
        example: {
          error: false,
          reason: "resolved",
          data: {
            spam_id: "0a1b2c3d-0000-4000-8000-000000000017",
            type: "email",
            reason: "score",
            content: { text: "Buy now" },
            timestamp: 1767225600000,
          },
        },
      },
      reply,
      init,
    ),
  /** Lists what was taken for spam. `GET /website/{website_id}/conversations/spams/{page_number}` */
  list: (reply?: SpamConversationsListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      spamConversationsList,
      {
        status: 200,
        contentType: "application/json",
        example: {
          error: false,
          reason: "resolved",
          data: [
            {
              spam_id: "0a1b2c3d-0000-4000-8000-000000000017",
              type: "email",
              reason: "score",
              timestamp: 1767225600000,
            },
          ],
        },
      },
      reply,
      init,
    ),
};
