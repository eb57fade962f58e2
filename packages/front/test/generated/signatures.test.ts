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

contract("signatures.createForTeam", {
  call: (fetch) =>
    client(fetch).signatures.createForTeam("tim_1a2b", {
      name: "Support",
      sender_info: "Acme Support",
      body: "<p>Your Acme team</p>",
    }),
  sends: {
    method: "POST",
    url: "https://api2.frontapp.com/teams/tim_1a2b/signatures",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: { name: "Support", sender_info: "Acme Support", body: "<p>Your Acme team</p>" },
  },
  replies: {
    status: 201,
    json: {
      _links: {
        self: "https://acme.api.frontapp.com/signatures/sig_1a2b",
        related: { owner: "https://acme.api.frontapp.com/teams/tim_1a2b" },
      },
      id: "sig_1a2b",
      name: "Support",
      body: "<p>Your Acme team</p>",
      sender_info: "Acme Support",
      is_visible_for_all_teammate_channels: true,
      is_default: false,
      is_private: false,
      channel_ids: null,
    },
  },
});

contract("signatures.createForTeammate", {
  call: (fetch) =>
    client(fetch).signatures.createForTeammate("tea_xyz789", {
      name: "Bo",
      body: "<p>Bo of Acme</p>",
      is_default: true,
    }),
  sends: {
    method: "POST",
    url: "https://api2.frontapp.com/teammates/tea_xyz789/signatures",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: { name: "Bo", body: "<p>Bo of Acme</p>", is_default: true },
  },
  replies: {
    status: 201,
    json: {
      _links: {
        self: "https://acme.api.frontapp.com/signatures/sig_1a2b",
        related: { owner: "https://acme.api.frontapp.com/teams/tim_1a2b" },
      },
      id: "sig_1a2b",
      name: "Support",
      body: "<p>Your Acme team</p>",
      sender_info: "Acme Support",
      is_visible_for_all_teammate_channels: true,
      is_default: false,
      is_private: false,
      channel_ids: null,
    },
  },
});

contract("signatures.delete", {
  call: (fetch) => client(fetch).signatures.delete("sig_1a2b"),
  sends: {
    method: "DELETE",
    url: "https://api2.frontapp.com/signatures/sig_1a2b",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("signatures.get", {
  call: (fetch) => client(fetch).signatures.get("sig_1a2b"),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/signatures/sig_1a2b",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: {
    status: 200,
    json: {
      _links: {
        self: "https://acme.api.frontapp.com/signatures/sig_1a2b",
        related: { owner: "https://acme.api.frontapp.com/teams/tim_1a2b" },
      },
      id: "sig_1a2b",
      name: "Support",
      body: "<p>Your Acme team</p>",
      sender_info: "Acme Support",
      is_visible_for_all_teammate_channels: true,
      is_default: false,
      is_private: false,
      channel_ids: null,
    },
  },
});

contract("signatures.listForTeam", {
  call: (fetch) => client(fetch).signatures.listForTeam("tim_1a2b"),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/teams/tim_1a2b/signatures",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: {
    status: 200,
    json: {
      _pagination: { next: null },
      _links: { self: "https://acme.api.frontapp.com/teams/tim_1a2b/signatures" },
      _results: [
        {
          _links: {
            self: "https://acme.api.frontapp.com/signatures/sig_1a2b",
            related: { owner: "https://acme.api.frontapp.com/teams/tim_1a2b" },
          },
          id: "sig_1a2b",
          name: "Support",
          body: "<p>Your Acme team</p>",
          sender_info: "Acme Support",
          is_visible_for_all_teammate_channels: true,
          is_default: false,
          is_private: false,
          channel_ids: null,
        },
      ],
    },
  },
});

contract("signatures.listForTeammate", {
  call: (fetch) => client(fetch).signatures.listForTeammate("tea_xyz789"),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/teammates/tea_xyz789/signatures",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: {
    status: 200,
    json: {
      _pagination: { next: null },
      _links: { self: "https://acme.api.frontapp.com/teams/tim_1a2b/signatures" },
      _results: [
        {
          _links: {
            self: "https://acme.api.frontapp.com/signatures/sig_1a2b",
            related: { owner: "https://acme.api.frontapp.com/teams/tim_1a2b" },
          },
          id: "sig_1a2b",
          name: "Support",
          body: "<p>Your Acme team</p>",
          sender_info: "Acme Support",
          is_visible_for_all_teammate_channels: true,
          is_default: false,
          is_private: false,
          channel_ids: null,
        },
      ],
    },
  },
});

contract("signatures.update", {
  call: (fetch) =>
    client(fetch).signatures.update("sig_1a2b", { body: "<p>The Acme team</p>", channel_ids: ["cha_1a2b"] }),
  sends: {
    method: "PATCH",
    url: "https://api2.frontapp.com/signatures/sig_1a2b",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: { body: "<p>The Acme team</p>", channel_ids: ["cha_1a2b"] },
  },
  replies: {
    status: 200,
    json: {
      _links: {
        self: "https://acme.api.frontapp.com/signatures/sig_1a2b",
        related: { owner: "https://acme.api.frontapp.com/teams/tim_1a2b" },
      },
      id: "sig_1a2b",
      name: "Support",
      body: "<p>Your Acme team</p>",
      sender_info: "Acme Support",
      is_visible_for_all_teammate_channels: true,
      is_default: false,
      is_private: false,
      channel_ids: null,
    },
  },
});

paging("signatures.listForTeam", {
  call: (fetch) => client(fetch).signatures.listForTeam("tim_1a2b"),
  replies: [
    {
      status: 200,
      json: {
        _pagination: { next: "https://elsewhere.example/next?page_token=second-page" },
        _links: { self: "https://acme.api.frontapp.com/teams/tim_1a2b/signatures" },
        _results: [
          {
            _links: {
              self: "https://acme.api.frontapp.com/signatures/sig_1a2b",
              related: { owner: "https://acme.api.frontapp.com/teams/tim_1a2b" },
            },
            id: "sig_1a2b",
            name: "Support",
            body: "<p>Your Acme team</p>",
            sender_info: "Acme Support",
            is_visible_for_all_teammate_channels: true,
            is_default: false,
            is_private: false,
            channel_ids: null,
            _test_item: "a0",
          },
        ],
      },
    },
    {
      status: 200,
      json: {
        _pagination: {},
        _links: { self: "https://acme.api.frontapp.com/teams/tim_1a2b/signatures" },
        _results: [
          {
            _links: {
              self: "https://acme.api.frontapp.com/signatures/sig_1a2b",
              related: { owner: "https://acme.api.frontapp.com/teams/tim_1a2b" },
            },
            id: "sig_1a2b",
            name: "Support",
            body: "<p>Your Acme team</p>",
            sender_info: "Acme Support",
            is_visible_for_all_teammate_channels: true,
            is_default: false,
            is_private: false,
            channel_ids: null,
            _test_item: "b0",
          },
        ],
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://api2.frontapp.com/teams/tim_1a2b/signatures?page_token=second-page",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  items: [
    {
      _links: {
        self: "https://acme.api.frontapp.com/signatures/sig_1a2b",
        related: { owner: "https://acme.api.frontapp.com/teams/tim_1a2b" },
      },
      id: "sig_1a2b",
      name: "Support",
      body: "<p>Your Acme team</p>",
      sender_info: "Acme Support",
      is_visible_for_all_teammate_channels: true,
      is_default: false,
      is_private: false,
      channel_ids: null,
      _test_item: "a0",
    },
    {
      _links: {
        self: "https://acme.api.frontapp.com/signatures/sig_1a2b",
        related: { owner: "https://acme.api.frontapp.com/teams/tim_1a2b" },
      },
      id: "sig_1a2b",
      name: "Support",
      body: "<p>Your Acme team</p>",
      sender_info: "Acme Support",
      is_visible_for_all_teammate_channels: true,
      is_default: false,
      is_private: false,
      channel_ids: null,
      _test_item: "b0",
    },
  ],
});

paging("signatures.listForTeammate", {
  call: (fetch) => client(fetch).signatures.listForTeammate("tea_xyz789"),
  replies: [
    {
      status: 200,
      json: {
        _pagination: { next: "https://elsewhere.example/next?page_token=second-page" },
        _links: { self: "https://acme.api.frontapp.com/teams/tim_1a2b/signatures" },
        _results: [
          {
            _links: {
              self: "https://acme.api.frontapp.com/signatures/sig_1a2b",
              related: { owner: "https://acme.api.frontapp.com/teams/tim_1a2b" },
            },
            id: "sig_1a2b",
            name: "Support",
            body: "<p>Your Acme team</p>",
            sender_info: "Acme Support",
            is_visible_for_all_teammate_channels: true,
            is_default: false,
            is_private: false,
            channel_ids: null,
            _test_item: "a0",
          },
        ],
      },
    },
    {
      status: 200,
      json: {
        _pagination: {},
        _links: { self: "https://acme.api.frontapp.com/teams/tim_1a2b/signatures" },
        _results: [
          {
            _links: {
              self: "https://acme.api.frontapp.com/signatures/sig_1a2b",
              related: { owner: "https://acme.api.frontapp.com/teams/tim_1a2b" },
            },
            id: "sig_1a2b",
            name: "Support",
            body: "<p>Your Acme team</p>",
            sender_info: "Acme Support",
            is_visible_for_all_teammate_channels: true,
            is_default: false,
            is_private: false,
            channel_ids: null,
            _test_item: "b0",
          },
        ],
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://api2.frontapp.com/teammates/tea_xyz789/signatures?page_token=second-page",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  items: [
    {
      _links: {
        self: "https://acme.api.frontapp.com/signatures/sig_1a2b",
        related: { owner: "https://acme.api.frontapp.com/teams/tim_1a2b" },
      },
      id: "sig_1a2b",
      name: "Support",
      body: "<p>Your Acme team</p>",
      sender_info: "Acme Support",
      is_visible_for_all_teammate_channels: true,
      is_default: false,
      is_private: false,
      channel_ids: null,
      _test_item: "a0",
    },
    {
      _links: {
        self: "https://acme.api.frontapp.com/signatures/sig_1a2b",
        related: { owner: "https://acme.api.frontapp.com/teams/tim_1a2b" },
      },
      id: "sig_1a2b",
      name: "Support",
      body: "<p>Your Acme team</p>",
      sender_info: "Acme Support",
      is_visible_for_all_teammate_channels: true,
      is_default: false,
      is_private: false,
      channel_ids: null,
      _test_item: "b0",
    },
  ],
});

refusal("signatures.createForTeam", {
  call: (fetch) =>
    client(fetch).signatures.createForTeam("tim_1a2b", {
      name: "Support",
      sender_info: "Acme Support",
      body: "<p>Your Acme team</p>",
    }),
  replies: { status: 400, json: { _error: { message: "This test is refused" }, error: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
