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

contract("teams.addTeammates", {
  call: (fetch) => client(fetch).teams.addTeammates("tim_1a2b", { teammate_ids: ["tea_xyz789"] }),
  sends: {
    method: "POST",
    url: "https://api2.frontapp.com/teams/tim_1a2b/teammates",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: { teammate_ids: ["tea_xyz789"] },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("teams.get", {
  call: (fetch) => client(fetch).teams.get("tim_1a2b"),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/teams/tim_1a2b",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: {
    status: 200,
    json: {
      _links: { self: "https://acme.api.frontapp.com/teams/tim_1a2b" },
      id: "tim_1a2b",
      name: "Customer care",
      inboxes: [
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
      members: [
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

contract("teams.list", {
  call: (fetch) => client(fetch).teams.list(),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/teams",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: {
    status: 200,
    json: {
      _links: { self: "https://acme.api.frontapp.com/teams" },
      _results: [
        { _links: { self: "https://acme.api.frontapp.com/teams/tim_1a2b" }, id: "tim_1a2b", name: "Customer care" },
      ],
    },
  },
});

contract("teams.removeTeammates", {
  call: (fetch) => client(fetch).teams.removeTeammates("tim_1a2b", { teammate_ids: ["tea_xyz789"] }),
  sends: {
    method: "DELETE",
    url: "https://api2.frontapp.com/teams/tim_1a2b/teammates",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: { teammate_ids: ["tea_xyz789"] },
  },
  replies: { status: 204 },
  gives: undefined,
});

refusal("teams.addTeammates", {
  call: (fetch) => client(fetch).teams.addTeammates("tim_1a2b", { teammate_ids: ["tea_xyz789"] }),
  replies: { status: 400, json: { _error: { message: "This test is refused" }, error: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
