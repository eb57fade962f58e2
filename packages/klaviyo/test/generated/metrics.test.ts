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

contract("metrics.get", {
  call: (fetch) => client(fetch).metrics.get("UMTLbD"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/metrics/UMTLbD",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  replies: {
    status: 200,
    type: "application/vnd.api+json",
    json: {
      data: {
        type: "metric",
        id: "UMTLbD",
        attributes: {
          name: "Placed Order",
          created: "2026-01-02T03:04:05+00:00",
          updated: "2026-01-02T03:04:05+00:00",
          integration: { name: "API" },
        },
        links: { self: "https://a.klaviyo.com/api/metrics/UMTLbD" },
      },
      included: [
        {
          type: "flow",
          id: "XVTP5Q",
          attributes: {
            name: "Welcome",
            status: "draft",
            archived: false,
            created: "2026-01-02T03:04:05+00:00",
            updated: "2026-01-02T03:04:05+00:00",
            trigger_type: "Added to List",
          },
          links: { self: "https://a.klaviyo.com/api/flows/XVTP5Q" },
        },
      ],
    },
  },
});

contract("metrics.list", {
  call: (fetch) => client(fetch).metrics.list({ filter: 'equals(integration.name,"API")' }),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/metrics?filter=equals(integration.name%2C%22API%22)",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  replies: {
    status: 200,
    type: "application/vnd.api+json",
    json: {
      data: [
        {
          type: "metric",
          id: "UMTLbD",
          attributes: {
            name: "Placed Order",
            created: "2026-01-02T03:04:05+00:00",
            updated: "2026-01-02T03:04:05+00:00",
            integration: { name: "API" },
          },
          links: { self: "https://a.klaviyo.com/api/metrics/UMTLbD" },
        },
      ],
      included: [
        {
          type: "flow",
          id: "XVTP5Q",
          attributes: {
            name: "Welcome",
            status: "draft",
            archived: false,
            created: "2026-01-02T03:04:05+00:00",
            updated: "2026-01-02T03:04:05+00:00",
            trigger_type: "Added to List",
          },
          links: { self: "https://a.klaviyo.com/api/flows/XVTP5Q" },
        },
      ],
    },
  },
});

contract("metrics.listProperties", {
  call: (fetch) => client(fetch).metrics.listProperties("UMTLbD"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/metrics/UMTLbD/metric-properties",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  replies: {
    status: 200,
    type: "application/vnd.api+json",
    json: {
      data: [
        {
          type: "metric-property",
          id: "UMTLbD-OrderId",
          attributes: { label: "Order id", property: "OrderId", inferred_type: "string" },
          links: { self: "https://a.klaviyo.com/api/metric-properties/UMTLbD-OrderId" },
        },
      ],
    },
  },
});

contract("metrics.listPropertyIds", {
  call: (fetch) => client(fetch).metrics.listPropertyIds("UMTLbD"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/metrics/UMTLbD/relationships/metric-properties",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  replies: {
    status: 200,
    type: "application/vnd.api+json",
    json: { data: [{ type: "metric-property", id: "UMTLbD-OrderId" }] },
  },
});

contract("metrics.listTriggeredFlowIds", {
  call: (fetch) => client(fetch).metrics.listTriggeredFlowIds("UMTLbD"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/metrics/UMTLbD/relationships/flow-triggers",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  replies: { status: 200, type: "application/vnd.api+json", json: { data: [{ type: "flow", id: "XVTP5Q" }] } },
});

contract("metrics.listTriggeredFlows", {
  call: (fetch) => client(fetch).metrics.listTriggeredFlows("UMTLbD"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/metrics/UMTLbD/flow-triggers",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  replies: {
    status: 200,
    type: "application/vnd.api+json",
    json: {
      data: [
        {
          type: "flow",
          id: "XVTP5Q",
          attributes: {
            name: "Welcome",
            status: "draft",
            archived: false,
            created: "2026-01-02T03:04:05+00:00",
            updated: "2026-01-02T03:04:05+00:00",
            trigger_type: "Added to List",
          },
          links: { self: "https://a.klaviyo.com/api/flows/XVTP5Q" },
        },
      ],
      included: [
        {
          type: "flow-action",
          id: "12345678",
          attributes: {
            created: "2026-01-02T03:04:05+00:00",
            updated: "2026-01-02T03:04:05+00:00",
            definition: {
              id: "12345678",
              temporary_id: null,
              type: "send-email",
              links: { next: null },
              data: {
                message: {
                  from_email: "shop@example.com",
                  from_label: "Shop",
                  subject_line: "Welcome",
                  template_id: "RwYxEs",
                  smart_sending_enabled: true,
                  transactional: false,
                  name: "Welcome mail",
                  id: "R2WbyL",
                },
                status: "draft",
              },
            },
          },
          links: { self: "https://a.klaviyo.com/api/flow-actions/12345678" },
        },
      ],
    },
  },
});

contract("metrics.queryAggregates", {
  call: (fetch) =>
    client(fetch).metrics.queryAggregates({
      data: {
        type: "metric-aggregate",
        attributes: {
          metric_id: "UMTLbD",
          measurements: ["count"],
          interval: "day",
          filter: ["greater-or-equal(datetime,2026-01-01T00:00:00)", "less-than(datetime,2026-01-03T00:00:00)"],
        },
      },
    }),
  sends: {
    method: "POST",
    url: "https://a.klaviyo.com/api/metric-aggregates",
    headers: {
      accept: "application/vnd.api+json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: {
      data: {
        type: "metric-aggregate",
        attributes: {
          metric_id: "UMTLbD",
          measurements: ["count"],
          interval: "day",
          filter: ["greater-or-equal(datetime,2026-01-01T00:00:00)", "less-than(datetime,2026-01-03T00:00:00)"],
        },
      },
    },
  },
  replies: {
    status: 200,
    type: "application/vnd.api+json",
    json: {
      data: {
        type: "metric-aggregate",
        id: "bd3f0c8e-0000-4000-8000-000000000001",
        attributes: {
          dates: ["2026-01-01T00:00:00+00:00", "2026-01-02T00:00:00+00:00"],
          data: [{ dimensions: [], measurements: { count: [3, 5] } }],
        },
        links: { self: "https://a.klaviyo.com/api/metric-aggregates" },
      },
    },
  },
});

paging("metrics.list", {
  call: (fetch) => client(fetch).metrics.list(),
  replies: [
    {
      status: 200,
      type: "application/vnd.api+json",
      json: {
        data: [
          {
            type: "metric",
            id: "UMTLbD",
            attributes: {
              name: "Placed Order",
              created: "2026-01-02T03:04:05+00:00",
              updated: "2026-01-02T03:04:05+00:00",
              integration: { name: "API" },
            },
            links: { self: "https://a.klaviyo.com/api/metrics/UMTLbD" },
            _test_item: "a0",
          },
        ],
        included: [
          {
            type: "flow",
            id: "XVTP5Q",
            attributes: {
              name: "Welcome",
              status: "draft",
              archived: false,
              created: "2026-01-02T03:04:05+00:00",
              updated: "2026-01-02T03:04:05+00:00",
              trigger_type: "Added to List",
            },
            links: { self: "https://a.klaviyo.com/api/flows/XVTP5Q" },
          },
        ],
        links: { next: "https://elsewhere.example/next?page%5Bcursor%5D=second-page" },
      },
    },
    {
      status: 200,
      type: "application/vnd.api+json",
      json: {
        data: [
          {
            type: "metric",
            id: "UMTLbD",
            attributes: {
              name: "Placed Order",
              created: "2026-01-02T03:04:05+00:00",
              updated: "2026-01-02T03:04:05+00:00",
              integration: { name: "API" },
            },
            links: { self: "https://a.klaviyo.com/api/metrics/UMTLbD" },
            _test_item: "b0",
          },
        ],
        included: [
          {
            type: "flow",
            id: "XVTP5Q",
            attributes: {
              name: "Welcome",
              status: "draft",
              archived: false,
              created: "2026-01-02T03:04:05+00:00",
              updated: "2026-01-02T03:04:05+00:00",
              trigger_type: "Added to List",
            },
            links: { self: "https://a.klaviyo.com/api/flows/XVTP5Q" },
          },
        ],
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://a.klaviyo.com/api/metrics?page%5Bcursor%5D=second-page",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  items: [
    {
      type: "metric",
      id: "UMTLbD",
      attributes: {
        name: "Placed Order",
        created: "2026-01-02T03:04:05+00:00",
        updated: "2026-01-02T03:04:05+00:00",
        integration: { name: "API" },
      },
      links: { self: "https://a.klaviyo.com/api/metrics/UMTLbD" },
      _test_item: "a0",
    },
    {
      type: "metric",
      id: "UMTLbD",
      attributes: {
        name: "Placed Order",
        created: "2026-01-02T03:04:05+00:00",
        updated: "2026-01-02T03:04:05+00:00",
        integration: { name: "API" },
      },
      links: { self: "https://a.klaviyo.com/api/metrics/UMTLbD" },
      _test_item: "b0",
    },
  ],
});

paging("metrics.queryAggregates", {
  call: (fetch) =>
    client(fetch).metrics.queryAggregates({
      data: {
        type: "metric-aggregate",
        attributes: {
          metric_id: "UMTLbD",
          measurements: ["count"],
          interval: "day",
          filter: ["greater-or-equal(datetime,2026-01-01T00:00:00)", "less-than(datetime,2026-01-03T00:00:00)"],
        },
      },
    }),
  replies: [
    {
      status: 200,
      type: "application/vnd.api+json",
      json: {
        data: {
          type: "metric-aggregate",
          id: "bd3f0c8e-0000-4000-8000-000000000001",
          attributes: {
            dates: ["2026-01-01T00:00:00+00:00", "2026-01-02T00:00:00+00:00"],
            data: [{ dimensions: [], measurements: { count: [3, 5] }, _test_item: "a0" }],
          },
          links: { self: "https://a.klaviyo.com/api/metric-aggregates" },
        },
        links: { next: "https://elsewhere.example/next?page_cursor=second-page" },
      },
    },
    {
      status: 200,
      type: "application/vnd.api+json",
      json: {
        data: {
          type: "metric-aggregate",
          id: "bd3f0c8e-0000-4000-8000-000000000001",
          attributes: {
            dates: ["2026-01-01T00:00:00+00:00", "2026-01-02T00:00:00+00:00"],
            data: [{ dimensions: [], measurements: { count: [3, 5] }, _test_item: "b0" }],
          },
          links: { self: "https://a.klaviyo.com/api/metric-aggregates" },
        },
      },
    },
  ],
  second: {
    method: "POST",
    url: "https://a.klaviyo.com/api/metric-aggregates",
    headers: {
      accept: "application/vnd.api+json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: {
      data: {
        type: "metric-aggregate",
        attributes: {
          metric_id: "UMTLbD",
          measurements: ["count"],
          interval: "day",
          filter: ["greater-or-equal(datetime,2026-01-01T00:00:00)", "less-than(datetime,2026-01-03T00:00:00)"],
          page_cursor: "second-page",
        },
      },
    },
  },
  items: [
    { dimensions: [], measurements: { count: [3, 5] }, _test_item: "a0" },
    { dimensions: [], measurements: { count: [3, 5] }, _test_item: "b0" },
  ],
});

refusal("metrics.get", {
  call: (fetch) => client(fetch).metrics.get("UMTLbD"),
  replies: { status: 400, json: { errors: [{ detail: "This test is refused", code: "test_refusal" }] } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
