// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { conversationMessagesCreate } from "../operations/conversation-messages.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.conversationMessages`: each answers with the reply that it is given, or with the documented example. */
export const conversationMessagesMocks = {
  /** Sends a message into a conversation. `POST /api/conversation-messages` */
  create: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, conversationMessagesCreate, { status: 202 }, reply, init),
};
