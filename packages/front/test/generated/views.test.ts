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

contract("views.addTeammates", {
  call: (fetch) => client(fetch).views.addTeammates("lns_1a2b", { teammate_ids: ["tea_xyz789"] }),
  sends: {
    method: "POST",
    url: "https://api2.frontapp.com/views/lns_1a2b/teammates",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: { teammate_ids: ["tea_xyz789"] },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("views.createForTeam", {
  call: (fetch) =>
    client(fetch).views.createForTeam("tim_1a2b", {
      name: "Urgent",
      inbox_ids: ["inb_1a2b"],
      tag_ids: ["tag_1a2b"],
      highlight: "red",
    }),
  sends: {
    method: "POST",
    url: "https://api2.frontapp.com/teams/tim_1a2b/views",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: { name: "Urgent", inbox_ids: ["inb_1a2b"], tag_ids: ["tag_1a2b"], highlight: "red" },
  },
  replies: {
    status: 201,
    json: {
      _links: {
        self: "https://acme.api.frontapp.com/views/lns_1a2b",
        related: { owner: "https://acme.api.frontapp.com/teams/tim_1a2b" },
      },
      id: "lns_1a2b",
      name: "Urgent",
      highlight: "red",
      inbox_ids: ["inb_1a2b"],
      tag_ids: ["tag_1a2b"],
      not_tag_ids: [],
      no_tags: false,
      assignee_ids: [],
      not_assignee_ids: [],
    },
  },
});

contract("views.get", {
  call: (fetch) => client(fetch).views.get("lns_1a2b"),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/views/lns_1a2b",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: {
    status: 200,
    json: {
      _links: {
        self: "https://acme.api.frontapp.com/views/lns_1a2b",
        related: { owner: "https://acme.api.frontapp.com/teams/tim_1a2b" },
      },
      id: "lns_1a2b",
      name: "Urgent",
      highlight: "red",
      inbox_ids: ["inb_1a2b"],
      tag_ids: ["tag_1a2b"],
      not_tag_ids: [],
      no_tags: false,
      assignee_ids: [],
      not_assignee_ids: [],
    },
  },
});

contract("views.list", {
  call: (fetch) => client(fetch).views.list({ limit: 25 }),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/views?limit=25",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: {
    status: 200,
    json: {
      _pagination: { next: null },
      _links: { self: "https://acme.api.frontapp.com/views" },
      _results: [
        {
          _links: {
            self: "https://acme.api.frontapp.com/views/lns_1a2b",
            related: { owner: "https://acme.api.frontapp.com/teams/tim_1a2b" },
          },
          id: "lns_1a2b",
          name: "Urgent",
          highlight: "red",
          inbox_ids: ["inb_1a2b"],
          tag_ids: ["tag_1a2b"],
          not_tag_ids: [],
          no_tags: false,
          assignee_ids: [],
          not_assignee_ids: [],
        },
      ],
    },
  },
});

contract("views.listForTeam", {
  call: (fetch) => client(fetch).views.listForTeam("tim_1a2b", { limit: 25 }),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/teams/tim_1a2b/views?limit=25",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: {
    status: 200,
    json: {
      _pagination: { next: null },
      _links: { self: "https://acme.api.frontapp.com/views" },
      _results: [
        {
          _links: {
            self: "https://acme.api.frontapp.com/views/lns_1a2b",
            related: { owner: "https://acme.api.frontapp.com/teams/tim_1a2b" },
          },
          id: "lns_1a2b",
          name: "Urgent",
          highlight: "red",
          inbox_ids: ["inb_1a2b"],
          tag_ids: ["tag_1a2b"],
          not_tag_ids: [],
          no_tags: false,
          assignee_ids: [],
          not_assignee_ids: [],
        },
      ],
    },
  },
});

contract("views.update", {
  call: (fetch) => client(fetch).views.update("lns_1a2b", { not_tag_ids: ["tag_3c4d"] }),
  sends: {
    method: "PATCH",
    url: "https://api2.frontapp.com/views/lns_1a2b",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: { not_tag_ids: ["tag_3c4d"] },
  },
  replies: { status: 204 },
  gives: undefined,
});

paging("views.list", {
  call: (fetch) => client(fetch).views.list({ limit: 2 }),
  replies: [
    {
      status: 200,
      json: {
        _pagination: { next: "https://elsewhere.example/next?page_token=second-page" },
        _links: { self: "https://acme.api.frontapp.com/views" },
        _results: [
          {
            _links: {
              self: "https://acme.api.frontapp.com/views/lns_1a2b",
              related: { owner: "https://acme.api.frontapp.com/teams/tim_1a2b" },
            },
            id: "lns_1a2b",
            name: "Urgent",
            highlight: "red",
            inbox_ids: ["inb_1a2b"],
            tag_ids: ["tag_1a2b"],
            not_tag_ids: [],
            no_tags: false,
            assignee_ids: [],
            not_assignee_ids: [],
            _test_item: "a0",
          },
        ],
      },
    },
    {
      status: 200,
      json: {
        _pagination: {},
        _links: { self: "https://acme.api.frontapp.com/views" },
        _results: [
          {
            _links: {
              self: "https://acme.api.frontapp.com/views/lns_1a2b",
              related: { owner: "https://acme.api.frontapp.com/teams/tim_1a2b" },
            },
            id: "lns_1a2b",
            name: "Urgent",
            highlight: "red",
            inbox_ids: ["inb_1a2b"],
            tag_ids: ["tag_1a2b"],
            not_tag_ids: [],
            no_tags: false,
            assignee_ids: [],
            not_assignee_ids: [],
            _test_item: "b0",
          },
        ],
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://api2.frontapp.com/views?page_token=second-page",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  items: [
    {
      _links: {
        self: "https://acme.api.frontapp.com/views/lns_1a2b",
        related: { owner: "https://acme.api.frontapp.com/teams/tim_1a2b" },
      },
      id: "lns_1a2b",
      name: "Urgent",
      highlight: "red",
      inbox_ids: ["inb_1a2b"],
      tag_ids: ["tag_1a2b"],
      not_tag_ids: [],
      no_tags: false,
      assignee_ids: [],
      not_assignee_ids: [],
      _test_item: "a0",
    },
    {
      _links: {
        self: "https://acme.api.frontapp.com/views/lns_1a2b",
        related: { owner: "https://acme.api.frontapp.com/teams/tim_1a2b" },
      },
      id: "lns_1a2b",
      name: "Urgent",
      highlight: "red",
      inbox_ids: ["inb_1a2b"],
      tag_ids: ["tag_1a2b"],
      not_tag_ids: [],
      no_tags: false,
      assignee_ids: [],
      not_assignee_ids: [],
      _test_item: "b0",
    },
  ],
});

paging("views.listForTeam", {
  call: (fetch) => client(fetch).views.listForTeam("tim_1a2b", { limit: 2 }),
  replies: [
    {
      status: 200,
      json: {
        _pagination: { next: "https://elsewhere.example/next?page_token=second-page" },
        _links: { self: "https://acme.api.frontapp.com/views" },
        _results: [
          {
            _links: {
              self: "https://acme.api.frontapp.com/views/lns_1a2b",
              related: { owner: "https://acme.api.frontapp.com/teams/tim_1a2b" },
            },
            id: "lns_1a2b",
            name: "Urgent",
            highlight: "red",
            inbox_ids: ["inb_1a2b"],
            tag_ids: ["tag_1a2b"],
            not_tag_ids: [],
            no_tags: false,
            assignee_ids: [],
            not_assignee_ids: [],
            _test_item: "a0",
          },
        ],
      },
    },
    {
      status: 200,
      json: {
        _pagination: {},
        _links: { self: "https://acme.api.frontapp.com/views" },
        _results: [
          {
            _links: {
              self: "https://acme.api.frontapp.com/views/lns_1a2b",
              related: { owner: "https://acme.api.frontapp.com/teams/tim_1a2b" },
            },
            id: "lns_1a2b",
            name: "Urgent",
            highlight: "red",
            inbox_ids: ["inb_1a2b"],
            tag_ids: ["tag_1a2b"],
            not_tag_ids: [],
            no_tags: false,
            assignee_ids: [],
            not_assignee_ids: [],
            _test_item: "b0",
          },
        ],
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://api2.frontapp.com/teams/tim_1a2b/views?page_token=second-page",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  items: [
    {
      _links: {
        self: "https://acme.api.frontapp.com/views/lns_1a2b",
        related: { owner: "https://acme.api.frontapp.com/teams/tim_1a2b" },
      },
      id: "lns_1a2b",
      name: "Urgent",
      highlight: "red",
      inbox_ids: ["inb_1a2b"],
      tag_ids: ["tag_1a2b"],
      not_tag_ids: [],
      no_tags: false,
      assignee_ids: [],
      not_assignee_ids: [],
      _test_item: "a0",
    },
    {
      _links: {
        self: "https://acme.api.frontapp.com/views/lns_1a2b",
        related: { owner: "https://acme.api.frontapp.com/teams/tim_1a2b" },
      },
      id: "lns_1a2b",
      name: "Urgent",
      highlight: "red",
      inbox_ids: ["inb_1a2b"],
      tag_ids: ["tag_1a2b"],
      not_tag_ids: [],
      no_tags: false,
      assignee_ids: [],
      not_assignee_ids: [],
      _test_item: "b0",
    },
  ],
});

refusal("views.addTeammates", {
  call: (fetch) => client(fetch).views.addTeammates("lns_1a2b", { teammate_ids: ["tea_xyz789"] }),
  replies: { status: 400, json: { _error: { message: "This test is refused" }, error: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
