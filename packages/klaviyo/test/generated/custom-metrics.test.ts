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
      links: { self: "https://a.klaviyo.com/api/custom-metrics/01HCUSTOMMETRIC" },
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
