// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { contract, refusal } from "@carillon/config/contract";
import { Crisp, type CrispOptions } from "../../src/generated/index.ts";

const client = (fetch: typeof globalThis.fetch, own: Partial<CrispOptions> = {}) =>
  new Crisp({
    identifier: "test-identifier",
    key: "test-key",
    tier: "plugin",
    websiteId: "8c842203-0000-4000-8000-000000000001",
    throttle: false,
    retry: false,
    fetch,
    ...own,
  });

contract("analytics.generate", {
  call: (fetch) =>
    client(fetch, { tier: "user" }).analytics.generate({
      metric: "conversation",
      type: "count",
      date: { from: "2026-01-01T00:00:00Z", to: "2026-01-31T23:59:59Z", split: "day", timezone: "Europe/Paris" },
    }),
  sends: {
    method: "POST",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/analytics/generate",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-crisp-tier": "user",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
    json: {
      metric: "conversation",
      type: "count",
      date: { from: "2026-01-01T00:00:00Z", to: "2026-01-31T23:59:59Z", split: "day", timezone: "Europe/Paris" },
    },
  },
  replies: {
    status: 200,
    json: { error: false, reason: "resolved", data: [{ period: "2026-01-01", value: 12, hits: 12, unique_hits: 9 }] },
  },
  gives: [{ period: "2026-01-01", value: 12, hits: 12, unique_hits: 9 }],
});

refusal("analytics.generate", {
  call: (fetch) =>
    client(fetch, { tier: "user" }).analytics.generate({
      metric: "conversation",
      type: "count",
      date: { from: "2026-01-01T00:00:00Z", to: "2026-01-31T23:59:59Z", split: "day", timezone: "Europe/Paris" },
    }),
  replies: { status: 400, json: { data: { message: "This test is refused" }, reason: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
