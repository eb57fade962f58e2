// Generated from specs/drift. Edits are lost: change the spec and run `pnpm generate drift`.

import { contract, refusal } from "@carillon/config/contract";
import { Drift, type DriftOptions } from "../../src/generated/index.ts";

const client = (fetch: typeof globalThis.fetch, own: Partial<DriftOptions> = {}) =>
  new Drift({ accessToken: "test-accessToken", throttle: false, retry: false, fetch, ...own });

contract("playbooks.list", {
  call: (fetch) => client(fetch).playbooks.list(),
  sends: {
    method: "GET",
    url: "https://driftapi.com/playbooks/list",
    headers: { accept: "application/json", authorization: "Bearer test-accessToken" },
  },
  replies: {
    status: 200,
    json: [
      {
        id: 1122498147,
        name: "Welcome",
        orgId: 4242,
        meta: {},
        createdAt: 1568125264250,
        updatedAt: 1568125495515,
        createdAuthorId: 21965,
        updatedAuthorId: 21965,
        interactionId: 305989,
        reportType: "BOOK_MORE_MEETINGS",
        goals: [{ id: "goal-1", message: "See you soon" }],
      },
    ],
  },
});

contract("playbooks.listLandingPages", {
  call: (fetch) => client(fetch).playbooks.listLandingPages(),
  sends: {
    method: "GET",
    url: "https://driftapi.com/playbooks/clp",
    headers: { accept: "application/json", authorization: "Bearer test-accessToken" },
  },
  replies: { status: 200, json: [{}] },
});

refusal("playbooks.list", {
  call: (fetch) => client(fetch).playbooks.list(),
  replies: { status: 400, json: { error: { message: "This test is refused", type: "test_refusal" } } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
