// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { contract, refusal } from "@carillon/config/contract";
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

contract("pluginSubscriptions.dispatchEvent", {
  call: (fetch) =>
    client(fetch).pluginSubscriptions.dispatchEvent("0a1b2c3d-0000-4000-8000-000000000016", {
      name: "bot-is-running",
      data: { bot: "Sales" },
    }),
  sends: {
    method: "POST",
    url: "https://api.crisp.chat/v1/plugins/subscription/8c842203-0000-4000-8000-000000000001/0a1b2c3d-0000-4000-8000-000000000016/event",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
    json: { name: "bot-is-running", data: { bot: "Sales" } },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

contract("pluginSubscriptions.forwardToChannel", {
  call: (fetch) =>
    client(fetch).pluginSubscriptions.forwardToChannel("0a1b2c3d-0000-4000-8000-000000000016", {
      namespace: "bot:step",
      identifier: "0a1b2c3d-0000-4000-8000-000000000026",
      payload: { step: 1 },
    }),
  sends: {
    method: "POST",
    url: "https://api.crisp.chat/v1/plugins/subscription/8c842203-0000-4000-8000-000000000001/0a1b2c3d-0000-4000-8000-000000000016/channel",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
    json: { namespace: "bot:step", identifier: "0a1b2c3d-0000-4000-8000-000000000026", payload: { step: 1 } },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

contract("pluginSubscriptions.get", {
  call: (fetch) => client(fetch).pluginSubscriptions.get("0a1b2c3d-0000-4000-8000-000000000016"),
  sends: {
    method: "GET",
    url: "https://api.crisp.chat/v1/plugins/subscription/8c842203-0000-4000-8000-000000000001/0a1b2c3d-0000-4000-8000-000000000016",
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
        id: "0a1b2c3d-0000-4000-8000-000000000016",
        urn: "urn:acme:orders:0",
        name: "Orders",
        price: 0,
        since: "2026-01-01T00:00:00Z",
        active: true,
        website_id: "8c842203-0000-4000-8000-000000000001",
      },
    },
  },
  gives: {
    id: "0a1b2c3d-0000-4000-8000-000000000016",
    urn: "urn:acme:orders:0",
    name: "Orders",
    price: 0,
    since: "2026-01-01T00:00:00Z",
    active: true,
    website_id: "8c842203-0000-4000-8000-000000000001",
  },
});

contract("pluginSubscriptions.getProvenance", {
  call: (fetch) => client(fetch).pluginSubscriptions.getProvenance("0a1b2c3d-0000-4000-8000-000000000016"),
  sends: {
    method: "GET",
    url: "https://api.crisp.chat/v1/plugins/subscription/8c842203-0000-4000-8000-000000000001/0a1b2c3d-0000-4000-8000-000000000016/attest/provenance",
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
        payload: {
          website: { website_id: "8c842203-0000-4000-8000-000000000001" },
          user: { user_id: "0a1b2c3d-0000-4000-8000-000000000003", role: "owner" },
          plugin: { plugin_id: "0a1b2c3d-0000-4000-8000-000000000016" },
        },
        signed: "example-signature",
        expire_at: 1767225600000,
      },
    },
  },
  gives: {
    payload: {
      website: { website_id: "8c842203-0000-4000-8000-000000000001" },
      user: { user_id: "0a1b2c3d-0000-4000-8000-000000000003", role: "owner" },
      plugin: { plugin_id: "0a1b2c3d-0000-4000-8000-000000000016" },
    },
    signed: "example-signature",
    expire_at: 1767225600000,
  },
});

contract("pluginSubscriptions.getSettings", {
  call: (fetch) => client(fetch).pluginSubscriptions.getSettings("0a1b2c3d-0000-4000-8000-000000000016"),
  sends: {
    method: "GET",
    url: "https://api.crisp.chat/v1/plugins/subscription/8c842203-0000-4000-8000-000000000001/0a1b2c3d-0000-4000-8000-000000000016/settings",
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
        plugin_id: "0a1b2c3d-0000-4000-8000-000000000016",
        website_id: "8c842203-0000-4000-8000-000000000001",
        settings: { chatbox: { "25": "#bbbbbb" } },
      },
    },
  },
  gives: {
    plugin_id: "0a1b2c3d-0000-4000-8000-000000000016",
    website_id: "8c842203-0000-4000-8000-000000000001",
    settings: { chatbox: { "25": "#bbbbbb" } },
  },
});

contract("pluginSubscriptions.list", {
  call: (fetch) => client(fetch, { tier: "user" }).pluginSubscriptions.list(),
  sends: {
    method: "GET",
    url: "https://api.crisp.chat/v1/plugins/subscription",
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
          id: "0a1b2c3d-0000-4000-8000-000000000016",
          urn: "urn:acme:orders:0",
          name: "Orders",
          price: 0,
          since: "2026-01-01T00:00:00Z",
          active: true,
          website_id: "8c842203-0000-4000-8000-000000000001",
        },
      ],
    },
  },
  gives: [
    {
      id: "0a1b2c3d-0000-4000-8000-000000000016",
      urn: "urn:acme:orders:0",
      name: "Orders",
      price: 0,
      since: "2026-01-01T00:00:00Z",
      active: true,
      website_id: "8c842203-0000-4000-8000-000000000001",
    },
  ],
});

contract("pluginSubscriptions.listForWebsite", {
  call: (fetch) => client(fetch, { tier: "user" }).pluginSubscriptions.listForWebsite(),
  sends: {
    method: "GET",
    url: "https://api.crisp.chat/v1/plugins/subscription/8c842203-0000-4000-8000-000000000001",
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
          id: "0a1b2c3d-0000-4000-8000-000000000016",
          urn: "urn:acme:orders:0",
          name: "Orders",
          price: 0,
          since: "2026-01-01T00:00:00Z",
          active: true,
          website_id: "8c842203-0000-4000-8000-000000000001",
        },
      ],
    },
  },
  gives: [
    {
      id: "0a1b2c3d-0000-4000-8000-000000000016",
      urn: "urn:acme:orders:0",
      name: "Orders",
      price: 0,
      since: "2026-01-01T00:00:00Z",
      active: true,
      website_id: "8c842203-0000-4000-8000-000000000001",
    },
  ],
});

contract("pluginSubscriptions.listUsageBills", {
  call: (fetch) => client(fetch).pluginSubscriptions.listUsageBills("0a1b2c3d-0000-4000-8000-000000000016"),
  sends: {
    method: "GET",
    url: "https://api.crisp.chat/v1/plugins/subscription/8c842203-0000-4000-8000-000000000001/0a1b2c3d-0000-4000-8000-000000000016/bill/usage",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: {
    status: 200,
    json: { error: false, reason: "resolved", data: [{ name: "Paid messages sent", units: 250, price: 0.1 }] },
  },
  gives: [{ name: "Paid messages sent", units: 250, price: 0.1 }],
});

contract("pluginSubscriptions.reportUsage", {
  call: (fetch) =>
    client(fetch).pluginSubscriptions.reportUsage("0a1b2c3d-0000-4000-8000-000000000016", {
      name: "Paid messages sent",
      units: 250,
      price: 0.1,
    }),
  sends: {
    method: "POST",
    url: "https://api.crisp.chat/v1/plugins/subscription/8c842203-0000-4000-8000-000000000001/0a1b2c3d-0000-4000-8000-000000000016/bill/usage",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
    json: { name: "Paid messages sent", units: 250, price: 0.1 },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

contract("pluginSubscriptions.saveSettings", {
  call: (fetch) =>
    client(fetch).pluginSubscriptions.saveSettings("0a1b2c3d-0000-4000-8000-000000000016", {
      chatbox: { "25": "#bbbbbb" },
    }),
  sends: {
    method: "PUT",
    url: "https://api.crisp.chat/v1/plugins/subscription/8c842203-0000-4000-8000-000000000001/0a1b2c3d-0000-4000-8000-000000000016/settings",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
    json: { chatbox: { "25": "#bbbbbb" } },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

contract("pluginSubscriptions.subscribe", {
  call: (fetch) =>
    client(fetch, { tier: "user" }).pluginSubscriptions.subscribe({
      plugin_id: "0a1b2c3d-0000-4000-8000-000000000016",
    }),
  sends: {
    method: "POST",
    url: "https://api.crisp.chat/v1/plugins/subscription/8c842203-0000-4000-8000-000000000001",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-crisp-tier": "user",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
    json: { plugin_id: "0a1b2c3d-0000-4000-8000-000000000016" },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

contract("pluginSubscriptions.unsubscribe", {
  call: (fetch) =>
    client(fetch, { tier: "user" }).pluginSubscriptions.unsubscribe("0a1b2c3d-0000-4000-8000-000000000016"),
  sends: {
    method: "DELETE",
    url: "https://api.crisp.chat/v1/plugins/subscription/8c842203-0000-4000-8000-000000000001/0a1b2c3d-0000-4000-8000-000000000016",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "user",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

contract("pluginSubscriptions.updateSettings", {
  call: (fetch) =>
    client(fetch).pluginSubscriptions.updateSettings("0a1b2c3d-0000-4000-8000-000000000016", {
      chatbox: { "25": "#bbbbbb" },
    }),
  sends: {
    method: "PATCH",
    url: "https://api.crisp.chat/v1/plugins/subscription/8c842203-0000-4000-8000-000000000001/0a1b2c3d-0000-4000-8000-000000000016/settings",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
    json: { chatbox: { "25": "#bbbbbb" } },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

refusal("pluginSubscriptions.dispatchEvent", {
  call: (fetch) =>
    client(fetch).pluginSubscriptions.dispatchEvent("0a1b2c3d-0000-4000-8000-000000000016", {
      name: "bot-is-running",
      data: { bot: "Sales" },
    }),
  replies: { status: 400, json: { data: { message: "This test is refused" }, reason: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
