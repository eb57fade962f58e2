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

contract("apps.updatePushCredential", {
  call: (fetch) =>
    client(fetch).apps.updatePushCredential({
      app_id: "YOUR_APP_ID",
      firebase: { credential: "eyJ0eXBlIjoic2VydmljZV9hY2NvdW50In0=" },
    }),
  sends: {
    method: "POST",
    url: "https://rest.iad-01.braze.com/apps/push_credential/update",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiKey" },
    json: { app_id: "YOUR_APP_ID", firebase: { credential: "eyJ0eXBlIjoic2VydmljZV9hY2NvdW50In0=" } },
  },
  replies: { status: 201, json: { message: "success" } },
});

refusal("apps.updatePushCredential", {
  call: (fetch) =>
    client(fetch).apps.updatePushCredential({
      app_id: "YOUR_APP_ID",
      firebase: { credential: "eyJ0eXBlIjoic2VydmljZV9hY2NvdW50In0=" },
    }),
  replies: { status: 400, json: { message: "This test is refused", error_code: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
