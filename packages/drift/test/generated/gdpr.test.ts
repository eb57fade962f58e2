// Generated from specs/drift. Edits are lost: change the spec and run `pnpm generate drift`.

import { contract, refusal } from "@carillon/config/contract";
import { Drift, type DriftOptions } from "../../src/generated/index.ts";

const client = (fetch: typeof globalThis.fetch, own: Partial<DriftOptions> = {}) =>
  new Drift({ accessToken: "test-accessToken", throttle: false, retry: false, fetch, ...own });

contract("gdpr.delete", {
  call: (fetch) => client(fetch).gdpr.delete({ email: "customer@example.com" }),
  sends: {
    method: "POST",
    url: "https://driftapi.com/gdpr/delete",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      authorization: "Bearer test-accessToken",
    },
    json: { email: "customer@example.com" },
  },
  replies: { status: 200, json: { data: { message: "Deletion was requested" } } },
  gives: { message: "Deletion was requested" },
});

contract("gdpr.retrieve", {
  call: (fetch) => client(fetch).gdpr.retrieve({ email: "customer@example.com" }),
  sends: {
    method: "POST",
    url: "https://driftapi.com/gdpr/retrieve",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      authorization: "Bearer test-accessToken",
    },
    json: { email: "customer@example.com" },
  },
  replies: { status: 200, json: { data: { message: "Retrieval was requested" } } },
  gives: { message: "Retrieval was requested" },
});

refusal("gdpr.delete", {
  call: (fetch) => client(fetch).gdpr.delete({ email: "customer@example.com" }),
  replies: { status: 400, json: { error: { message: "This test is refused", type: "test_refusal" } } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
