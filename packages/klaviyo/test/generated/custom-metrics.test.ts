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

contract("customMetrics.create", {
  call: (fetch) =>
    client(fetch).customMetrics.create({
      data: {
        type: "custom-metric",
        attributes: {
          name: "Sales",
          definition: {
            aggregation_method: "value",
            metric_groups: [{ metric_id: "UMTLbD", metric_filters: [], value_property: "$value" }],
          },
        },
      },
    }),
  sends: {
    method: "POST",
    url: "https://a.klaviyo.com/api/custom-metrics",
    headers: {
      accept: "application/vnd.api+json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: {
      data: {
        type: "custom-metric",
        attributes: {
          name: "Sales",
          definition: {
            aggregation_method: "value",
            metric_groups: [{ metric_id: "UMTLbD", metric_filters: [], value_property: "$value" }],
          },
        },
      },
    },
  },
  replies: {
    status: 201,
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

contract("customMetrics.delete", {
  call: (fetch) => client(fetch).customMetrics.delete("01HCUSTOMMETRIC"),
  sends: {
    method: "DELETE",
    url: "https://a.klaviyo.com/api/custom-metrics/01HCUSTOMMETRIC",
    headers: { accept: "application/json", revision: "2026-07-15", authorization: "Klaviyo-API-Key test-apiKey" },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("customMetrics.get", {
  call: (fetch) => client(fetch).customMetrics.get("01HCUSTOMMETRIC"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/custom-metrics/01HCUSTOMMETRIC",
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

contract("customMetrics.list", {
  call: (fetch) => client(fetch).customMetrics.list(),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/custom-metrics",
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

contract("customMetrics.listMetricIds", {
  call: (fetch) => client(fetch).customMetrics.listMetricIds("01HCUSTOMMETRIC"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/custom-metrics/01HCUSTOMMETRIC/relationships/metrics",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  replies: { status: 200, type: "application/vnd.api+json", json: { data: [{ type: "metric", id: "UMTLbD" }] } },
});

contract("customMetrics.listMetrics", {
  call: (fetch) => client(fetch).customMetrics.listMetrics("01HCUSTOMMETRIC"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/custom-metrics/01HCUSTOMMETRIC/metrics",
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

contract("customMetrics.update", {
  call: (fetch) =>
    client(fetch).customMetrics.update("01HCUSTOMMETRIC", {
      data: {
        type: "custom-metric",
        id: "925e385b-52fb-4c4b-9c1d-111122223333",
        attributes: { name: "Orders over 50" },
      },
    }),
  sends: {
    method: "PATCH",
    url: "https://a.klaviyo.com/api/custom-metrics/01HCUSTOMMETRIC",
    headers: {
      accept: "application/vnd.api+json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: {
      data: {
        type: "custom-metric",
        id: "925e385b-52fb-4c4b-9c1d-111122223333",
        attributes: { name: "Orders over 50" },
      },
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

refusal("customMetrics.create", {
  call: (fetch) =>
    client(fetch).customMetrics.create({
      data: {
        type: "custom-metric",
        attributes: {
          name: "Sales",
          definition: {
            aggregation_method: "value",
            metric_groups: [{ metric_id: "UMTLbD", metric_filters: [], value_property: "$value" }],
          },
        },
      },
    }),
  replies: { status: 400, json: { errors: [{ detail: "This test is refused", code: "test_refusal" }] } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
