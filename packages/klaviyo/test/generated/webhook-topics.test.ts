// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { contract, refusal } from "@carillon/config/contract";
import { Klaviyo, type KlaviyoOptions } from "../../src/generated/index.ts";

const provider = { identity: "test", token: async () => "test-access-token", refresh: async () => false };

const client = (fetch: typeof globalThis.fetch, own: Partial<KlaviyoOptions> = {}) =>
  new Klaviyo({
    apiKey: "test-apiKey",
    companyId: "test-companyId",
    revision: "2026-07-15",
    throttle: false,
    retry: false,
    fetch,
    ...own,
  });

contract("webhookTopics.get", {
  call: (fetch) => client(fetch, { auth: provider }).webhookTopics.get("event:klaviyo.opened_email"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/webhook-topics/event%3Aklaviyo.opened_email",
    headers: { accept: "application/vnd.api+json", revision: "2026-07-15", authorization: "Bearer test-access-token" },
  },
  replies: {
    status: 200,
    type: "application/vnd.api+json",
    json: {
      data: {
        type: "webhook-topic",
        id: "event:klaviyo.opened_email",
        links: { self: "https://a.klaviyo.com/api/webhook-topics/event:klaviyo.opened_email" },
      },
    },
  },
});

contract("webhookTopics.list", {
  call: (fetch) => client(fetch, { auth: provider }).webhookTopics.list(),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/webhook-topics",
    headers: { accept: "application/vnd.api+json", revision: "2026-07-15", authorization: "Bearer test-access-token" },
  },
  replies: {
    status: 200,
    type: "application/vnd.api+json",
    json: {
      data: [
        {
          type: "webhook-topic",
          id: "event:klaviyo.opened_email",
          links: { self: "https://a.klaviyo.com/api/webhook-topics/event:klaviyo.opened_email" },
        },
      ],
    },
  },
});

refusal("webhookTopics.get", {
  call: (fetch) => client(fetch, { auth: provider }).webhookTopics.get("event:klaviyo.opened_email"),
  replies: { status: 400, json: { errors: [{ detail: "This test is refused", code: "test_refusal" }] } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
