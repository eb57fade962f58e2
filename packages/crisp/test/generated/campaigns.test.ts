// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { contract, paging, refusal } from "@carillon/config/contract";
import { Crisp, type CrispOptions } from "../../src/generated/index.ts";

const client = (fetch: typeof globalThis.fetch, own: Partial<CrispOptions> = {}) =>
  new Crisp({
    identifier: "test-identifier",
    key: "test-key",
    tier: "plugin",
    websiteId: "8c842203-0000-4000-8000-000000000001",
    throttle: false,
    retry: false,
    fetch,
    ...own,
  });

contract("campaigns.create", {
  call: (fetch) => client(fetch, { tier: "user" }).campaigns.create({ type: "one-shot", name: "Launch" }),
  sends: {
    method: "POST",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/campaign",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-crisp-tier": "user",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
    json: { type: "one-shot", name: "Launch" },
  },
  replies: {
    status: 200,
    json: { error: false, reason: "resolved", data: { campaign_id: "0a1b2c3d-0000-4000-8000-000000000010" } },
  },
  gives: { campaign_id: "0a1b2c3d-0000-4000-8000-000000000010" },
});

contract("campaigns.delete", {
  call: (fetch) => client(fetch, { tier: "user" }).campaigns.delete("0a1b2c3d-0000-4000-8000-000000000010"),
  sends: {
    method: "DELETE",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/campaign/0a1b2c3d-0000-4000-8000-000000000010",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "user",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

contract("campaigns.dispatch", {
  call: (fetch) => client(fetch, { tier: "user" }).campaigns.dispatch("0a1b2c3d-0000-4000-8000-000000000010"),
  sends: {
    method: "POST",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/campaign/0a1b2c3d-0000-4000-8000-000000000010/dispatch",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "user",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

contract("campaigns.exists", {
  call: (fetch) => client(fetch, { tier: "user" }).campaigns.exists("0a1b2c3d-0000-4000-8000-000000000010"),
  sends: {
    method: "HEAD",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/campaign/0a1b2c3d-0000-4000-8000-000000000010",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "user",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: { status: 200 },
  gives: true,
});

contract("campaigns.get", {
  call: (fetch) => client(fetch, { tier: "user" }).campaigns.get("0a1b2c3d-0000-4000-8000-000000000010"),
  sends: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/campaign/0a1b2c3d-0000-4000-8000-000000000010",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "user",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: {
    status: 200,
    json: {
      error: false,
      reason: "resolved",
      data: {
        campaign_id: "0a1b2c3d-0000-4000-8000-000000000010",
        type: "one-shot",
        format: "markdown",
        name: "Launch",
        recipients: { type: "all" },
        message: "*Hello*",
        created_at: 1767225600000,
        updated_at: 1767225600000,
      },
    },
  },
  gives: {
    campaign_id: "0a1b2c3d-0000-4000-8000-000000000010",
    type: "one-shot",
    format: "markdown",
    name: "Launch",
    recipients: { type: "all" },
    message: "*Hello*",
    created_at: 1767225600000,
    updated_at: 1767225600000,
  },
});

contract("campaigns.list", {
  call: (fetch) => client(fetch, { tier: "user" }).campaigns.list(),
  sends: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/campaigns/list/1",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "user",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: {
    status: 200,
    json: {
      error: false,
      reason: "resolved",
      data: [
        {
          campaign_id: "0a1b2c3d-0000-4000-8000-000000000010",
          type: "one-shot",
          name: "Launch",
          created_at: 1767225600000,
          updated_at: 1767225600000,
        },
      ],
    },
  },
  gives: [
    {
      campaign_id: "0a1b2c3d-0000-4000-8000-000000000010",
      type: "one-shot",
      name: "Launch",
      created_at: 1767225600000,
      updated_at: 1767225600000,
    },
  ],
});

contract("campaigns.listRecipients", {
  call: (fetch) => client(fetch, { tier: "user" }).campaigns.listRecipients("0a1b2c3d-0000-4000-8000-000000000010"),
  sends: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/campaign/0a1b2c3d-0000-4000-8000-000000000010/recipients/1",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "user",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: {
    status: 200,
    json: {
      error: false,
      reason: "resolved",
      data: [
        {
          people_id: "0a1b2c3d-0000-4000-8000-000000000003",
          email: "ann@example.com",
          person: { nickname: "Ann" },
          subscribed: true,
        },
      ],
    },
  },
  gives: [
    {
      people_id: "0a1b2c3d-0000-4000-8000-000000000003",
      email: "ann@example.com",
      person: { nickname: "Ann" },
      subscribed: true,
    },
  ],
});

contract("campaigns.listStatistics", {
  call: (fetch) =>
    client(fetch, { tier: "user" }).campaigns.listStatistics({
      campaign_id: "0a1b2c3d-0000-4000-8000-000000000010",
      action: "opened",
    }),
  sends: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/campaign/0a1b2c3d-0000-4000-8000-000000000010/statistics/opened/1",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "user",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: {
    status: 200,
    json: {
      error: false,
      reason: "resolved",
      data: [
        {
          type: "opened",
          profile: {
            people_id: "0a1b2c3d-0000-4000-8000-000000000003",
            email: "ann@example.com",
            person: { nickname: "Ann" },
          },
          created_at: 1767225600000,
          updated_at: 1767225600000,
        },
      ],
    },
  },
  gives: [
    {
      type: "opened",
      profile: {
        people_id: "0a1b2c3d-0000-4000-8000-000000000003",
        email: "ann@example.com",
        person: { nickname: "Ann" },
      },
      created_at: 1767225600000,
      updated_at: 1767225600000,
    },
  ],
});

contract("campaigns.listTags", {
  call: (fetch) => client(fetch, { tier: "user" }).campaigns.listTags(),
  sends: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/campaigns/tags",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "user",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: { status: 200, json: { error: false, reason: "resolved", data: ["launch"] } },
  gives: ["launch"],
});

contract("campaigns.pause", {
  call: (fetch) => client(fetch, { tier: "user" }).campaigns.pause("0a1b2c3d-0000-4000-8000-000000000010"),
  sends: {
    method: "POST",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/campaign/0a1b2c3d-0000-4000-8000-000000000010/pause",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "user",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

contract("campaigns.resume", {
  call: (fetch) => client(fetch, { tier: "user" }).campaigns.resume("0a1b2c3d-0000-4000-8000-000000000010"),
  sends: {
    method: "POST",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/campaign/0a1b2c3d-0000-4000-8000-000000000010/resume",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "user",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

contract("campaigns.save", {
  call: (fetch) =>
    client(fetch, { tier: "user" }).campaigns.save("0a1b2c3d-0000-4000-8000-000000000010", {
      type: "one-shot",
      format: "markdown",
      name: "Launch",
      sender: { user_id: "0a1b2c3d-0000-4000-8000-000000000003" },
      recipients: { type: "all" },
      message: "*Hello*",
      options: { deliver_to_chatbox: true, deliver_to_email: true, tracking: true },
    }),
  sends: {
    method: "PUT",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/campaign/0a1b2c3d-0000-4000-8000-000000000010",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-crisp-tier": "user",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
    json: {
      type: "one-shot",
      format: "markdown",
      name: "Launch",
      sender: { user_id: "0a1b2c3d-0000-4000-8000-000000000003" },
      recipients: { type: "all" },
      message: "*Hello*",
      options: { deliver_to_chatbox: true, deliver_to_email: true, tracking: true },
    },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

contract("campaigns.sendTest", {
  call: (fetch) => client(fetch, { tier: "user" }).campaigns.sendTest("0a1b2c3d-0000-4000-8000-000000000010"),
  sends: {
    method: "POST",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/campaign/0a1b2c3d-0000-4000-8000-000000000010/test",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "user",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

contract("campaigns.update", {
  call: (fetch) =>
    client(fetch, { tier: "user" }).campaigns.update("0a1b2c3d-0000-4000-8000-000000000010", {
      type: "one-shot",
      format: "markdown",
      name: "Launch",
      sender: { user_id: "0a1b2c3d-0000-4000-8000-000000000003" },
      recipients: { type: "all" },
      message: "*Hello*",
      options: { deliver_to_chatbox: true, deliver_to_email: true, tracking: true },
    }),
  sends: {
    method: "PATCH",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/campaign/0a1b2c3d-0000-4000-8000-000000000010",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-crisp-tier": "user",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
    json: {
      type: "one-shot",
      format: "markdown",
      name: "Launch",
      sender: { user_id: "0a1b2c3d-0000-4000-8000-000000000003" },
      recipients: { type: "all" },
      message: "*Hello*",
      options: { deliver_to_chatbox: true, deliver_to_email: true, tracking: true },
    },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

paging("campaigns.list", {
  call: (fetch) => client(fetch, { tier: "user" }).campaigns.list(),
  replies: [
    {
      status: 200,
      json: {
        error: false,
        reason: "resolved",
        data: [
          {
            campaign_id: "0a1b2c3d-0000-4000-8000-000000000010",
            type: "one-shot",
            name: "Launch",
            created_at: 1767225600000,
            updated_at: 1767225600000,
            _test_item: "a0",
          },
        ],
      },
    },
    {
      status: 200,
      json: {
        error: false,
        reason: "resolved",
        data: [
          {
            campaign_id: "0a1b2c3d-0000-4000-8000-000000000010",
            type: "one-shot",
            name: "Launch",
            created_at: 1767225600000,
            updated_at: 1767225600000,
            _test_item: "b0",
          },
        ],
      },
    },
    { status: 200, json: { error: false, reason: "resolved", data: [] } },
  ],
  second: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/campaigns/list/2",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "user",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  items: [
    {
      campaign_id: "0a1b2c3d-0000-4000-8000-000000000010",
      type: "one-shot",
      name: "Launch",
      created_at: 1767225600000,
      updated_at: 1767225600000,
      _test_item: "a0",
    },
    {
      campaign_id: "0a1b2c3d-0000-4000-8000-000000000010",
      type: "one-shot",
      name: "Launch",
      created_at: 1767225600000,
      updated_at: 1767225600000,
      _test_item: "b0",
    },
  ],
});

paging("campaigns.listRecipients", {
  call: (fetch) => client(fetch, { tier: "user" }).campaigns.listRecipients("0a1b2c3d-0000-4000-8000-000000000010"),
  replies: [
    {
      status: 200,
      json: {
        error: false,
        reason: "resolved",
        data: [
          {
            people_id: "0a1b2c3d-0000-4000-8000-000000000003",
            email: "ann@example.com",
            person: { nickname: "Ann" },
            subscribed: true,
            _test_item: "a0",
          },
        ],
      },
    },
    {
      status: 200,
      json: {
        error: false,
        reason: "resolved",
        data: [
          {
            people_id: "0a1b2c3d-0000-4000-8000-000000000003",
            email: "ann@example.com",
            person: { nickname: "Ann" },
            subscribed: true,
            _test_item: "b0",
          },
        ],
      },
    },
    { status: 200, json: { error: false, reason: "resolved", data: [] } },
  ],
  second: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/campaign/0a1b2c3d-0000-4000-8000-000000000010/recipients/2",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "user",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  items: [
    {
      people_id: "0a1b2c3d-0000-4000-8000-000000000003",
      email: "ann@example.com",
      person: { nickname: "Ann" },
      subscribed: true,
      _test_item: "a0",
    },
    {
      people_id: "0a1b2c3d-0000-4000-8000-000000000003",
      email: "ann@example.com",
      person: { nickname: "Ann" },
      subscribed: true,
      _test_item: "b0",
    },
  ],
});

paging("campaigns.listStatistics", {
  call: (fetch) =>
    client(fetch, { tier: "user" }).campaigns.listStatistics({
      campaign_id: "0a1b2c3d-0000-4000-8000-000000000010",
      action: "opened",
    }),
  replies: [
    {
      status: 200,
      json: {
        error: false,
        reason: "resolved",
        data: [
          {
            type: "opened",
            profile: {
              people_id: "0a1b2c3d-0000-4000-8000-000000000003",
              email: "ann@example.com",
              person: { nickname: "Ann" },
            },
            created_at: 1767225600000,
            updated_at: 1767225600000,
            _test_item: "a0",
          },
        ],
      },
    },
    {
      status: 200,
      json: {
        error: false,
        reason: "resolved",
        data: [
          {
            type: "opened",
            profile: {
              people_id: "0a1b2c3d-0000-4000-8000-000000000003",
              email: "ann@example.com",
              person: { nickname: "Ann" },
            },
            created_at: 1767225600000,
            updated_at: 1767225600000,
            _test_item: "b0",
          },
        ],
      },
    },
    { status: 200, json: { error: false, reason: "resolved", data: [] } },
  ],
  second: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/campaign/0a1b2c3d-0000-4000-8000-000000000010/statistics/opened/2",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "user",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  items: [
    {
      type: "opened",
      profile: {
        people_id: "0a1b2c3d-0000-4000-8000-000000000003",
        email: "ann@example.com",
        person: { nickname: "Ann" },
      },
      created_at: 1767225600000,
      updated_at: 1767225600000,
      _test_item: "a0",
    },
    {
      type: "opened",
      profile: {
        people_id: "0a1b2c3d-0000-4000-8000-000000000003",
        email: "ann@example.com",
        person: { nickname: "Ann" },
      },
      created_at: 1767225600000,
      updated_at: 1767225600000,
      _test_item: "b0",
    },
  ],
});

refusal("campaigns.create", {
  call: (fetch) => client(fetch, { tier: "user" }).campaigns.create({ type: "one-shot", name: "Launch" }),
  replies: { status: 400, json: { data: { message: "This test is refused" }, reason: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
