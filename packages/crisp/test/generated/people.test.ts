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

contract("people.addEvent", {
  call: (fetch) =>
    client(fetch).people.addEvent("0a1b2c3d-0000-4000-8000-000000000003", {
      text: "Paid",
      data: { amount: 12 },
      color: "green",
      timestamp: 1767225600000,
    }),
  sends: {
    method: "POST",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/people/events/0a1b2c3d-0000-4000-8000-000000000003",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
    json: { text: "Paid", data: { amount: 12 }, color: "green", timestamp: 1767225600000 },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

contract("people.create", {
  call: (fetch) =>
    client(fetch).people.create({
      email: "customer@example.com",
      person: { nickname: "John Doe" },
      company: { name: "Acme Corp" },
    }),
  sends: {
    method: "POST",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/people/profile",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
    json: { email: "customer@example.com", person: { nickname: "John Doe" }, company: { name: "Acme Corp" } },
  },
  replies: {
    status: 200,
    json: { error: false, reason: "resolved", data: { people_id: "0a1b2c3d-0000-4000-8000-000000000003" } },
  },
  gives: { people_id: "0a1b2c3d-0000-4000-8000-000000000003" },
});

contract("people.delete", {
  call: (fetch) => client(fetch).people.delete("0a1b2c3d-0000-4000-8000-000000000003"),
  sends: {
    method: "DELETE",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/people/profile/0a1b2c3d-0000-4000-8000-000000000003",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

contract("people.exists", {
  call: (fetch) => client(fetch).people.exists("0a1b2c3d-0000-4000-8000-000000000003"),
  sends: {
    method: "HEAD",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/people/profile/0a1b2c3d-0000-4000-8000-000000000003",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: { status: 200 },
  gives: true,
});

contract("people.export", {
  call: (fetch) => client(fetch, { tier: "user" }).people.export(),
  sends: {
    method: "POST",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/people/export/profiles",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "user",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

contract("people.get", {
  call: (fetch) => client(fetch).people.get("0a1b2c3d-0000-4000-8000-000000000003"),
  sends: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/people/profile/0a1b2c3d-0000-4000-8000-000000000003",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: {
    status: 200,
    json: {
      error: false,
      reason: "resolved",
      data: {
        people_id: "0a1b2c3d-0000-4000-8000-000000000003",
        email: "customer@example.com",
        person: { nickname: "John Doe" },
        company: { name: "Acme Corp" },
        segments: ["customer"],
        created_at: 1767225600000,
        updated_at: 1767225660000,
      },
    },
  },
  gives: {
    people_id: "0a1b2c3d-0000-4000-8000-000000000003",
    email: "customer@example.com",
    person: { nickname: "John Doe" },
    company: { name: "Acme Corp" },
    segments: ["customer"],
    created_at: 1767225600000,
    updated_at: 1767225660000,
  },
});

contract("people.getData", {
  call: (fetch) => client(fetch).people.getData("0a1b2c3d-0000-4000-8000-000000000003"),
  sends: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/people/data/0a1b2c3d-0000-4000-8000-000000000003",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: { status: 200, json: { error: false, reason: "resolved", data: { data: { plan: "pro" } } } },
  gives: { data: { plan: "pro" } },
});

contract("people.getStatistics", {
  call: (fetch) => client(fetch).people.getStatistics(),
  sends: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/people/stats",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: { status: 200, json: { error: false, reason: "resolved", data: { total: 12 } } },
  gives: { total: 12 },
});

contract("people.getSubscription", {
  call: (fetch) => client(fetch).people.getSubscription("0a1b2c3d-0000-4000-8000-000000000003"),
  sends: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/people/subscription/0a1b2c3d-0000-4000-8000-000000000003",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: { status: 200, json: { error: false, reason: "resolved", data: { email: true } } },
  gives: { email: true },
});

contract("people.import", {
  call: (fetch) =>
    client(fetch, { tier: "user" }).people.import({
      url: "https://storage.crisp.chat/users/processing/import/a.csv",
      mapping: [
        { column: 1, field: "email" },
        { column: 2, field: "person.nickname" },
      ],
      options: { column_separator: ";", skip_header: true },
    }),
  sends: {
    method: "POST",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/people/import/profiles",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-crisp-tier": "user",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
    json: {
      url: "https://storage.crisp.chat/users/processing/import/a.csv",
      mapping: [
        { column: 1, field: "email" },
        { column: 2, field: "person.nickname" },
      ],
      options: { column_separator: ";", skip_header: true },
    },
  },
  replies: {
    status: 200,
    json: { error: false, reason: "resolved", data: { import_id: "0a1b2c3d-0000-4000-8000-000000000019" } },
  },
  gives: { import_id: "0a1b2c3d-0000-4000-8000-000000000019" },
});

contract("people.list", {
  call: (fetch) => client(fetch).people.list(),
  sends: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/people/profiles/1",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "plugin",
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
          email: "customer@example.com",
          person: { nickname: "John Doe" },
          company: { name: "Acme Corp" },
          segments: ["customer"],
          created_at: 1767225600000,
          updated_at: 1767225660000,
        },
      ],
    },
  },
  gives: [
    {
      people_id: "0a1b2c3d-0000-4000-8000-000000000003",
      email: "customer@example.com",
      person: { nickname: "John Doe" },
      company: { name: "Acme Corp" },
      segments: ["customer"],
      created_at: 1767225600000,
      updated_at: 1767225660000,
    },
  ],
});

contract("people.listCampaigns", {
  call: (fetch) => client(fetch, { tier: "user" }).people.listCampaigns("0a1b2c3d-0000-4000-8000-000000000003"),
  sends: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/people/campaigns/0a1b2c3d-0000-4000-8000-000000000003/list/1",
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
          statistics: ["opened"],
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
      statistics: ["opened"],
    },
  ],
});

contract("people.listConversations", {
  call: (fetch) => client(fetch).people.listConversations("0a1b2c3d-0000-4000-8000-000000000003"),
  sends: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/people/conversations/0a1b2c3d-0000-4000-8000-000000000003/list/1",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: {
    status: 200,
    json: { error: false, reason: "resolved", data: ["session_00000000-0000-4000-8000-000000000002"] },
  },
  gives: ["session_00000000-0000-4000-8000-000000000002"],
});

contract("people.listEvents", {
  call: (fetch) => client(fetch).people.listEvents("0a1b2c3d-0000-4000-8000-000000000003"),
  sends: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/people/events/0a1b2c3d-0000-4000-8000-000000000003/list/1",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: {
    status: 200,
    json: {
      error: false,
      reason: "resolved",
      data: [{ text: "Paid", data: { amount: 12 }, color: "green", timestamp: 1767225600000 }],
    },
  },
  gives: [{ text: "Paid", data: { amount: 12 }, color: "green", timestamp: 1767225600000 }],
});

contract("people.save", {
  call: (fetch) =>
    client(fetch).people.save("0a1b2c3d-0000-4000-8000-000000000003", {
      email: "customer@example.com",
      person: { nickname: "John Doe" },
      company: { name: "Acme Corp" },
    }),
  sends: {
    method: "PUT",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/people/profile/0a1b2c3d-0000-4000-8000-000000000003",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
    json: { email: "customer@example.com", person: { nickname: "John Doe" }, company: { name: "Acme Corp" } },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

contract("people.saveData", {
  call: (fetch) => client(fetch).people.saveData("0a1b2c3d-0000-4000-8000-000000000003", { data: { plan: "pro" } }),
  sends: {
    method: "PUT",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/people/data/0a1b2c3d-0000-4000-8000-000000000003",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
    json: { data: { plan: "pro" } },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

contract("people.update", {
  call: (fetch) =>
    client(fetch).people.update("0a1b2c3d-0000-4000-8000-000000000003", {
      email: "customer@example.com",
      person: { nickname: "John Doe" },
      company: { name: "Acme Corp" },
    }),
  sends: {
    method: "PATCH",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/people/profile/0a1b2c3d-0000-4000-8000-000000000003",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
    json: { email: "customer@example.com", person: { nickname: "John Doe" }, company: { name: "Acme Corp" } },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

contract("people.updateData", {
  call: (fetch) => client(fetch).people.updateData("0a1b2c3d-0000-4000-8000-000000000003", { data: { plan: "pro" } }),
  sends: {
    method: "PATCH",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/people/data/0a1b2c3d-0000-4000-8000-000000000003",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
    json: { data: { plan: "pro" } },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

contract("people.updateSubscription", {
  call: (fetch) => client(fetch).people.updateSubscription("0a1b2c3d-0000-4000-8000-000000000003", { email: true }),
  sends: {
    method: "PATCH",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/people/subscription/0a1b2c3d-0000-4000-8000-000000000003",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
    json: { email: true },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

paging("people.list", {
  call: (fetch) => client(fetch).people.list(),
  replies: [
    {
      status: 200,
      json: {
        error: false,
        reason: "resolved",
        data: [
          {
            people_id: "0a1b2c3d-0000-4000-8000-000000000003",
            email: "customer@example.com",
            person: { nickname: "John Doe" },
            company: { name: "Acme Corp" },
            segments: ["customer"],
            created_at: 1767225600000,
            updated_at: 1767225660000,
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
            email: "customer@example.com",
            person: { nickname: "John Doe" },
            company: { name: "Acme Corp" },
            segments: ["customer"],
            created_at: 1767225600000,
            updated_at: 1767225660000,
            _test_item: "b0",
          },
        ],
      },
    },
    { status: 200, json: { error: false, reason: "resolved", data: [] } },
  ],
  second: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/people/profiles/2",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  items: [
    {
      people_id: "0a1b2c3d-0000-4000-8000-000000000003",
      email: "customer@example.com",
      person: { nickname: "John Doe" },
      company: { name: "Acme Corp" },
      segments: ["customer"],
      created_at: 1767225600000,
      updated_at: 1767225660000,
      _test_item: "a0",
    },
    {
      people_id: "0a1b2c3d-0000-4000-8000-000000000003",
      email: "customer@example.com",
      person: { nickname: "John Doe" },
      company: { name: "Acme Corp" },
      segments: ["customer"],
      created_at: 1767225600000,
      updated_at: 1767225660000,
      _test_item: "b0",
    },
  ],
});

paging("people.listCampaigns", {
  call: (fetch) => client(fetch, { tier: "user" }).people.listCampaigns("0a1b2c3d-0000-4000-8000-000000000003"),
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
            statistics: ["opened"],
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
            statistics: ["opened"],
            _test_item: "b0",
          },
        ],
      },
    },
    { status: 200, json: { error: false, reason: "resolved", data: [] } },
  ],
  second: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/people/campaigns/0a1b2c3d-0000-4000-8000-000000000003/list/2",
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
      statistics: ["opened"],
      _test_item: "a0",
    },
    {
      campaign_id: "0a1b2c3d-0000-4000-8000-000000000010",
      type: "one-shot",
      name: "Launch",
      created_at: 1767225600000,
      updated_at: 1767225600000,
      statistics: ["opened"],
      _test_item: "b0",
    },
  ],
});

paging("people.listConversations", {
  call: (fetch) => client(fetch).people.listConversations("0a1b2c3d-0000-4000-8000-000000000003"),
  replies: [
    { status: 200, json: { error: false, reason: "resolved", data: ["session_00000000-0000-4000-8000-000000000002"] } },
    { status: 200, json: { error: false, reason: "resolved", data: ["session_00000000-0000-4000-8000-000000000002"] } },
    { status: 200, json: { error: false, reason: "resolved", data: [] } },
  ],
  second: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/people/conversations/0a1b2c3d-0000-4000-8000-000000000003/list/2",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  items: ["session_00000000-0000-4000-8000-000000000002", "session_00000000-0000-4000-8000-000000000002"],
});

paging("people.listEvents", {
  call: (fetch) => client(fetch).people.listEvents("0a1b2c3d-0000-4000-8000-000000000003"),
  replies: [
    {
      status: 200,
      json: {
        error: false,
        reason: "resolved",
        data: [{ text: "Paid", data: { amount: 12 }, color: "green", timestamp: 1767225600000, _test_item: "a0" }],
      },
    },
    {
      status: 200,
      json: {
        error: false,
        reason: "resolved",
        data: [{ text: "Paid", data: { amount: 12 }, color: "green", timestamp: 1767225600000, _test_item: "b0" }],
      },
    },
    { status: 200, json: { error: false, reason: "resolved", data: [] } },
  ],
  second: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/people/events/0a1b2c3d-0000-4000-8000-000000000003/list/2",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  items: [
    { text: "Paid", data: { amount: 12 }, color: "green", timestamp: 1767225600000, _test_item: "a0" },
    { text: "Paid", data: { amount: 12 }, color: "green", timestamp: 1767225600000, _test_item: "b0" },
  ],
});

refusal("people.addEvent", {
  call: (fetch) =>
    client(fetch).people.addEvent("0a1b2c3d-0000-4000-8000-000000000003", {
      text: "Paid",
      data: { amount: 12 },
      color: "green",
      timestamp: 1767225600000,
    }),
  replies: { status: 400, json: { data: { message: "This test is refused" }, reason: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
