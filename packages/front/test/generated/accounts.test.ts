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

contract("accounts.addContacts", {
  call: (fetch) => client(fetch).accounts.addContacts("acc_1a2b", { contact_ids: ["crd_1a2b"] }),
  sends: {
    method: "POST",
    url: "https://api2.frontapp.com/accounts/acc_1a2b/contacts",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: { contact_ids: ["crd_1a2b"] },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("accounts.create", {
  call: (fetch) =>
    client(fetch).accounts.create({
      name: "Baker & Sons",
      domains: ["baker.example"],
      external_id: "42",
      custom_fields: { Tier: "gold" },
    }),
  sends: {
    method: "POST",
    url: "https://api2.frontapp.com/accounts",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: { name: "Baker & Sons", domains: ["baker.example"], external_id: "42", custom_fields: { Tier: "gold" } },
  },
  replies: {
    status: 201,
    json: {
      _links: {
        self: "https://acme.api.frontapp.com/accounts/acc_1a2b",
        related: { contacts: "https://acme.api.frontapp.com/accounts/acc_1a2b/contacts" },
      },
      id: "acc_1a2b",
      name: "Baker & Sons",
      logo_url: null,
      description: null,
      domains: ["baker.example"],
      external_id: "42",
      custom_fields: { Tier: "gold" },
      created_at: 1767225600.456,
      updated_at: 1767225600.456,
    },
  },
});

contract("accounts.delete", {
  call: (fetch) => client(fetch).accounts.delete("acc_1a2b"),
  sends: {
    method: "DELETE",
    url: "https://api2.frontapp.com/accounts/acc_1a2b",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: { status: 204 },
  gives: undefined,
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
      _links: {
        self: "https://acme.api.frontapp.com/accounts/acc_1a2b",
        related: { contacts: "https://acme.api.frontapp.com/accounts/acc_1a2b/contacts" },
      },
      id: "acc_1a2b",
      name: "Baker & Sons",
      logo_url: null,
      description: null,
      domains: ["baker.example"],
      external_id: "42",
      custom_fields: { Tier: "gold" },
      created_at: 1767225600.456,
      updated_at: 1767225600.456,
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
          _links: {
            self: "https://acme.api.frontapp.com/accounts/acc_1a2b",
            related: { contacts: "https://acme.api.frontapp.com/accounts/acc_1a2b/contacts" },
          },
          id: "acc_1a2b",
          name: "Baker & Sons",
          logo_url: null,
          description: null,
          domains: ["baker.example"],
          external_id: "42",
          custom_fields: { Tier: "gold" },
          created_at: 1767225600.456,
          updated_at: 1767225600.456,
        },
      ],
    },
  },
});

contract("accounts.listContacts", {
  call: (fetch) => client(fetch).accounts.listContacts("acc_1a2b", { limit: 25 }),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/accounts/acc_1a2b/contacts?limit=25",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: {
    status: 200,
    json: {
      _pagination: { next: null },
      _links: { self: "https://acme.api.frontapp.com/contacts" },
      _results: [
        {
          _links: {
            self: "https://acme.api.frontapp.com/contacts/crd_1a2b",
            related: {
              notes: "https://acme.api.frontapp.com/contacts/crd_1a2b/notes",
              conversations: "https://acme.api.frontapp.com/contacts/crd_1a2b/conversations",
              owner: "https://acme.api.frontapp.com/teams/tim_1a2b",
            },
          },
          id: "crd_1a2b",
          name: "John Doe",
          description: "Likes bread",
          avatar_url: "https://acme.api.frontapp.com/contacts/crd_1a2b/avatar",
          links: ["https://doe.example"],
          lists: [
            {
              _links: { self: "https://acme.api.frontapp.com/contact_lists/grp_1a2b" },
              id: "grp_1a2b",
              name: "Newsletter",
              is_private: false,
            },
          ],
          handles: [{ source: "email", handle: "customer@example.com" }],
          custom_fields: { "Job title": "Baker" },
          is_private: false,
        },
      ],
    },
  },
});

contract("accounts.removeContacts", {
  call: (fetch) => client(fetch).accounts.removeContacts("acc_1a2b", { contact_ids: ["crd_1a2b"] }),
  sends: {
    method: "DELETE",
    url: "https://api2.frontapp.com/accounts/acc_1a2b/contacts",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: { contact_ids: ["crd_1a2b"] },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("accounts.update", {
  call: (fetch) =>
    client(fetch).accounts.update("acc_1a2b", {
      description: "Bread for the whole town",
      domains: ["baker.example", "bread.example"],
    }),
  sends: {
    method: "PATCH",
    url: "https://api2.frontapp.com/accounts/acc_1a2b",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: { description: "Bread for the whole town", domains: ["baker.example", "bread.example"] },
  },
  replies: {
    status: 200,
    json: {
      _links: {
        self: "https://acme.api.frontapp.com/accounts/acc_1a2b",
        related: { contacts: "https://acme.api.frontapp.com/accounts/acc_1a2b/contacts" },
      },
      id: "acc_1a2b",
      name: "Baker & Sons",
      logo_url: null,
      description: null,
      domains: ["baker.example"],
      external_id: "42",
      custom_fields: { Tier: "gold" },
      created_at: 1767225600.456,
      updated_at: 1767225600.456,
    },
  },
});

paging("accounts.list", {
  call: (fetch) => client(fetch).accounts.list({ limit: 2 }),
  replies: [
    {
      status: 200,
      json: {
        _pagination: { next: "https://elsewhere.example/next?page_token=second-page" },
        _links: { self: "https://acme.api.frontapp.com/accounts" },
        _results: [
          {
            _links: {
              self: "https://acme.api.frontapp.com/accounts/acc_1a2b",
              related: { contacts: "https://acme.api.frontapp.com/accounts/acc_1a2b/contacts" },
            },
            id: "acc_1a2b",
            name: "Baker & Sons",
            logo_url: null,
            description: null,
            domains: ["baker.example"],
            external_id: "42",
            custom_fields: { Tier: "gold" },
            created_at: 1767225600.456,
            updated_at: 1767225600.456,
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
            _links: {
              self: "https://acme.api.frontapp.com/accounts/acc_1a2b",
              related: { contacts: "https://acme.api.frontapp.com/accounts/acc_1a2b/contacts" },
            },
            id: "acc_1a2b",
            name: "Baker & Sons",
            logo_url: null,
            description: null,
            domains: ["baker.example"],
            external_id: "42",
            custom_fields: { Tier: "gold" },
            created_at: 1767225600.456,
            updated_at: 1767225600.456,
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
      _links: {
        self: "https://acme.api.frontapp.com/accounts/acc_1a2b",
        related: { contacts: "https://acme.api.frontapp.com/accounts/acc_1a2b/contacts" },
      },
      id: "acc_1a2b",
      name: "Baker & Sons",
      logo_url: null,
      description: null,
      domains: ["baker.example"],
      external_id: "42",
      custom_fields: { Tier: "gold" },
      created_at: 1767225600.456,
      updated_at: 1767225600.456,
      _test_item: "a0",
    },
    {
      _links: {
        self: "https://acme.api.frontapp.com/accounts/acc_1a2b",
        related: { contacts: "https://acme.api.frontapp.com/accounts/acc_1a2b/contacts" },
      },
      id: "acc_1a2b",
      name: "Baker & Sons",
      logo_url: null,
      description: null,
      domains: ["baker.example"],
      external_id: "42",
      custom_fields: { Tier: "gold" },
      created_at: 1767225600.456,
      updated_at: 1767225600.456,
      _test_item: "b0",
    },
  ],
});

paging("accounts.listContacts", {
  call: (fetch) => client(fetch).accounts.listContacts("acc_1a2b", { limit: 2 }),
  replies: [
    {
      status: 200,
      json: {
        _pagination: { next: "https://elsewhere.example/next?page_token=second-page" },
        _links: { self: "https://acme.api.frontapp.com/contacts" },
        _results: [
          {
            _links: {
              self: "https://acme.api.frontapp.com/contacts/crd_1a2b",
              related: {
                notes: "https://acme.api.frontapp.com/contacts/crd_1a2b/notes",
                conversations: "https://acme.api.frontapp.com/contacts/crd_1a2b/conversations",
                owner: "https://acme.api.frontapp.com/teams/tim_1a2b",
              },
            },
            id: "crd_1a2b",
            name: "John Doe",
            description: "Likes bread",
            avatar_url: "https://acme.api.frontapp.com/contacts/crd_1a2b/avatar",
            links: ["https://doe.example"],
            lists: [
              {
                _links: { self: "https://acme.api.frontapp.com/contact_lists/grp_1a2b" },
                id: "grp_1a2b",
                name: "Newsletter",
                is_private: false,
              },
            ],
            handles: [{ source: "email", handle: "customer@example.com" }],
            custom_fields: { "Job title": "Baker" },
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
            _links: {
              self: "https://acme.api.frontapp.com/contacts/crd_1a2b",
              related: {
                notes: "https://acme.api.frontapp.com/contacts/crd_1a2b/notes",
                conversations: "https://acme.api.frontapp.com/contacts/crd_1a2b/conversations",
                owner: "https://acme.api.frontapp.com/teams/tim_1a2b",
              },
            },
            id: "crd_1a2b",
            name: "John Doe",
            description: "Likes bread",
            avatar_url: "https://acme.api.frontapp.com/contacts/crd_1a2b/avatar",
            links: ["https://doe.example"],
            lists: [
              {
                _links: { self: "https://acme.api.frontapp.com/contact_lists/grp_1a2b" },
                id: "grp_1a2b",
                name: "Newsletter",
                is_private: false,
              },
            ],
            handles: [{ source: "email", handle: "customer@example.com" }],
            custom_fields: { "Job title": "Baker" },
            is_private: false,
            _test_item: "b0",
          },
        ],
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://api2.frontapp.com/accounts/acc_1a2b/contacts?page_token=second-page",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  items: [
    {
      _links: {
        self: "https://acme.api.frontapp.com/contacts/crd_1a2b",
        related: {
          notes: "https://acme.api.frontapp.com/contacts/crd_1a2b/notes",
          conversations: "https://acme.api.frontapp.com/contacts/crd_1a2b/conversations",
          owner: "https://acme.api.frontapp.com/teams/tim_1a2b",
        },
      },
      id: "crd_1a2b",
      name: "John Doe",
      description: "Likes bread",
      avatar_url: "https://acme.api.frontapp.com/contacts/crd_1a2b/avatar",
      links: ["https://doe.example"],
      lists: [
        {
          _links: { self: "https://acme.api.frontapp.com/contact_lists/grp_1a2b" },
          id: "grp_1a2b",
          name: "Newsletter",
          is_private: false,
        },
      ],
      handles: [{ source: "email", handle: "customer@example.com" }],
      custom_fields: { "Job title": "Baker" },
      is_private: false,
      _test_item: "a0",
    },
    {
      _links: {
        self: "https://acme.api.frontapp.com/contacts/crd_1a2b",
        related: {
          notes: "https://acme.api.frontapp.com/contacts/crd_1a2b/notes",
          conversations: "https://acme.api.frontapp.com/contacts/crd_1a2b/conversations",
          owner: "https://acme.api.frontapp.com/teams/tim_1a2b",
        },
      },
      id: "crd_1a2b",
      name: "John Doe",
      description: "Likes bread",
      avatar_url: "https://acme.api.frontapp.com/contacts/crd_1a2b/avatar",
      links: ["https://doe.example"],
      lists: [
        {
          _links: { self: "https://acme.api.frontapp.com/contact_lists/grp_1a2b" },
          id: "grp_1a2b",
          name: "Newsletter",
          is_private: false,
        },
      ],
      handles: [{ source: "email", handle: "customer@example.com" }],
      custom_fields: { "Job title": "Baker" },
      is_private: false,
      _test_item: "b0",
    },
  ],
});

refusal("accounts.addContacts", {
  call: (fetch) => client(fetch).accounts.addContacts("acc_1a2b", { contact_ids: ["crd_1a2b"] }),
  replies: { status: 400, json: { _error: { message: "This test is refused" }, error: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
