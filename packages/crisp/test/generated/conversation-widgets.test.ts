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

contract("conversationWidgets.deliverButton", {
  call: (fetch) =>
    client(fetch, { tier: "user" }).conversationWidgets.deliverButton(
      { session_id: "session_00000000-0000-4000-8000-000000000002", plugin_id: "0a1b2c3d-0000-4000-8000-000000000016" },
      { section_id: "payments", item_id: "refund", data: { invoice: "D-1929-X" } },
    ),
  sends: {
    method: "POST",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/conversation/session_00000000-0000-4000-8000-000000000002/widget/0a1b2c3d-0000-4000-8000-000000000016/button",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-crisp-tier": "user",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
    json: { section_id: "payments", item_id: "refund", data: { invoice: "D-1929-X" } },
  },
  replies: {
    status: 200,
    json: {
      error: false,
      reason: "resolved",
      data: { correlation_id: "0a1b2c3d-0000-4000-8000-000000000022", strategy: { attempts: 3, exhaustion: 10000 } },
    },
  },
  gives: { correlation_id: "0a1b2c3d-0000-4000-8000-000000000022", strategy: { attempts: 3, exhaustion: 10000 } },
});

contract("conversationWidgets.deliverData", {
  call: (fetch) =>
    client(fetch, { tier: "user" }).conversationWidgets.deliverData(
      { session_id: "session_00000000-0000-4000-8000-000000000002", plugin_id: "0a1b2c3d-0000-4000-8000-000000000016" },
      { section_id: "payments", item_id: "unpaid_balance", action: "fetch", data: {} },
    ),
  sends: {
    method: "POST",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/conversation/session_00000000-0000-4000-8000-000000000002/widget/0a1b2c3d-0000-4000-8000-000000000016/data",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-crisp-tier": "user",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
    json: { section_id: "payments", item_id: "unpaid_balance", action: "fetch", data: {} },
  },
  replies: {
    status: 200,
    json: {
      error: false,
      reason: "resolved",
      data: { correlation_id: "0a1b2c3d-0000-4000-8000-000000000022", strategy: { attempts: 3, exhaustion: 10000 } },
    },
  },
  gives: { correlation_id: "0a1b2c3d-0000-4000-8000-000000000022", strategy: { attempts: 3, exhaustion: 10000 } },
});

refusal("conversationWidgets.deliverButton", {
  call: (fetch) =>
    client(fetch, { tier: "user" }).conversationWidgets.deliverButton(
      { session_id: "session_00000000-0000-4000-8000-000000000002", plugin_id: "0a1b2c3d-0000-4000-8000-000000000016" },
      { section_id: "payments", item_id: "refund", data: { invoice: "D-1929-X" } },
    ),
  replies: { status: 400, json: { data: { message: "This test is refused" }, reason: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
