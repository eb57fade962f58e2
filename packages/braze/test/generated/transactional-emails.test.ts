// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { contract, refusal } from "@carillon/config/contract";
import { Braze, type BrazeOptions } from "../../src/generated/index.ts";

const client = (fetch: typeof globalThis.fetch, own: Partial<BrazeOptions> = {}) =>
  new Braze({
    apiKey: "test-apiKey",
    scim: { token: "test-scim-token", origin: "test-scim.origin" },
    instance: "US-01",
    throttle: false,
    retry: false,
    fetch,
    ...own,
  });

contract("transactionalEmails.send", {
  call: (fetch) =>
    client(fetch).transactionalEmails.send("7c0d8f4e-0000-4000-8000-1f2e3d4c5b6a", {
      external_send_id: "order-1001",
      trigger_properties: { order: "A-1" },
      recipient: { external_user_id: "user-123" },
    }),
  sends: {
    method: "POST",
    url: "https://rest.iad-01.braze.com/transactional/v1/campaigns/7c0d8f4e-0000-4000-8000-1f2e3d4c5b6a/send",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiKey" },
    json: {
      external_send_id: "order-1001",
      trigger_properties: { order: "A-1" },
      recipient: { external_user_id: "user-123" },
    },
  },
  replies: {
    status: 201,
    json: {
      dispatch_id: "69b1f1a0c8d4e2b3a4f5c6d7e8f90123",
      status: "sent",
      metadata: { external_send_id: "order-1001" },
    },
  },
});

refusal("transactionalEmails.send", {
  call: (fetch) =>
    client(fetch).transactionalEmails.send("7c0d8f4e-0000-4000-8000-1f2e3d4c5b6a", {
      external_send_id: "order-1001",
      trigger_properties: { order: "A-1" },
      recipient: { external_user_id: "user-123" },
    }),
  replies: { status: 400, json: { message: "This test is refused", error_code: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
