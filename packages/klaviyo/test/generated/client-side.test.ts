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

contract("clientSide.createEvent", {
  call: (fetch) =>
    client(fetch).clientSide.createEvent({
      data: {
        type: "event",
        attributes: {
          properties: { OrderId: "12345", Value: 99.99 },
          metric: { data: { type: "metric", attributes: { name: "Placed Order" } } },
          profile: { data: { type: "profile", attributes: { email: "user@example.com" } } },
        },
      },
    }),
  sends: {
    method: "POST",
    url: "https://a.klaviyo.com/client/events?company_id=test-companyId",
    headers: { accept: "application/json", "content-type": "application/vnd.api+json", revision: "2026-07-15" },
    json: {
      data: {
        type: "event",
        attributes: {
          properties: { OrderId: "12345", Value: 99.99 },
          metric: { data: { type: "metric", attributes: { name: "Placed Order" } } },
          profile: { data: { type: "profile", attributes: { email: "user@example.com" } } },
        },
      },
    },
    fills: "/data/attributes/unique_id",
  },
  replies: { status: 202 },
  gives: undefined,
});

contract("clientSide.createPushToken", {
  call: (fetch) =>
    client(fetch).clientSide.createPushToken({
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
    url: "https://a.klaviyo.com/client/push-tokens?company_id=test-companyId",
    headers: { accept: "application/json", "content-type": "application/vnd.api+json", revision: "2026-07-15" },
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

contract("clientSide.createSubscription", {
  call: (fetch) =>
    client(fetch).clientSide.createSubscription({
      data: {
        type: "subscription",
        attributes: {
          custom_source: "Footer form",
          profile: {
            data: {
              type: "profile",
              attributes: {
                email: "user@example.com",
                subscriptions: { email: { marketing: { consent: "SUBSCRIBED" } } },
              },
            },
          },
        },
        relationships: { list: { data: { type: "list", id: "Y6nRLr" } } },
      },
    }),
  sends: {
    method: "POST",
    url: "https://a.klaviyo.com/client/subscriptions?company_id=test-companyId",
    headers: { accept: "application/json", "content-type": "application/vnd.api+json", revision: "2026-07-15" },
    json: {
      data: {
        type: "subscription",
        attributes: {
          custom_source: "Footer form",
          profile: {
            data: {
              type: "profile",
              attributes: {
                email: "user@example.com",
                subscriptions: { email: { marketing: { consent: "SUBSCRIBED" } } },
              },
            },
          },
        },
        relationships: { list: { data: { type: "list", id: "Y6nRLr" } } },
      },
    },
  },
  replies: { status: 202 },
  gives: undefined,
});

contract("clientSide.getIpAllowlist", {
  call: (fetch) => client(fetch).clientSide.getIpAllowlist("made-up-allowlist"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/client/ip-allowlists/made-up-allowlist?company_id=test-companyId",
    headers: { accept: "application/vnd.api+json", revision: "2026-07-15" },
  },
  replies: {
    status: 200,
    type: "application/vnd.api+json",
    json: {
      data: {
        type: "ip-allowlist",
        id: "made-up-allowlist",
        attributes: { prefixes: ["192.0.2.0/24"], sync_token: "1767323045", created: "2026-01-02T03:04:05+00:00" },
        links: { self: "https://a.klaviyo.com/client/ip-allowlists/made-up-allowlist" },
      },
      links: { self: "https://a.klaviyo.com/client/ip-allowlists/made-up-allowlist" },
    },
  },
});

contract("clientSide.listGeofences", {
  call: (fetch) => client(fetch).clientSide.listGeofences({ "page[size]": 2 }),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/client/geofences?page%5Bsize%5D=2&company_id=test-companyId",
    headers: { accept: "application/vnd.api+json", revision: "2026-07-15" },
  },
  replies: {
    status: 200,
    type: "application/vnd.api+json",
    json: {
      data: [
        {
          type: "geofence",
          id: "01HGEOFENCE",
          attributes: { latitude: 42.36, longitude: -71.06, radius: 100 },
          links: { self: "https://a.klaviyo.com/client/geofences/01HGEOFENCE" },
        },
      ],
      links: { self: "https://a.klaviyo.com/client/geofences", next: null },
    },
  },
});

paging("clientSide.listGeofences", {
  call: (fetch) => client(fetch).clientSide.listGeofences({ "page[size]": 2 }),
  replies: [
    {
      status: 200,
      type: "application/vnd.api+json",
      json: {
        data: [
          {
            type: "geofence",
            id: "01HGEOFENCE",
            attributes: { latitude: 42.36, longitude: -71.06, radius: 100 },
            links: { self: "https://a.klaviyo.com/client/geofences/01HGEOFENCE" },
            _test_item: "a0",
          },
        ],
        links: {
          self: "https://a.klaviyo.com/client/geofences",
          next: "https://elsewhere.example/next?page%5Bcursor%5D=second-page",
        },
      },
    },
    {
      status: 200,
      type: "application/vnd.api+json",
      json: {
        data: [
          {
            type: "geofence",
            id: "01HGEOFENCE",
            attributes: { latitude: 42.36, longitude: -71.06, radius: 100 },
            links: { self: "https://a.klaviyo.com/client/geofences/01HGEOFENCE" },
            _test_item: "b0",
          },
        ],
        links: { self: "https://a.klaviyo.com/client/geofences" },
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://a.klaviyo.com/client/geofences?page%5Bsize%5D=2&page%5Bcursor%5D=second-page&company_id=test-companyId",
    headers: { accept: "application/vnd.api+json", revision: "2026-07-15" },
  },
  items: [
    {
      type: "geofence",
      id: "01HGEOFENCE",
      attributes: { latitude: 42.36, longitude: -71.06, radius: 100 },
      links: { self: "https://a.klaviyo.com/client/geofences/01HGEOFENCE" },
      _test_item: "a0",
    },
    {
      type: "geofence",
      id: "01HGEOFENCE",
      attributes: { latitude: 42.36, longitude: -71.06, radius: 100 },
      links: { self: "https://a.klaviyo.com/client/geofences/01HGEOFENCE" },
      _test_item: "b0",
    },
  ],
});

refusal("clientSide.createEvent", {
  call: (fetch) =>
    client(fetch).clientSide.createEvent({
      data: {
        type: "event",
        attributes: {
          properties: { OrderId: "12345", Value: 99.99 },
          metric: { data: { type: "metric", attributes: { name: "Placed Order" } } },
          profile: { data: { type: "profile", attributes: { email: "user@example.com" } } },
        },
      },
    }),
  replies: { status: 400, json: { errors: [{ detail: "This test is refused", code: "test_refusal" }] } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
