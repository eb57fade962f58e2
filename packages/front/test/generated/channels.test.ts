// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { contract, refusal } from "@carillon/config/contract";
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

contract("channels.create", {
  call: (fetch) =>
    client(fetch).channels.create("inb_1a2b", {
      type: "custom",
      name: "Forum",
      settings: { webhook_url: "https://acme.example/front", undo_send_time: 5 },
    }),
  sends: {
    method: "POST",
    url: "https://api2.frontapp.com/inboxes/inb_1a2b/channels",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: { type: "custom", name: "Forum", settings: { webhook_url: "https://acme.example/front", undo_send_time: 5 } },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("channels.get", {
  call: (fetch) => client(fetch).channels.get("cha_1a2b"),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/channels/cha_1a2b",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: {
    status: 200,
    json: {
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
  },
});

contract("channels.list", {
  call: (fetch) => client(fetch).channels.list(),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/channels",
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

contract("channels.listForTeam", {
  call: (fetch) => client(fetch).channels.listForTeam("tim_1a2b"),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/teams/tim_1a2b/channels",
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

contract("channels.listForTeammate", {
  call: (fetch) => client(fetch).channels.listForTeammate("tea_xyz789"),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/teammates/tea_xyz789/channels",
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

contract("channels.update", {
  call: (fetch) => client(fetch).channels.update("cha_1a2b", { name: "Support", settings: { undo_send_time: 10 } }),
  sends: {
    method: "PATCH",
    url: "https://api2.frontapp.com/channels/cha_1a2b",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: { name: "Support", settings: { undo_send_time: 10 } },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("channels.validate", {
  call: (fetch) => client(fetch).channels.validate("cha_1a2b"),
  sends: {
    method: "POST",
    url: "https://api2.frontapp.com/channels/cha_1a2b/validate",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: { status: 202, json: { status: "accepted" } },
});

refusal("channels.create", {
  call: (fetch) =>
    client(fetch).channels.create("inb_1a2b", {
      type: "custom",
      name: "Forum",
      settings: { webhook_url: "https://acme.example/front", undo_send_time: 5 },
    }),
  replies: { status: 400, json: { _error: { message: "This test is refused" }, error: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
