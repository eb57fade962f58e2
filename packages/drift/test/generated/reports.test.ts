// Generated from specs/drift. Edits are lost: change the spec and run `pnpm generate drift`.

import { contract, refusal } from "@carillon/config/contract";
import { Drift, type DriftOptions } from "../../src/generated/index.ts";

const client = (fetch: typeof globalThis.fetch, own: Partial<DriftOptions> = {}) =>
  new Drift({ accessToken: "test-accessToken", throttle: false, retry: false, fetch, ...own });

contract("reports.queryConversations", {
  call: (fetch) =>
    client(fetch).reports.queryConversations({
      filters: [
        { property: "lastAgentId", operation: "HAS_PROPERTY" },
        { property: "firstCloseAt", operation: "BETWEEN", values: ["2026-01-01", "2026-01-31"] },
      ],
      metrics: ["timeToCloseMillis", "relatedPlaybookId"],
    }),
  sends: {
    method: "POST",
    url: "https://driftapi.com/reports/conversations",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      authorization: "Bearer test-accessToken",
    },
    json: {
      filters: [
        { property: "lastAgentId", operation: "HAS_PROPERTY" },
        { property: "firstCloseAt", operation: "BETWEEN", values: ["2026-01-01", "2026-01-31"] },
      ],
      metrics: ["timeToCloseMillis", "relatedPlaybookId"],
    },
  },
  replies: { status: 200, json: { count: 1, data: [{ conversationId: 789, metrics: [4941610, "NaN"] }] } },
});

refusal("reports.queryConversations", {
  call: (fetch) =>
    client(fetch).reports.queryConversations({
      filters: [
        { property: "lastAgentId", operation: "HAS_PROPERTY" },
        { property: "firstCloseAt", operation: "BETWEEN", values: ["2026-01-01", "2026-01-31"] },
      ],
      metrics: ["timeToCloseMillis", "relatedPlaybookId"],
    }),
  replies: { status: 400, json: { error: { message: "This test is refused", type: "test_refusal" } } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
