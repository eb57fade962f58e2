// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { bulk, contract, refusal } from "@carillon/config/contract";
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

contract("externalIds.remove", {
  call: (fetch) => client(fetch).externalIds.remove({ external_ids: ["user-123"] }),
  sends: {
    method: "POST",
    url: "https://rest.iad-01.braze.com/users/external_ids/remove",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiKey" },
    json: { external_ids: ["user-123"] },
  },
  replies: { status: 201, json: { message: "success", removed_ids: ["user-123"], removal_errors: [] } },
});

contract("externalIds.rename", {
  call: (fetch) =>
    client(fetch).externalIds.rename({
      external_id_renames: [{ current_external_id: "user-123", new_external_id: "customer-123" }],
    }),
  sends: {
    method: "POST",
    url: "https://rest.iad-01.braze.com/users/external_ids/rename",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiKey" },
    json: { external_id_renames: [{ current_external_id: "user-123", new_external_id: "customer-123" }] },
  },
  replies: { status: 201, json: { message: "success", external_ids: ["customer-123"], rename_errors: [] } },
});

bulk("externalIds.removeEach", {
  call: (fetch) => client(fetch).externalIds.removeEach(["user-123", "user-123"], { maxItems: 1, concurrency: 1 }),
  items: ["user-123", "user-123"],
  sends: [
    {
      method: "POST",
      url: "https://rest.iad-01.braze.com/users/external_ids/remove",
      headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiKey" },
      json: { external_ids: ["user-123"] },
    },
    {
      method: "POST",
      url: "https://rest.iad-01.braze.com/users/external_ids/remove",
      headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiKey" },
      json: { external_ids: ["user-123"] },
    },
  ],
  replies: [
    {
      status: 201,
      json: { message: "success", removed_ids: ["user-123"], removal_errors: [["refused by this test", 0]] },
    },
    { status: 201, json: { message: "success", removed_ids: ["user-123"] } },
  ],
  statuses: ["refused", "sent"],
  gives: { message: "success", removed_ids: ["user-123"] },
});

bulk("externalIds.renameAll", {
  call: (fetch) =>
    client(fetch).externalIds.renameAll(
      [
        { current_external_id: "user-123", new_external_id: "customer-123" },
        { current_external_id: "user-123", new_external_id: "customer-123" },
      ],
      { maxItems: 1, concurrency: 1 },
    ),
  items: [
    { current_external_id: "user-123", new_external_id: "customer-123" },
    { current_external_id: "user-123", new_external_id: "customer-123" },
  ],
  sends: [
    {
      method: "POST",
      url: "https://rest.iad-01.braze.com/users/external_ids/rename",
      headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiKey" },
      json: { external_id_renames: [{ current_external_id: "user-123", new_external_id: "customer-123" }] },
    },
    {
      method: "POST",
      url: "https://rest.iad-01.braze.com/users/external_ids/rename",
      headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiKey" },
      json: { external_id_renames: [{ current_external_id: "user-123", new_external_id: "customer-123" }] },
    },
  ],
  replies: [
    {
      status: 201,
      json: { message: "success", external_ids: ["customer-123"], rename_errors: [["refused by this test", 0]] },
    },
    { status: 201, json: { message: "success", external_ids: ["customer-123"] } },
  ],
  statuses: ["refused", "sent"],
  gives: { message: "success", external_ids: ["customer-123"] },
});

refusal("externalIds.remove", {
  call: (fetch) => client(fetch).externalIds.remove({ external_ids: ["user-123"] }),
  replies: { status: 400, json: { message: "This test is refused", error_code: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
