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

contract("devices.delete", {
  call: (fetch) => client(fetch).devices.delete({ identifier: "user-123", device_id: "device-token" }),
  sends: {
    method: "DELETE",
    url: "https://track.customer.io/api/v1/customers/user-123/devices/device-token",
    headers: { accept: "application/json", authorization: "Basic dGVzdC10cmFjay1zaXRlSWQ6dGVzdC10cmFjay1hcGlLZXk=" },
  },
  replies: { status: 200, json: {} },
});

contract("devices.upsert", {
  call: (fetch) => client(fetch).devices.upsert("user-123", { device: { id: "device-token", platform: "ios" } }),
  sends: {
    method: "PUT",
    url: "https://track.customer.io/api/v1/customers/user-123/devices",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      authorization: "Basic dGVzdC10cmFjay1zaXRlSWQ6dGVzdC10cmFjay1hcGlLZXk=",
    },
    json: { device: { id: "device-token", platform: "ios" } },
  },
  replies: { status: 200, json: {} },
});

refusal("devices.delete", {
  call: (fetch) => client(fetch).devices.delete({ identifier: "user-123", device_id: "device-token" }),
  replies: { status: 400, json: { meta: { error: "This test is refused" }, errors: [{ reason: "test_refusal" }] } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
