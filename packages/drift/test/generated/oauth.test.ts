// Generated from specs/drift. Edits are lost: change the spec and run `pnpm generate drift`.

import { contract, refusal } from "@carillon/config/contract";
import { Drift, type DriftOptions } from "../../src/generated/index.ts";

const client = (fetch: typeof globalThis.fetch, own: Partial<DriftOptions> = {}) =>
  new Drift({ accessToken: "test-accessToken", throttle: false, retry: false, fetch, ...own });

contract("oauth.createToken", {
  call: (fetch) =>
    client(fetch).oauth.createToken({
      client_id: "made-up-client-id",
      client_secret: "made-up-client-secret",
      code: "made-up-code",
      grant_type: "authorization_code",
    }),
  sends: {
    method: "POST",
    url: "https://driftapi.com/oauth2/token",
    headers: { accept: "application/json", "content-type": "application/x-www-form-urlencoded" },
    form: "client_id=made-up-client-id&client_secret=made-up-client-secret&code=made-up-code&grant_type=authorization_code",
  },
  replies: {
    status: 200,
    json: {
      accessToken: "made-up-access-token",
      refreshToken: "made-up-refresh-token",
      orgId: 4242,
      expiresIn: 7200,
      tokenType: "bearer",
    },
  },
});

refusal("oauth.createToken", {
  call: (fetch) =>
    client(fetch).oauth.createToken({
      client_id: "made-up-client-id",
      client_secret: "made-up-client-secret",
      code: "made-up-code",
      grant_type: "authorization_code",
    }),
  replies: { status: 400, json: { error: { message: "This test is refused", type: "test_refusal" } } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
