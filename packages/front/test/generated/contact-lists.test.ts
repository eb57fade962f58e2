// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { bulk, contract, paging, refusal } from "@carillon/config/contract";
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

contract("contactLists.addContacts", {
  call: (fetch) =>
    client(fetch).contactLists.addContacts("grp_1a2b", { contact_ids: ["crd_1a2b", "alt:email:ann@example.com"] }),
  sends: {
    method: "POST",
    url: "https://api2.frontapp.com/contact_lists/grp_1a2b/contacts",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: { contact_ids: ["crd_1a2b", "alt:email:ann@example.com"] },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("contactLists.create", {
  call: (fetch) => client(fetch).contactLists.create({ name: "Newsletter" }),
  sends: {
    method: "POST",
    url: "https://api2.frontapp.com/contact_lists",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: { name: "Newsletter" },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("contactLists.createForTeam", {
  call: (fetch) => client(fetch).contactLists.createForTeam("tim_1a2b", { name: "Newsletter" }),
  sends: {
    method: "POST",
    url: "https://api2.frontapp.com/teams/tim_1a2b/contact_lists",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: { name: "Newsletter" },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("contactLists.createForTeammate", {
  call: (fetch) => client(fetch).contactLists.createForTeammate("tea_xyz789", { name: "Newsletter" }),
  sends: {
    method: "POST",
    url: "https://api2.frontapp.com/teammates/tea_xyz789/contact_lists",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: { name: "Newsletter" },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("contactLists.delete", {
  call: (fetch) => client(fetch).contactLists.delete("grp_1a2b"),
  sends: {
    method: "DELETE",
    url: "https://api2.frontapp.com/contact_lists/grp_1a2b",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("contactLists.list", {
  call: (fetch) => client(fetch).contactLists.list(),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/contact_lists",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: {
    status: 200,
    json: {
      _links: { self: "https://acme.api.frontapp.com/contact_lists" },
      _results: [
        {
          _links: {
            self: "https://acme.api.frontapp.com/contact_lists/grp_1a2b",
            related: {
              contacts: "https://acme.api.frontapp.com/contact_lists/grp_1a2b/contacts",
              owner: "https://acme.api.frontapp.com/teams/tim_1a2b",
            },
          },
          id: "grp_1a2b",
          name: "Newsletter",
          is_private: false,
        },
      ],
    },
  },
});

contract("contactLists.listContacts", {
  call: (fetch) => client(fetch).contactLists.listContacts("grp_1a2b", { limit: 25 }),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/contact_lists/grp_1a2b/contacts?limit=25",
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

contract("contactLists.listForTeam", {
  call: (fetch) => client(fetch).contactLists.listForTeam("tim_1a2b"),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/teams/tim_1a2b/contact_lists",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: {
    status: 200,
    json: {
      _links: { self: "https://acme.api.frontapp.com/contact_lists" },
      _results: [
        {
          _links: {
            self: "https://acme.api.frontapp.com/contact_lists/grp_1a2b",
            related: {
              contacts: "https://acme.api.frontapp.com/contact_lists/grp_1a2b/contacts",
              owner: "https://acme.api.frontapp.com/teams/tim_1a2b",
            },
          },
          id: "grp_1a2b",
          name: "Newsletter",
          is_private: false,
        },
      ],
    },
  },
});

contract("contactLists.listForTeammate", {
  call: (fetch) => client(fetch).contactLists.listForTeammate("tea_xyz789"),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/teammates/tea_xyz789/contact_lists",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: {
    status: 200,
    json: {
      _links: { self: "https://acme.api.frontapp.com/contact_lists" },
      _results: [
        {
          _links: {
            self: "https://acme.api.frontapp.com/contact_lists/grp_1a2b",
            related: {
              contacts: "https://acme.api.frontapp.com/contact_lists/grp_1a2b/contacts",
              owner: "https://acme.api.frontapp.com/teams/tim_1a2b",
            },
          },
          id: "grp_1a2b",
          name: "Newsletter",
          is_private: false,
        },
      ],
    },
  },
});

contract("contactLists.removeContacts", {
  call: (fetch) => client(fetch).contactLists.removeContacts("grp_1a2b", { contact_ids: ["crd_1a2b"] }),
  sends: {
    method: "DELETE",
    url: "https://api2.frontapp.com/contact_lists/grp_1a2b/contacts",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: { contact_ids: ["crd_1a2b"] },
  },
  replies: { status: 204 },
  gives: undefined,
});

paging("contactLists.listContacts", {
  call: (fetch) => client(fetch).contactLists.listContacts("grp_1a2b", { limit: 2 }),
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
    url: "https://api2.frontapp.com/contact_lists/grp_1a2b/contacts?page_token=second-page",
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

bulk("contactLists.removeEach", {
  call: (fetch) =>
    client(fetch).contactLists.removeEach("grp_1a2b", ["crd_1a2b", "crd_1a2b"], { maxItems: 1, concurrency: 1 }),
  items: ["crd_1a2b", "crd_1a2b"],
  sends: [
    {
      method: "DELETE",
      url: "https://api2.frontapp.com/contact_lists/grp_1a2b/contacts",
      headers: {
        accept: "application/json",
        "content-type": "application/json",
        authorization: "Bearer test-apiToken",
      },
      json: { contact_ids: ["crd_1a2b"] },
    },
    {
      method: "DELETE",
      url: "https://api2.frontapp.com/contact_lists/grp_1a2b/contacts",
      headers: {
        accept: "application/json",
        "content-type": "application/json",
        authorization: "Bearer test-apiToken",
      },
      json: { contact_ids: ["crd_1a2b"] },
    },
  ],
  replies: [{ status: 204 }, { status: 204 }],
  statuses: ["sent", "sent"],
});

refusal("contactLists.addContacts", {
  call: (fetch) =>
    client(fetch).contactLists.addContacts("grp_1a2b", { contact_ids: ["crd_1a2b", "alt:email:ann@example.com"] }),
  replies: { status: 400, json: { _error: { message: "This test is refused" }, error: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
