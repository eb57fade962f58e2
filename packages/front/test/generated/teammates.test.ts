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

contract("teammates.get", {
  call: (fetch) => client(fetch).teammates.get("tea_xyz789"),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/teammates/tea_xyz789",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: {
    status: 200,
    json: {
      _links: { self: "https://acme.api.frontapp.com/teammates/tea_xyz789" },
      id: "tea_xyz789",
      email: "bo@acme.example",
      username: "bo",
      first_name: "Bo",
      last_name: "Lee",
      is_admin: false,
      is_available: true,
      is_blocked: false,
      type: "user",
      custom_fields: {},
    },
  },
});

contract("teammates.list", {
  call: (fetch) => client(fetch).teammates.list(),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/teammates",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: {
    status: 200,
    json: {
      _links: { self: "https://acme.api.frontapp.com/teammates" },
      _results: [
        {
          _links: { self: "https://acme.api.frontapp.com/teammates/tea_xyz789" },
          id: "tea_xyz789",
          email: "bo@acme.example",
          username: "bo",
          first_name: "Bo",
          last_name: "Lee",
          is_admin: false,
          is_available: true,
          is_blocked: false,
          type: "user",
          custom_fields: {},
        },
      ],
    },
  },
});

contract("teammates.listConversations", {
  call: (fetch) => client(fetch).teammates.listConversations("tea_xyz789", { limit: 25 }),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/teammates/tea_xyz789/conversations?limit=25",
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

contract("teammates.listInboxes", {
  call: (fetch) => client(fetch).teammates.listInboxes("tea_xyz789"),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/teammates/tea_xyz789/inboxes",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: {
    status: 200,
    json: {
      _links: { self: "https://acme.api.frontapp.com/inboxes" },
      _results: [
        {
          _links: {
            self: "https://acme.api.frontapp.com/inboxes/inb_1a2b",
            related: {
              teammates: "https://acme.api.frontapp.com/inboxes/inb_1a2b/teammates",
              conversations: "https://acme.api.frontapp.com/inboxes/inb_1a2b/conversations",
              channels: "https://acme.api.frontapp.com/inboxes/inb_1a2b/channels",
              owner: "https://acme.api.frontapp.com/teams/tim_1a2b",
            },
          },
          id: "inb_1a2b",
          name: "Support",
          is_private: false,
          is_public: true,
          custom_fields: {},
        },
      ],
    },
  },
});

contract("teammates.update", {
  call: (fetch) => client(fetch).teammates.update("tea_xyz789", { is_available: false }),
  sends: {
    method: "PATCH",
    url: "https://api2.frontapp.com/teammates/tea_xyz789",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: { is_available: false },
  },
  replies: { status: 204 },
  gives: undefined,
});

paging("teammates.listConversations", {
  call: (fetch) => client(fetch).teammates.listConversations("tea_xyz789", { limit: 2 }),
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
    url: "https://api2.frontapp.com/teammates/tea_xyz789/conversations?page_token=second-page",
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

refusal("teammates.get", {
  call: (fetch) => client(fetch).teammates.get("tea_xyz789"),
  replies: { status: 400, json: { _error: { message: "This test is refused" }, error: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
