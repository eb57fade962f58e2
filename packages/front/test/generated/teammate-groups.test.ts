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

contract("teammateGroups.addInboxes", {
  call: (fetch) => client(fetch).teammateGroups.addInboxes("cir_1a2b", { inbox_ids: ["inb_1a2b"] }),
  sends: {
    method: "POST",
    url: "https://api2.frontapp.com/teammate_groups/cir_1a2b/inboxes",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: { inbox_ids: ["inb_1a2b"] },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("teammateGroups.addTeammates", {
  call: (fetch) => client(fetch).teammateGroups.addTeammates("cir_1a2b", { teammate_ids: ["tea_xyz789"] }),
  sends: {
    method: "POST",
    url: "https://api2.frontapp.com/teammate_groups/cir_1a2b/teammates",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: { teammate_ids: ["tea_xyz789"] },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("teammateGroups.addTeams", {
  call: (fetch) => client(fetch).teammateGroups.addTeams("cir_1a2b", { team_ids: ["tim_1a2b"] }),
  sends: {
    method: "POST",
    url: "https://api2.frontapp.com/teammate_groups/cir_1a2b/teams",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: { team_ids: ["tim_1a2b"] },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("teammateGroups.create", {
  call: (fetch) => client(fetch).teammateGroups.create({ name: "Night desk", description: "From 8 in the evening" }),
  sends: {
    method: "POST",
    url: "https://api2.frontapp.com/teammate_groups",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: { name: "Night desk", description: "From 8 in the evening" },
  },
  replies: {
    status: 201,
    json: {
      _links: {
        self: "https://acme.api.frontapp.com/teammate_groups/cir_1a2b",
        related: {
          teammates: "https://acme.api.frontapp.com/teammate_groups/cir_1a2b/teammates",
          teams: "https://acme.api.frontapp.com/teammate_groups/cir_1a2b/teams",
          inboxes: "https://acme.api.frontapp.com/teammate_groups/cir_1a2b/inboxes",
        },
      },
      id: "cir_1a2b",
      name: "Night desk",
      description: null,
      is_managed_by_scim: false,
      permissions: { contacts: { access: "all" } },
    },
  },
});

contract("teammateGroups.delete", {
  call: (fetch) => client(fetch).teammateGroups.delete("cir_1a2b"),
  sends: {
    method: "DELETE",
    url: "https://api2.frontapp.com/teammate_groups/cir_1a2b",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("teammateGroups.get", {
  call: (fetch) => client(fetch).teammateGroups.get("cir_1a2b"),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/teammate_groups/cir_1a2b",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: {
    status: 200,
    json: {
      _links: {
        self: "https://acme.api.frontapp.com/teammate_groups/cir_1a2b",
        related: {
          teammates: "https://acme.api.frontapp.com/teammate_groups/cir_1a2b/teammates",
          teams: "https://acme.api.frontapp.com/teammate_groups/cir_1a2b/teams",
          inboxes: "https://acme.api.frontapp.com/teammate_groups/cir_1a2b/inboxes",
        },
      },
      id: "cir_1a2b",
      name: "Night desk",
      description: null,
      is_managed_by_scim: false,
      permissions: { contacts: { access: "all" } },
    },
  },
});

contract("teammateGroups.list", {
  call: (fetch) => client(fetch).teammateGroups.list(),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/teammate_groups",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: {
    status: 200,
    json: {
      _links: { self: "https://acme.api.frontapp.com/teammate_groups" },
      _results: [
        {
          _links: {
            self: "https://acme.api.frontapp.com/teammate_groups/cir_1a2b",
            related: {
              teammates: "https://acme.api.frontapp.com/teammate_groups/cir_1a2b/teammates",
              teams: "https://acme.api.frontapp.com/teammate_groups/cir_1a2b/teams",
              inboxes: "https://acme.api.frontapp.com/teammate_groups/cir_1a2b/inboxes",
            },
          },
          id: "cir_1a2b",
          name: "Night desk",
          description: null,
          is_managed_by_scim: false,
          permissions: { contacts: { access: "all" } },
        },
      ],
    },
  },
});

contract("teammateGroups.listInboxes", {
  call: (fetch) => client(fetch).teammateGroups.listInboxes("cir_1a2b"),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/teammate_groups/cir_1a2b/inboxes",
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

contract("teammateGroups.listTeammates", {
  call: (fetch) => client(fetch).teammateGroups.listTeammates("cir_1a2b"),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/teammate_groups/cir_1a2b/teammates",
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

contract("teammateGroups.listTeams", {
  call: (fetch) => client(fetch).teammateGroups.listTeams("cir_1a2b"),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/teammate_groups/cir_1a2b/teams",
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

contract("teammateGroups.removeInboxes", {
  call: (fetch) => client(fetch).teammateGroups.removeInboxes("cir_1a2b", { inbox_ids: ["inb_1a2b"] }),
  sends: {
    method: "DELETE",
    url: "https://api2.frontapp.com/teammate_groups/cir_1a2b/inboxes",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: { inbox_ids: ["inb_1a2b"] },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("teammateGroups.removeTeammates", {
  call: (fetch) => client(fetch).teammateGroups.removeTeammates("cir_1a2b", { teammate_ids: ["tea_xyz789"] }),
  sends: {
    method: "DELETE",
    url: "https://api2.frontapp.com/teammate_groups/cir_1a2b/teammates",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: { teammate_ids: ["tea_xyz789"] },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("teammateGroups.removeTeams", {
  call: (fetch) => client(fetch).teammateGroups.removeTeams("cir_1a2b", { team_ids: ["tim_1a2b"] }),
  sends: {
    method: "DELETE",
    url: "https://api2.frontapp.com/teammate_groups/cir_1a2b/teams",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: { team_ids: ["tim_1a2b"] },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("teammateGroups.update", {
  call: (fetch) => client(fetch).teammateGroups.update("cir_1a2b", { description: "From 9 in the evening" }),
  sends: {
    method: "PATCH",
    url: "https://api2.frontapp.com/teammate_groups/cir_1a2b",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: { description: "From 9 in the evening" },
  },
  replies: { status: 204 },
  gives: undefined,
});

refusal("teammateGroups.addInboxes", {
  call: (fetch) => client(fetch).teammateGroups.addInboxes("cir_1a2b", { inbox_ids: ["inb_1a2b"] }),
  replies: { status: 400, json: { _error: { message: "This test is refused" }, error: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
