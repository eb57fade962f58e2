// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { helpdeskFeedbacksGetRatings, helpdeskFeedbacksList } from "../operations/helpdesk-feedbacks.ts";
import type { HelpdeskFeedbacksGetRatingsResponse, HelpdeskFeedbacksListResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.helpdeskFeedbacks`: each answers with the reply that it is given, or with the documented example. */
export const helpdeskFeedbacksMocks = {
  /** Counts the ratings of the articles. `GET /website/{website_id}/helpdesk/locale/{locale}/feedback/ratings` */
  getRatings: (reply?: HelpdeskFeedbacksGetRatingsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      helpdeskFeedbacksGetRatings,
      {
        status: 200,
        contentType: "application/json",
        example: { error: false, reason: "resolved", data: { ratings: { helpful: 12, unhelpful: 1 } } },
      },
      reply,
      init,
    ),
  /** Lists what readers think of the articles. `GET /website/{website_id}/helpdesk/locale/{locale}/feedback/list/{page_number}` */
  list: (reply?: HelpdeskFeedbacksListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      helpdeskFeedbacksList,
      {
        status: 200,
        contentType: "application/json",
        example: {
          error: false,
          reason: "resolved",
          data: [
            {
              rating: "helpful",
              comment: "Thanks",
              article: { article_id: "0a1b2c3d-0000-4000-8000-000000000012", title: "How do I pay?" },
              created_at: 1767225600000,
            },
          ],
        },
      },
      reply,
      init,
    ),
};
