// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  conversationSuggestionsDeleteDataKey,
  conversationSuggestionsDeleteSegment,
  conversationSuggestionsListDataKeys,
  conversationSuggestionsListSegments,
} from "../operations/conversation-suggestions.ts";
import type {
  ConversationSuggestionsDeleteDataKeyResponse,
  ConversationSuggestionsDeleteSegmentResponse,
  ConversationSuggestionsListDataKeysResponse,
  ConversationSuggestionsListSegmentsResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.conversationSuggestions`: each answers with the reply that it is given, or with the documented example. */
export const conversationSuggestionsMocks = {
  /** Deletes a data key that is suggested for conversations. `DELETE /website/{website_id}/conversations/suggest/data` */
  deleteDataKey: (reply?: ConversationSuggestionsDeleteDataKeyResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      conversationSuggestionsDeleteDataKey,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
  /** Deletes a segment that is suggested for conversations. `DELETE /website/{website_id}/conversations/suggest/segment` */
  deleteSegment: (reply?: ConversationSuggestionsDeleteSegmentResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      conversationSuggestionsDeleteSegment,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
  /** Lists data keys that are suggested for conversations. `GET /website/{website_id}/conversations/suggest/data/{page_number}` */
  listDataKeys: (reply?: ConversationSuggestionsListDataKeysResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      conversationSuggestionsListDataKeys,
      {
        status: 200,
        contentType: "application/json",
        example: { error: false, reason: "resolved", data: [{ key: "plan", count: 12 }] },
      },
      reply,
      init,
    ),
  /** Lists segments that are suggested for conversations. `GET /website/{website_id}/conversations/suggest/segments/{page_number}` */
  listSegments: (reply?: ConversationSuggestionsListSegmentsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      conversationSuggestionsListSegments,
      {
        status: 200,
        contentType: "application/json",
        example: { error: false, reason: "resolved", data: [{ segment: "customer", count: 12 }] },
      },
      reply,
      init,
    ),
};
