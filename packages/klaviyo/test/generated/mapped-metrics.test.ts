// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { contract, refusal } from "@carillon/config/contract";
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

contract("mappedMetrics.get", {
  call: (fetch) => client(fetch).mappedMetrics.get("revenue"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/mapped-metrics/revenue",
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
        type: "mapped-metric",
        id: "revenue",
        attributes: { updated: "2026-01-02T03:04:05+00:00" },
        links: { self: "https://a.klaviyo.com/api/mapped-metrics/revenue" },
      },
      included: [
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
    },
  },
});

contract("mappedMetrics.getCustomMetric", {
  call: (fetch) => client(fetch).mappedMetrics.getCustomMetric("revenue"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/mapped-metrics/revenue/custom-metric",
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
        type: "custom-metric",
        id: "01HCUSTOMMETRIC",
        attributes: {
          name: "Sales",
          created: "2026-01-02T03:04:05+00:00",
          updated: "2026-01-02T03:04:05+00:00",
          definition: {
            aggregation_method: "value",
            metric_groups: [{ metric_id: "UMTLbD", metric_filters: [], value_property: "$value" }],
          },
        },
        links: { self: "https://a.klaviyo.com/api/custom-metrics/01HCUSTOMMETRIC" },
      },
    },
  },
});

contract("mappedMetrics.getCustomMetricId", {
  call: (fetch) => client(fetch).mappedMetrics.getCustomMetricId("revenue"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/mapped-metrics/revenue/relationships/custom-metric",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  replies: {
    status: 200,
    type: "application/vnd.api+json",
    json: { data: { type: "custom-metric", id: "01HCUSTOMMETRIC" } },
  },
});

contract("mappedMetrics.getMetric", {
  call: (fetch) => client(fetch).mappedMetrics.getMetric("revenue"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/mapped-metrics/revenue/metric",
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
    },
  },
});

contract("mappedMetrics.getMetricId", {
  call: (fetch) => client(fetch).mappedMetrics.getMetricId("revenue"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/mapped-metrics/revenue/relationships/metric",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  replies: { status: 200, type: "application/vnd.api+json", json: { data: { type: "metric", id: "UMTLbD" } } },
});

contract("mappedMetrics.list", {
  call: (fetch) => client(fetch).mappedMetrics.list(),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/mapped-metrics",
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
          type: "mapped-metric",
          id: "revenue",
          attributes: { updated: "2026-01-02T03:04:05+00:00" },
          links: { self: "https://a.klaviyo.com/api/mapped-metrics/revenue" },
        },
      ],
      included: [
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
    },
  },
});

contract("mappedMetrics.update", {
  call: (fetch) =>
    client(fetch).mappedMetrics.update("revenue", {
      data: {
        type: "mapped-metric",
        id: "revenue",
        relationships: { metric: { data: { type: "metric", id: "UMTLbD" } } },
      },
    }),
  sends: {
    method: "PATCH",
    url: "https://a.klaviyo.com/api/mapped-metrics/revenue",
    headers: {
      accept: "application/vnd.api+json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: {
      data: {
        type: "mapped-metric",
        id: "revenue",
        relationships: { metric: { data: { type: "metric", id: "UMTLbD" } } },
      },
    },
  },
  replies: {
    status: 200,
    type: "application/vnd.api+json",
    json: {
      data: {
        type: "mapped-metric",
        id: "revenue",
        attributes: { updated: "2026-01-02T03:04:05+00:00" },
        links: { self: "https://a.klaviyo.com/api/mapped-metrics/revenue" },
      },
    },
  },
});

refusal("mappedMetrics.get", {
  call: (fetch) => client(fetch).mappedMetrics.get("revenue"),
  replies: { status: 400, json: { errors: [{ detail: "This test is refused", code: "test_refusal" }] } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
