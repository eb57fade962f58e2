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

contract("metricProperties.get", {
  call: (fetch) => client(fetch).metricProperties.get("UMTLbD-OrderId"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/metric-properties/UMTLbD-OrderId",
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
        type: "metric-property",
        id: "UMTLbD-OrderId",
        attributes: { label: "Order id", property: "OrderId", inferred_type: "string" },
        links: { self: "https://a.klaviyo.com/api/metric-properties/UMTLbD-OrderId" },
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

contract("metricProperties.getMetric", {
  call: (fetch) => client(fetch).metricProperties.getMetric("UMTLbD-OrderId"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/metric-properties/UMTLbD-OrderId/metric",
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

contract("metricProperties.getMetricId", {
  call: (fetch) => client(fetch).metricProperties.getMetricId("UMTLbD-OrderId"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/metric-properties/UMTLbD-OrderId/relationships/metric",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  replies: { status: 200, type: "application/vnd.api+json", json: { data: { type: "metric", id: "UMTLbD" } } },
});

refusal("metricProperties.get", {
  call: (fetch) => client(fetch).metricProperties.get("UMTLbD-OrderId"),
  replies: { status: 400, json: { errors: [{ detail: "This test is refused", code: "test_refusal" }] } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
