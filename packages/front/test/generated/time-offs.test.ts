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

contract("timeOffs.createForTeammate", {
  call: (fetch) =>
    client(fetch).timeOffs.createForTeammate("tea_xyz789", {
      name: "Summer",
      start_at: 1798761600,
      end_at: 1799366400,
      auto_responder: { is_enabled: true, body: "Back next week." },
    }),
  sends: {
    method: "POST",
    url: "https://api2.frontapp.com/teammates/tea_xyz789/time_offs",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: {
      name: "Summer",
      start_at: 1798761600,
      end_at: 1799366400,
      auto_responder: { is_enabled: true, body: "Back next week." },
    },
  },
  replies: {
    status: 201,
    json: {
      _links: {
        self: "https://acme.api.frontapp.com/time_offs/vcr_1a2b",
        related: { teammate: "https://acme.api.frontapp.com/teammates/tea_xyz789" },
      },
      id: "vcr_1a2b",
      name: "Summer",
      start_at: 1798761600,
      end_at: 1799366400,
      created_at: 1767225600.456,
      updated_at: 1767225600.456,
      auto_responder: { is_enabled: true, body: "Back next week.", is_contacts_only: true, channel_ids: ["cha_1a2b"] },
    },
  },
});

contract("timeOffs.delete", {
  call: (fetch) => client(fetch).timeOffs.delete("vcr_1a2b"),
  sends: {
    method: "DELETE",
    url: "https://api2.frontapp.com/time_offs/vcr_1a2b",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("timeOffs.get", {
  call: (fetch) => client(fetch).timeOffs.get("vcr_1a2b"),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/time_offs/vcr_1a2b",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: {
    status: 200,
    json: {
      _links: {
        self: "https://acme.api.frontapp.com/time_offs/vcr_1a2b",
        related: { teammate: "https://acme.api.frontapp.com/teammates/tea_xyz789" },
      },
      id: "vcr_1a2b",
      name: "Summer",
      start_at: 1798761600,
      end_at: 1799366400,
      created_at: 1767225600.456,
      updated_at: 1767225600.456,
      auto_responder: { is_enabled: true, body: "Back next week.", is_contacts_only: true, channel_ids: ["cha_1a2b"] },
    },
  },
});

contract("timeOffs.listForTeam", {
  call: (fetch) => client(fetch).timeOffs.listForTeam("tim_1a2b", { limit: 25 }),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/teams/tim_1a2b/time_offs?limit=25",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: {
    status: 200,
    json: {
      _pagination: { next: null },
      _links: { self: "https://acme.api.frontapp.com/teammates/tea_xyz789/time_offs" },
      _results: [
        {
          _links: {
            self: "https://acme.api.frontapp.com/time_offs/vcr_1a2b",
            related: { teammate: "https://acme.api.frontapp.com/teammates/tea_xyz789" },
          },
          id: "vcr_1a2b",
          name: "Summer",
          start_at: 1798761600,
          end_at: 1799366400,
          created_at: 1767225600.456,
          updated_at: 1767225600.456,
          auto_responder: {
            is_enabled: true,
            body: "Back next week.",
            is_contacts_only: true,
            channel_ids: ["cha_1a2b"],
          },
        },
      ],
    },
  },
});

contract("timeOffs.listForTeammate", {
  call: (fetch) => client(fetch).timeOffs.listForTeammate("tea_xyz789", { limit: 25 }),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/teammates/tea_xyz789/time_offs?limit=25",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: {
    status: 200,
    json: {
      _pagination: { next: null },
      _links: { self: "https://acme.api.frontapp.com/teammates/tea_xyz789/time_offs" },
      _results: [
        {
          _links: {
            self: "https://acme.api.frontapp.com/time_offs/vcr_1a2b",
            related: { teammate: "https://acme.api.frontapp.com/teammates/tea_xyz789" },
          },
          id: "vcr_1a2b",
          name: "Summer",
          start_at: 1798761600,
          end_at: 1799366400,
          created_at: 1767225600.456,
          updated_at: 1767225600.456,
          auto_responder: {
            is_enabled: true,
            body: "Back next week.",
            is_contacts_only: true,
            channel_ids: ["cha_1a2b"],
          },
        },
      ],
    },
  },
});

contract("timeOffs.update", {
  call: (fetch) => client(fetch).timeOffs.update("vcr_1a2b", { end_at: 1799971200 }),
  sends: {
    method: "PATCH",
    url: "https://api2.frontapp.com/time_offs/vcr_1a2b",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: { end_at: 1799971200 },
  },
  replies: { status: 204 },
  gives: undefined,
});

paging("timeOffs.listForTeam", {
  call: (fetch) => client(fetch).timeOffs.listForTeam("tim_1a2b", { limit: 2 }),
  replies: [
    {
      status: 200,
      json: {
        _pagination: { next: "https://elsewhere.example/next?page_token=second-page" },
        _links: { self: "https://acme.api.frontapp.com/teammates/tea_xyz789/time_offs" },
        _results: [
          {
            _links: {
              self: "https://acme.api.frontapp.com/time_offs/vcr_1a2b",
              related: { teammate: "https://acme.api.frontapp.com/teammates/tea_xyz789" },
            },
            id: "vcr_1a2b",
            name: "Summer",
            start_at: 1798761600,
            end_at: 1799366400,
            created_at: 1767225600.456,
            updated_at: 1767225600.456,
            auto_responder: {
              is_enabled: true,
              body: "Back next week.",
              is_contacts_only: true,
              channel_ids: ["cha_1a2b"],
            },
            _test_item: "a0",
          },
        ],
      },
    },
    {
      status: 200,
      json: {
        _pagination: {},
        _links: { self: "https://acme.api.frontapp.com/teammates/tea_xyz789/time_offs" },
        _results: [
          {
            _links: {
              self: "https://acme.api.frontapp.com/time_offs/vcr_1a2b",
              related: { teammate: "https://acme.api.frontapp.com/teammates/tea_xyz789" },
            },
            id: "vcr_1a2b",
            name: "Summer",
            start_at: 1798761600,
            end_at: 1799366400,
            created_at: 1767225600.456,
            updated_at: 1767225600.456,
            auto_responder: {
              is_enabled: true,
              body: "Back next week.",
              is_contacts_only: true,
              channel_ids: ["cha_1a2b"],
            },
            _test_item: "b0",
          },
        ],
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://api2.frontapp.com/teams/tim_1a2b/time_offs?page_token=second-page",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  items: [
    {
      _links: {
        self: "https://acme.api.frontapp.com/time_offs/vcr_1a2b",
        related: { teammate: "https://acme.api.frontapp.com/teammates/tea_xyz789" },
      },
      id: "vcr_1a2b",
      name: "Summer",
      start_at: 1798761600,
      end_at: 1799366400,
      created_at: 1767225600.456,
      updated_at: 1767225600.456,
      auto_responder: { is_enabled: true, body: "Back next week.", is_contacts_only: true, channel_ids: ["cha_1a2b"] },
      _test_item: "a0",
    },
    {
      _links: {
        self: "https://acme.api.frontapp.com/time_offs/vcr_1a2b",
        related: { teammate: "https://acme.api.frontapp.com/teammates/tea_xyz789" },
      },
      id: "vcr_1a2b",
      name: "Summer",
      start_at: 1798761600,
      end_at: 1799366400,
      created_at: 1767225600.456,
      updated_at: 1767225600.456,
      auto_responder: { is_enabled: true, body: "Back next week.", is_contacts_only: true, channel_ids: ["cha_1a2b"] },
      _test_item: "b0",
    },
  ],
});

paging("timeOffs.listForTeammate", {
  call: (fetch) => client(fetch).timeOffs.listForTeammate("tea_xyz789", { limit: 2 }),
  replies: [
    {
      status: 200,
      json: {
        _pagination: { next: "https://elsewhere.example/next?page_token=second-page" },
        _links: { self: "https://acme.api.frontapp.com/teammates/tea_xyz789/time_offs" },
        _results: [
          {
            _links: {
              self: "https://acme.api.frontapp.com/time_offs/vcr_1a2b",
              related: { teammate: "https://acme.api.frontapp.com/teammates/tea_xyz789" },
            },
            id: "vcr_1a2b",
            name: "Summer",
            start_at: 1798761600,
            end_at: 1799366400,
            created_at: 1767225600.456,
            updated_at: 1767225600.456,
            auto_responder: {
              is_enabled: true,
              body: "Back next week.",
              is_contacts_only: true,
              channel_ids: ["cha_1a2b"],
            },
            _test_item: "a0",
          },
        ],
      },
    },
    {
      status: 200,
      json: {
        _pagination: {},
        _links: { self: "https://acme.api.frontapp.com/teammates/tea_xyz789/time_offs" },
        _results: [
          {
            _links: {
              self: "https://acme.api.frontapp.com/time_offs/vcr_1a2b",
              related: { teammate: "https://acme.api.frontapp.com/teammates/tea_xyz789" },
            },
            id: "vcr_1a2b",
            name: "Summer",
            start_at: 1798761600,
            end_at: 1799366400,
            created_at: 1767225600.456,
            updated_at: 1767225600.456,
            auto_responder: {
              is_enabled: true,
              body: "Back next week.",
              is_contacts_only: true,
              channel_ids: ["cha_1a2b"],
            },
            _test_item: "b0",
          },
        ],
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://api2.frontapp.com/teammates/tea_xyz789/time_offs?page_token=second-page",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  items: [
    {
      _links: {
        self: "https://acme.api.frontapp.com/time_offs/vcr_1a2b",
        related: { teammate: "https://acme.api.frontapp.com/teammates/tea_xyz789" },
      },
      id: "vcr_1a2b",
      name: "Summer",
      start_at: 1798761600,
      end_at: 1799366400,
      created_at: 1767225600.456,
      updated_at: 1767225600.456,
      auto_responder: { is_enabled: true, body: "Back next week.", is_contacts_only: true, channel_ids: ["cha_1a2b"] },
      _test_item: "a0",
    },
    {
      _links: {
        self: "https://acme.api.frontapp.com/time_offs/vcr_1a2b",
        related: { teammate: "https://acme.api.frontapp.com/teammates/tea_xyz789" },
      },
      id: "vcr_1a2b",
      name: "Summer",
      start_at: 1798761600,
      end_at: 1799366400,
      created_at: 1767225600.456,
      updated_at: 1767225600.456,
      auto_responder: { is_enabled: true, body: "Back next week.", is_contacts_only: true, channel_ids: ["cha_1a2b"] },
      _test_item: "b0",
    },
  ],
});

refusal("timeOffs.createForTeammate", {
  call: (fetch) =>
    client(fetch).timeOffs.createForTeammate("tea_xyz789", {
      name: "Summer",
      start_at: 1798761600,
      end_at: 1799366400,
      auto_responder: { is_enabled: true, body: "Back next week." },
    }),
  replies: { status: 400, json: { _error: { message: "This test is refused" }, error: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
