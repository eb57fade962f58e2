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
    },
  },
});

contract("reports.queryFlowSeries", {
  call: (fetch) =>
    client(fetch).reports.queryFlowSeries({
      data: {
        type: "flow-series-report",
        attributes: {
          statistics: ["opens", "open_rate"],
          timeframe: { key: "last_30_days" },
          interval: "weekly",
          conversion_metric_id: "UMTLbD",
        },
      },
    }),
  sends: {
    method: "POST",
    url: "https://a.klaviyo.com/api/flow-series-reports",
    headers: {
      accept: "application/vnd.api+json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: {
      data: {
        type: "flow-series-report",
        attributes: {
          statistics: ["opens", "open_rate"],
          timeframe: { key: "last_30_days" },
          interval: "weekly",
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
        type: "flow-series-report",
        attributes: {
          results: [
            {
              groupings: { flow_id: "XVTP5Q", send_channel: "email", flow_message_id: "R2WbyL" },
              statistics: { opens: [100, 23], open_rate: [0.8, 0.7] },
            },
          ],
          date_times: ["2026-01-01T00:00:00+00:00", "2026-01-08T00:00:00+00:00"],
        },
      },
    },
  },
});

contract("reports.queryFlowValues", {
  call: (fetch) =>
    client(fetch).reports.queryFlowValues({
      data: {
        type: "flow-values-report",
        attributes: {
          statistics: ["opens", "open_rate"],
          timeframe: { key: "last_30_days" },
          conversion_metric_id: "UMTLbD",
        },
      },
    }),
  sends: {
    method: "POST",
    url: "https://a.klaviyo.com/api/flow-values-reports",
    headers: {
      accept: "application/vnd.api+json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: {
      data: {
        type: "flow-values-report",
        attributes: {
          statistics: ["opens", "open_rate"],
          timeframe: { key: "last_30_days" },
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
        type: "flow-values-report",
        attributes: {
          results: [
            {
              groupings: { flow_id: "XVTP5Q", send_channel: "email", flow_message_id: "R2WbyL" },
              statistics: { opens: 123, open_rate: 0.8 },
            },
          ],
        },
      },
    },
  },
});

contract("reports.queryFormSeries", {
  call: (fetch) =>
    client(fetch).reports.queryFormSeries({
      data: {
        type: "form-series-report",
        attributes: { statistics: ["viewed_form", "submits"], timeframe: { key: "last_30_days" }, interval: "weekly" },
      },
    }),
  sends: {
    method: "POST",
    url: "https://a.klaviyo.com/api/form-series-reports",
    headers: {
      accept: "application/vnd.api+json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: {
      data: {
        type: "form-series-report",
        attributes: { statistics: ["viewed_form", "submits"], timeframe: { key: "last_30_days" }, interval: "weekly" },
      },
    },
  },
  replies: {
    status: 200,
    type: "application/vnd.api+json",
    json: {
      data: {
        type: "form-series-report",
        attributes: {
          results: [{ groupings: { form_id: "WqLmNz" }, statistics: { viewed_form: [600, 400], submits: [80, 40] } }],
          date_times: ["2026-01-01T00:00:00+00:00", "2026-01-08T00:00:00+00:00"],
        },
      },
    },
  },
});

contract("reports.queryFormValues", {
  call: (fetch) =>
    client(fetch).reports.queryFormValues({
      data: {
        type: "form-values-report",
        attributes: { statistics: ["viewed_form", "submits", "submit_rate"], timeframe: { key: "last_30_days" } },
      },
    }),
  sends: {
    method: "POST",
    url: "https://a.klaviyo.com/api/form-values-reports",
    headers: {
      accept: "application/vnd.api+json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: {
      data: {
        type: "form-values-report",
        attributes: { statistics: ["viewed_form", "submits", "submit_rate"], timeframe: { key: "last_30_days" } },
      },
    },
  },
  replies: {
    status: 200,
    type: "application/vnd.api+json",
    json: {
      data: {
        type: "form-values-report",
        attributes: {
          results: [
            { groupings: { form_id: "WqLmNz" }, statistics: { viewed_form: 1000, submits: 120, submit_rate: 0.12 } },
          ],
        },
      },
    },
  },
});

contract("reports.querySegmentSeries", {
  call: (fetch) =>
    client(fetch).reports.querySegmentSeries({
      data: {
        type: "segment-series-report",
        attributes: {
          statistics: ["total_members", "members_added"],
          timeframe: { key: "last_30_days" },
          interval: "weekly",
        },
      },
    }),
  sends: {
    method: "POST",
    url: "https://a.klaviyo.com/api/segment-series-reports",
    headers: {
      accept: "application/vnd.api+json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: {
      data: {
        type: "segment-series-report",
        attributes: {
          statistics: ["total_members", "members_added"],
          timeframe: { key: "last_30_days" },
          interval: "weekly",
        },
      },
    },
  },
  replies: {
    status: 200,
    type: "application/vnd.api+json",
    json: {
      data: {
        type: "segment-series-report",
        attributes: {
          results: [
            { groupings: { segment_id: "RzNyKa" }, statistics: { total_members: [490, 500], members_added: [8, 12] } },
          ],
          date_times: ["2026-01-01T00:00:00+00:00", "2026-01-08T00:00:00+00:00"],
        },
      },
    },
  },
});

contract("reports.querySegmentValues", {
  call: (fetch) =>
    client(fetch).reports.querySegmentValues({
      data: {
        type: "segment-values-report",
        attributes: { statistics: ["total_members", "members_added"], timeframe: { key: "last_30_days" } },
      },
    }),
  sends: {
    method: "POST",
    url: "https://a.klaviyo.com/api/segment-values-reports",
    headers: {
      accept: "application/vnd.api+json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: {
      data: {
        type: "segment-values-report",
        attributes: { statistics: ["total_members", "members_added"], timeframe: { key: "last_30_days" } },
      },
    },
  },
  replies: {
    status: 200,
    type: "application/vnd.api+json",
    json: {
      data: {
        type: "segment-values-report",
        attributes: {
          results: [{ groupings: { segment_id: "RzNyKa" }, statistics: { total_members: 500, members_added: 20 } }],
        },
      },
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
        links: { next: "https://elsewhere.example/next?page_cursor=second-page" },
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

paging("reports.queryFlowSeries", {
  call: (fetch) =>
    client(fetch).reports.queryFlowSeries({
      data: {
        type: "flow-series-report",
        attributes: {
          statistics: ["opens", "open_rate"],
          timeframe: { key: "last_30_days" },
          interval: "weekly",
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
          type: "flow-series-report",
          attributes: {
            results: [
              {
                groupings: { flow_id: "XVTP5Q", send_channel: "email", flow_message_id: "R2WbyL" },
                statistics: { opens: [100, 23], open_rate: [0.8, 0.7] },
                _test_item: "a0",
              },
            ],
            date_times: ["2026-01-01T00:00:00+00:00", "2026-01-08T00:00:00+00:00"],
          },
        },
        links: { next: "https://elsewhere.example/next?page_cursor=second-page" },
      },
    },
    {
      status: 200,
      type: "application/vnd.api+json",
      json: {
        data: {
          type: "flow-series-report",
          attributes: {
            results: [
              {
                groupings: { flow_id: "XVTP5Q", send_channel: "email", flow_message_id: "R2WbyL" },
                statistics: { opens: [100, 23], open_rate: [0.8, 0.7] },
                _test_item: "b0",
              },
            ],
            date_times: ["2026-01-01T00:00:00+00:00", "2026-01-08T00:00:00+00:00"],
          },
        },
      },
    },
  ],
  second: {
    method: "POST",
    url: "https://a.klaviyo.com/api/flow-series-reports?page_cursor=second-page",
    headers: {
      accept: "application/vnd.api+json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: {
      data: {
        type: "flow-series-report",
        attributes: {
          statistics: ["opens", "open_rate"],
          timeframe: { key: "last_30_days" },
          interval: "weekly",
          conversion_metric_id: "UMTLbD",
        },
      },
    },
  },
  items: [
    {
      groupings: { flow_id: "XVTP5Q", send_channel: "email", flow_message_id: "R2WbyL" },
      statistics: { opens: [100, 23], open_rate: [0.8, 0.7] },
      _test_item: "a0",
    },
    {
      groupings: { flow_id: "XVTP5Q", send_channel: "email", flow_message_id: "R2WbyL" },
      statistics: { opens: [100, 23], open_rate: [0.8, 0.7] },
      _test_item: "b0",
    },
  ],
});

paging("reports.queryFlowValues", {
  call: (fetch) =>
    client(fetch).reports.queryFlowValues({
      data: {
        type: "flow-values-report",
        attributes: {
          statistics: ["opens", "open_rate"],
          timeframe: { key: "last_30_days" },
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
          type: "flow-values-report",
          attributes: {
            results: [
              {
                groupings: { flow_id: "XVTP5Q", send_channel: "email", flow_message_id: "R2WbyL" },
                statistics: { opens: 123, open_rate: 0.8 },
                _test_item: "a0",
              },
            ],
          },
        },
        links: { next: "https://elsewhere.example/next?page_cursor=second-page" },
      },
    },
    {
      status: 200,
      type: "application/vnd.api+json",
      json: {
        data: {
          type: "flow-values-report",
          attributes: {
            results: [
              {
                groupings: { flow_id: "XVTP5Q", send_channel: "email", flow_message_id: "R2WbyL" },
                statistics: { opens: 123, open_rate: 0.8 },
                _test_item: "b0",
              },
            ],
          },
        },
      },
    },
  ],
  second: {
    method: "POST",
    url: "https://a.klaviyo.com/api/flow-values-reports?page_cursor=second-page",
    headers: {
      accept: "application/vnd.api+json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: {
      data: {
        type: "flow-values-report",
        attributes: {
          statistics: ["opens", "open_rate"],
          timeframe: { key: "last_30_days" },
          conversion_metric_id: "UMTLbD",
        },
      },
    },
  },
  items: [
    {
      groupings: { flow_id: "XVTP5Q", send_channel: "email", flow_message_id: "R2WbyL" },
      statistics: { opens: 123, open_rate: 0.8 },
      _test_item: "a0",
    },
    {
      groupings: { flow_id: "XVTP5Q", send_channel: "email", flow_message_id: "R2WbyL" },
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
