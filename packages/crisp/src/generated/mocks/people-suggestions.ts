// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  peopleSuggestionsDeleteDataKey,
  peopleSuggestionsDeleteEvent,
  peopleSuggestionsDeleteSegment,
  peopleSuggestionsListDataKeys,
  peopleSuggestionsListEvents,
  peopleSuggestionsListSegments,
} from "../operations/people-suggestions.ts";
import type {
  PeopleSuggestionsDeleteDataKeyResponse,
  PeopleSuggestionsDeleteEventResponse,
  PeopleSuggestionsDeleteSegmentResponse,
  PeopleSuggestionsListDataKeysResponse,
  PeopleSuggestionsListEventsResponse,
  PeopleSuggestionsListSegmentsResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.peopleSuggestions`: each answers with the reply that it is given, or with the documented example. */
export const peopleSuggestionsMocks = {
  /** Deletes a data key that is suggested for profiles. `DELETE /website/{website_id}/people/suggest/data` */
  deleteDataKey: (reply?: PeopleSuggestionsDeleteDataKeyResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      peopleSuggestionsDeleteDataKey,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
  /** Deletes an event that is suggested for profiles. `DELETE /website/{website_id}/people/suggest/event` */
  deleteEvent: (reply?: PeopleSuggestionsDeleteEventResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      peopleSuggestionsDeleteEvent,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
  /** Deletes a segment that is suggested for profiles. `DELETE /website/{website_id}/people/suggest/segment` */
  deleteSegment: (reply?: PeopleSuggestionsDeleteSegmentResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      peopleSuggestionsDeleteSegment,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
  /** Lists data keys that are suggested for profiles. `GET /website/{website_id}/people/suggest/data/{page_number}` */
  listDataKeys: (reply?: PeopleSuggestionsListDataKeysResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      peopleSuggestionsListDataKeys,
      {
        status: 200,
        contentType: "application/json",
        example: { error: false, reason: "resolved", data: [{ key: "plan", count: 12 }] },
      },
      reply,
      init,
    ),
  /** Lists events that are suggested for profiles. `GET /website/{website_id}/people/suggest/events/{page_number}` */
  listEvents: (reply?: PeopleSuggestionsListEventsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      peopleSuggestionsListEvents,
      {
        status: 200,
        contentType: "application/json",
        example: { error: false, reason: "resolved", data: [{ text: "Paid", count: 12 }] },
      },
      reply,
      init,
    ),
  /** Lists segments that are suggested for profiles. `GET /website/{website_id}/people/suggest/segments/{page_number}` */
  listSegments: (reply?: PeopleSuggestionsListSegmentsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      peopleSuggestionsListSegments,
      {
        status: 200,
        contentType: "application/json",
        example: { error: false, reason: "resolved", data: [{ segment: "customer", count: 12 }] },
      },
      reply,
      init,
    ),
};
