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

contract("tags.list", {
  call: (fetch) => client(fetch).tags.list({ limit: 25 }),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/tags?limit=25",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: {
    status: 200,
    json: {
      _pagination: { next: null },
      _links: { self: "https://acme.api.frontapp.com/tags" },
      _results: [
        {
          _links: { self: "https://acme.api.frontapp.com/tags/tag_1a2b" },
          id: "tag_1a2b",
          name: "urgent",
          description: null,
          highlight: "red",
          is_private: false,
          is_visible_in_conversation_lists: true,
        },
      ],
    },
  },
});

paging("tags.list", {
  call: (fetch) => client(fetch).tags.list({ limit: 2 }),
  replies: [
    {
      status: 200,
      json: {
        _pagination: { next: "second-page" },
        _links: { self: "https://acme.api.frontapp.com/tags" },
        _results: [
          {
            _links: { self: "https://acme.api.frontapp.com/tags/tag_1a2b" },
            id: "tag_1a2b",
            name: "urgent",
            description: null,
            highlight: "red",
            is_private: false,
            is_visible_in_conversation_lists: true,
            _test_item: "a0",
          },
        ],
      },
    },
    {
      status: 200,
      json: {
        _pagination: {},
        _links: { self: "https://acme.api.frontapp.com/tags" },
        _results: [
          {
            _links: { self: "https://acme.api.frontapp.com/tags/tag_1a2b" },
            id: "tag_1a2b",
            name: "urgent",
            description: null,
            highlight: "red",
            is_private: false,
            is_visible_in_conversation_lists: true,
            _test_item: "b0",
          },
        ],
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://api2.frontapp.com/tags?page_token=second-page",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  items: [
    {
      _links: { self: "https://acme.api.frontapp.com/tags/tag_1a2b" },
      id: "tag_1a2b",
      name: "urgent",
      description: null,
      highlight: "red",
      is_private: false,
      is_visible_in_conversation_lists: true,
      _test_item: "a0",
    },
    {
      _links: { self: "https://acme.api.frontapp.com/tags/tag_1a2b" },
      id: "tag_1a2b",
      name: "urgent",
      description: null,
      highlight: "red",
      is_private: false,
      is_visible_in_conversation_lists: true,
      _test_item: "b0",
    },
  ],
});

refusal("tags.list", {
  call: (fetch) => client(fetch).tags.list({ limit: 25 }),
  replies: { status: 400, json: { _error: { message: "This test is refused" }, error: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
