// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { contract, refusal } from "@carillon/config/contract";
import { Front, type FrontOptions } from "../../src/generated/index.ts";

const client = (fetch: typeof globalThis.fetch, own: Partial<FrontOptions> = {}) =>
  new Front({
    apiToken: "test-apiToken",
    channel: { secret: "test-channel-secret", appId: "test-channel.appId" },
    oauthApp: { clientId: "test-oauthApp-clientId", clientSecret: "test-oauthApp-clientSecret" },
    throttle: false,
    retry: false,
    fetch,
    ...own,
  });

contract("teammates.get", {
  call: (fetch) => client(fetch).teammates.get("tea_xyz789"),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/teammates/tea_xyz789",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: {
    status: 200,
    json: {
      _links: { self: "https://acme.api.frontapp.com/teammates/tea_xyz789" },
      id: "tea_xyz789",
      email: "bo@acme.example",
      username: "bo",
      first_name: "Bo",
      last_name: "Lee",
      is_admin: false,
      is_available: true,
      is_blocked: false,
      type: "user",
      custom_fields: {},
    },
  },
});

contract("teammates.list", {
  call: (fetch) => client(fetch).teammates.list(),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/teammates",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: {
    status: 200,
    json: {
      _links: { self: "https://acme.api.frontapp.com/teammates" },
      _results: [
        {
          _links: { self: "https://acme.api.frontapp.com/teammates/tea_xyz789" },
          id: "tea_xyz789",
          email: "bo@acme.example",
          username: "bo",
          first_name: "Bo",
          last_name: "Lee",
          is_admin: false,
          is_available: true,
          is_blocked: false,
          type: "user",
          custom_fields: {},
        },
      ],
    },
  },
});

contract("teammates.update", {
  call: (fetch) => client(fetch).teammates.update("tea_xyz789", { is_available: false }),
  sends: {
    method: "PATCH",
    url: "https://api2.frontapp.com/teammates/tea_xyz789",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: { is_available: false },
  },
  replies: { status: 204 },
  gives: undefined,
});

refusal("teammates.get", {
  call: (fetch) => client(fetch).teammates.get("tea_xyz789"),
  replies: { status: 400, json: { _error: { message: "This test is refused" }, error: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
