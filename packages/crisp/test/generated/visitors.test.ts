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

contract("visitors.clearBlockedInRule", {
  call: (fetch) => client(fetch, { tier: "user" }).visitors.clearBlockedInRule("blocked_countries"),
  sends: {
    method: "DELETE",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/visitors/blocked/blocked_countries",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "user",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

contract("visitors.count", {
  call: (fetch) => client(fetch).visitors.count(),
  sends: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/visitors/count",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: { status: 200, json: { error: false, reason: "resolved", data: { count: 12, active: 3, limited: false } } },
  gives: { count: 12, active: 3, limited: false },
});

contract("visitors.countBlocked", {
  call: (fetch) => client(fetch).visitors.countBlocked(),
  sends: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/visitors/blocked",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: {
    status: 200,
    json: { error: false, reason: "resolved", data: [{ rule: ["blocked_countries"], blocked: 12 }] },
  },
  gives: [{ rule: ["blocked_countries"], blocked: 12 }],
});

contract("visitors.countBlockedInRule", {
  call: (fetch) => client(fetch, { tier: "user" }).visitors.countBlockedInRule("blocked_countries"),
  sends: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/visitors/blocked/blocked_countries",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "user",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: {
    status: 200,
    json: { error: false, reason: "resolved", data: { rule: ["blocked_countries"], blocked: 12 } },
  },
  gives: { rule: ["blocked_countries"], blocked: 12 },
});

contract("visitors.getSessionFromToken", {
  call: (fetch) => client(fetch).visitors.getSessionFromToken("0a1b2c3d-0000-4000-8000-000000000029"),
  sends: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/visitors/token/0a1b2c3d-0000-4000-8000-000000000029",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: {
    status: 200,
    json: { error: false, reason: "resolved", data: { session_id: "session_00000000-0000-4000-8000-000000000002" } },
  },
  gives: { session_id: "session_00000000-0000-4000-8000-000000000002" },
});

contract("visitors.list", {
  call: (fetch) => client(fetch).visitors.list(),
  sends: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/visitors/list/1",
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
          session_id: "session_00000000-0000-4000-8000-000000000002",
          nickname: "Ann",
          initiated: true,
          active: true,
          last_page: { page_title: "Prices", page_url: "https://acme.example/prices" },
        },
      ],
    },
  },
  gives: [
    {
      session_id: "session_00000000-0000-4000-8000-000000000002",
      nickname: "Ann",
      initiated: true,
      active: true,
      last_page: { page_title: "Prices", page_url: "https://acme.example/prices" },
    },
  ],
});

contract("visitors.listOnMap", {
  call: (fetch) => client(fetch).visitors.listOnMap(),
  sends: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/visitors/map",
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
          visitors: {
            count: 1,
            threshold: 10,
            sessions: [{ session_id: "session_00000000-0000-4000-8000-000000000002", nickname: "Ann" }],
          },
          geolocation: { country: "FR", city: "Nantes", coordinates: { latitude: 47.2, longitude: -1.55 } },
        },
      ],
    },
  },
  gives: [
    {
      visitors: {
        count: 1,
        threshold: 10,
        sessions: [{ session_id: "session_00000000-0000-4000-8000-000000000002", nickname: "Ann" }],
      },
      geolocation: { country: "FR", city: "Nantes", coordinates: { latitude: 47.2, longitude: -1.55 } },
    },
  ],
});

paging("visitors.list", {
  call: (fetch) => client(fetch).visitors.list(),
  replies: [
    {
      status: 200,
      json: {
        error: false,
        reason: "resolved",
        data: [
          {
            session_id: "session_00000000-0000-4000-8000-000000000002",
            nickname: "Ann",
            initiated: true,
            active: true,
            last_page: { page_title: "Prices", page_url: "https://acme.example/prices" },
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
            session_id: "session_00000000-0000-4000-8000-000000000002",
            nickname: "Ann",
            initiated: true,
            active: true,
            last_page: { page_title: "Prices", page_url: "https://acme.example/prices" },
            _test_item: "b0",
          },
        ],
      },
    },
    { status: 200, json: { error: false, reason: "resolved", data: [] } },
  ],
  second: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/visitors/list/2",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  items: [
    {
      session_id: "session_00000000-0000-4000-8000-000000000002",
      nickname: "Ann",
      initiated: true,
      active: true,
      last_page: { page_title: "Prices", page_url: "https://acme.example/prices" },
      _test_item: "a0",
    },
    {
      session_id: "session_00000000-0000-4000-8000-000000000002",
      nickname: "Ann",
      initiated: true,
      active: true,
      last_page: { page_title: "Prices", page_url: "https://acme.example/prices" },
      _test_item: "b0",
    },
  ],
});

refusal("visitors.clearBlockedInRule", {
  call: (fetch) => client(fetch, { tier: "user" }).visitors.clearBlockedInRule("blocked_countries"),
  replies: { status: 400, json: { data: { message: "This test is refused" }, reason: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
