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

contract("tags.create", {
  call: (fetch) =>
    client(fetch).tags.create({ name: "urgent", highlight: "red", is_visible_in_conversation_lists: true }),
  sends: {
    method: "POST",
    url: "https://api2.frontapp.com/tags",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: { name: "urgent", highlight: "red", is_visible_in_conversation_lists: true },
  },
  replies: {
    status: 201,
    json: {
      _links: {
        self: "https://acme.api.frontapp.com/tags/tag_1a2b",
        related: {
          conversations: "https://acme.api.frontapp.com/tags/tag_1a2b/conversations",
          owner: null,
          parent_tag: null,
          children: null,
        },
      },
      id: "tag_1a2b",
      name: "urgent",
      description: null,
      highlight: "red",
      is_private: false,
      is_visible_in_conversation_lists: true,
    },
  },
});

contract("tags.createChild", {
  call: (fetch) =>
    client(fetch).tags.createChild("tag_1a2b", {
      name: "urgent",
      highlight: "red",
      is_visible_in_conversation_lists: true,
    }),
  sends: {
    method: "POST",
    url: "https://api2.frontapp.com/tags/tag_1a2b/children",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: { name: "urgent", highlight: "red", is_visible_in_conversation_lists: true },
  },
  replies: {
    status: 201,
    json: {
      _links: {
        self: "https://acme.api.frontapp.com/tags/tag_1a2b",
        related: {
          conversations: "https://acme.api.frontapp.com/tags/tag_1a2b/conversations",
          owner: null,
          parent_tag: null,
          children: null,
        },
      },
      id: "tag_1a2b",
      name: "urgent",
      description: null,
      highlight: "red",
      is_private: false,
      is_visible_in_conversation_lists: true,
    },
  },
});

contract("tags.createForCompany", {
  call: (fetch) =>
    client(fetch).tags.createForCompany({ name: "urgent", highlight: "red", is_visible_in_conversation_lists: true }),
  sends: {
    method: "POST",
    url: "https://api2.frontapp.com/company/tags",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: { name: "urgent", highlight: "red", is_visible_in_conversation_lists: true },
  },
  replies: {
    status: 201,
    json: {
      _links: {
        self: "https://acme.api.frontapp.com/tags/tag_1a2b",
        related: {
          conversations: "https://acme.api.frontapp.com/tags/tag_1a2b/conversations",
          owner: null,
          parent_tag: null,
          children: null,
        },
      },
      id: "tag_1a2b",
      name: "urgent",
      description: null,
      highlight: "red",
      is_private: false,
      is_visible_in_conversation_lists: true,
    },
  },
});

contract("tags.createForTeam", {
  call: (fetch) =>
    client(fetch).tags.createForTeam("tim_1a2b", {
      name: "urgent",
      highlight: "red",
      is_visible_in_conversation_lists: true,
    }),
  sends: {
    method: "POST",
    url: "https://api2.frontapp.com/teams/tim_1a2b/tags",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: { name: "urgent", highlight: "red", is_visible_in_conversation_lists: true },
  },
  replies: {
    status: 201,
    json: {
      _links: {
        self: "https://acme.api.frontapp.com/tags/tag_1a2b",
        related: {
          conversations: "https://acme.api.frontapp.com/tags/tag_1a2b/conversations",
          owner: null,
          parent_tag: null,
          children: null,
        },
      },
      id: "tag_1a2b",
      name: "urgent",
      description: null,
      highlight: "red",
      is_private: false,
      is_visible_in_conversation_lists: true,
    },
  },
});

contract("tags.createForTeammate", {
  call: (fetch) =>
    client(fetch).tags.createForTeammate("tea_xyz789", {
      name: "urgent",
      highlight: "red",
      is_visible_in_conversation_lists: true,
    }),
  sends: {
    method: "POST",
    url: "https://api2.frontapp.com/teammates/tea_xyz789/tags",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: { name: "urgent", highlight: "red", is_visible_in_conversation_lists: true },
  },
  replies: {
    status: 201,
    json: {
      _links: {
        self: "https://acme.api.frontapp.com/tags/tag_1a2b",
        related: {
          conversations: "https://acme.api.frontapp.com/tags/tag_1a2b/conversations",
          owner: null,
          parent_tag: null,
          children: null,
        },
      },
      id: "tag_1a2b",
      name: "urgent",
      description: null,
      highlight: "red",
      is_private: false,
      is_visible_in_conversation_lists: true,
    },
  },
});

contract("tags.delete", {
  call: (fetch) => client(fetch).tags.delete("tag_1a2b"),
  sends: {
    method: "DELETE",
    url: "https://api2.frontapp.com/tags/tag_1a2b",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("tags.get", {
  call: (fetch) => client(fetch).tags.get("tag_1a2b"),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/tags/tag_1a2b",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: {
    status: 200,
    json: {
      _links: {
        self: "https://acme.api.frontapp.com/tags/tag_1a2b",
        related: {
          conversations: "https://acme.api.frontapp.com/tags/tag_1a2b/conversations",
          owner: null,
          parent_tag: null,
          children: null,
        },
      },
      id: "tag_1a2b",
      name: "urgent",
      description: null,
      highlight: "red",
      is_private: false,
      is_visible_in_conversation_lists: true,
    },
  },
});

contract("tags.list", {
  call: (fetch) => client(fetch).tags.list({ limit: 25 }),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/tags?limit=25",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: {
    status: 200,
    json: {
      _pagination: { next: null },
      _links: { self: "https://acme.api.frontapp.com/tags" },
      _results: [
        {
          _links: {
            self: "https://acme.api.frontapp.com/tags/tag_1a2b",
            related: {
              conversations: "https://acme.api.frontapp.com/tags/tag_1a2b/conversations",
              owner: null,
              parent_tag: null,
              children: null,
            },
          },
          id: "tag_1a2b",
          name: "urgent",
          description: null,
          highlight: "red",
          is_private: false,
          is_visible_in_conversation_lists: true,
        },
      ],
    },
  },
});

contract("tags.listChildren", {
  call: (fetch) => client(fetch).tags.listChildren("tag_1a2b"),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/tags/tag_1a2b/children",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: {
    status: 200,
    json: {
      _links: { self: "https://acme.api.frontapp.com/tags/tag_1a2b/children" },
      _results: [
        {
          _links: {
            self: "https://acme.api.frontapp.com/tags/tag_1a2b",
            related: {
              conversations: "https://acme.api.frontapp.com/tags/tag_1a2b/conversations",
              owner: null,
              parent_tag: null,
              children: null,
            },
          },
          id: "tag_1a2b",
          name: "urgent",
          description: null,
          highlight: "red",
          is_private: false,
          is_visible_in_conversation_lists: true,
        },
      ],
    },
  },
});

contract("tags.listConversations", {
  call: (fetch) => client(fetch).tags.listConversations("tag_1a2b", { limit: 25 }),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/tags/tag_1a2b/conversations?limit=25",
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

contract("tags.listForCompany", {
  call: (fetch) => client(fetch).tags.listForCompany({ limit: 25 }),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/company/tags?limit=25",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: {
    status: 200,
    json: {
      _pagination: { next: null },
      _links: { self: "https://acme.api.frontapp.com/tags" },
      _results: [
        {
          _links: {
            self: "https://acme.api.frontapp.com/tags/tag_1a2b",
            related: {
              conversations: "https://acme.api.frontapp.com/tags/tag_1a2b/conversations",
              owner: null,
              parent_tag: null,
              children: null,
            },
          },
          id: "tag_1a2b",
          name: "urgent",
          description: null,
          highlight: "red",
          is_private: false,
          is_visible_in_conversation_lists: true,
        },
      ],
    },
  },
});

contract("tags.listForTeam", {
  call: (fetch) => client(fetch).tags.listForTeam("tim_1a2b", { limit: 25 }),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/teams/tim_1a2b/tags?limit=25",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: {
    status: 200,
    json: {
      _pagination: { next: null },
      _links: { self: "https://acme.api.frontapp.com/tags" },
      _results: [
        {
          _links: {
            self: "https://acme.api.frontapp.com/tags/tag_1a2b",
            related: {
              conversations: "https://acme.api.frontapp.com/tags/tag_1a2b/conversations",
              owner: null,
              parent_tag: null,
              children: null,
            },
          },
          id: "tag_1a2b",
          name: "urgent",
          description: null,
          highlight: "red",
          is_private: false,
          is_visible_in_conversation_lists: true,
        },
      ],
    },
  },
});

contract("tags.listForTeammate", {
  call: (fetch) => client(fetch).tags.listForTeammate("tea_xyz789", { limit: 25 }),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/teammates/tea_xyz789/tags?limit=25",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: {
    status: 200,
    json: {
      _pagination: { next: null },
      _links: { self: "https://acme.api.frontapp.com/tags" },
      _results: [
        {
          _links: {
            self: "https://acme.api.frontapp.com/tags/tag_1a2b",
            related: {
              conversations: "https://acme.api.frontapp.com/tags/tag_1a2b/conversations",
              owner: null,
              parent_tag: null,
              children: null,
            },
          },
          id: "tag_1a2b",
          name: "urgent",
          description: null,
          highlight: "red",
          is_private: false,
          is_visible_in_conversation_lists: true,
        },
      ],
    },
  },
});

contract("tags.update", {
  call: (fetch) => client(fetch).tags.update("tag_1a2b", { name: "very urgent", parent_tag_id: null }),
  sends: {
    method: "PATCH",
    url: "https://api2.frontapp.com/tags/tag_1a2b",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: { name: "very urgent", parent_tag_id: null },
  },
  replies: { status: 204 },
  gives: undefined,
});

paging("tags.list", {
  call: (fetch) => client(fetch).tags.list({ limit: 2 }),
  replies: [
    {
      status: 200,
      json: {
        _pagination: { next: "https://elsewhere.example/next?page_token=second-page" },
        _links: { self: "https://acme.api.frontapp.com/tags" },
        _results: [
          {
            _links: {
              self: "https://acme.api.frontapp.com/tags/tag_1a2b",
              related: {
                conversations: "https://acme.api.frontapp.com/tags/tag_1a2b/conversations",
                owner: null,
                parent_tag: null,
                children: null,
              },
            },
            id: "tag_1a2b",
            name: "urgent",
            description: null,
            highlight: "red",
            is_private: false,
            is_visible_in_conversation_lists: true,
            _test_item: "a0",
          },
        ],
      },
    },
    {
      status: 200,
      json: {
        _pagination: {},
        _links: { self: "https://acme.api.frontapp.com/tags" },
        _results: [
          {
            _links: {
              self: "https://acme.api.frontapp.com/tags/tag_1a2b",
              related: {
                conversations: "https://acme.api.frontapp.com/tags/tag_1a2b/conversations",
                owner: null,
                parent_tag: null,
                children: null,
              },
            },
            id: "tag_1a2b",
            name: "urgent",
            description: null,
            highlight: "red",
            is_private: false,
            is_visible_in_conversation_lists: true,
            _test_item: "b0",
          },
        ],
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://api2.frontapp.com/tags?page_token=second-page",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  items: [
    {
      _links: {
        self: "https://acme.api.frontapp.com/tags/tag_1a2b",
        related: {
          conversations: "https://acme.api.frontapp.com/tags/tag_1a2b/conversations",
          owner: null,
          parent_tag: null,
          children: null,
        },
      },
      id: "tag_1a2b",
      name: "urgent",
      description: null,
      highlight: "red",
      is_private: false,
      is_visible_in_conversation_lists: true,
      _test_item: "a0",
    },
    {
      _links: {
        self: "https://acme.api.frontapp.com/tags/tag_1a2b",
        related: {
          conversations: "https://acme.api.frontapp.com/tags/tag_1a2b/conversations",
          owner: null,
          parent_tag: null,
          children: null,
        },
      },
      id: "tag_1a2b",
      name: "urgent",
      description: null,
      highlight: "red",
      is_private: false,
      is_visible_in_conversation_lists: true,
      _test_item: "b0",
    },
  ],
});

paging("tags.listConversations", {
  call: (fetch) => client(fetch).tags.listConversations("tag_1a2b", { limit: 2 }),
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
    url: "https://api2.frontapp.com/tags/tag_1a2b/conversations?page_token=second-page",
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

paging("tags.listForCompany", {
  call: (fetch) => client(fetch).tags.listForCompany({ limit: 2 }),
  replies: [
    {
      status: 200,
      json: {
        _pagination: { next: "https://elsewhere.example/next?page_token=second-page" },
        _links: { self: "https://acme.api.frontapp.com/tags" },
        _results: [
          {
            _links: {
              self: "https://acme.api.frontapp.com/tags/tag_1a2b",
              related: {
                conversations: "https://acme.api.frontapp.com/tags/tag_1a2b/conversations",
                owner: null,
                parent_tag: null,
                children: null,
              },
            },
            id: "tag_1a2b",
            name: "urgent",
            description: null,
            highlight: "red",
            is_private: false,
            is_visible_in_conversation_lists: true,
            _test_item: "a0",
          },
        ],
      },
    },
    {
      status: 200,
      json: {
        _pagination: {},
        _links: { self: "https://acme.api.frontapp.com/tags" },
        _results: [
          {
            _links: {
              self: "https://acme.api.frontapp.com/tags/tag_1a2b",
              related: {
                conversations: "https://acme.api.frontapp.com/tags/tag_1a2b/conversations",
                owner: null,
                parent_tag: null,
                children: null,
              },
            },
            id: "tag_1a2b",
            name: "urgent",
            description: null,
            highlight: "red",
            is_private: false,
            is_visible_in_conversation_lists: true,
            _test_item: "b0",
          },
        ],
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://api2.frontapp.com/company/tags?page_token=second-page",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  items: [
    {
      _links: {
        self: "https://acme.api.frontapp.com/tags/tag_1a2b",
        related: {
          conversations: "https://acme.api.frontapp.com/tags/tag_1a2b/conversations",
          owner: null,
          parent_tag: null,
          children: null,
        },
      },
      id: "tag_1a2b",
      name: "urgent",
      description: null,
      highlight: "red",
      is_private: false,
      is_visible_in_conversation_lists: true,
      _test_item: "a0",
    },
    {
      _links: {
        self: "https://acme.api.frontapp.com/tags/tag_1a2b",
        related: {
          conversations: "https://acme.api.frontapp.com/tags/tag_1a2b/conversations",
          owner: null,
          parent_tag: null,
          children: null,
        },
      },
      id: "tag_1a2b",
      name: "urgent",
      description: null,
      highlight: "red",
      is_private: false,
      is_visible_in_conversation_lists: true,
      _test_item: "b0",
    },
  ],
});

paging("tags.listForTeam", {
  call: (fetch) => client(fetch).tags.listForTeam("tim_1a2b", { limit: 2 }),
  replies: [
    {
      status: 200,
      json: {
        _pagination: { next: "https://elsewhere.example/next?page_token=second-page" },
        _links: { self: "https://acme.api.frontapp.com/tags" },
        _results: [
          {
            _links: {
              self: "https://acme.api.frontapp.com/tags/tag_1a2b",
              related: {
                conversations: "https://acme.api.frontapp.com/tags/tag_1a2b/conversations",
                owner: null,
                parent_tag: null,
                children: null,
              },
            },
            id: "tag_1a2b",
            name: "urgent",
            description: null,
            highlight: "red",
            is_private: false,
            is_visible_in_conversation_lists: true,
            _test_item: "a0",
          },
        ],
      },
    },
    {
      status: 200,
      json: {
        _pagination: {},
        _links: { self: "https://acme.api.frontapp.com/tags" },
        _results: [
          {
            _links: {
              self: "https://acme.api.frontapp.com/tags/tag_1a2b",
              related: {
                conversations: "https://acme.api.frontapp.com/tags/tag_1a2b/conversations",
                owner: null,
                parent_tag: null,
                children: null,
              },
            },
            id: "tag_1a2b",
            name: "urgent",
            description: null,
            highlight: "red",
            is_private: false,
            is_visible_in_conversation_lists: true,
            _test_item: "b0",
          },
        ],
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://api2.frontapp.com/teams/tim_1a2b/tags?page_token=second-page",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  items: [
    {
      _links: {
        self: "https://acme.api.frontapp.com/tags/tag_1a2b",
        related: {
          conversations: "https://acme.api.frontapp.com/tags/tag_1a2b/conversations",
          owner: null,
          parent_tag: null,
          children: null,
        },
      },
      id: "tag_1a2b",
      name: "urgent",
      description: null,
      highlight: "red",
      is_private: false,
      is_visible_in_conversation_lists: true,
      _test_item: "a0",
    },
    {
      _links: {
        self: "https://acme.api.frontapp.com/tags/tag_1a2b",
        related: {
          conversations: "https://acme.api.frontapp.com/tags/tag_1a2b/conversations",
          owner: null,
          parent_tag: null,
          children: null,
        },
      },
      id: "tag_1a2b",
      name: "urgent",
      description: null,
      highlight: "red",
      is_private: false,
      is_visible_in_conversation_lists: true,
      _test_item: "b0",
    },
  ],
});

paging("tags.listForTeammate", {
  call: (fetch) => client(fetch).tags.listForTeammate("tea_xyz789", { limit: 2 }),
  replies: [
    {
      status: 200,
      json: {
        _pagination: { next: "https://elsewhere.example/next?page_token=second-page" },
        _links: { self: "https://acme.api.frontapp.com/tags" },
        _results: [
          {
            _links: {
              self: "https://acme.api.frontapp.com/tags/tag_1a2b",
              related: {
                conversations: "https://acme.api.frontapp.com/tags/tag_1a2b/conversations",
                owner: null,
                parent_tag: null,
                children: null,
              },
            },
            id: "tag_1a2b",
            name: "urgent",
            description: null,
            highlight: "red",
            is_private: false,
            is_visible_in_conversation_lists: true,
            _test_item: "a0",
          },
        ],
      },
    },
    {
      status: 200,
      json: {
        _pagination: {},
        _links: { self: "https://acme.api.frontapp.com/tags" },
        _results: [
          {
            _links: {
              self: "https://acme.api.frontapp.com/tags/tag_1a2b",
              related: {
                conversations: "https://acme.api.frontapp.com/tags/tag_1a2b/conversations",
                owner: null,
                parent_tag: null,
                children: null,
              },
            },
            id: "tag_1a2b",
            name: "urgent",
            description: null,
            highlight: "red",
            is_private: false,
            is_visible_in_conversation_lists: true,
            _test_item: "b0",
          },
        ],
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://api2.frontapp.com/teammates/tea_xyz789/tags?page_token=second-page",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  items: [
    {
      _links: {
        self: "https://acme.api.frontapp.com/tags/tag_1a2b",
        related: {
          conversations: "https://acme.api.frontapp.com/tags/tag_1a2b/conversations",
          owner: null,
          parent_tag: null,
          children: null,
        },
      },
      id: "tag_1a2b",
      name: "urgent",
      description: null,
      highlight: "red",
      is_private: false,
      is_visible_in_conversation_lists: true,
      _test_item: "a0",
    },
    {
      _links: {
        self: "https://acme.api.frontapp.com/tags/tag_1a2b",
        related: {
          conversations: "https://acme.api.frontapp.com/tags/tag_1a2b/conversations",
          owner: null,
          parent_tag: null,
          children: null,
        },
      },
      id: "tag_1a2b",
      name: "urgent",
      description: null,
      highlight: "red",
      is_private: false,
      is_visible_in_conversation_lists: true,
      _test_item: "b0",
    },
  ],
});

refusal("tags.create", {
  call: (fetch) =>
    client(fetch).tags.create({ name: "urgent", highlight: "red", is_visible_in_conversation_lists: true }),
  replies: { status: 400, json: { _error: { message: "This test is refused" }, error: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
