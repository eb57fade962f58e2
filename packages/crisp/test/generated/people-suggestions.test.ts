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

contract("peopleSuggestions.deleteDataKey", {
  call: (fetch) => client(fetch).peopleSuggestions.deleteDataKey({ key: "plan" }),
  sends: {
    method: "DELETE",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/people/suggest/data",
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

contract("peopleSuggestions.deleteEvent", {
  call: (fetch) => client(fetch).peopleSuggestions.deleteEvent({ text: "Paid" }),
  sends: {
    method: "DELETE",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/people/suggest/event",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
    json: { text: "Paid" },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

contract("peopleSuggestions.deleteSegment", {
  call: (fetch) => client(fetch).peopleSuggestions.deleteSegment({ segment: "customer" }),
  sends: {
    method: "DELETE",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/people/suggest/segment",
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

contract("peopleSuggestions.listDataKeys", {
  call: (fetch) => client(fetch).peopleSuggestions.listDataKeys(),
  sends: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/people/suggest/data/1",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: { status: 200, json: { error: false, reason: "resolved", data: [{ key: "plan", count: 12 }] } },
  gives: [{ key: "plan", count: 12 }],
});

contract("peopleSuggestions.listEvents", {
  call: (fetch) => client(fetch).peopleSuggestions.listEvents(),
  sends: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/people/suggest/events/1",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: { status: 200, json: { error: false, reason: "resolved", data: [{ text: "Paid", count: 12 }] } },
  gives: [{ text: "Paid", count: 12 }],
});

contract("peopleSuggestions.listSegments", {
  call: (fetch) => client(fetch).peopleSuggestions.listSegments(),
  sends: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/people/suggest/segments/1",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: { status: 200, json: { error: false, reason: "resolved", data: [{ segment: "customer", count: 12 }] } },
  gives: [{ segment: "customer", count: 12 }],
});

paging("peopleSuggestions.listDataKeys", {
  call: (fetch) => client(fetch).peopleSuggestions.listDataKeys(),
  replies: [
    { status: 200, json: { error: false, reason: "resolved", data: [{ key: "plan", count: 12, _test_item: "a0" }] } },
    { status: 200, json: { error: false, reason: "resolved", data: [{ key: "plan", count: 12, _test_item: "b0" }] } },
    { status: 200, json: { error: false, reason: "resolved", data: [] } },
  ],
  second: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/people/suggest/data/2",
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

paging("peopleSuggestions.listEvents", {
  call: (fetch) => client(fetch).peopleSuggestions.listEvents(),
  replies: [
    { status: 200, json: { error: false, reason: "resolved", data: [{ text: "Paid", count: 12, _test_item: "a0" }] } },
    { status: 200, json: { error: false, reason: "resolved", data: [{ text: "Paid", count: 12, _test_item: "b0" }] } },
    { status: 200, json: { error: false, reason: "resolved", data: [] } },
  ],
  second: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/people/suggest/events/2",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  items: [
    { text: "Paid", count: 12, _test_item: "a0" },
    { text: "Paid", count: 12, _test_item: "b0" },
  ],
});

paging("peopleSuggestions.listSegments", {
  call: (fetch) => client(fetch).peopleSuggestions.listSegments(),
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
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/people/suggest/segments/2",
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

refusal("peopleSuggestions.deleteDataKey", {
  call: (fetch) => client(fetch).peopleSuggestions.deleteDataKey({ key: "plan" }),
  replies: { status: 400, json: { data: { message: "This test is refused" }, reason: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
