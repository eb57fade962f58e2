// Generated from specs/drift. Edits are lost: change the spec and run `pnpm generate drift`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { reportsQueryConversations } from "../operations/reports.ts";
import type { ReportsQueryConversationsResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.reports`: each answers with the reply that it is given, or with the documented example. */
export const reportsMocks = {
  /** Reads metrics of the conversations that match filters. `POST /reports/conversations` */
  queryConversations: (reply?: ReportsQueryConversationsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      reportsQueryConversations,
      {
        status: 200,
        contentType: "application/json",
        example: { count: 1, data: [{ conversationId: 789, metrics: [4941610, "NaN"] }] },
      },
      reply,
      init,
    ),
};
