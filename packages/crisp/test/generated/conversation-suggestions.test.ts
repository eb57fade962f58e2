// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { contract, paging, refusal } from "@carillon/config/contract";
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

contract("conversationSuggestions.deleteDataKey", {
  call: (fetch) => client(fetch).conversationSuggestions.deleteDataKey({ key: "plan" }),
  sends: {
    method: "DELETE",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/conversations/suggest/data",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
    json: { key: "plan" },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

contract("conversationSuggestions.deleteSegment", {
  call: (fetch) => client(fetch).conversationSuggestions.deleteSegment({ segment: "customer" }),
  sends: {
    method: "DELETE",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/conversations/suggest/segment",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
    json: { segment: "customer" },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

contract("conversationSuggestions.listDataKeys", {
  call: (fetch) => client(fetch).conversationSuggestions.listDataKeys(),
  sends: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/conversations/suggest/data/1",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: { status: 200, json: { error: false, reason: "resolved", data: [{ key: "plan", count: 12 }] } },
  gives: [{ key: "plan", count: 12 }],
});

contract("conversationSuggestions.listSegments", {
  call: (fetch) => client(fetch).conversationSuggestions.listSegments(),
  sends: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/conversations/suggest/segments/1",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: { status: 200, json: { error: false, reason: "resolved", data: [{ segment: "customer", count: 12 }] } },
  gives: [{ segment: "customer", count: 12 }],
});

paging("conversationSuggestions.listDataKeys", {
  call: (fetch) => client(fetch).conversationSuggestions.listDataKeys(),
  replies: [
    { status: 200, json: { error: false, reason: "resolved", data: [{ key: "plan", count: 12, _test_item: "a0" }] } },
    { status: 200, json: { error: false, reason: "resolved", data: [{ key: "plan", count: 12, _test_item: "b0" }] } },
    { status: 200, json: { error: false, reason: "resolved", data: [] } },
  ],
  second: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/conversations/suggest/data/2",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  items: [
    { key: "plan", count: 12, _test_item: "a0" },
    { key: "plan", count: 12, _test_item: "b0" },
  ],
});

paging("conversationSuggestions.listSegments", {
  call: (fetch) => client(fetch).conversationSuggestions.listSegments(),
  replies: [
    {
      status: 200,
      json: { error: false, reason: "resolved", data: [{ segment: "customer", count: 12, _test_item: "a0" }] },
    },
    {
      status: 200,
      json: { error: false, reason: "resolved", data: [{ segment: "customer", count: 12, _test_item: "b0" }] },
    },
    { status: 200, json: { error: false, reason: "resolved", data: [] } },
  ],
  second: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/conversations/suggest/segments/2",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  items: [
    { segment: "customer", count: 12, _test_item: "a0" },
    { segment: "customer", count: 12, _test_item: "b0" },
  ],
});

refusal("conversationSuggestions.deleteDataKey", {
  call: (fetch) => client(fetch).conversationSuggestions.deleteDataKey({ key: "plan" }),
  replies: { status: 400, json: { data: { message: "This test is refused" }, reason: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
