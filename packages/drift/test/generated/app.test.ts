// Generated from specs/drift. Edits are lost: change the spec and run `pnpm generate drift`.

import { contract, refusal } from "@carillon/config/contract";
import { Drift, type DriftOptions } from "../../src/generated/index.ts";

const client = (fetch: typeof globalThis.fetch, own: Partial<DriftOptions> = {}) =>
  new Drift({ accessToken: "test-accessToken", throttle: false, retry: false, fetch, ...own });

contract("app.getTokenInfo", {
  call: (fetch) => client(fetch).app.getTokenInfo({ access_token: "made-up-token" }),
  sends: {
    method: "POST",
    url: "https://driftapi.com/app/token_info",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      authorization: "Bearer test-accessToken",
    },
    json: { access_token: "made-up-token" },
  },
  replies: {
    status: 200,
    json: {
      access_token: "made-up-token",
      authenticated_userid: "orgId:4242",
      credential_id: "made-up-credential",
      token_type: "bearer",
      expires_in: 0,
      created_at: 1668615901358,
      scope: "contact_read conversation_read",
      id: "made-up-id",
    },
  },
});

contract("app.uninstall", {
  call: (fetch) =>
    client(fetch).app.uninstall({ clientId: "made-up-client-id", clientSecret: "made-up-client-secret" }),
  sends: {
    method: "POST",
    url: "https://driftapi.com/app/uninstall?clientId=made-up-client-id&clientSecret=made-up-client-secret",
    headers: { accept: "application/json", authorization: "Bearer test-accessToken" },
  },
  replies: { status: 200, json: { result: "OK", ok: true } },
});

refusal("app.getTokenInfo", {
  call: (fetch) => client(fetch).app.getTokenInfo({ access_token: "made-up-token" }),
  replies: { status: 400, json: { error: { message: "This test is refused", type: "test_refusal" } } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
