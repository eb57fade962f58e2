// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { contract, paging, refusal } from "@carillon/config/contract";
import { Klaviyo, type KlaviyoOptions } from "../../src/generated/index.ts";

const client = (fetch: typeof globalThis.fetch, own: Partial<KlaviyoOptions> = {}) =>
  new Klaviyo({
    apiKey: "test-apiKey",
    companyId: "test-companyId",
    revision: "2026-07-15",
    throttle: false,
    retry: false,
    fetch,
    ...own,
  });

contract("reports.queryCampaignValues", {
  call: (fetch) =>
    client(fetch).reports.queryCampaignValues({
      data: {
        type: "campaign-values-report",
        attributes: {
          statistics: ["opens", "open_rate"],
          timeframe: { key: "last_12_months" },
          conversion_metric_id: "UMTLbD",
        },
      },
    }),
  sends: {
    method: "POST",
    url: "https://a.klaviyo.com/api/campaign-values-reports",
    headers: {
      accept: "application/vnd.api+json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: {
      data: {
        type: "campaign-values-report",
        attributes: {
          statistics: ["opens", "open_rate"],
          timeframe: { key: "last_12_months" },
          conversion_metric_id: "UMTLbD",
        },
      },
    },
  },
  replies: {
    status: 200,
    type: "application/vnd.api+json",
    json: {
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
});

paging("reports.queryCampaignValues", {
  call: (fetch) =>
    client(fetch).reports.queryCampaignValues({
      data: {
        type: "campaign-values-report",
        attributes: {
          statistics: ["opens", "open_rate"],
          timeframe: { key: "last_12_months" },
          conversion_metric_id: "UMTLbD",
        },
      },
    }),
  replies: [
    {
      status: 200,
      type: "application/vnd.api+json",
      json: {
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
                _test_item: "a0",
              },
            ],
          },
        },
        links: {
          self: "https://a.klaviyo.com/api/campaign-values-reports",
          next: "https://elsewhere.example/next?page_cursor=second-page",
        },
      },
    },
    {
      status: 200,
      type: "application/vnd.api+json",
      json: {
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
                _test_item: "b0",
              },
            ],
          },
        },
        links: { self: "https://a.klaviyo.com/api/campaign-values-reports" },
      },
    },
  ],
  second: {
    method: "POST",
    url: "https://a.klaviyo.com/api/campaign-values-reports?page_cursor=second-page",
    headers: {
      accept: "application/vnd.api+json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: {
      data: {
        type: "campaign-values-report",
        attributes: {
          statistics: ["opens", "open_rate"],
          timeframe: { key: "last_12_months" },
          conversion_metric_id: "UMTLbD",
        },
      },
    },
  },
  items: [
    {
      groupings: {
        campaign_id: "01GMRWDSA0ARTAKE1SFX8JGXAY",
        send_channel: "email",
        campaign_message_id: "01GMRWDSA0ARTAKE1SFX8JGXAZ",
      },
      statistics: { opens: 123, open_rate: 0.8 },
      _test_item: "a0",
    },
    {
      groupings: {
        campaign_id: "01GMRWDSA0ARTAKE1SFX8JGXAY",
        send_channel: "email",
        campaign_message_id: "01GMRWDSA0ARTAKE1SFX8JGXAZ",
      },
      statistics: { opens: 123, open_rate: 0.8 },
      _test_item: "b0",
    },
  ],
});

refusal("reports.queryCampaignValues", {
  call: (fetch) =>
    client(fetch).reports.queryCampaignValues({
      data: {
        type: "campaign-values-report",
        attributes: {
          statistics: ["opens", "open_rate"],
          timeframe: { key: "last_12_months" },
          conversion_metric_id: "UMTLbD",
        },
      },
    }),
  replies: { status: 400, json: { errors: [{ detail: "This test is refused", code: "test_refusal" }] } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
