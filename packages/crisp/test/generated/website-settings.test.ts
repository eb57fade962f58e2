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

contract("websiteSettings.get", {
  call: (fetch) => client(fetch).websiteSettings.get(),
  sends: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/settings",
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
        name: "Acme",
        domain: "acme.example",
        contact: { email: "hello@acme.example" },
        emails: { rating: true, transcript: true },
        chatbox: { color_theme: "blue", locale: "en", file_transfer: true, blocked_pages: ["status/*/"] },
      },
    },
  },
  gives: {
    name: "Acme",
    domain: "acme.example",
    contact: { email: "hello@acme.example" },
    emails: { rating: true, transcript: true },
    chatbox: { color_theme: "blue", locale: "en", file_transfer: true, blocked_pages: ["status/*/"] },
  },
});

contract("websiteSettings.update", {
  call: (fetch) =>
    client(fetch).websiteSettings.update({
      name: "Acme",
      domain: "acme.example",
      contact: { email: "hello@acme.example" },
      emails: { rating: true, transcript: true },
      chatbox: { color_theme: "blue", locale: "en", file_transfer: true, blocked_pages: ["status/*/"] },
    }),
  sends: {
    method: "PATCH",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/settings",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
    json: {
      name: "Acme",
      domain: "acme.example",
      contact: { email: "hello@acme.example" },
      emails: { rating: true, transcript: true },
      chatbox: { color_theme: "blue", locale: "en", file_transfer: true, blocked_pages: ["status/*/"] },
    },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

refusal("websiteSettings.get", {
  call: (fetch) => client(fetch).websiteSettings.get(),
  replies: { status: 400, json: { data: { message: "This test is refused" }, reason: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
