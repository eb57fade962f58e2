// Generated from specs/drift. Edits are lost: change the spec and run `pnpm generate drift`.

import { contract, refusal } from "@carillon/config/contract";
import { Drift, type DriftOptions } from "../../src/generated/index.ts";

const client = (fetch: typeof globalThis.fetch, own: Partial<DriftOptions> = {}) =>
  new Drift({ accessToken: "test-accessToken", throttle: false, retry: false, fetch, ...own });

contract("contacts.addTags", {
  call: (fetch) => client(fetch).contacts.addTags(123456, [{ name: "vip" }]),
  sends: {
    method: "POST",
    url: "https://driftapi.com/contacts/123456/tags",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      authorization: "Bearer test-accessToken",
    },
    json: [{ name: "vip" }],
  },
  replies: { status: 200 },
  gives: undefined,
});

contract("contacts.create", {
  call: (fetch) =>
    client(fetch).contacts.create({
      attributes: { email: "customer@example.com", name: "John Doe", phone: "+15551234567" },
    }),
  sends: {
    method: "POST",
    url: "https://driftapi.com/contacts",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      authorization: "Bearer test-accessToken",
    },
    json: { attributes: { email: "customer@example.com", name: "John Doe", phone: "+15551234567" } },
  },
  replies: {
    status: 200,
    json: {
      data: {
        id: 123456,
        createdAt: 1668615901358,
        attributes: { email: "customer@example.com", name: "John Doe", phone: "+15551234567" },
      },
    },
  },
  gives: {
    id: 123456,
    createdAt: 1668615901358,
    attributes: { email: "customer@example.com", name: "John Doe", phone: "+15551234567" },
  },
});

contract("contacts.createTimelineEvent", {
  call: (fetch) =>
    client(fetch).contacts.createTimelineEvent({
      event: "Upgraded to premium",
      contactId: 123456,
      createdAt: 1668615901358,
    }),
  sends: {
    method: "POST",
    url: "https://driftapi.com/contacts/timeline",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      authorization: "Bearer test-accessToken",
    },
    json: { event: "Upgraded to premium", contactId: 123456, createdAt: 1668615901358 },
  },
  replies: { status: 200, json: { data: {} } },
});

contract("contacts.delete", {
  call: (fetch) => client(fetch).contacts.delete(123456),
  sends: {
    method: "DELETE",
    url: "https://driftapi.com/contacts/123456",
    headers: { accept: "application/json", authorization: "Bearer test-accessToken" },
  },
  replies: { status: 200 },
  gives: undefined,
});

contract("contacts.get", {
  call: (fetch) => client(fetch).contacts.get(123456),
  sends: {
    method: "GET",
    url: "https://driftapi.com/contacts/123456",
    headers: { accept: "application/json", authorization: "Bearer test-accessToken" },
  },
  replies: {
    status: 200,
    json: {
      data: {
        id: 123456,
        createdAt: 1668615901358,
        attributes: { email: "customer@example.com", name: "John Doe", tags: [] },
      },
    },
  },
  gives: {
    id: 123456,
    createdAt: 1668615901358,
    attributes: { email: "customer@example.com", name: "John Doe", tags: [] },
  },
});

contract("contacts.list", {
  call: (fetch) => client(fetch).contacts.list({ email: "customer@example.com" }),
  sends: {
    method: "GET",
    url: "https://driftapi.com/contacts?email=customer%40example.com",
    headers: { accept: "application/json", authorization: "Bearer test-accessToken" },
  },
  replies: {
    status: 200,
    json: {
      data: [
        {
          id: 123456,
          createdAt: 1668615901358,
          attributes: { email: "customer@example.com", name: "John Doe", tags: [], start_date: 1668615901358 },
        },
      ],
    },
  },
  gives: [
    {
      id: 123456,
      createdAt: 1668615901358,
      attributes: { email: "customer@example.com", name: "John Doe", tags: [], start_date: 1668615901358 },
    },
  ],
});

contract("contacts.listAttributes", {
  call: (fetch) => client(fetch).contacts.listAttributes(),
  sends: {
    method: "GET",
    url: "https://driftapi.com/contacts/attributes",
    headers: { accept: "application/json", authorization: "Bearer test-accessToken" },
  },
  replies: { status: 200, json: { data: { properties: [{ name: "plan", displayName: "Plan", type: "STRING" }] } } },
  gives: [{ name: "plan", displayName: "Plan", type: "STRING" }],
});

contract("contacts.removeTag", {
  call: (fetch) => client(fetch).contacts.removeTag({ contactId: 123456, tagName: "vip" }),
  sends: {
    method: "DELETE",
    url: "https://driftapi.com/contacts/123456/tags/vip",
    headers: { accept: "application/json", authorization: "Bearer test-accessToken" },
  },
  replies: { status: 200 },
  gives: undefined,
});

contract("contacts.removeTags", {
  call: (fetch) => client(fetch).contacts.removeTags(123456, ["vip"]),
  sends: {
    method: "POST",
    url: "https://driftapi.com/contacts/123456/tags/delete/_bulk",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      authorization: "Bearer test-accessToken",
    },
    json: ["vip"],
  },
  replies: { status: 200 },
  gives: undefined,
});

contract("contacts.unsubscribe", {
  call: (fetch) => client(fetch).contacts.unsubscribe(["customer@example.com"]),
  sends: {
    method: "POST",
    url: "https://driftapi.com/emails/unsubscribe",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      authorization: "Bearer test-accessToken",
    },
    json: ["customer@example.com"],
  },
  replies: { status: 200 },
  gives: undefined,
});

contract("contacts.update", {
  call: (fetch) => client(fetch).contacts.update(123456, { attributes: { name: "Jane Doe" } }),
  sends: {
    method: "PATCH",
    url: "https://driftapi.com/contacts/123456",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      authorization: "Bearer test-accessToken",
    },
    json: { attributes: { name: "Jane Doe" } },
  },
  replies: {
    status: 200,
    json: {
      data: { id: 123456, createdAt: 1668615901358, attributes: { email: "customer@example.com", name: "Jane Doe" } },
    },
  },
  gives: { id: 123456, createdAt: 1668615901358, attributes: { email: "customer@example.com", name: "Jane Doe" } },
});

contract("contacts.updateByIdType", {
  call: (fetch) =>
    client(fetch).contacts.updateByIdType(
      { attributes: { plan: "premium" } },
      { query: { idType: "external", id: "user-42" } },
    ),
  sends: {
    method: "PATCH",
    url: "https://driftapi.com/contacts/normalize?idType=external&id=user-42",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      authorization: "Bearer test-accessToken",
    },
    json: { attributes: { plan: "premium" } },
  },
  replies: {
    status: 200,
    json: {
      data: {
        id: 123456,
        createdAt: 1668615901358,
        attributes: { email: "customer@example.com", externalId: "user-42", plan: "premium" },
      },
    },
  },
  gives: {
    id: 123456,
    createdAt: 1668615901358,
    attributes: { email: "customer@example.com", externalId: "user-42", plan: "premium" },
  },
});

refusal("contacts.addTags", {
  call: (fetch) => client(fetch).contacts.addTags(123456, [{ name: "vip" }]),
  replies: { status: 400, json: { error: { message: "This test is refused", type: "test_refusal" } } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
