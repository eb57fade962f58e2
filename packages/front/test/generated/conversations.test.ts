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
      _links: { self: "https://acme.api.frontapp.com/conversations/cnv_abc123" },
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
      metadata: { external_conversation_ids: ["c-1"] },
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
      _pagination: { next: "https://acme.api.frontapp.com/conversations?limit=25&page_token=djEx" },
      _links: { self: "https://acme.api.frontapp.com/conversations" },
      _results: [
        {
          _links: { self: "https://acme.api.frontapp.com/conversations/cnv_abc123" },
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
    json: { _links: { self: "https://acme.api.frontapp.com/conversations/cnv_abc123/comments" }, _results: [] },
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
      _links: { self: "https://acme.api.frontapp.com/conversations/cnv_abc123/events" },
      _results: [{ id: "evt_1a2b", type: "archive", emitted_at: 1767225600.456 }],
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
          id: "msg_1a2b",
          type: "email",
          is_inbound: true,
          created_at: 1767225600.456,
          subject: "Invoice",
          blurb: "Where is my",
          author: null,
          body: "Where is my invoice?",
          attachments: [],
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
          _links: { self: "https://acme.api.frontapp.com/conversations/cnv_abc123" },
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
            _links: { self: "https://acme.api.frontapp.com/conversations/cnv_abc123" },
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
            _links: { self: "https://acme.api.frontapp.com/conversations/cnv_abc123" },
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
      _links: { self: "https://acme.api.frontapp.com/conversations/cnv_abc123" },
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
      _links: { self: "https://acme.api.frontapp.com/conversations/cnv_abc123" },
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

paging("conversations.listEvents", {
  call: (fetch) => client(fetch).conversations.listEvents("cnv_abc123", { limit: 2 }),
  replies: [
    {
      status: 200,
      json: {
        _pagination: { next: "second-page" },
        _links: { self: "https://acme.api.frontapp.com/conversations/cnv_abc123/events" },
        _results: [{ id: "evt_1a2b", type: "archive", emitted_at: 1767225600.456, _test_item: "a0" }],
      },
    },
    {
      status: 200,
      json: {
        _pagination: {},
        _links: { self: "https://acme.api.frontapp.com/conversations/cnv_abc123/events" },
        _results: [{ id: "evt_1a2b", type: "archive", emitted_at: 1767225600.456, _test_item: "b0" }],
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://api2.frontapp.com/conversations/cnv_abc123/events?page_token=second-page",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  items: [
    { id: "evt_1a2b", type: "archive", emitted_at: 1767225600.456, _test_item: "a0" },
    { id: "evt_1a2b", type: "archive", emitted_at: 1767225600.456, _test_item: "b0" },
  ],
});

paging("conversations.listMessages", {
  call: (fetch) => client(fetch).conversations.listMessages("cnv_abc123", { limit: 2 }),
  replies: [
    {
      status: 200,
      json: {
        _pagination: { next: "second-page" },
        _links: { self: "https://acme.api.frontapp.com/conversations/cnv_abc123/messages" },
        _results: [
          {
            id: "msg_1a2b",
            type: "email",
            is_inbound: true,
            created_at: 1767225600.456,
            subject: "Invoice",
            blurb: "Where is my",
            author: null,
            body: "Where is my invoice?",
            attachments: [],
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
            id: "msg_1a2b",
            type: "email",
            is_inbound: true,
            created_at: 1767225600.456,
            subject: "Invoice",
            blurb: "Where is my",
            author: null,
            body: "Where is my invoice?",
            attachments: [],
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
      id: "msg_1a2b",
      type: "email",
      is_inbound: true,
      created_at: 1767225600.456,
      subject: "Invoice",
      blurb: "Where is my",
      author: null,
      body: "Where is my invoice?",
      attachments: [],
      _test_item: "a0",
    },
    {
      id: "msg_1a2b",
      type: "email",
      is_inbound: true,
      created_at: 1767225600.456,
      subject: "Invoice",
      blurb: "Where is my",
      author: null,
      body: "Where is my invoice?",
      attachments: [],
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
        _pagination: { next: "second-page" },
        _links: { self: "https://acme.api.frontapp.com/conversations/search/subject%3Ainvoice" },
        _total: 1,
        _results: [
          {
            _links: { self: "https://acme.api.frontapp.com/conversations/cnv_abc123" },
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
            _links: { self: "https://acme.api.frontapp.com/conversations/cnv_abc123" },
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
      _links: { self: "https://acme.api.frontapp.com/conversations/cnv_abc123" },
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
      _links: { self: "https://acme.api.frontapp.com/conversations/cnv_abc123" },
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
