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

contract("sdkAuthenticationKeys.create", {
  call: (fetch) =>
    client(fetch).sdkAuthenticationKeys.create({
      app_id: "YOUR_APP_ID",
      rsa_public_key_str: "-----BEGIN PUBLIC KEY-----\nMIIB\n-----END PUBLIC KEY-----",
      description: "Key of 2026",
      make_primary: false,
    }),
  sends: {
    method: "POST",
    url: "https://rest.iad-01.braze.com/app_group/sdk_authentication/create",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiKey" },
    json: {
      app_id: "YOUR_APP_ID",
      rsa_public_key_str: "-----BEGIN PUBLIC KEY-----\nMIIB\n-----END PUBLIC KEY-----",
      description: "Key of 2026",
      make_primary: false,
    },
  },
  replies: { status: 201, json: { id: "9a8b7c6d-0000-4000-8000-5e4f3a2b1c0d" } },
});

contract("sdkAuthenticationKeys.delete", {
  call: (fetch) =>
    client(fetch).sdkAuthenticationKeys.delete({
      app_id: "YOUR_APP_ID",
      key_id: "9a8b7c6d-0000-4000-8000-5e4f3a2b1c0d",
    }),
  sends: {
    method: "DELETE",
    url: "https://rest.iad-01.braze.com/app_group/sdk_authentication/delete",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiKey" },
    json: { app_id: "YOUR_APP_ID", key_id: "9a8b7c6d-0000-4000-8000-5e4f3a2b1c0d" },
  },
  replies: {
    status: 200,
    json: {
      keys: [
        {
          id: "9a8b7c6d-0000-4000-8000-5e4f3a2b1c0d",
          rsa_public_key: "-----BEGIN PUBLIC KEY-----\nMIIB\n-----END PUBLIC KEY-----",
          description: "Key of 2026",
          is_primary: true,
        },
      ],
    },
  },
});

contract("sdkAuthenticationKeys.list", {
  call: (fetch) => client(fetch).sdkAuthenticationKeys.list({ app_id: "YOUR_APP_ID" }),
  sends: {
    method: "GET",
    url: "https://rest.iad-01.braze.com/app_group/sdk_authentication/keys?app_id=YOUR_APP_ID",
    headers: { accept: "application/json", authorization: "Bearer test-apiKey" },
  },
  replies: {
    status: 200,
    json: {
      keys: [
        {
          id: "9a8b7c6d-0000-4000-8000-5e4f3a2b1c0d",
          rsa_public_key: "-----BEGIN PUBLIC KEY-----\nMIIB\n-----END PUBLIC KEY-----",
          description: "Key of 2026",
          is_primary: true,
        },
      ],
    },
  },
});

contract("sdkAuthenticationKeys.setPrimary", {
  call: (fetch) =>
    client(fetch).sdkAuthenticationKeys.setPrimary({
      app_id: "YOUR_APP_ID",
      key_id: "9a8b7c6d-0000-4000-8000-5e4f3a2b1c0d",
    }),
  sends: {
    method: "PUT",
    url: "https://rest.iad-01.braze.com/app_group/sdk_authentication/primary",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiKey" },
    json: { app_id: "YOUR_APP_ID", key_id: "9a8b7c6d-0000-4000-8000-5e4f3a2b1c0d" },
  },
  replies: {
    status: 200,
    json: {
      keys: [
        {
          id: "9a8b7c6d-0000-4000-8000-5e4f3a2b1c0d",
          rsa_public_key: "-----BEGIN PUBLIC KEY-----\nMIIB\n-----END PUBLIC KEY-----",
          description: "Key of 2026",
          is_primary: true,
        },
      ],
    },
  },
});

refusal("sdkAuthenticationKeys.create", {
  call: (fetch) =>
    client(fetch).sdkAuthenticationKeys.create({
      app_id: "YOUR_APP_ID",
      rsa_public_key_str: "-----BEGIN PUBLIC KEY-----\nMIIB\n-----END PUBLIC KEY-----",
      description: "Key of 2026",
      make_primary: false,
    }),
  replies: { status: 400, json: { message: "This test is refused", error_code: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
