// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { contract, paging, refusal } from "@carillon/config/contract";
import { Front, type FrontOptions } from "../../src/generated/index.ts";

const client = (fetch: typeof globalThis.fetch, own: Partial<FrontOptions> = {}) =>
  new Front({
    apiToken: "test-apiToken",
    channel: { secret: "test-channel-secret", appId: "test-channel.appId" },
    oauthApp: { clientId: "test-oauthApp-clientId", clientSecret: "test-oauthApp-clientSecret" },
    throttle: false,
    retry: false,
    fetch,
    ...own,
  });

contract("events.list", {
  call: (fetch) => client(fetch).events.list(),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/events",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: {
    status: 200,
    json: {
      _pagination: { next: null },
      _links: { self: "https://acme.api.frontapp.com/events" },
      _results: [{ id: "evt_1a2b", type: "archive", emitted_at: 1767225600.456, source: { _meta: { type: "api" } } }],
    },
  },
});

paging("events.list", {
  call: (fetch) => client(fetch).events.list({ limit: 2 }),
  replies: [
    {
      status: 200,
      json: {
        _pagination: { next: "second-page" },
        _links: { self: "https://acme.api.frontapp.com/events" },
        _results: [
          {
            id: "evt_1a2b",
            type: "archive",
            emitted_at: 1767225600.456,
            source: { _meta: { type: "api" } },
            _test_item: "a0",
          },
        ],
      },
    },
    {
      status: 200,
      json: {
        _pagination: {},
        _links: { self: "https://acme.api.frontapp.com/events" },
        _results: [
          {
            id: "evt_1a2b",
            type: "archive",
            emitted_at: 1767225600.456,
            source: { _meta: { type: "api" } },
            _test_item: "b0",
          },
        ],
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://api2.frontapp.com/events?page_token=second-page",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  items: [
    {
      id: "evt_1a2b",
      type: "archive",
      emitted_at: 1767225600.456,
      source: { _meta: { type: "api" } },
      _test_item: "a0",
    },
    {
      id: "evt_1a2b",
      type: "archive",
      emitted_at: 1767225600.456,
      source: { _meta: { type: "api" } },
      _test_item: "b0",
    },
  ],
});

refusal("events.list", {
  call: (fetch) => client(fetch).events.list(),
  replies: { status: 400, json: { _error: { message: "This test is refused" }, error: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
