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

contract("webhooks.create", {
  call: (fetch) =>
    client(fetch, { auth: provider }).webhooks.create({
      data: {
        type: "webhook",
        attributes: {
          name: "Opened mails",
          endpoint_url: "https://example.com/klaviyo",
          secret_key: "made-up-klaviyo-secret-0001",
        },
        relationships: { "webhook-topics": { data: [{ type: "webhook-topic", id: "event:klaviyo.opened_email" }] } },
      },
    }),
  sends: {
    method: "POST",
    url: "https://a.klaviyo.com/api/webhooks",
    headers: {
      accept: "application/vnd.api+json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Bearer test-access-token",
    },
    json: {
      data: {
        type: "webhook",
        attributes: {
          name: "Opened mails",
          endpoint_url: "https://example.com/klaviyo",
          secret_key: "made-up-klaviyo-secret-0001",
        },
        relationships: { "webhook-topics": { data: [{ type: "webhook-topic", id: "event:klaviyo.opened_email" }] } },
      },
    },
  },
  replies: {
    status: 201,
    type: "application/vnd.api+json",
    json: {
      data: {
        type: "webhook",
        id: "01HEXAMPLEWEBHOOK",
        attributes: {
          name: "Opened mails",
          description: null,
          endpoint_url: "https://example.com/***",
          enabled: true,
          created_at: "2026-01-02T03:04:05+00:00",
          updated_at: "2026-01-02T03:04:05+00:00",
        },
        links: { self: "https://a.klaviyo.com/api/webhooks/01HEXAMPLEWEBHOOK" },
      },
    },
  },
});

contract("webhooks.delete", {
  call: (fetch) => client(fetch, { auth: provider }).webhooks.delete("01HEXAMPLEWEBHOOK"),
  sends: {
    method: "DELETE",
    url: "https://a.klaviyo.com/api/webhooks/01HEXAMPLEWEBHOOK",
    headers: { accept: "application/json", revision: "2026-07-15", authorization: "Bearer test-access-token" },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("webhooks.get", {
  call: (fetch) => client(fetch, { auth: provider }).webhooks.get("01HEXAMPLEWEBHOOK"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/webhooks/01HEXAMPLEWEBHOOK",
    headers: { accept: "application/vnd.api+json", revision: "2026-07-15", authorization: "Bearer test-access-token" },
  },
  replies: {
    status: 200,
    type: "application/vnd.api+json",
    json: {
      data: {
        type: "webhook",
        id: "01HEXAMPLEWEBHOOK",
        attributes: {
          name: "Opened mails",
          description: null,
          endpoint_url: "https://example.com/***",
          enabled: true,
          created_at: "2026-01-02T03:04:05+00:00",
          updated_at: "2026-01-02T03:04:05+00:00",
        },
        links: { self: "https://a.klaviyo.com/api/webhooks/01HEXAMPLEWEBHOOK" },
      },
      included: [
        {
          type: "webhook-topic",
          id: "event:klaviyo.opened_email",
          links: { self: "https://a.klaviyo.com/api/webhook-topics/event:klaviyo.opened_email" },
        },
      ],
    },
  },
});

contract("webhooks.list", {
  call: (fetch) => client(fetch, { auth: provider }).webhooks.list(),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/webhooks",
    headers: { accept: "application/vnd.api+json", revision: "2026-07-15", authorization: "Bearer test-access-token" },
  },
  replies: {
    status: 200,
    type: "application/vnd.api+json",
    json: {
      data: [
        {
          type: "webhook",
          id: "01HEXAMPLEWEBHOOK",
          attributes: {
            name: "Opened mails",
            description: null,
            endpoint_url: "https://example.com/***",
            enabled: true,
            created_at: "2026-01-02T03:04:05+00:00",
            updated_at: "2026-01-02T03:04:05+00:00",
          },
          links: { self: "https://a.klaviyo.com/api/webhooks/01HEXAMPLEWEBHOOK" },
        },
      ],
      included: [
        {
          type: "webhook-topic",
          id: "event:klaviyo.opened_email",
          links: { self: "https://a.klaviyo.com/api/webhook-topics/event:klaviyo.opened_email" },
        },
      ],
    },
  },
});

contract("webhooks.update", {
  call: (fetch) =>
    client(fetch, { auth: provider }).webhooks.update("01HEXAMPLEWEBHOOK", {
      data: { type: "webhook", id: "01HEXAMPLEWEBHOOK", attributes: { enabled: false } },
    }),
  sends: {
    method: "PATCH",
    url: "https://a.klaviyo.com/api/webhooks/01HEXAMPLEWEBHOOK",
    headers: {
      accept: "application/vnd.api+json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Bearer test-access-token",
    },
    json: { data: { type: "webhook", id: "01HEXAMPLEWEBHOOK", attributes: { enabled: false } } },
  },
  replies: {
    status: 200,
    type: "application/vnd.api+json",
    json: {
      data: {
        type: "webhook",
        id: "01HEXAMPLEWEBHOOK",
        attributes: {
          name: "Opened mails",
          description: null,
          endpoint_url: "https://example.com/***",
          enabled: true,
          created_at: "2026-01-02T03:04:05+00:00",
          updated_at: "2026-01-02T03:04:05+00:00",
        },
        links: { self: "https://a.klaviyo.com/api/webhooks/01HEXAMPLEWEBHOOK" },
      },
    },
  },
});

refusal("webhooks.create", {
  call: (fetch) =>
    client(fetch, { auth: provider }).webhooks.create({
      data: {
        type: "webhook",
        attributes: {
          name: "Opened mails",
          endpoint_url: "https://example.com/klaviyo",
          secret_key: "made-up-klaviyo-secret-0001",
        },
        relationships: { "webhook-topics": { data: [{ type: "webhook-topic", id: "event:klaviyo.opened_email" }] } },
      },
    }),
  replies: { status: 400, json: { errors: [{ detail: "This test is refused", code: "test_refusal" }] } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
