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

contract("userAliases.create", {
  call: (fetch) =>
    client(fetch).userAliases.create({
      user_aliases: [{ external_id: "user-123", alias_name: "visitor-9", alias_label: "web" }],
    }),
  sends: {
    method: "POST",
    url: "https://rest.iad-01.braze.com/users/alias/new",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiKey" },
    json: { user_aliases: [{ external_id: "user-123", alias_name: "visitor-9", alias_label: "web" }] },
  },
  replies: { status: 201, json: { aliases_processed: 1, message: "success" } },
});

contract("userAliases.update", {
  call: (fetch) =>
    client(fetch).userAliases.update({
      alias_updates: [{ alias_label: "web", old_alias_name: "visitor-9", new_alias_name: "visitor-10" }],
    }),
  sends: {
    method: "POST",
    url: "https://rest.iad-01.braze.com/users/alias/update",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiKey" },
    json: { alias_updates: [{ alias_label: "web", old_alias_name: "visitor-9", new_alias_name: "visitor-10" }] },
  },
  replies: { status: 201, json: { message: "success" } },
});

bulk("userAliases.createAll", {
  call: (fetch) =>
    client(fetch).userAliases.createAll(
      [
        { external_id: "user-123", alias_name: "visitor-9", alias_label: "web" },
        { external_id: "user-123", alias_name: "visitor-9", alias_label: "web" },
      ],
      { maxItems: 1, concurrency: 1 },
    ),
  items: [
    { external_id: "user-123", alias_name: "visitor-9", alias_label: "web" },
    { external_id: "user-123", alias_name: "visitor-9", alias_label: "web" },
  ],
  sends: [
    {
      method: "POST",
      url: "https://rest.iad-01.braze.com/users/alias/new",
      headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiKey" },
      json: { user_aliases: [{ external_id: "user-123", alias_name: "visitor-9", alias_label: "web" }] },
    },
    {
      method: "POST",
      url: "https://rest.iad-01.braze.com/users/alias/new",
      headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiKey" },
      json: { user_aliases: [{ external_id: "user-123", alias_name: "visitor-9", alias_label: "web" }] },
    },
  ],
  replies: [
    { status: 201, json: { aliases_processed: 1, message: "success" } },
    { status: 201, json: { aliases_processed: 1, message: "success" } },
  ],
  statuses: ["sent", "sent"],
  gives: { aliases_processed: 1, message: "success" },
});

bulk("userAliases.updateAll", {
  call: (fetch) =>
    client(fetch).userAliases.updateAll(
      [
        { alias_label: "web", old_alias_name: "visitor-9", new_alias_name: "visitor-10" },
        { alias_label: "web", old_alias_name: "visitor-9", new_alias_name: "visitor-10" },
      ],
      { maxItems: 1, concurrency: 1 },
    ),
  items: [
    { alias_label: "web", old_alias_name: "visitor-9", new_alias_name: "visitor-10" },
    { alias_label: "web", old_alias_name: "visitor-9", new_alias_name: "visitor-10" },
  ],
  sends: [
    {
      method: "POST",
      url: "https://rest.iad-01.braze.com/users/alias/update",
      headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiKey" },
      json: { alias_updates: [{ alias_label: "web", old_alias_name: "visitor-9", new_alias_name: "visitor-10" }] },
    },
    {
      method: "POST",
      url: "https://rest.iad-01.braze.com/users/alias/update",
      headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiKey" },
      json: { alias_updates: [{ alias_label: "web", old_alias_name: "visitor-9", new_alias_name: "visitor-10" }] },
    },
  ],
  replies: [
    { status: 201, json: { message: "success" } },
    { status: 201, json: { message: "success" } },
  ],
  statuses: ["sent", "sent"],
  gives: { message: "success" },
});

refusal("userAliases.create", {
  call: (fetch) =>
    client(fetch).userAliases.create({
      user_aliases: [{ external_id: "user-123", alias_name: "visitor-9", alias_label: "web" }],
    }),
  replies: { status: 400, json: { message: "This test is refused", error_code: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
