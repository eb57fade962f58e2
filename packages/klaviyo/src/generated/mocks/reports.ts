// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { reportsQueryCampaignValues } from "../operations/reports.ts";
import type { ReportsQueryCampaignValuesResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.reports`: each answers with the reply that it is given, or with the documented example. */
export const reportsMocks = {
  /** Reads figures of campaigns for a span of time. `POST /api/campaign-values-reports` */
  queryCampaignValues: (reply?: ReportsQueryCampaignValuesResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      reportsQueryCampaignValues,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "campaign-values-report",
            attributes: {
              results: [
                {
                  groupings: {
                    campaign_id: "01GMRWDSA0ARTAKE1SFX8JGXAY",
                    send_channel: "email",
                    campaign_message_id: "01GMRWDSA0ARTAKE1SFX8JGXAZ",
                  },
                  statistics: { opens: 123, open_rate: 0.8 },
                },
              ],
            },
          },
          links: { self: "https://a.klaviyo.com/api/campaign-values-reports", next: null },
        },
      },
      reply,
      init,
    ),
};
