// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { contract, paging, refusal } from "@carillon/config/contract";
import { Klaviyo, type KlaviyoOptions } from "../../src/generated/index.ts";

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

contract("pushTokens.create", {
  call: (fetch) =>
    client(fetch).pushTokens.create({
      data: {
        type: "push-token",
        attributes: {
          token: "made-up-token",
          platform: "ios",
          vendor: "apns",
          enablement_status: "AUTHORIZED",
          profile: { data: { type: "profile", attributes: { email: "user@example.com" } } },
        },
      },
    }),
  sends: {
    method: "POST",
    url: "https://a.klaviyo.com/api/push-tokens",
    headers: {
      accept: "application/json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: {
      data: {
        type: "push-token",
        attributes: {
          token: "made-up-token",
          platform: "ios",
          vendor: "apns",
          enablement_status: "AUTHORIZED",
          profile: { data: { type: "profile", attributes: { email: "user@example.com" } } },
        },
      },
    },
  },
  replies: { status: 202 },
  gives: undefined,
});

contract("pushTokens.delete", {
  call: (fetch) => client(fetch).pushTokens.delete("01J0PUSHTOKEN0000000000000"),
  sends: {
    method: "DELETE",
    url: "https://a.klaviyo.com/api/push-tokens/01J0PUSHTOKEN0000000000000",
    headers: { accept: "application/json", revision: "2026-07-15", authorization: "Klaviyo-API-Key test-apiKey" },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("pushTokens.get", {
  call: (fetch) => client(fetch).pushTokens.get("01J0PUSHTOKEN0000000000000"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/push-tokens/01J0PUSHTOKEN0000000000000",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  replies: {
    status: 200,
    type: "application/vnd.api+json",
    json: {
      data: {
        type: "push-token",
        id: "01J0PUSHTOKEN0000000000000",
        attributes: {
          created: "2026-01-02T03:04:05+00:00",
          token: "abcdef0123456789",
          enablement_status: "AUTHORIZED",
          platform: "ios",
          vendor: "apns",
          background: "AVAILABLE",
          recorded_date: "2026-01-02T03:04:05+00:00",
        },
        links: { self: "https://a.klaviyo.com/api/push-tokens/01J0PUSHTOKEN0000000000000" },
      },
      included: [
        {
          type: "profile",
          id: "01GDDKASAP8TKDDA2GRZDSVP4H",
          attributes: {
            email: "user@example.com",
            first_name: "John",
            last_name: "Doe",
            properties: { plan: "premium" },
            created: "2026-01-02T03:04:05+00:00",
            updated: "2026-01-02T03:04:05+00:00",
          },
          links: { self: "https://a.klaviyo.com/api/profiles/01GDDKASAP8TKDDA2GRZDSVP4H" },
        },
      ],
    },
  },
});

contract("pushTokens.getProfile", {
  call: (fetch) => client(fetch).pushTokens.getProfile("01J0PUSHTOKEN0000000000000"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/push-tokens/01J0PUSHTOKEN0000000000000/profile",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  replies: {
    status: 200,
    type: "application/vnd.api+json",
    json: {
      data: {
        type: "profile",
        id: "01GDDKASAP8TKDDA2GRZDSVP4H",
        attributes: {
          email: "user@example.com",
          first_name: "John",
          last_name: "Doe",
          properties: { plan: "premium" },
          created: "2026-01-02T03:04:05+00:00",
          updated: "2026-01-02T03:04:05+00:00",
        },
        links: { self: "https://a.klaviyo.com/api/profiles/01GDDKASAP8TKDDA2GRZDSVP4H" },
      },
    },
  },
});

contract("pushTokens.getProfileId", {
  call: (fetch) => client(fetch).pushTokens.getProfileId("01J0PUSHTOKEN0000000000000"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/push-tokens/01J0PUSHTOKEN0000000000000/relationships/profile",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  replies: {
    status: 200,
    type: "application/vnd.api+json",
    json: { data: { type: "profile", id: "01GDDKASAP8TKDDA2GRZDSVP4H" } },
  },
});

contract("pushTokens.list", {
  call: (fetch) => client(fetch).pushTokens.list(),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/push-tokens",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  replies: {
    status: 200,
    type: "application/vnd.api+json",
    json: {
      data: [
        {
          type: "push-token",
          id: "01J0PUSHTOKEN0000000000000",
          attributes: {
            created: "2026-01-02T03:04:05+00:00",
            token: "abcdef0123456789",
            enablement_status: "AUTHORIZED",
            platform: "ios",
            vendor: "apns",
            background: "AVAILABLE",
            recorded_date: "2026-01-02T03:04:05+00:00",
          },
          links: { self: "https://a.klaviyo.com/api/push-tokens/01J0PUSHTOKEN0000000000000" },
        },
      ],
      included: [
        {
          type: "profile",
          id: "01GDDKASAP8TKDDA2GRZDSVP4H",
          attributes: {
            email: "user@example.com",
            first_name: "John",
            last_name: "Doe",
            properties: { plan: "premium" },
            created: "2026-01-02T03:04:05+00:00",
            updated: "2026-01-02T03:04:05+00:00",
          },
          links: { self: "https://a.klaviyo.com/api/profiles/01GDDKASAP8TKDDA2GRZDSVP4H" },
        },
      ],
    },
  },
});

paging("pushTokens.list", {
  call: (fetch) => client(fetch).pushTokens.list({ "page[size]": 2 }),
  replies: [
    {
      status: 200,
      type: "application/vnd.api+json",
      json: {
        data: [
          {
            type: "push-token",
            id: "01J0PUSHTOKEN0000000000000",
            attributes: {
              created: "2026-01-02T03:04:05+00:00",
              token: "abcdef0123456789",
              enablement_status: "AUTHORIZED",
              platform: "ios",
              vendor: "apns",
              background: "AVAILABLE",
              recorded_date: "2026-01-02T03:04:05+00:00",
            },
            links: { self: "https://a.klaviyo.com/api/push-tokens/01J0PUSHTOKEN0000000000000" },
            _test_item: "a0",
          },
        ],
        included: [
          {
            type: "profile",
            id: "01GDDKASAP8TKDDA2GRZDSVP4H",
            attributes: {
              email: "user@example.com",
              first_name: "John",
              last_name: "Doe",
              properties: { plan: "premium" },
              created: "2026-01-02T03:04:05+00:00",
              updated: "2026-01-02T03:04:05+00:00",
            },
            links: { self: "https://a.klaviyo.com/api/profiles/01GDDKASAP8TKDDA2GRZDSVP4H" },
          },
        ],
        links: { next: "https://elsewhere.example/next?page%5Bcursor%5D=second-page" },
      },
    },
    {
      status: 200,
      type: "application/vnd.api+json",
      json: {
        data: [
          {
            type: "push-token",
            id: "01J0PUSHTOKEN0000000000000",
            attributes: {
              created: "2026-01-02T03:04:05+00:00",
              token: "abcdef0123456789",
              enablement_status: "AUTHORIZED",
              platform: "ios",
              vendor: "apns",
              background: "AVAILABLE",
              recorded_date: "2026-01-02T03:04:05+00:00",
            },
            links: { self: "https://a.klaviyo.com/api/push-tokens/01J0PUSHTOKEN0000000000000" },
            _test_item: "b0",
          },
        ],
        included: [
          {
            type: "profile",
            id: "01GDDKASAP8TKDDA2GRZDSVP4H",
            attributes: {
              email: "user@example.com",
              first_name: "John",
              last_name: "Doe",
              properties: { plan: "premium" },
              created: "2026-01-02T03:04:05+00:00",
              updated: "2026-01-02T03:04:05+00:00",
            },
            links: { self: "https://a.klaviyo.com/api/profiles/01GDDKASAP8TKDDA2GRZDSVP4H" },
          },
        ],
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://a.klaviyo.com/api/push-tokens?page%5Bsize%5D=2&page%5Bcursor%5D=second-page",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  items: [
    {
      type: "push-token",
      id: "01J0PUSHTOKEN0000000000000",
      attributes: {
        created: "2026-01-02T03:04:05+00:00",
        token: "abcdef0123456789",
        enablement_status: "AUTHORIZED",
        platform: "ios",
        vendor: "apns",
        background: "AVAILABLE",
        recorded_date: "2026-01-02T03:04:05+00:00",
      },
      links: { self: "https://a.klaviyo.com/api/push-tokens/01J0PUSHTOKEN0000000000000" },
      _test_item: "a0",
    },
    {
      type: "push-token",
      id: "01J0PUSHTOKEN0000000000000",
      attributes: {
        created: "2026-01-02T03:04:05+00:00",
        token: "abcdef0123456789",
        enablement_status: "AUTHORIZED",
        platform: "ios",
        vendor: "apns",
        background: "AVAILABLE",
        recorded_date: "2026-01-02T03:04:05+00:00",
      },
      links: { self: "https://a.klaviyo.com/api/push-tokens/01J0PUSHTOKEN0000000000000" },
      _test_item: "b0",
    },
  ],
});

refusal("pushTokens.create", {
  call: (fetch) =>
    client(fetch).pushTokens.create({
      data: {
        type: "push-token",
        attributes: {
          token: "made-up-token",
          platform: "ios",
          vendor: "apns",
          enablement_status: "AUTHORIZED",
          profile: { data: { type: "profile", attributes: { email: "user@example.com" } } },
        },
      },
    }),
  replies: { status: 400, json: { errors: [{ detail: "This test is refused", code: "test_refusal" }] } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
