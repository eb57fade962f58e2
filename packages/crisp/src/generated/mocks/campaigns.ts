// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { campaignsList } from "../operations/campaigns.ts";
import type { CampaignsListResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.campaigns`: each answers with the reply that it is given, or with the documented example. */
export const campaignsMocks = {
  /** Lists campaigns. `GET /website/{website_id}/campaigns/list/{page_number}` */
  list: (reply?: CampaignsListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      campaignsList,
      {
        status: 200,
        contentType: "application/json",
        example: {
          error: false,
          reason: "resolved",
          data: [
            {
              campaign_id: "0a1b2c3d-0000-4000-8000-000000000003",
              type: "one-shot",
              name: "Launch",
              created_at: 1767225600000,
              updated_at: 1767225600000,
            },
          ],
        },
      },
      reply,
      init,
    ),
};
