// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { contract, paging, refusal } from "@carillon/config/contract";
import { Front, type FrontOptions } from "../../src/generated/index.ts";

const client = (fetch: typeof globalThis.fetch, own: Partial<FrontOptions> = {}) =>
  new Front({
    apiToken: "test-apiToken",
    channel: { secret: "test-channel-secret", appId: "test-channel.appId", channelId: "test-channel.channelId" },
    oauthApp: { clientId: "test-oauthApp-clientId", clientSecret: "test-oauthApp-clientSecret" },
    throttle: false,
    retry: false,
    fetch,
    ...own,
  });

contract("links.create", {
  call: (fetch) => client(fetch).links.create({ name: "Order 777", external_url: "https://shop.example/orders/777" }),
  sends: {
    method: "POST",
    url: "https://api2.frontapp.com/links",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: { name: "Order 777", external_url: "https://shop.example/orders/777" },
  },
  replies: {
    status: 201,
    json: {
      _links: { self: "https://acme.api.frontapp.com/links/top_1a2b" },
      id: "top_1a2b",
      name: "Order 777",
      type: "web",
      external_url: "https://shop.example/orders/777",
      custom_fields: {},
    },
  },
});

contract("links.get", {
  call: (fetch) => client(fetch).links.get("top_1a2b"),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/links/top_1a2b",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: {
    status: 200,
    json: {
      _links: { self: "https://acme.api.frontapp.com/links/top_1a2b" },
      id: "top_1a2b",
      name: "Order 777",
      type: "web",
      external_url: "https://shop.example/orders/777",
      custom_fields: {},
    },
  },
});

contract("links.list", {
  call: (fetch) => client(fetch).links.list({ limit: 25 }),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/links?limit=25",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: {
    status: 200,
    json: {
      _pagination: { next: null },
      _links: { self: "https://acme.api.frontapp.com/links" },
      _results: [
        {
          _links: { self: "https://acme.api.frontapp.com/links/top_1a2b" },
          id: "top_1a2b",
          name: "Order 777",
          type: "web",
          external_url: "https://shop.example/orders/777",
          custom_fields: {},
        },
      ],
    },
  },
});

contract("links.listConversations", {
  call: (fetch) => client(fetch).links.listConversations("top_1a2b", { limit: 25 }),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/links/top_1a2b/conversations?limit=25",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: {
    status: 200,
    json: {
      _pagination: { next: null },
      _links: { self: "https://acme.api.frontapp.com/conversations" },
      _results: [
        {
          _links: {
            self: "https://acme.api.frontapp.com/conversations/cnv_abc123",
            related: {
              events: "https://acme.api.frontapp.com/conversations/cnv_abc123/events",
              messages: "https://acme.api.frontapp.com/conversations/cnv_abc123/messages",
            },
          },
          id: "cnv_abc123",
          type: "conversation",
          subject: "Invoice",
          status: "unassigned",
          ticket_ids: [],
          assignee: null,
          recipient: { _links: {}, name: "Ann", handle: "ann@example.com", role: "from" },
          tags: [],
          links: [],
          custom_fields: {},
          created_at: 1767225600.456,
          is_private: false,
          scheduled_reminders: [],
          metadata: {},
        },
      ],
    },
  },
});

contract("links.update", {
  call: (fetch) => client(fetch).links.update("top_1a2b", { name: "Order 777 of Ann" }),
  sends: {
    method: "PATCH",
    url: "https://api2.frontapp.com/links/top_1a2b",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: { name: "Order 777 of Ann" },
  },
  replies: { status: 204 },
  gives: undefined,
});

paging("links.list", {
  call: (fetch) => client(fetch).links.list({ limit: 2 }),
  replies: [
    {
      status: 200,
      json: {
        _pagination: { next: "https://elsewhere.example/next?page_token=second-page" },
        _links: { self: "https://acme.api.frontapp.com/links" },
        _results: [
          {
            _links: { self: "https://acme.api.frontapp.com/links/top_1a2b" },
            id: "top_1a2b",
            name: "Order 777",
            type: "web",
            external_url: "https://shop.example/orders/777",
            custom_fields: {},
            _test_item: "a0",
          },
        ],
      },
    },
    {
      status: 200,
      json: {
        _pagination: {},
        _links: { self: "https://acme.api.frontapp.com/links" },
        _results: [
          {
            _links: { self: "https://acme.api.frontapp.com/links/top_1a2b" },
            id: "top_1a2b",
            name: "Order 777",
            type: "web",
            external_url: "https://shop.example/orders/777",
            custom_fields: {},
            _test_item: "b0",
          },
        ],
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://api2.frontapp.com/links?page_token=second-page",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  items: [
    {
      _links: { self: "https://acme.api.frontapp.com/links/top_1a2b" },
      id: "top_1a2b",
      name: "Order 777",
      type: "web",
      external_url: "https://shop.example/orders/777",
      custom_fields: {},
      _test_item: "a0",
    },
    {
      _links: { self: "https://acme.api.frontapp.com/links/top_1a2b" },
      id: "top_1a2b",
      name: "Order 777",
      type: "web",
      external_url: "https://shop.example/orders/777",
      custom_fields: {},
      _test_item: "b0",
    },
  ],
});

paging("links.listConversations", {
  call: (fetch) => client(fetch).links.listConversations("top_1a2b", { limit: 2 }),
  replies: [
    {
      status: 200,
      json: {
        _pagination: { next: "https://elsewhere.example/next?page_token=second-page" },
        _links: { self: "https://acme.api.frontapp.com/conversations" },
        _results: [
          {
            _links: {
              self: "https://acme.api.frontapp.com/conversations/cnv_abc123",
              related: {
                events: "https://acme.api.frontapp.com/conversations/cnv_abc123/events",
                messages: "https://acme.api.frontapp.com/conversations/cnv_abc123/messages",
              },
            },
            id: "cnv_abc123",
            type: "conversation",
            subject: "Invoice",
            status: "unassigned",
            ticket_ids: [],
            assignee: null,
            recipient: { _links: {}, name: "Ann", handle: "ann@example.com", role: "from" },
            tags: [],
            links: [],
            custom_fields: {},
            created_at: 1767225600.456,
            is_private: false,
            scheduled_reminders: [],
            metadata: {},
            _test_item: "a0",
          },
        ],
      },
    },
    {
      status: 200,
      json: {
        _pagination: {},
        _links: { self: "https://acme.api.frontapp.com/conversations" },
        _results: [
          {
            _links: {
              self: "https://acme.api.frontapp.com/conversations/cnv_abc123",
              related: {
                events: "https://acme.api.frontapp.com/conversations/cnv_abc123/events",
                messages: "https://acme.api.frontapp.com/conversations/cnv_abc123/messages",
              },
            },
            id: "cnv_abc123",
            type: "conversation",
            subject: "Invoice",
            status: "unassigned",
            ticket_ids: [],
            assignee: null,
            recipient: { _links: {}, name: "Ann", handle: "ann@example.com", role: "from" },
            tags: [],
            links: [],
            custom_fields: {},
            created_at: 1767225600.456,
            is_private: false,
            scheduled_reminders: [],
            metadata: {},
            _test_item: "b0",
          },
        ],
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://api2.frontapp.com/links/top_1a2b/conversations?page_token=second-page",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  items: [
    {
      _links: {
        self: "https://acme.api.frontapp.com/conversations/cnv_abc123",
        related: {
          events: "https://acme.api.frontapp.com/conversations/cnv_abc123/events",
          messages: "https://acme.api.frontapp.com/conversations/cnv_abc123/messages",
        },
      },
      id: "cnv_abc123",
      type: "conversation",
      subject: "Invoice",
      status: "unassigned",
      ticket_ids: [],
      assignee: null,
      recipient: { _links: {}, name: "Ann", handle: "ann@example.com", role: "from" },
      tags: [],
      links: [],
      custom_fields: {},
      created_at: 1767225600.456,
      is_private: false,
      scheduled_reminders: [],
      metadata: {},
      _test_item: "a0",
    },
    {
      _links: {
        self: "https://acme.api.frontapp.com/conversations/cnv_abc123",
        related: {
          events: "https://acme.api.frontapp.com/conversations/cnv_abc123/events",
          messages: "https://acme.api.frontapp.com/conversations/cnv_abc123/messages",
        },
      },
      id: "cnv_abc123",
      type: "conversation",
      subject: "Invoice",
      status: "unassigned",
      ticket_ids: [],
      assignee: null,
      recipient: { _links: {}, name: "Ann", handle: "ann@example.com", role: "from" },
      tags: [],
      links: [],
      custom_fields: {},
      created_at: 1767225600.456,
      is_private: false,
      scheduled_reminders: [],
      metadata: {},
      _test_item: "b0",
    },
  ],
});

refusal("links.create", {
  call: (fetch) => client(fetch).links.create({ name: "Order 777", external_url: "https://shop.example/orders/777" }),
  replies: { status: 400, json: { _error: { message: "This test is refused" }, error: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
