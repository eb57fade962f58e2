// Generated from specs/drift. Edits are lost: change the spec and run `pnpm generate drift`.

import { contract, refusal } from "@carillon/config/contract";
import { Drift, type DriftOptions } from "../../src/generated/index.ts";

const client = (fetch: typeof globalThis.fetch, own: Partial<DriftOptions> = {}) =>
  new Drift({ accessToken: "test-accessToken", throttle: false, retry: false, fetch, ...own });

contract("attachments.download", {
  call: (fetch) => client(fetch).attachments.download(5001),
  sends: {
    method: "GET",
    url: "https://driftapi.com/attachments/5001/data",
    headers: { accept: "application/octet-stream", authorization: "Bearer test-accessToken" },
  },
  replies: { status: 200, type: "application/octet-stream", text: "made-up bytes" },
  gives: "made-up bytes",
});

refusal("attachments.download", {
  call: (fetch) => client(fetch).attachments.download(5001),
  replies: { status: 400, json: { error: { message: "This test is refused", type: "test_refusal" } } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
