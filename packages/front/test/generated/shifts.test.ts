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

contract("shifts.addTeammates", {
  call: (fetch) => client(fetch).shifts.addTeammates("shf_1a2b", { teammate_ids: ["tea_xyz789"] }),
  sends: {
    method: "POST",
    url: "https://api2.frontapp.com/shifts/shf_1a2b/teammates",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: { teammate_ids: ["tea_xyz789"] },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("shifts.create", {
  call: (fetch) =>
    client(fetch).shifts.create({
      name: "Early",
      color: "teal",
      timezone: "Europe/Paris",
      times: { mon: { start: "08:00", end: "12:00" } },
      teammate_ids: ["tea_xyz789"],
    }),
  sends: {
    method: "POST",
    url: "https://api2.frontapp.com/shifts",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: {
      name: "Early",
      color: "teal",
      timezone: "Europe/Paris",
      times: { mon: { start: "08:00", end: "12:00" } },
      teammate_ids: ["tea_xyz789"],
    },
  },
  replies: {
    status: 201,
    json: {
      _links: {
        self: "https://acme.api.frontapp.com/shifts/shf_1a2b",
        related: {
          teammates: "https://acme.api.frontapp.com/shifts/shf_1a2b/teammates",
          owner: "https://acme.api.frontapp.com/teams/tim_1a2b",
        },
      },
      id: "shf_1a2b",
      name: "Early",
      color: "teal",
      timezone: "Europe/Paris",
      times: { mon: { start: "08:00", end: "12:00" }, fri: { start: "08:00", end: "11:00" } },
      created_at: 1767225600.456,
      updated_at: 1767225600.456,
    },
  },
});

contract("shifts.createForTeam", {
  call: (fetch) =>
    client(fetch).shifts.createForTeam("tim_1a2b", {
      name: "Early",
      color: "teal",
      timezone: "Europe/Paris",
      times: { mon: { start: "08:00", end: "12:00" } },
      teammate_ids: ["tea_xyz789"],
    }),
  sends: {
    method: "POST",
    url: "https://api2.frontapp.com/teams/tim_1a2b/shifts",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: {
      name: "Early",
      color: "teal",
      timezone: "Europe/Paris",
      times: { mon: { start: "08:00", end: "12:00" } },
      teammate_ids: ["tea_xyz789"],
    },
  },
  replies: {
    status: 201,
    json: {
      _links: {
        self: "https://acme.api.frontapp.com/shifts/shf_1a2b",
        related: {
          teammates: "https://acme.api.frontapp.com/shifts/shf_1a2b/teammates",
          owner: "https://acme.api.frontapp.com/teams/tim_1a2b",
        },
      },
      id: "shf_1a2b",
      name: "Early",
      color: "teal",
      timezone: "Europe/Paris",
      times: { mon: { start: "08:00", end: "12:00" }, fri: { start: "08:00", end: "11:00" } },
      created_at: 1767225600.456,
      updated_at: 1767225600.456,
    },
  },
});

contract("shifts.get", {
  call: (fetch) => client(fetch).shifts.get("shf_1a2b"),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/shifts/shf_1a2b",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: {
    status: 200,
    json: {
      _links: {
        self: "https://acme.api.frontapp.com/shifts/shf_1a2b",
        related: {
          teammates: "https://acme.api.frontapp.com/shifts/shf_1a2b/teammates",
          owner: "https://acme.api.frontapp.com/teams/tim_1a2b",
        },
      },
      id: "shf_1a2b",
      name: "Early",
      color: "teal",
      timezone: "Europe/Paris",
      times: { mon: { start: "08:00", end: "12:00" }, fri: { start: "08:00", end: "11:00" } },
      created_at: 1767225600.456,
      updated_at: 1767225600.456,
    },
  },
});

contract("shifts.list", {
  call: (fetch) => client(fetch).shifts.list(),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/shifts",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: {
    status: 200,
    json: {
      _links: { self: "https://acme.api.frontapp.com/shifts" },
      _results: [
        {
          _links: {
            self: "https://acme.api.frontapp.com/shifts/shf_1a2b",
            related: {
              teammates: "https://acme.api.frontapp.com/shifts/shf_1a2b/teammates",
              owner: "https://acme.api.frontapp.com/teams/tim_1a2b",
            },
          },
          id: "shf_1a2b",
          name: "Early",
          color: "teal",
          timezone: "Europe/Paris",
          times: { mon: { start: "08:00", end: "12:00" }, fri: { start: "08:00", end: "11:00" } },
          created_at: 1767225600.456,
          updated_at: 1767225600.456,
        },
      ],
    },
  },
});

contract("shifts.listForTeam", {
  call: (fetch) => client(fetch).shifts.listForTeam("tim_1a2b"),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/teams/tim_1a2b/shifts",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: {
    status: 200,
    json: {
      _links: { self: "https://acme.api.frontapp.com/shifts" },
      _results: [
        {
          _links: {
            self: "https://acme.api.frontapp.com/shifts/shf_1a2b",
            related: {
              teammates: "https://acme.api.frontapp.com/shifts/shf_1a2b/teammates",
              owner: "https://acme.api.frontapp.com/teams/tim_1a2b",
            },
          },
          id: "shf_1a2b",
          name: "Early",
          color: "teal",
          timezone: "Europe/Paris",
          times: { mon: { start: "08:00", end: "12:00" }, fri: { start: "08:00", end: "11:00" } },
          created_at: 1767225600.456,
          updated_at: 1767225600.456,
        },
      ],
    },
  },
});

contract("shifts.listForTeammate", {
  call: (fetch) => client(fetch).shifts.listForTeammate("tea_xyz789"),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/teammates/tea_xyz789/shifts",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: {
    status: 200,
    json: {
      _links: { self: "https://acme.api.frontapp.com/shifts" },
      _results: [
        {
          _links: {
            self: "https://acme.api.frontapp.com/shifts/shf_1a2b",
            related: {
              teammates: "https://acme.api.frontapp.com/shifts/shf_1a2b/teammates",
              owner: "https://acme.api.frontapp.com/teams/tim_1a2b",
            },
          },
          id: "shf_1a2b",
          name: "Early",
          color: "teal",
          timezone: "Europe/Paris",
          times: { mon: { start: "08:00", end: "12:00" }, fri: { start: "08:00", end: "11:00" } },
          created_at: 1767225600.456,
          updated_at: 1767225600.456,
        },
      ],
    },
  },
});

contract("shifts.listTeammates", {
  call: (fetch) => client(fetch).shifts.listTeammates("shf_1a2b"),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/shifts/shf_1a2b/teammates",
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

contract("shifts.removeTeammates", {
  call: (fetch) => client(fetch).shifts.removeTeammates("shf_1a2b", { teammate_ids: ["tea_xyz789"] }),
  sends: {
    method: "DELETE",
    url: "https://api2.frontapp.com/shifts/shf_1a2b/teammates",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: { teammate_ids: ["tea_xyz789"] },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("shifts.update", {
  call: (fetch) => client(fetch).shifts.update("shf_1a2b", { name: "Morning", color: "green" }),
  sends: {
    method: "PATCH",
    url: "https://api2.frontapp.com/shifts/shf_1a2b",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: { name: "Morning", color: "green" },
  },
  replies: { status: 204 },
  gives: undefined,
});

refusal("shifts.addTeammates", {
  call: (fetch) => client(fetch).shifts.addTeammates("shf_1a2b", { teammate_ids: ["tea_xyz789"] }),
  replies: { status: 400, json: { _error: { message: "This test is refused" }, error: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
