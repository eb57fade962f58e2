// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { inboxPreviewsListJobs } from "../operations/inbox-previews.ts";
import type { InboxPreviewsListJobsResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.inboxPreviews`: each answers with the reply that it is given, or with the documented example. */
export const inboxPreviewsMocks = {
  /** Lists the preview runs. `GET /v1/design_studio/inbox_previews/jobs` */
  listJobs: (reply?: InboxPreviewsListJobsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      inboxPreviewsListJobs,
      {
        status: 200,
        contentType: "application/json",
        example: {
          meta: { pagination: { limit: 50 } },
          preview_jobs: [
            {
              run_id: 2,
              node_id: "018fbb92-6d1e-7c33-9c2c-df6a2b5aa931",
              name: "Welcome",
              is_processed: true,
              node_count: 1,
              total_previews_requested: 12,
              total_previews_ready: 12,
              created_at: 1773856017,
              updated_at: 1773856032,
            },
          ],
        },
      },
      reply,
      init,
    ),
};
