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

contract("accounts.create", {
  call: (fetch) => client(fetch).accounts.create({ name: "Globex", domains: ["globex.example"], external_id: "42" }),
  sends: {
    method: "POST",
    url: "https://api2.frontapp.com/accounts",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: { name: "Globex", domains: ["globex.example"], external_id: "42" },
  },
  replies: {
    status: 201,
    json: {
      _links: { self: "https://acme.api.frontapp.com/accounts/acc_1a2b" },
      id: "acc_1a2b",
      name: "Globex",
      logo_url: null,
      description: null,
      domains: ["globex.example"],
      external_id: "42",
      custom_fields: {},
      created_at: 1767225600.456,
    },
  },
});

contract("accounts.get", {
  call: (fetch) => client(fetch).accounts.get("acc_1a2b"),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/accounts/acc_1a2b",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: {
    status: 200,
    json: {
      _links: { self: "https://acme.api.frontapp.com/accounts/acc_1a2b" },
      id: "acc_1a2b",
      name: "Globex",
      logo_url: null,
      description: null,
      domains: ["globex.example"],
      external_id: null,
      custom_fields: {},
      created_at: 1767225600.456,
    },
  },
});

contract("accounts.list", {
  call: (fetch) => client(fetch).accounts.list({ limit: 25 }),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/accounts?limit=25",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: {
    status: 200,
    json: {
      _pagination: { next: null },
      _links: { self: "https://acme.api.frontapp.com/accounts" },
      _results: [
        {
          _links: { self: "https://acme.api.frontapp.com/accounts/acc_1a2b" },
          id: "acc_1a2b",
          name: "Globex",
          logo_url: null,
          description: null,
          domains: ["globex.example"],
          external_id: null,
          custom_fields: {},
          created_at: 1767225600.456,
        },
      ],
    },
  },
});

paging("accounts.list", {
  call: (fetch) => client(fetch).accounts.list({ limit: 2 }),
  replies: [
    {
      status: 200,
      json: {
        _pagination: { next: "second-page" },
        _links: { self: "https://acme.api.frontapp.com/accounts" },
        _results: [
          {
            _links: { self: "https://acme.api.frontapp.com/accounts/acc_1a2b" },
            id: "acc_1a2b",
            name: "Globex",
            logo_url: null,
            description: null,
            domains: ["globex.example"],
            external_id: null,
            custom_fields: {},
            created_at: 1767225600.456,
            _test_item: "a0",
          },
        ],
      },
    },
    {
      status: 200,
      json: {
        _pagination: {},
        _links: { self: "https://acme.api.frontapp.com/accounts" },
        _results: [
          {
            _links: { self: "https://acme.api.frontapp.com/accounts/acc_1a2b" },
            id: "acc_1a2b",
            name: "Globex",
            logo_url: null,
            description: null,
            domains: ["globex.example"],
            external_id: null,
            custom_fields: {},
            created_at: 1767225600.456,
            _test_item: "b0",
          },
        ],
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://api2.frontapp.com/accounts?page_token=second-page",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  items: [
    {
      _links: { self: "https://acme.api.frontapp.com/accounts/acc_1a2b" },
      id: "acc_1a2b",
      name: "Globex",
      logo_url: null,
      description: null,
      domains: ["globex.example"],
      external_id: null,
      custom_fields: {},
      created_at: 1767225600.456,
      _test_item: "a0",
    },
    {
      _links: { self: "https://acme.api.frontapp.com/accounts/acc_1a2b" },
      id: "acc_1a2b",
      name: "Globex",
      logo_url: null,
      description: null,
      domains: ["globex.example"],
      external_id: null,
      custom_fields: {},
      created_at: 1767225600.456,
      _test_item: "b0",
    },
  ],
});

refusal("accounts.create", {
  call: (fetch) => client(fetch).accounts.create({ name: "Globex", domains: ["globex.example"], external_id: "42" }),
  replies: { status: 400, json: { _error: { message: "This test is refused" }, error: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
