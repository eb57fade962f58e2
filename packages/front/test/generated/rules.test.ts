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

contract("rules.get", {
  call: (fetch) => client(fetch).rules.get("rul_1a2b"),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/rules/rul_1a2b",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: {
    status: 200,
    json: {
      _links: { self: "https://acme.api.frontapp.com/rules/rul_1a2b", related: { owner: null } },
      id: "rul_1a2b",
      name: "VIP first",
      actions: ["Add tag urgent"],
      is_private: false,
    },
  },
});

contract("rules.list", {
  call: (fetch) => client(fetch).rules.list(),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/rules",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: {
    status: 200,
    json: {
      _links: { self: "https://acme.api.frontapp.com/rules" },
      _results: [
        {
          _links: { self: "https://acme.api.frontapp.com/rules/rul_1a2b", related: { owner: null } },
          id: "rul_1a2b",
          name: "VIP first",
          actions: ["Add tag urgent"],
          is_private: false,
        },
      ],
    },
  },
});

contract("rules.listForCompany", {
  call: (fetch) => client(fetch).rules.listForCompany(),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/company/rules",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: {
    status: 200,
    json: {
      _links: { self: "https://acme.api.frontapp.com/rules" },
      _results: [
        {
          _links: { self: "https://acme.api.frontapp.com/rules/rul_1a2b", related: { owner: null } },
          id: "rul_1a2b",
          name: "VIP first",
          actions: ["Add tag urgent"],
          is_private: false,
        },
      ],
    },
  },
});

contract("rules.listForTeam", {
  call: (fetch) => client(fetch).rules.listForTeam("tim_1a2b"),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/teams/tim_1a2b/rules",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: {
    status: 200,
    json: {
      _links: { self: "https://acme.api.frontapp.com/rules" },
      _results: [
        {
          _links: { self: "https://acme.api.frontapp.com/rules/rul_1a2b", related: { owner: null } },
          id: "rul_1a2b",
          name: "VIP first",
          actions: ["Add tag urgent"],
          is_private: false,
        },
      ],
    },
  },
});

contract("rules.listForTeammate", {
  call: (fetch) => client(fetch).rules.listForTeammate("tea_xyz789"),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/teammates/tea_xyz789/rules",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: {
    status: 200,
    json: {
      _links: { self: "https://acme.api.frontapp.com/rules" },
      _results: [
        {
          _links: { self: "https://acme.api.frontapp.com/rules/rul_1a2b", related: { owner: null } },
          id: "rul_1a2b",
          name: "VIP first",
          actions: ["Add tag urgent"],
          is_private: false,
        },
      ],
    },
  },
});

refusal("rules.get", {
  call: (fetch) => client(fetch).rules.get("rul_1a2b"),
  replies: { status: 400, json: { _error: { message: "This test is refused" }, error: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
