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

contract("contacts.addNote", {
  call: (fetch) => client(fetch).contacts.addNote("crd_1a2b", { author_id: "tea_xyz789", body: "Calls on Mondays" }),
  sends: {
    method: "POST",
    url: "https://api2.frontapp.com/contacts/crd_1a2b/notes",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: { author_id: "tea_xyz789", body: "Calls on Mondays" },
  },
  replies: {
    status: 201,
    json: {
      _links: { related: { author: "https://acme.api.frontapp.com/teammates/tea_xyz789", owner: null } },
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
      body: "Calls on Mondays",
      created_at: 1767225600.456,
    },
  },
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
  },
});

contract("contacts.createForTeam", {
  call: (fetch) =>
    client(fetch).contacts.createForTeam("tim_1a2b", {
      handles: [{ source: "email", handle: "customer@example.com" }],
      name: "John Doe",
    }),
  sends: {
    method: "POST",
    url: "https://api2.frontapp.com/teams/tim_1a2b/contacts",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: { handles: [{ source: "email", handle: "customer@example.com" }], name: "John Doe" },
  },
  replies: {
    status: 201,
    json: {
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
  },
});

contract("contacts.createForTeammate", {
  call: (fetch) =>
    client(fetch).contacts.createForTeammate("tea_xyz789", {
      handles: [{ source: "email", handle: "customer@example.com" }],
      name: "John Doe",
    }),
  sends: {
    method: "POST",
    url: "https://api2.frontapp.com/teammates/tea_xyz789/contacts",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: { handles: [{ source: "email", handle: "customer@example.com" }], name: "John Doe" },
  },
  replies: {
    status: 201,
    json: {
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
  },
});

contract("contacts.delete", {
  call: (fetch) => client(fetch).contacts.delete("crd_1a2b"),
  sends: {
    method: "DELETE",
    url: "https://api2.frontapp.com/contacts/crd_1a2b",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: { status: 204 },
  gives: undefined,
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

contract("contacts.listConversations", {
  call: (fetch) => client(fetch).contacts.listConversations("crd_1a2b", { limit: 25 }),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/contacts/crd_1a2b/conversations?limit=25",
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

contract("contacts.listForTeam", {
  call: (fetch) => client(fetch).contacts.listForTeam("tim_1a2b", { limit: 25 }),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/teams/tim_1a2b/contacts?limit=25",
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

contract("contacts.listForTeammate", {
  call: (fetch) => client(fetch).contacts.listForTeammate("tea_xyz789", { limit: 25 }),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/teammates/tea_xyz789/contacts?limit=25",
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

contract("contacts.listNotes", {
  call: (fetch) => client(fetch).contacts.listNotes("crd_1a2b"),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/contacts/crd_1a2b/notes",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: {
    status: 202,
    json: {
      _links: { self: "https://acme.api.frontapp.com/contacts/crd_1a2b/notes" },
      _results: [
        {
          _links: { related: { author: "https://acme.api.frontapp.com/teammates/tea_xyz789", owner: null } },
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
          body: "Calls on Mondays",
          created_at: 1767225600.456,
        },
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
    url: "https://api2.frontapp.com/contacts?page_token=second-page",
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

paging("contacts.listConversations", {
  call: (fetch) => client(fetch).contacts.listConversations("crd_1a2b", { limit: 2 }),
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
    url: "https://api2.frontapp.com/contacts/crd_1a2b/conversations?page_token=second-page",
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

paging("contacts.listForTeam", {
  call: (fetch) => client(fetch).contacts.listForTeam("tim_1a2b", { limit: 2 }),
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
    url: "https://api2.frontapp.com/teams/tim_1a2b/contacts?page_token=second-page",
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

paging("contacts.listForTeammate", {
  call: (fetch) => client(fetch).contacts.listForTeammate("tea_xyz789", { limit: 2 }),
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
    url: "https://api2.frontapp.com/teammates/tea_xyz789/contacts?page_token=second-page",
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

refusal("contacts.addHandle", {
  call: (fetch) => client(fetch).contacts.addHandle("crd_1a2b", { handle: "+33600000000", source: "phone" }),
  replies: { status: 400, json: { _error: { message: "This test is refused" }, error: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
