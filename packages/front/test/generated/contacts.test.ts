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

contract("contacts.addHandle", {
  call: (fetch) => client(fetch).contacts.addHandle("crd_1a2b", { handle: "+33600000000", source: "phone" }),
  sends: {
    method: "POST",
    url: "https://api2.frontapp.com/contacts/crd_1a2b/handles",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: { handle: "+33600000000", source: "phone" },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("contacts.create", {
  call: (fetch) =>
    client(fetch).contacts.create({ handles: [{ source: "email", handle: "customer@example.com" }], name: "John Doe" }),
  sends: {
    method: "POST",
    url: "https://api2.frontapp.com/contacts",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: { handles: [{ source: "email", handle: "customer@example.com" }], name: "John Doe" },
  },
  replies: {
    status: 201,
    json: {
      _links: { self: "https://acme.api.frontapp.com/contacts/crd_1a2b" },
      id: "crd_1a2b",
      name: "John Doe",
      handles: [{ source: "email", handle: "customer@example.com" }],
      is_private: false,
    },
  },
});

contract("contacts.get", {
  call: (fetch) => client(fetch).contacts.get("crd_1a2b"),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/contacts/crd_1a2b",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: {
    status: 200,
    json: {
      _links: { self: "https://acme.api.frontapp.com/contacts/crd_1a2b" },
      id: "crd_1a2b",
      name: "John Doe",
      handles: [{ source: "email", handle: "customer@example.com" }],
      custom_fields: { "Job title": "Baker" },
      is_private: false,
    },
  },
});

contract("contacts.list", {
  call: (fetch) => client(fetch).contacts.list({ limit: 25 }),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/contacts?limit=25",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: {
    status: 200,
    json: {
      _pagination: { next: "https://acme.api.frontapp.com/contacts?limit=25&page_token=djEx" },
      _links: { self: "https://acme.api.frontapp.com/contacts" },
      _results: [
        { id: "crd_1a2b", name: "Ann", handles: [{ source: "email", handle: "ann@example.com" }], is_private: false },
      ],
    },
  },
});

contract("contacts.merge", {
  call: (fetch) =>
    client(fetch).contacts.merge({ target_contact_id: "crd_1a2b", contact_ids: ["crd_1a2b", "crd_3c4d"] }),
  sends: {
    method: "POST",
    url: "https://api2.frontapp.com/contacts/merge",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: { target_contact_id: "crd_1a2b", contact_ids: ["crd_1a2b", "crd_3c4d"] },
  },
  replies: {
    status: 200,
    json: {
      id: "crd_1a2b",
      name: "John Doe",
      handles: [
        { source: "email", handle: "customer@example.com" },
        { source: "phone", handle: "+33600000000" },
      ],
    },
  },
});

contract("contacts.removeHandle", {
  call: (fetch) => client(fetch).contacts.removeHandle("crd_1a2b", { handle: "+33600000000", source: "phone" }),
  sends: {
    method: "DELETE",
    url: "https://api2.frontapp.com/contacts/crd_1a2b/handles",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: { handle: "+33600000000", source: "phone" },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("contacts.update", {
  call: (fetch) =>
    client(fetch).contacts.update("crd_1a2b", { name: "John Doe", custom_fields: { "Job title": "Baker" } }),
  sends: {
    method: "PATCH",
    url: "https://api2.frontapp.com/contacts/crd_1a2b",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: { name: "John Doe", custom_fields: { "Job title": "Baker" } },
  },
  replies: { status: 204 },
  gives: undefined,
});

paging("contacts.list", {
  call: (fetch) => client(fetch).contacts.list({ limit: 2 }),
  replies: [
    {
      status: 200,
      json: {
        _pagination: { next: "https://elsewhere.example/next?page_token=second-page" },
        _links: { self: "https://acme.api.frontapp.com/contacts" },
        _results: [
          {
            id: "crd_1a2b",
            name: "Ann",
            handles: [{ source: "email", handle: "ann@example.com" }],
            is_private: false,
            _test_item: "a0",
          },
        ],
      },
    },
    {
      status: 200,
      json: {
        _pagination: {},
        _links: { self: "https://acme.api.frontapp.com/contacts" },
        _results: [
          {
            id: "crd_1a2b",
            name: "Ann",
            handles: [{ source: "email", handle: "ann@example.com" }],
            is_private: false,
            _test_item: "b0",
          },
        ],
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://api2.frontapp.com/contacts?page_token=second-page",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  items: [
    {
      id: "crd_1a2b",
      name: "Ann",
      handles: [{ source: "email", handle: "ann@example.com" }],
      is_private: false,
      _test_item: "a0",
    },
    {
      id: "crd_1a2b",
      name: "Ann",
      handles: [{ source: "email", handle: "ann@example.com" }],
      is_private: false,
      _test_item: "b0",
    },
  ],
});

refusal("contacts.addHandle", {
  call: (fetch) => client(fetch).contacts.addHandle("crd_1a2b", { handle: "+33600000000", source: "phone" }),
  replies: { status: 400, json: { _error: { message: "This test is refused" }, error: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
