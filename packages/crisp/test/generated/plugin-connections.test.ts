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

contract("pluginConnections.getAccount", {
  call: (fetch) => client(fetch).pluginConnections.getAccount(),
  sends: {
    method: "GET",
    url: "https://api.crisp.chat/v1/plugin/connect/account",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: {
    status: 200,
    json: { error: false, reason: "resolved", data: { plugin_id: "0a1b2c3d-0000-4000-8000-000000000016" } },
  },
  gives: { plugin_id: "0a1b2c3d-0000-4000-8000-000000000016" },
});

contract("pluginConnections.getEndpoints", {
  call: (fetch) => client(fetch).pluginConnections.getEndpoints(),
  sends: {
    method: "GET",
    url: "https://api.crisp.chat/v1/plugin/connect/endpoints",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: {
    status: 200,
    json: { error: false, reason: "resolved", data: { socket: { app: "https://plugin.relay.crisp.chat/p/1/" } } },
  },
  gives: { socket: { app: "https://plugin.relay.crisp.chat/p/1/" } },
});

contract("pluginConnections.listWebsites", {
  call: (fetch) => client(fetch).pluginConnections.listWebsites({ filter_configured: 0, include_plan: 0 }),
  sends: {
    method: "GET",
    url: "https://api.crisp.chat/v1/plugin/connect/websites/all/1?filter_configured=0&include_plan=0",
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
      data: [{ website_id: "8c842203-0000-4000-8000-000000000001", token: "example-token", settings: {} }],
    },
  },
  gives: [{ website_id: "8c842203-0000-4000-8000-000000000001", token: "example-token", settings: {} }],
});

contract("pluginConnections.listWebsitesSince", {
  call: (fetch) => client(fetch).pluginConnections.listWebsitesSince({ filter_configured: 0, include_plan: 0 }),
  sends: {
    method: "GET",
    url: "https://api.crisp.chat/v1/plugin/connect/websites/since?filter_configured=0&include_plan=0",
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
      data: [{ website_id: "8c842203-0000-4000-8000-000000000001", token: "example-token", settings: {} }],
    },
  },
  gives: [{ website_id: "8c842203-0000-4000-8000-000000000001", token: "example-token", settings: {} }],
});

contract("pluginConnections.sessionExists", {
  call: (fetch) => client(fetch).pluginConnections.sessionExists(),
  sends: {
    method: "HEAD",
    url: "https://api.crisp.chat/v1/plugin/connect/session",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: { status: 200 },
  gives: true,
});

paging("pluginConnections.listWebsites", {
  call: (fetch) => client(fetch).pluginConnections.listWebsites({ filter_configured: 0, include_plan: 0 }),
  replies: [
    {
      status: 200,
      json: {
        error: false,
        reason: "resolved",
        data: [
          {
            website_id: "8c842203-0000-4000-8000-000000000001",
            token: "example-token",
            settings: {},
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
            website_id: "8c842203-0000-4000-8000-000000000001",
            token: "example-token",
            settings: {},
            _test_item: "b0",
          },
        ],
      },
    },
    { status: 200, json: { error: false, reason: "resolved", data: [] } },
  ],
  second: {
    method: "GET",
    url: "https://api.crisp.chat/v1/plugin/connect/websites/all/2?filter_configured=0&include_plan=0",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  items: [
    { website_id: "8c842203-0000-4000-8000-000000000001", token: "example-token", settings: {}, _test_item: "a0" },
    { website_id: "8c842203-0000-4000-8000-000000000001", token: "example-token", settings: {}, _test_item: "b0" },
  ],
});

refusal("pluginConnections.getAccount", {
  call: (fetch) => client(fetch).pluginConnections.getAccount(),
  replies: { status: 400, json: { data: { message: "This test is refused" }, reason: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
