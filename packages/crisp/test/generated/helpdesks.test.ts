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

contract("helpdesks.create", {
  call: (fetch) => client(fetch, { tier: "user" }).helpdesks.create({ name: "Acme Help", domain_basic: "acme" }),
  sends: {
    method: "POST",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/helpdesk",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-crisp-tier": "user",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
    json: { name: "Acme Help", domain_basic: "acme" },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

contract("helpdesks.delete", {
  call: (fetch) =>
    client(fetch, { tier: "user" }).helpdesks.delete({ verify: { method: "password", secret: "example-secret" } }),
  sends: {
    method: "DELETE",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/helpdesk",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-crisp-tier": "user",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
    json: { verify: { method: "password", secret: "example-secret" } },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

contract("helpdesks.exists", {
  call: (fetch) => client(fetch).helpdesks.exists(),
  sends: {
    method: "HEAD",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/helpdesk",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: { status: 200 },
  gives: true,
});

contract("helpdesks.get", {
  call: (fetch) => client(fetch).helpdesks.get(),
  sends: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/helpdesk",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: {
    status: 200,
    json: { error: false, reason: "resolved", data: { name: "Acme Help", url: "https://help.acme.example/" } },
  },
  gives: { name: "Acme Help", url: "https://help.acme.example/" },
});

contract("helpdesks.getDomain", {
  call: (fetch) => client(fetch, { tier: "user" }).helpdesks.getDomain(),
  sends: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/helpdesk/domain",
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
      data: { root: "crisp.help", basic: "acme", custom: "help.acme.example", verified: true },
    },
  },
  gives: { root: "crisp.help", basic: "acme", custom: "help.acme.example", verified: true },
});

contract("helpdesks.getDomainSetup", {
  call: (fetch) => client(fetch, { tier: "user" }).helpdesks.getDomainSetup({ custom: "help.acme.example" }),
  sends: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/helpdesk/domain/setup?custom=help.acme.example",
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
        custom: "help.acme.example",
        setup: { records: [{ type: "CNAME", name: "help", value: "acme.crisp.help" }] },
      },
    },
  },
  gives: {
    custom: "help.acme.example",
    setup: { records: [{ type: "CNAME", name: "help", value: "acme.crisp.help" }] },
  },
});

contract("helpdesks.getSettings", {
  call: (fetch) => client(fetch).helpdesks.getSettings(),
  sends: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/helpdesk/settings",
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
        name: "Acme Help",
        appearance: { logos: { header: null, footer: null }, banner: null },
        behavior: { show_chatbox: true, ask_feedback: false, forbid_indexing: false },
        include: { html: null },
        access: { password: null },
      },
    },
  },
  gives: {
    name: "Acme Help",
    appearance: { logos: { header: null, footer: null }, banner: null },
    behavior: { show_chatbox: true, ask_feedback: false, forbid_indexing: false },
    include: { html: null },
    access: { password: null },
  },
});

contract("helpdesks.updateDomain", {
  call: (fetch) =>
    client(fetch, { tier: "user" }).helpdesks.updateDomain({ basic: "acme", custom: "help.acme.example" }),
  sends: {
    method: "PATCH",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/helpdesk/domain",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-crisp-tier": "user",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
    json: { basic: "acme", custom: "help.acme.example" },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

contract("helpdesks.updateSettings", {
  call: (fetch) =>
    client(fetch).helpdesks.updateSettings({
      name: "Acme Help",
      appearance: { logos: { header: null, footer: null }, banner: null },
      behavior: { show_chatbox: true, ask_feedback: false, forbid_indexing: false },
      include: { html: null },
      access: { password: null },
    }),
  sends: {
    method: "PATCH",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/helpdesk/settings",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
    json: {
      name: "Acme Help",
      appearance: { logos: { header: null, footer: null }, banner: null },
      behavior: { show_chatbox: true, ask_feedback: false, forbid_indexing: false },
      include: { html: null },
      access: { password: null },
    },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

refusal("helpdesks.create", {
  call: (fetch) => client(fetch, { tier: "user" }).helpdesks.create({ name: "Acme Help", domain_basic: "acme" }),
  replies: { status: 400, json: { data: { message: "This test is refused" }, reason: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
