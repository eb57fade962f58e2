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

contract("conversations.addFollowers", {
  call: (fetch) => client(fetch).conversations.addFollowers("cnv_abc123", { teammate_ids: ["tea_xyz789"] }),
  sends: {
    method: "POST",
    url: "https://api2.frontapp.com/conversations/cnv_abc123/followers",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: { teammate_ids: ["tea_xyz789"] },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("conversations.addLinks", {
  call: (fetch) => client(fetch).conversations.addLinks("cnv_abc123", { link_ids: ["top_1a2b"] }),
  sends: {
    method: "POST",
    url: "https://api2.frontapp.com/conversations/cnv_abc123/links",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: { link_ids: ["top_1a2b"] },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("conversations.addTags", {
  call: (fetch) => client(fetch).conversations.addTags("cnv_abc123", { tag_ids: ["tag_1a2b"] }),
  sends: {
    method: "POST",
    url: "https://api2.frontapp.com/conversations/cnv_abc123/tags",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: { tag_ids: ["tag_1a2b"] },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("conversations.create", {
  call: (fetch) =>
    client(fetch).conversations.create({
      type: "task",
      inbox_id: "inb_1a2b",
      subject: "Call Ann",
      comment: { body: "She asked twice" },
      due_at: 1798761600,
    }),
  sends: {
    method: "POST",
    url: "https://api2.frontapp.com/conversations",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: {
      type: "task",
      inbox_id: "inb_1a2b",
      subject: "Call Ann",
      comment: { body: "She asked twice" },
      due_at: 1798761600,
    },
  },
  replies: {
    status: 201,
    json: {
      _links: { self: "https://acme.api.frontapp.com/conversations/cnv_abc124" },
      id: "cnv_abc124",
      type: "task",
      subject: "Call Ann",
      status: "unassigned",
      ticket_ids: [],
      assignee: null,
      recipient: null,
      tags: [],
      links: [],
      custom_fields: {},
      created_at: 1767225600.456,
      is_private: false,
      scheduled_reminders: [],
      due_at: 1798761600,
      metadata: {},
    },
  },
});

contract("conversations.delete", {
  call: (fetch) => client(fetch).conversations.delete("cnv_abc123"),
  sends: {
    method: "DELETE",
    url: "https://api2.frontapp.com/conversations/cnv_abc123",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("conversations.get", {
  call: (fetch) => client(fetch).conversations.get("cnv_abc123"),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/conversations/cnv_abc123",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: {
    status: 200,
    json: {
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
  },
});

contract("conversations.list", {
  call: (fetch) => client(fetch).conversations.list({ limit: 25 }),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/conversations?limit=25",
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

contract("conversations.listComments", {
  call: (fetch) => client(fetch).conversations.listComments("cnv_abc123"),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/conversations/cnv_abc123/comments",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: {
    status: 200,
    json: {
      _links: { self: "https://acme.api.frontapp.com/conversations/cnv_abc123/comments" },
      _results: [
        {
          _links: {
            self: "https://acme.api.frontapp.com/comments/com_1a2b",
            related: {
              conversation: "https://acme.api.frontapp.com/conversations/cnv_abc123",
              mentions: "https://acme.api.frontapp.com/comments/com_1a2b/mentions",
              comment_replied_to: null,
            },
          },
          id: "com_1a2b",
          author: {
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
          body: "Who takes this?",
          posted_at: 1767225600.456,
          attachments: [],
          is_pinned: false,
        },
      ],
    },
  },
});

contract("conversations.listDrafts", {
  call: (fetch) => client(fetch).conversations.listDrafts("cnv_abc123"),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/conversations/cnv_abc123/drafts",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: {
    status: 200,
    json: {
      _pagination: { next: null },
      _links: { self: "https://acme.api.frontapp.com/conversations/cnv_abc123/drafts" },
      _results: [
        { id: "msg_1a2b", type: "email", draft_mode: "shared", version: "1", body: "We are looking into it." },
      ],
    },
  },
});

contract("conversations.listEvents", {
  call: (fetch) => client(fetch).conversations.listEvents("cnv_abc123", { limit: 25 }),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/conversations/cnv_abc123/events?limit=25",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: {
    status: 200,
    json: {
      _pagination: { next: null },
      _links: { self: "https://acme.api.frontapp.com/events" },
      _results: [
        {
          _links: { self: "https://acme.api.frontapp.com/events/evt_1a2b" },
          id: "evt_1a2b",
          type: "archive",
          emitted_at: 1767225600.456,
          source: {
            _meta: { type: "teammate" },
            data: {
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
          conversation: {
            _links: { self: "https://acme.api.frontapp.com/conversations/cnv_abc123" },
            id: "cnv_abc123",
            type: "conversation",
            subject: "Invoice",
            status: "archived",
            ticket_ids: [],
            assignee: null,
            recipient: null,
            tags: [],
            links: [],
            custom_fields: {},
            is_private: false,
            scheduled_reminders: [],
            metadata: {},
          },
        },
      ],
    },
  },
});

contract("conversations.listFollowers", {
  call: (fetch) => client(fetch).conversations.listFollowers("cnv_abc123"),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/conversations/cnv_abc123/followers",
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

contract("conversations.listInboxes", {
  call: (fetch) => client(fetch).conversations.listInboxes("cnv_abc123"),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/conversations/cnv_abc123/inboxes",
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

contract("conversations.listMessages", {
  call: (fetch) => client(fetch).conversations.listMessages("cnv_abc123", { limit: 25 }),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/conversations/cnv_abc123/messages?limit=25",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: {
    status: 200,
    json: {
      _pagination: { next: null },
      _links: { self: "https://acme.api.frontapp.com/conversations/cnv_abc123/messages" },
      _results: [
        {
          _links: {
            self: "https://acme.api.frontapp.com/messages/msg_1a2b",
            related: {
              conversation: "https://acme.api.frontapp.com/conversations/cnv_abc123",
              message_seen: "https://acme.api.frontapp.com/messages/msg_1a2b/seen",
            },
          },
          id: "msg_1a2b",
          message_uid: "3f2a",
          type: "email",
          is_inbound: true,
          draft_mode: null,
          created_at: 1767225600.456,
          subject: "Invoice",
          blurb: "Where is my",
          author: null,
          recipients: [{ _links: {}, name: "Ann", handle: "ann@example.com", role: "from" }],
          body: "Where is my invoice?",
          text: "Where is my invoice?",
          attachments: [
            {
              id: "fil_1a2b",
              filename: "order.pdf",
              url: "https://acme.api.frontapp.com/download/fil_1a2b",
              content_type: "application/pdf",
              size: 2048,
              metadata: { is_inline: false },
            },
          ],
        },
      ],
    },
  },
});

contract("conversations.removeFollowers", {
  call: (fetch) => client(fetch).conversations.removeFollowers("cnv_abc123", { teammate_ids: ["tea_xyz789"] }),
  sends: {
    method: "DELETE",
    url: "https://api2.frontapp.com/conversations/cnv_abc123/followers",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: { teammate_ids: ["tea_xyz789"] },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("conversations.removeLinks", {
  call: (fetch) => client(fetch).conversations.removeLinks("cnv_abc123", { link_ids: ["top_1a2b"] }),
  sends: {
    method: "DELETE",
    url: "https://api2.frontapp.com/conversations/cnv_abc123/links",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: { link_ids: ["top_1a2b"] },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("conversations.removeTags", {
  call: (fetch) => client(fetch).conversations.removeTags("cnv_abc123", { tag_ids: ["tag_1a2b"] }),
  sends: {
    method: "DELETE",
    url: "https://api2.frontapp.com/conversations/cnv_abc123/tags",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: { tag_ids: ["tag_1a2b"] },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("conversations.search", {
  call: (fetch) => client(fetch).conversations.search("subject:invoice", { limit: 25 }),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/conversations/search/subject%3Ainvoice?limit=25",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: {
    status: 200,
    json: {
      _pagination: { next: null },
      _links: { self: "https://acme.api.frontapp.com/conversations/search/subject%3Ainvoice" },
      _total: 1,
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

contract("conversations.update", {
  call: (fetch) => client(fetch).conversations.update("cnv_abc123", { status: "archived", assignee_id: null }),
  sends: {
    method: "PATCH",
    url: "https://api2.frontapp.com/conversations/cnv_abc123",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: { status: "archived", assignee_id: null },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("conversations.updateAssignee", {
  call: (fetch) => client(fetch).conversations.updateAssignee("cnv_abc123", { assignee_id: "tea_xyz789" }),
  sends: {
    method: "PUT",
    url: "https://api2.frontapp.com/conversations/cnv_abc123/assignee",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: { assignee_id: "tea_xyz789" },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("conversations.updateReminders", {
  call: (fetch) =>
    client(fetch).conversations.updateReminders("cnv_abc123", { teammate_id: "tea_xyz789", scheduled_at: 1798761600 }),
  sends: {
    method: "PATCH",
    url: "https://api2.frontapp.com/conversations/cnv_abc123/reminders",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: { teammate_id: "tea_xyz789", scheduled_at: 1798761600 },
  },
  replies: { status: 204 },
  gives: undefined,
});

paging("conversations.list", {
  call: (fetch) => client(fetch).conversations.list({ limit: 2 }),
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
    url: "https://api2.frontapp.com/conversations?page_token=second-page",
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

paging("conversations.listDrafts", {
  call: (fetch) => client(fetch).conversations.listDrafts("cnv_abc123"),
  replies: [
    {
      status: 200,
      json: {
        _pagination: { next: "https://elsewhere.example/next?page_token=second-page" },
        _links: { self: "https://acme.api.frontapp.com/conversations/cnv_abc123/drafts" },
        _results: [
          {
            id: "msg_1a2b",
            type: "email",
            draft_mode: "shared",
            version: "1",
            body: "We are looking into it.",
            _test_item: "a0",
          },
        ],
      },
    },
    {
      status: 200,
      json: {
        _pagination: {},
        _links: { self: "https://acme.api.frontapp.com/conversations/cnv_abc123/drafts" },
        _results: [
          {
            id: "msg_1a2b",
            type: "email",
            draft_mode: "shared",
            version: "1",
            body: "We are looking into it.",
            _test_item: "b0",
          },
        ],
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://api2.frontapp.com/conversations/cnv_abc123/drafts?page_token=second-page",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  items: [
    {
      id: "msg_1a2b",
      type: "email",
      draft_mode: "shared",
      version: "1",
      body: "We are looking into it.",
      _test_item: "a0",
    },
    {
      id: "msg_1a2b",
      type: "email",
      draft_mode: "shared",
      version: "1",
      body: "We are looking into it.",
      _test_item: "b0",
    },
  ],
});

paging("conversations.listEvents", {
  call: (fetch) => client(fetch).conversations.listEvents("cnv_abc123", { limit: 2 }),
  replies: [
    {
      status: 200,
      json: {
        _pagination: { next: "https://elsewhere.example/next?page_token=second-page" },
        _links: { self: "https://acme.api.frontapp.com/events" },
        _results: [
          {
            _links: { self: "https://acme.api.frontapp.com/events/evt_1a2b" },
            id: "evt_1a2b",
            type: "archive",
            emitted_at: 1767225600.456,
            source: {
              _meta: { type: "teammate" },
              data: {
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
            conversation: {
              _links: { self: "https://acme.api.frontapp.com/conversations/cnv_abc123" },
              id: "cnv_abc123",
              type: "conversation",
              subject: "Invoice",
              status: "archived",
              ticket_ids: [],
              assignee: null,
              recipient: null,
              tags: [],
              links: [],
              custom_fields: {},
              is_private: false,
              scheduled_reminders: [],
              metadata: {},
            },
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
            _links: { self: "https://acme.api.frontapp.com/events/evt_1a2b" },
            id: "evt_1a2b",
            type: "archive",
            emitted_at: 1767225600.456,
            source: {
              _meta: { type: "teammate" },
              data: {
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
            conversation: {
              _links: { self: "https://acme.api.frontapp.com/conversations/cnv_abc123" },
              id: "cnv_abc123",
              type: "conversation",
              subject: "Invoice",
              status: "archived",
              ticket_ids: [],
              assignee: null,
              recipient: null,
              tags: [],
              links: [],
              custom_fields: {},
              is_private: false,
              scheduled_reminders: [],
              metadata: {},
            },
            _test_item: "b0",
          },
        ],
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://api2.frontapp.com/conversations/cnv_abc123/events?page_token=second-page",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  items: [
    {
      _links: { self: "https://acme.api.frontapp.com/events/evt_1a2b" },
      id: "evt_1a2b",
      type: "archive",
      emitted_at: 1767225600.456,
      source: {
        _meta: { type: "teammate" },
        data: {
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
      conversation: {
        _links: { self: "https://acme.api.frontapp.com/conversations/cnv_abc123" },
        id: "cnv_abc123",
        type: "conversation",
        subject: "Invoice",
        status: "archived",
        ticket_ids: [],
        assignee: null,
        recipient: null,
        tags: [],
        links: [],
        custom_fields: {},
        is_private: false,
        scheduled_reminders: [],
        metadata: {},
      },
      _test_item: "a0",
    },
    {
      _links: { self: "https://acme.api.frontapp.com/events/evt_1a2b" },
      id: "evt_1a2b",
      type: "archive",
      emitted_at: 1767225600.456,
      source: {
        _meta: { type: "teammate" },
        data: {
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
      conversation: {
        _links: { self: "https://acme.api.frontapp.com/conversations/cnv_abc123" },
        id: "cnv_abc123",
        type: "conversation",
        subject: "Invoice",
        status: "archived",
        ticket_ids: [],
        assignee: null,
        recipient: null,
        tags: [],
        links: [],
        custom_fields: {},
        is_private: false,
        scheduled_reminders: [],
        metadata: {},
      },
      _test_item: "b0",
    },
  ],
});

paging("conversations.listMessages", {
  call: (fetch) => client(fetch).conversations.listMessages("cnv_abc123", { limit: 2 }),
  replies: [
    {
      status: 200,
      json: {
        _pagination: { next: "https://elsewhere.example/next?page_token=second-page" },
        _links: { self: "https://acme.api.frontapp.com/conversations/cnv_abc123/messages" },
        _results: [
          {
            _links: {
              self: "https://acme.api.frontapp.com/messages/msg_1a2b",
              related: {
                conversation: "https://acme.api.frontapp.com/conversations/cnv_abc123",
                message_seen: "https://acme.api.frontapp.com/messages/msg_1a2b/seen",
              },
            },
            id: "msg_1a2b",
            message_uid: "3f2a",
            type: "email",
            is_inbound: true,
            draft_mode: null,
            created_at: 1767225600.456,
            subject: "Invoice",
            blurb: "Where is my",
            author: null,
            recipients: [{ _links: {}, name: "Ann", handle: "ann@example.com", role: "from" }],
            body: "Where is my invoice?",
            text: "Where is my invoice?",
            attachments: [
              {
                id: "fil_1a2b",
                filename: "order.pdf",
                url: "https://acme.api.frontapp.com/download/fil_1a2b",
                content_type: "application/pdf",
                size: 2048,
                metadata: { is_inline: false },
              },
            ],
            _test_item: "a0",
          },
        ],
      },
    },
    {
      status: 200,
      json: {
        _pagination: {},
        _links: { self: "https://acme.api.frontapp.com/conversations/cnv_abc123/messages" },
        _results: [
          {
            _links: {
              self: "https://acme.api.frontapp.com/messages/msg_1a2b",
              related: {
                conversation: "https://acme.api.frontapp.com/conversations/cnv_abc123",
                message_seen: "https://acme.api.frontapp.com/messages/msg_1a2b/seen",
              },
            },
            id: "msg_1a2b",
            message_uid: "3f2a",
            type: "email",
            is_inbound: true,
            draft_mode: null,
            created_at: 1767225600.456,
            subject: "Invoice",
            blurb: "Where is my",
            author: null,
            recipients: [{ _links: {}, name: "Ann", handle: "ann@example.com", role: "from" }],
            body: "Where is my invoice?",
            text: "Where is my invoice?",
            attachments: [
              {
                id: "fil_1a2b",
                filename: "order.pdf",
                url: "https://acme.api.frontapp.com/download/fil_1a2b",
                content_type: "application/pdf",
                size: 2048,
                metadata: { is_inline: false },
              },
            ],
            _test_item: "b0",
          },
        ],
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://api2.frontapp.com/conversations/cnv_abc123/messages?page_token=second-page",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  items: [
    {
      _links: {
        self: "https://acme.api.frontapp.com/messages/msg_1a2b",
        related: {
          conversation: "https://acme.api.frontapp.com/conversations/cnv_abc123",
          message_seen: "https://acme.api.frontapp.com/messages/msg_1a2b/seen",
        },
      },
      id: "msg_1a2b",
      message_uid: "3f2a",
      type: "email",
      is_inbound: true,
      draft_mode: null,
      created_at: 1767225600.456,
      subject: "Invoice",
      blurb: "Where is my",
      author: null,
      recipients: [{ _links: {}, name: "Ann", handle: "ann@example.com", role: "from" }],
      body: "Where is my invoice?",
      text: "Where is my invoice?",
      attachments: [
        {
          id: "fil_1a2b",
          filename: "order.pdf",
          url: "https://acme.api.frontapp.com/download/fil_1a2b",
          content_type: "application/pdf",
          size: 2048,
          metadata: { is_inline: false },
        },
      ],
      _test_item: "a0",
    },
    {
      _links: {
        self: "https://acme.api.frontapp.com/messages/msg_1a2b",
        related: {
          conversation: "https://acme.api.frontapp.com/conversations/cnv_abc123",
          message_seen: "https://acme.api.frontapp.com/messages/msg_1a2b/seen",
        },
      },
      id: "msg_1a2b",
      message_uid: "3f2a",
      type: "email",
      is_inbound: true,
      draft_mode: null,
      created_at: 1767225600.456,
      subject: "Invoice",
      blurb: "Where is my",
      author: null,
      recipients: [{ _links: {}, name: "Ann", handle: "ann@example.com", role: "from" }],
      body: "Where is my invoice?",
      text: "Where is my invoice?",
      attachments: [
        {
          id: "fil_1a2b",
          filename: "order.pdf",
          url: "https://acme.api.frontapp.com/download/fil_1a2b",
          content_type: "application/pdf",
          size: 2048,
          metadata: { is_inline: false },
        },
      ],
      _test_item: "b0",
    },
  ],
});

paging("conversations.search", {
  call: (fetch) => client(fetch).conversations.search("subject:invoice", { limit: 2 }),
  replies: [
    {
      status: 200,
      json: {
        _pagination: { next: "https://elsewhere.example/next?page_token=second-page" },
        _links: { self: "https://acme.api.frontapp.com/conversations/search/subject%3Ainvoice" },
        _total: 1,
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
        _links: { self: "https://acme.api.frontapp.com/conversations/search/subject%3Ainvoice" },
        _total: 1,
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
    url: "https://api2.frontapp.com/conversations/search/subject%3Ainvoice?page_token=second-page",
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

refusal("conversations.addFollowers", {
  call: (fetch) => client(fetch).conversations.addFollowers("cnv_abc123", { teammate_ids: ["tea_xyz789"] }),
  replies: { status: 400, json: { _error: { message: "This test is refused" }, error: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
