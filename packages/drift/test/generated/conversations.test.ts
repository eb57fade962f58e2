// Generated from specs/drift. Edits are lost: change the spec and run `pnpm generate drift`.

import { contract, paging, refusal } from "@carillon/config/contract";
import { Drift, type DriftOptions } from "../../src/generated/index.ts";

const client = (fetch: typeof globalThis.fetch, own: Partial<DriftOptions> = {}) =>
  new Drift({ accessToken: "test-accessToken", throttle: false, retry: false, fetch, ...own });

contract("conversations.create", {
  call: (fetch) =>
    client(fetch).conversations.create({
      email: "customer@example.com",
      message: { body: "A question about billing", attributes: { integrationSource: "Message from the help centre" } },
    }),
  sends: {
    method: "POST",
    url: "https://driftapi.com/conversations/new",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      authorization: "Bearer test-accessToken",
    },
    json: {
      email: "customer@example.com",
      message: { body: "A question about billing", attributes: { integrationSource: "Message from the help centre" } },
    },
  },
  replies: {
    status: 200,
    json: { id: 789, status: "open", participants: [21965], contactId: 123456, createdAt: 1668615901358, inboxId: 1 },
  },
});

contract("conversations.get", {
  call: (fetch) => client(fetch).conversations.get(789),
  sends: {
    method: "GET",
    url: "https://driftapi.com/conversations/789",
    headers: { accept: "application/json", authorization: "Bearer test-accessToken" },
  },
  replies: {
    status: 200,
    json: {
      data: {
        id: 789,
        status: "open",
        participants: [21965],
        contactId: 123456,
        inboxId: 1,
        createdAt: 1668615901358,
        updatedAt: 1668615931358,
        conversationTags: [{ color: "#FF0000", name: "urgent" }],
      },
    },
  },
  gives: {
    id: 789,
    status: "open",
    participants: [21965],
    contactId: 123456,
    inboxId: 1,
    createdAt: 1668615901358,
    updatedAt: 1668615931358,
    conversationTags: [{ color: "#FF0000", name: "urgent" }],
  },
});

contract("conversations.getJsonTranscript", {
  call: (fetch) => client(fetch).conversations.getJsonTranscript(789),
  sends: {
    method: "GET",
    url: "https://driftapi.com/conversations/789/json_transcript",
    headers: { accept: "application/json", authorization: "Bearer test-accessToken" },
  },
  replies: { status: 200, json: {} },
});

contract("conversations.getStats", {
  call: (fetch) => client(fetch).conversations.getStats(),
  sends: {
    method: "GET",
    url: "https://driftapi.com/conversations/stats",
    headers: { accept: "application/json", authorization: "Bearer test-accessToken" },
  },
  replies: { status: 200, json: { open: 3, closed: 12, pending: 1 } },
});

contract("conversations.getTranscript", {
  call: (fetch) => client(fetch).conversations.getTranscript(789),
  sends: {
    method: "GET",
    url: "https://driftapi.com/conversations/789/transcript",
    headers: { accept: "text/plain", authorization: "Bearer test-accessToken" },
  },
  replies: { status: 200, type: "text/plain", text: "Visitor: Hello\nBot: How can I help?" },
  gives: "Visitor: Hello\nBot: How can I help?",
});

contract("conversations.list", {
  call: (fetch) => client(fetch).conversations.list({ limit: 2, statusId: [1] }),
  sends: {
    method: "GET",
    url: "https://driftapi.com/conversations/list?limit=2&statusId=1",
    headers: { accept: "application/json", authorization: "Bearer test-accessToken" },
  },
  replies: {
    status: 200,
    json: {
      data: [
        { id: 789, status: "open", contactId: 123456, inboxId: 1, createdAt: 1668615901358, updatedAt: 1668615931358 },
      ],
      links: { self: "https://api.drift.com/conversations/list?limit=2&statusId=1" },
    },
  },
  gives: [
    { id: 789, status: "open", contactId: 123456, inboxId: 1, createdAt: 1668615901358, updatedAt: 1668615931358 },
  ],
});

contract("conversations.listLegacy", {
  call: (fetch) => client(fetch).conversations.listLegacy({ status: "open" }),
  sends: {
    method: "GET",
    url: "https://driftapi.com/conversations?status=open",
    headers: { accept: "application/json", authorization: "Bearer test-accessToken" },
  },
  replies: {
    status: 200,
    json: {
      data: [
        { id: 789, status: "open", contactId: 123456, inboxId: 1, createdAt: 1668615901358, updatedAt: 1668615931358 },
      ],
    },
  },
  gives: [
    { id: 789, status: "open", contactId: 123456, inboxId: 1, createdAt: 1668615901358, updatedAt: 1668615931358 },
  ],
});

contract("conversations.listMessages", {
  call: (fetch) => client(fetch).conversations.listMessages(789),
  sends: {
    method: "GET",
    url: "https://driftapi.com/conversations/789/messages",
    headers: { accept: "application/json", authorization: "Bearer test-accessToken" },
  },
  replies: {
    status: 200,
    json: {
      data: {
        messages: [
          {
            id: 1001,
            orgId: 4242,
            body: "<p>Hello</p>",
            author: { id: 123456, type: "contact", bot: false },
            type: "chat",
            conversationId: 789,
            createdAt: 1668615901358,
          },
        ],
      },
      pagination: { more: false },
    },
  },
  gives: [
    {
      id: 1001,
      orgId: 4242,
      body: "<p>Hello</p>",
      author: { id: 123456, type: "contact", bot: false },
      type: "chat",
      conversationId: 789,
      createdAt: 1668615901358,
    },
  ],
});

contract("conversations.sendMessage", {
  call: (fetch) =>
    client(fetch).conversations.sendMessage(789, { body: "Thanks for your interest! How can I help?", type: "chat" }),
  sends: {
    method: "POST",
    url: "https://driftapi.com/conversations/789/messages",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      authorization: "Bearer test-accessToken",
    },
    json: { body: "Thanks for your interest! How can I help?", type: "chat" },
  },
  replies: {
    status: 200,
    json: {
      data: {
        id: 1002,
        orgId: 4242,
        body: "Thanks for your interest! How can I help?",
        author: { id: 21965, type: "user", bot: true },
        type: "chat",
        conversationId: 789,
        createdAt: 1668615931358,
      },
    },
  },
  gives: {
    id: 1002,
    orgId: 4242,
    body: "Thanks for your interest! How can I help?",
    author: { id: 21965, type: "user", bot: true },
    type: "chat",
    conversationId: 789,
    createdAt: 1668615931358,
  },
});

paging("conversations.list", {
  call: (fetch) => client(fetch).conversations.list({ limit: 2 }),
  replies: [
    {
      status: 200,
      json: {
        data: [
          {
            id: 789,
            status: "open",
            contactId: 123456,
            inboxId: 1,
            createdAt: 1668615901358,
            updatedAt: 1668615931358,
            _test_item: "a0",
          },
        ],
        links: {
          self: "https://api.drift.com/conversations/list?limit=2&statusId=1",
          next: "https://elsewhere.example/next?page_token=second-page",
        },
      },
    },
    {
      status: 200,
      json: {
        data: [
          {
            id: 789,
            status: "open",
            contactId: 123456,
            inboxId: 1,
            createdAt: 1668615901358,
            updatedAt: 1668615931358,
            _test_item: "b0",
          },
        ],
        links: { self: "https://api.drift.com/conversations/list?limit=2&statusId=1" },
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://driftapi.com/conversations/list?limit=2&page_token=second-page",
    headers: { accept: "application/json", authorization: "Bearer test-accessToken" },
  },
  items: [
    {
      id: 789,
      status: "open",
      contactId: 123456,
      inboxId: 1,
      createdAt: 1668615901358,
      updatedAt: 1668615931358,
      _test_item: "a0",
    },
    {
      id: 789,
      status: "open",
      contactId: 123456,
      inboxId: 1,
      createdAt: 1668615901358,
      updatedAt: 1668615931358,
      _test_item: "b0",
    },
  ],
});

paging("conversations.listMessages", {
  call: (fetch) => client(fetch).conversations.listMessages(789),
  replies: [
    {
      status: 200,
      json: {
        data: {
          messages: [
            {
              id: 1001,
              orgId: 4242,
              body: "<p>Hello</p>",
              author: { id: 123456, type: "contact", bot: false },
              type: "chat",
              conversationId: 789,
              createdAt: 1668615901358,
              _test_item: "a0",
            },
          ],
        },
        pagination: { more: true, next: "second-page" },
      },
    },
    {
      status: 200,
      json: {
        data: {
          messages: [
            {
              id: 1001,
              orgId: 4242,
              body: "<p>Hello</p>",
              author: { id: 123456, type: "contact", bot: false },
              type: "chat",
              conversationId: 789,
              createdAt: 1668615901358,
              _test_item: "b0",
            },
          ],
        },
        pagination: { more: false },
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://driftapi.com/conversations/789/messages?next=second-page",
    headers: { accept: "application/json", authorization: "Bearer test-accessToken" },
  },
  items: [
    {
      id: 1001,
      orgId: 4242,
      body: "<p>Hello</p>",
      author: { id: 123456, type: "contact", bot: false },
      type: "chat",
      conversationId: 789,
      createdAt: 1668615901358,
      _test_item: "a0",
    },
    {
      id: 1001,
      orgId: 4242,
      body: "<p>Hello</p>",
      author: { id: 123456, type: "contact", bot: false },
      type: "chat",
      conversationId: 789,
      createdAt: 1668615901358,
      _test_item: "b0",
    },
  ],
});

refusal("conversations.create", {
  call: (fetch) =>
    client(fetch).conversations.create({
      email: "customer@example.com",
      message: { body: "A question about billing", attributes: { integrationSource: "Message from the help centre" } },
    }),
  replies: { status: 400, json: { error: { message: "This test is refused", type: "test_refusal" } } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
