// Generated from specs/drift. Edits are lost: change the spec and run `pnpm generate drift`.

import { contract, refusal } from "@carillon/config/contract";
import { Drift, type DriftOptions } from "../../src/generated/index.ts";

const client = (fetch: typeof globalThis.fetch, own: Partial<DriftOptions> = {}) =>
  new Drift({ accessToken: "test-accessToken", throttle: false, retry: false, fetch, ...own });

contract("teams.list", {
  call: (fetch) => client(fetch).teams.list(),
  sends: {
    method: "GET",
    url: "https://driftapi.com/teams/org",
    headers: { accept: "application/json", authorization: "Bearer test-accessToken" },
  },
  replies: { status: 200, json: { data: [{}] } },
  gives: [{}],
});

contract("teams.listForUser", {
  call: (fetch) => client(fetch).teams.listForUser(21965),
  sends: {
    method: "GET",
    url: "https://driftapi.com/teams/users/21965",
    headers: { accept: "application/json", authorization: "Bearer test-accessToken" },
  },
  replies: { status: 200, json: { data: [{}] } },
  gives: [{}],
});

refusal("teams.list", {
  call: (fetch) => client(fetch).teams.list(),
  replies: { status: 400, json: { error: { message: "This test is refused", type: "test_refusal" } } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
