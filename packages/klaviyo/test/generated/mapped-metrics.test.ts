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
      links: { self: "https://a.klaviyo.com/api/mapped-metrics/revenue" },
    },
  },
});

refusal("mappedMetrics.update", {
  call: (fetch) =>
    client(fetch).mappedMetrics.update("revenue", {
      data: {
        type: "mapped-metric",
        id: "revenue",
        relationships: { metric: { data: { type: "metric", id: "UMTLbD" } } },
      },
    }),
  replies: { status: 400, json: { errors: [{ detail: "This test is refused", code: "test_refusal" }] } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
