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

contract("inboxes.addTeammates", {
  call: (fetch) => client(fetch).inboxes.addTeammates("inb_1a2b", { teammate_ids: ["tea_xyz789"] }),
  sends: {
    method: "POST",
    url: "https://api2.frontapp.com/inboxes/inb_1a2b/teammates",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: { teammate_ids: ["tea_xyz789"] },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("inboxes.create", {
  call: (fetch) => client(fetch).inboxes.create({ name: "Support", teammate_ids: ["tea_xyz789"] }),
  sends: {
    method: "POST",
    url: "https://api2.frontapp.com/inboxes",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: { name: "Support", teammate_ids: ["tea_xyz789"] },
  },
  replies: {
    status: 201,
    json: {
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
  },
});

contract("inboxes.createForTeam", {
  call: (fetch) => client(fetch).inboxes.createForTeam("tim_1a2b", { name: "Support", teammate_ids: ["tea_xyz789"] }),
  sends: {
    method: "POST",
    url: "https://api2.frontapp.com/teams/tim_1a2b/inboxes",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: { name: "Support", teammate_ids: ["tea_xyz789"] },
  },
  replies: {
    status: 201,
    json: {
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
  },
});

contract("inboxes.createPrivateForTeammate", {
  call: (fetch) => client(fetch).inboxes.createPrivateForTeammate("tea_xyz789", { name: "Bo's mail" }),
  sends: {
    method: "POST",
    url: "https://api2.frontapp.com/teammates/tea_xyz789/private_inboxes",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: { name: "Bo's mail" },
  },
  replies: {
    status: 201,
    json: {
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
  },
});

contract("inboxes.get", {
  call: (fetch) => client(fetch).inboxes.get("inb_1a2b"),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/inboxes/inb_1a2b",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: {
    status: 200,
    json: {
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
  },
});

contract("inboxes.list", {
  call: (fetch) => client(fetch).inboxes.list(),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/inboxes",
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

contract("inboxes.listChannels", {
  call: (fetch) => client(fetch).inboxes.listChannels("inb_1a2b"),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/inboxes/inb_1a2b/channels",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: {
    status: 200,
    json: {
      _links: { self: "https://acme.api.frontapp.com/channels" },
      _results: [
        {
          _links: {
            self: "https://acme.api.frontapp.com/channels/cha_1a2b",
            related: {
              inbox: "https://acme.api.frontapp.com/channels/cha_1a2b/inbox",
              owner: "https://acme.api.frontapp.com/teams/tim_1a2b",
            },
          },
          id: "cha_1a2b",
          name: "Support",
          address: "support@acme.example",
          type: "smtp",
          send_as: "support@acme.example",
          settings: { undo_send_time: 5, all_teammates_can_reply: true },
          is_private: false,
          is_valid: true,
        },
      ],
    },
  },
});

contract("inboxes.listConversations", {
  call: (fetch) => client(fetch).inboxes.listConversations("inb_1a2b", { limit: 25 }),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/inboxes/inb_1a2b/conversations?limit=25",
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

contract("inboxes.listForTeam", {
  call: (fetch) => client(fetch).inboxes.listForTeam("tim_1a2b"),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/teams/tim_1a2b/inboxes",
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

contract("inboxes.listPrivateForTeammate", {
  call: (fetch) => client(fetch).inboxes.listPrivateForTeammate("tea_xyz789"),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/teammates/tea_xyz789/private_inboxes",
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

contract("inboxes.listTeammates", {
  call: (fetch) => client(fetch).inboxes.listTeammates("inb_1a2b"),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/inboxes/inb_1a2b/teammates",
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

contract("inboxes.removeTeammates", {
  call: (fetch) => client(fetch).inboxes.removeTeammates("inb_1a2b", { teammate_ids: ["tea_xyz789"] }),
  sends: {
    method: "DELETE",
    url: "https://api2.frontapp.com/inboxes/inb_1a2b/teammates",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: { teammate_ids: ["tea_xyz789"] },
  },
  replies: { status: 204 },
  gives: undefined,
});

paging("inboxes.listConversations", {
  call: (fetch) => client(fetch).inboxes.listConversations("inb_1a2b", { limit: 2 }),
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
    url: "https://api2.frontapp.com/inboxes/inb_1a2b/conversations?page_token=second-page",
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

refusal("inboxes.addTeammates", {
  call: (fetch) => client(fetch).inboxes.addTeammates("inb_1a2b", { teammate_ids: ["tea_xyz789"] }),
  replies: { status: 400, json: { _error: { message: "This test is refused" }, error: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
