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

contract("websites.abortDeletion", {
  call: (fetch) => client(fetch, { tier: "user" }).websites.abortDeletion(),
  sends: {
    method: "DELETE",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/expunge",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "user",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

contract("websites.create", {
  call: (fetch) => client(fetch, { tier: "user" }).websites.create({ name: "Acme", domain: "acme.example" }),
  sends: {
    method: "POST",
    url: "https://api.crisp.chat/v1/website",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-crisp-tier": "user",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
    json: { name: "Acme", domain: "acme.example" },
  },
  replies: {
    status: 200,
    json: {
      error: false,
      reason: "resolved",
      data: {
        website_id: "8c842203-0000-4000-8000-000000000001",
        name: "Acme",
        domain: "acme.example",
        logo: "https://storage.crisp.chat/logo.png",
      },
    },
  },
  gives: {
    website_id: "8c842203-0000-4000-8000-000000000001",
    name: "Acme",
    domain: "acme.example",
    logo: "https://storage.crisp.chat/logo.png",
  },
});

contract("websites.delete", {
  call: (fetch) =>
    client(fetch, { tier: "user" }).websites.delete({ verify: { method: "password", secret: "example-secret" } }),
  sends: {
    method: "DELETE",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001",
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

contract("websites.exists", {
  call: (fetch) => client(fetch).websites.exists({ domain: "acme.example" }),
  sends: {
    method: "HEAD",
    url: "https://api.crisp.chat/v1/website?domain=acme.example",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: { status: 200 },
  gives: true,
});

contract("websites.get", {
  call: (fetch) => client(fetch).websites.get(),
  sends: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001",
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
        website_id: "8c842203-0000-4000-8000-000000000001",
        name: "Acme",
        domain: "acme.example",
        logo: "https://storage.crisp.chat/logo.png",
      },
    },
  },
  gives: {
    website_id: "8c842203-0000-4000-8000-000000000001",
    name: "Acme",
    domain: "acme.example",
    logo: "https://storage.crisp.chat/logo.png",
  },
});

contract("websites.getConnectEndpoints", {
  call: (fetch) => client(fetch).websites.getConnectEndpoints(),
  sends: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/connect/endpoints",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: {
    status: 200,
    json: { error: false, reason: "resolved", data: { socket: { app: "https://website.relay.crisp.chat/w/1/" } } },
  },
  gives: { socket: { app: "https://website.relay.crisp.chat/w/1/" } },
});

refusal("websites.abortDeletion", {
  call: (fetch) => client(fetch, { tier: "user" }).websites.abortDeletion(),
  replies: { status: 400, json: { data: { message: "This test is refused" }, reason: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
