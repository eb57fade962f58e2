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

contract("liveNotifications.end", {
  call: (fetch) =>
    client(fetch).liveNotifications.end({
      instance_id: "01HB4HBDKTFWYZCK01DMRSWRFD",
      content_state: { step: "delivered" },
    }),
  sends: {
    method: "POST",
    url: "https://api.customer.io/v1/live_notifications/end",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
    json: { instance_id: "01HB4HBDKTFWYZCK01DMRSWRFD", content_state: { step: "delivered" } },
  },
  replies: { status: 200, json: { instance_id: "01HB4HBDKTFWYZCK01DMRSWRFD" } },
});

contract("liveNotifications.get", {
  call: (fetch) => client(fetch).liveNotifications.get("01HB4HBDKTFWYZCK01DMRSWRFD"),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/live_notifications/01HB4HBDKTFWYZCK01DMRSWRFD",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: {
    status: 200,
    json: {
      instance_id: "01HB4HBDKTFWYZCK01DMRSWRFD",
      notification_type: "com.example.order",
      platform: "ios",
      state: "active",
      started_at: 1704067200,
      expires_at: 1704088800,
      last_delivery: { id: "d-1", operation: "start", status: "queued", created_at: 1704067200 },
    },
  },
});

contract("liveNotifications.start", {
  call: (fetch) =>
    client(fetch).liveNotifications.start({
      identifiers: { id: "user-123" },
      notification_type: "com.example.order",
      attributes: { order: "1001" },
      content_state: { step: "packed" },
      push_payload: { alert: { title: "Your order", body: "It is packed" } },
    }),
  sends: {
    method: "POST",
    url: "https://api.customer.io/v1/live_notifications/start",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
    json: {
      identifiers: { id: "user-123" },
      notification_type: "com.example.order",
      attributes: { order: "1001" },
      content_state: { step: "packed" },
      push_payload: { alert: { title: "Your order", body: "It is packed" } },
    },
  },
  replies: { status: 200, json: { instance_id: "01HB4HBDKTFWYZCK01DMRSWRFD" } },
});

contract("liveNotifications.update", {
  call: (fetch) =>
    client(fetch).liveNotifications.update({
      instance_id: "01HB4HBDKTFWYZCK01DMRSWRFD",
      content_state: { step: "on the way" },
    }),
  sends: {
    method: "POST",
    url: "https://api.customer.io/v1/live_notifications/update",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
    json: { instance_id: "01HB4HBDKTFWYZCK01DMRSWRFD", content_state: { step: "on the way" } },
  },
  replies: { status: 200, json: { instance_id: "01HB4HBDKTFWYZCK01DMRSWRFD" } },
});

refusal("liveNotifications.end", {
  call: (fetch) =>
    client(fetch).liveNotifications.end({
      instance_id: "01HB4HBDKTFWYZCK01DMRSWRFD",
      content_state: { step: "delivered" },
    }),
  replies: { status: 400, json: { meta: { error: "This test is refused" }, errors: [{ reason: "test_refusal" }] } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
