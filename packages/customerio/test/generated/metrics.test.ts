// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { contract, refusal } from "@carillon/config/contract";
import { CustomerIo, type CustomerIoOptions } from "../../src/generated/index.ts";

const client = (fetch: typeof globalThis.fetch, own: Partial<CustomerIoOptions> = {}) =>
  new CustomerIo({
    track: { siteId: "test-track-siteId", apiKey: "test-track-apiKey" },
    app: { apiKey: "test-app-apiKey", workspaceId: "test-app.workspaceId" },
    pipelines: { apiKey: "test-pipelines-apiKey" },
    region: "us",
    throttle: false,
    retry: false,
    fetch,
    ...own,
  });

contract("metrics.report", {
  call: (fetch) =>
    client(fetch).metrics.report({
      delivery_id: "RAECAAFwnUSneIa0ZXkmq8EdkAM=",
      metric: "opened",
      timestamp: 1704067200,
    }),
  sends: {
    method: "POST",
    url: "https://track.customer.io/api/v1/metrics",
    headers: { accept: "application/json", "content-type": "application/json" },
    json: { delivery_id: "RAECAAFwnUSneIa0ZXkmq8EdkAM=", metric: "opened", timestamp: 1704067200 },
  },
  replies: { status: 200, json: {} },
});

contract("metrics.reportPush", {
  call: (fetch) =>
    client(fetch).metrics.reportPush({
      delivery_id: "RAECAAFwnUSneIa0ZXkmq8EdkAM=",
      event: "opened",
      device_id: "device-token",
      timestamp: 1704067200,
    }),
  sends: {
    method: "POST",
    url: "https://track.customer.io/api/v1/push/events",
    headers: { accept: "application/json", "content-type": "application/json" },
    json: {
      delivery_id: "RAECAAFwnUSneIa0ZXkmq8EdkAM=",
      event: "opened",
      device_id: "device-token",
      timestamp: 1704067200,
    },
  },
  replies: { status: 200, json: {} },
});

refusal("metrics.report", {
  call: (fetch) =>
    client(fetch).metrics.report({
      delivery_id: "RAECAAFwnUSneIa0ZXkmq8EdkAM=",
      metric: "opened",
      timestamp: 1704067200,
    }),
  replies: { status: 400, json: { meta: { error: "This test is refused" }, errors: [{ reason: "test_refusal" }] } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
