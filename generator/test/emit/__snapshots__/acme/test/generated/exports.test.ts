// Generated from specs/acme. Edits are lost: change the spec and run `pnpm generate acme`.

import { Acme, type AcmeOptions } from "../../src/generated/index.ts";
import { contract, refusal } from "@carillon/config/contract";

const client = (fetch: typeof globalThis.fetch, own: Partial<AcmeOptions> = {}) =>
  new Acme({ apiKey: "test-apiKey", throttle: false, retry: false, fetch, ...own });

contract("exports.rows", {
  call: (fetch) => client(fetch).exports.rows("e_1"),
  sends: { method: "GET", url: "https://api.acme.example/v1/exports/e_1/rows", headers: { accept: "text/csv", authorization: "Bearer test-apiKey" } },
  replies: { status: 200, type: "text/csv", text: "id,name\nw_1,First\n" },
  gives: ["id,name", "w_1,First"],
});

refusal("exports.rows", {
  call: (fetch) => client(fetch).exports.rows("e_1"),
  replies: { status: 400, json: { error: { message: "This test is refused", type: "test_refusal" } } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
