// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { peopleSuggestionsDeleteSegment } from "../operations/people-suggestions.ts";
import type { PeopleSuggestionsDeleteSegmentResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.peopleSuggestions`: each answers with the reply that it is given, or with the documented example. */
export const peopleSuggestionsMocks = {
  /** Deletes a segment that is suggested for profiles. `DELETE /website/{website_id}/people/suggest/segment` */
  deleteSegment: (reply?: PeopleSuggestionsDeleteSegmentResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      peopleSuggestionsDeleteSegment,
      { status: 200, contentType: "application/json", example: { error: false, reason: "deleted", data: {} } },
      reply,
      init,
    ),
};
