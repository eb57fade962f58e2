// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { bulk, contract, paging, refusal } from "@carillon/config/contract";
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

contract("clientSide.bulkCreateEvents", {
  call: (fetch) =>
    client(fetch).clientSide.bulkCreateEvents({
      data: {
        type: "event-bulk-create",
        attributes: {
          profile: { data: { type: "profile", attributes: { email: "user@example.com" } } },
          events: {
            data: [
              {
                type: "event",
                attributes: {
                  metric: { data: { type: "metric", attributes: { name: "Viewed Product" } } },
                  properties: { ProductName: "Mug" },
                },
              },
            ],
          },
        },
      },
    }),
  sends: {
    method: "POST",
    url: "https://a.klaviyo.com/client/event-bulk-create?company_id=test-companyId",
    headers: { accept: "application/json", "content-type": "application/vnd.api+json", revision: "2026-07-15" },
    json: {
      data: {
        type: "event-bulk-create",
        attributes: {
          profile: { data: { type: "profile", attributes: { email: "user@example.com" } } },
          events: {
            data: [
              {
                type: "event",
                attributes: {
                  metric: { data: { type: "metric", attributes: { name: "Viewed Product" } } },
                  properties: { ProductName: "Mug" },
                },
              },
            ],
          },
        },
      },
    },
    fills: "/data/attributes/events/data/*/attributes/unique_id",
  },
  replies: { status: 202 },
  gives: undefined,
});

contract("clientSide.createBackInStockSubscription", {
  call: (fetch) =>
    client(fetch).clientSide.createBackInStockSubscription({
      data: {
        type: "back-in-stock-subscription",
        attributes: {
          channels: ["EMAIL"],
          profile: { data: { type: "profile", attributes: { email: "user@example.com" } } },
        },
        relationships: { variant: { data: { type: "catalog-variant", id: "$custom:::$default:::MUG-1-BLUE" } } },
      },
    }),
  sends: {
    method: "POST",
    url: "https://a.klaviyo.com/client/back-in-stock-subscriptions?company_id=test-companyId",
    headers: { accept: "application/json", "content-type": "application/vnd.api+json", revision: "2026-07-15" },
    json: {
      data: {
        type: "back-in-stock-subscription",
        attributes: {
          channels: ["EMAIL"],
          profile: { data: { type: "profile", attributes: { email: "user@example.com" } } },
        },
        relationships: { variant: { data: { type: "catalog-variant", id: "$custom:::$default:::MUG-1-BLUE" } } },
      },
    },
  },
  replies: { status: 202 },
  gives: undefined,
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

contract("clientSide.createReview", {
  call: (fetch) =>
    client(fetch).clientSide.createReview({
      data: {
        type: "review",
        attributes: {
          review_type: "review",
          email: "user@example.com",
          author: "Jane D.",
          content: "Keeps tea hot",
          product: { external_id: "MUG-1", integration_key: "shopify" },
          rating: 5,
          title: "Good mug",
        },
      },
    }),
  sends: {
    method: "POST",
    url: "https://a.klaviyo.com/client/reviews?company_id=test-companyId",
    headers: { accept: "application/json", "content-type": "application/vnd.api+json", revision: "2026-07-15" },
    json: {
      data: {
        type: "review",
        attributes: {
          review_type: "review",
          email: "user@example.com",
          author: "Jane D.",
          content: "Keeps tea hot",
          product: { external_id: "MUG-1", integration_key: "shopify" },
          rating: 5,
          title: "Good mug",
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
    },
  },
});

contract("clientSide.listGeofences", {
  call: (fetch) => client(fetch).clientSide.listGeofences(),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/client/geofences?company_id=test-companyId",
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
    },
  },
});

contract("clientSide.listReviews", {
  call: (fetch) => client(fetch).clientSide.listReviews(),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/client/reviews?company_id=test-companyId",
    headers: { accept: "application/vnd.api+json", revision: "2026-07-15" },
  },
  replies: {
    status: 200,
    type: "application/vnd.api+json",
    json: {
      data: [
        {
          type: "review",
          id: "1234567",
          attributes: {
            status: { value: "published" },
            verified: true,
            review_type: "review",
            created: "2026-01-02T03:04:05+00:00",
            updated: "2026-01-02T03:04:05+00:00",
            images: [],
            product: { url: "https://shop.example/mug", name: "Mug", external_id: "MUG-1" },
            rating: 5,
            author: "Jane D.",
            content: "Keeps tea hot",
            title: "Good mug",
          },
          links: { self: "https://a.klaviyo.com/client/reviews/1234567" },
        },
      ],
    },
  },
});

contract("clientSide.queryReviewValues", {
  call: (fetch) =>
    client(fetch).clientSide.queryReviewValues({
      filter: 'equals(product_external_ids,"MUG-1")',
      group_by: "product_id",
      statistics: "average_rating,total_reviews",
      timeframe: "all_time",
    }),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/client/review-values-reports?filter=equals(product_external_ids%2C%22MUG-1%22)&group_by=product_id&statistics=average_rating%2Ctotal_reviews&timeframe=all_time&company_id=test-companyId",
    headers: { accept: "application/vnd.api+json", revision: "2026-07-15" },
  },
  replies: {
    status: 200,
    type: "application/vnd.api+json",
    json: {
      data: [
        {
          type: "review-values-report",
          id: "MUG-1",
          attributes: {
            results: [
              {
                groupings: { product_id: "MUG-1" },
                statistics: {
                  average_rating: 4.5,
                  total_reviews: 12,
                  total_questions: 1,
                  total_ratings: 14,
                  total_store_reviews: null,
                  average_store_rating: null,
                },
              },
            ],
          },
          links: { self: "https://a.klaviyo.com/client/review-values-reports" },
        },
      ],
    },
  },
});

contract("clientSide.unregisterPushToken", {
  call: (fetch) =>
    client(fetch).clientSide.unregisterPushToken({
      data: {
        type: "push-token-unregister",
        attributes: {
          token: "abcdef0123456789",
          platform: "ios",
          vendor: "apns",
          profile: { data: { type: "profile", attributes: { email: "user@example.com" } } },
        },
      },
    }),
  sends: {
    method: "POST",
    url: "https://a.klaviyo.com/client/push-token-unregister?company_id=test-companyId",
    headers: { accept: "application/json", "content-type": "application/vnd.api+json", revision: "2026-07-15" },
    json: {
      data: {
        type: "push-token-unregister",
        attributes: {
          token: "abcdef0123456789",
          platform: "ios",
          vendor: "apns",
          profile: { data: { type: "profile", attributes: { email: "user@example.com" } } },
        },
      },
    },
  },
  replies: { status: 202 },
  gives: undefined,
});

contract("clientSide.upsertProfile", {
  call: (fetch) =>
    client(fetch).clientSide.upsertProfile({
      data: {
        type: "profile",
        attributes: { email: "user@example.com", first_name: "Jane", properties: { plan: "premium" } },
      },
    }),
  sends: {
    method: "POST",
    url: "https://a.klaviyo.com/client/profiles?company_id=test-companyId",
    headers: { accept: "application/json", "content-type": "application/vnd.api+json", revision: "2026-07-15" },
    json: {
      data: {
        type: "profile",
        attributes: { email: "user@example.com", first_name: "Jane", properties: { plan: "premium" } },
      },
    },
  },
  replies: { status: 202 },
  gives: undefined,
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
        links: { next: "https://elsewhere.example/next?page%5Bcursor%5D=second-page" },
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

paging("clientSide.listReviews", {
  call: (fetch) => client(fetch).clientSide.listReviews({ "page[size]": 2 }),
  replies: [
    {
      status: 200,
      type: "application/vnd.api+json",
      json: {
        data: [
          {
            type: "review",
            id: "1234567",
            attributes: {
              status: { value: "published" },
              verified: true,
              review_type: "review",
              created: "2026-01-02T03:04:05+00:00",
              updated: "2026-01-02T03:04:05+00:00",
              images: [],
              product: { url: "https://shop.example/mug", name: "Mug", external_id: "MUG-1" },
              rating: 5,
              author: "Jane D.",
              content: "Keeps tea hot",
              title: "Good mug",
            },
            links: { self: "https://a.klaviyo.com/client/reviews/1234567" },
            _test_item: "a0",
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
            type: "review",
            id: "1234567",
            attributes: {
              status: { value: "published" },
              verified: true,
              review_type: "review",
              created: "2026-01-02T03:04:05+00:00",
              updated: "2026-01-02T03:04:05+00:00",
              images: [],
              product: { url: "https://shop.example/mug", name: "Mug", external_id: "MUG-1" },
              rating: 5,
              author: "Jane D.",
              content: "Keeps tea hot",
              title: "Good mug",
            },
            links: { self: "https://a.klaviyo.com/client/reviews/1234567" },
            _test_item: "b0",
          },
        ],
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://a.klaviyo.com/client/reviews?page%5Bsize%5D=2&page%5Bcursor%5D=second-page&company_id=test-companyId",
    headers: { accept: "application/vnd.api+json", revision: "2026-07-15" },
  },
  items: [
    {
      type: "review",
      id: "1234567",
      attributes: {
        status: { value: "published" },
        verified: true,
        review_type: "review",
        created: "2026-01-02T03:04:05+00:00",
        updated: "2026-01-02T03:04:05+00:00",
        images: [],
        product: { url: "https://shop.example/mug", name: "Mug", external_id: "MUG-1" },
        rating: 5,
        author: "Jane D.",
        content: "Keeps tea hot",
        title: "Good mug",
      },
      links: { self: "https://a.klaviyo.com/client/reviews/1234567" },
      _test_item: "a0",
    },
    {
      type: "review",
      id: "1234567",
      attributes: {
        status: { value: "published" },
        verified: true,
        review_type: "review",
        created: "2026-01-02T03:04:05+00:00",
        updated: "2026-01-02T03:04:05+00:00",
        images: [],
        product: { url: "https://shop.example/mug", name: "Mug", external_id: "MUG-1" },
        rating: 5,
        author: "Jane D.",
        content: "Keeps tea hot",
        title: "Good mug",
      },
      links: { self: "https://a.klaviyo.com/client/reviews/1234567" },
      _test_item: "b0",
    },
  ],
});

paging("clientSide.queryReviewValues", {
  call: (fetch) =>
    client(fetch).clientSide.queryReviewValues({
      group_by: "product_id",
      statistics: "average_rating,total_reviews",
      timeframe: "all_time",
      "page[size]": 2,
    }),
  replies: [
    {
      status: 200,
      type: "application/vnd.api+json",
      json: {
        data: [
          {
            type: "review-values-report",
            id: "MUG-1",
            attributes: {
              results: [
                {
                  groupings: { product_id: "MUG-1" },
                  statistics: {
                    average_rating: 4.5,
                    total_reviews: 12,
                    total_questions: 1,
                    total_ratings: 14,
                    total_store_reviews: null,
                    average_store_rating: null,
                  },
                },
              ],
            },
            links: { self: "https://a.klaviyo.com/client/review-values-reports" },
            _test_item: "a0",
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
            type: "review-values-report",
            id: "MUG-1",
            attributes: {
              results: [
                {
                  groupings: { product_id: "MUG-1" },
                  statistics: {
                    average_rating: 4.5,
                    total_reviews: 12,
                    total_questions: 1,
                    total_ratings: 14,
                    total_store_reviews: null,
                    average_store_rating: null,
                  },
                },
              ],
            },
            links: { self: "https://a.klaviyo.com/client/review-values-reports" },
            _test_item: "b0",
          },
        ],
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://a.klaviyo.com/client/review-values-reports?group_by=product_id&statistics=average_rating%2Ctotal_reviews&timeframe=all_time&page%5Bsize%5D=2&page%5Bcursor%5D=second-page&company_id=test-companyId",
    headers: { accept: "application/vnd.api+json", revision: "2026-07-15" },
  },
  items: [
    {
      type: "review-values-report",
      id: "MUG-1",
      attributes: {
        results: [
          {
            groupings: { product_id: "MUG-1" },
            statistics: {
              average_rating: 4.5,
              total_reviews: 12,
              total_questions: 1,
              total_ratings: 14,
              total_store_reviews: null,
              average_store_rating: null,
            },
          },
        ],
      },
      links: { self: "https://a.klaviyo.com/client/review-values-reports" },
      _test_item: "a0",
    },
    {
      type: "review-values-report",
      id: "MUG-1",
      attributes: {
        results: [
          {
            groupings: { product_id: "MUG-1" },
            statistics: {
              average_rating: 4.5,
              total_reviews: 12,
              total_questions: 1,
              total_ratings: 14,
              total_store_reviews: null,
              average_store_rating: null,
            },
          },
        ],
      },
      links: { self: "https://a.klaviyo.com/client/review-values-reports" },
      _test_item: "b0",
    },
  ],
});

bulk("clientSide.createAllEvents", {
  call: (fetch) =>
    client(fetch).clientSide.createAllEvents(
      [
        {
          type: "event",
          attributes: {
            metric: { data: { type: "metric", attributes: { name: "Viewed Product" } } },
            properties: { ProductName: "Mug" },
          },
        },
        {
          type: "event",
          attributes: {
            metric: { data: { type: "metric", attributes: { name: "Viewed Product" } } },
            properties: { ProductName: "Mug" },
          },
        },
      ],
      {
        maxItems: 1,
        concurrency: 1,
        body: {
          data: { attributes: { profile: { data: { type: "profile", attributes: { email: "user@example.com" } } } } },
        },
      },
    ),
  items: [
    {
      type: "event",
      attributes: {
        metric: { data: { type: "metric", attributes: { name: "Viewed Product" } } },
        properties: { ProductName: "Mug" },
      },
    },
    {
      type: "event",
      attributes: {
        metric: { data: { type: "metric", attributes: { name: "Viewed Product" } } },
        properties: { ProductName: "Mug" },
      },
    },
  ],
  sends: [
    {
      method: "POST",
      url: "https://a.klaviyo.com/client/event-bulk-create?company_id=test-companyId",
      headers: { accept: "application/json", "content-type": "application/vnd.api+json", revision: "2026-07-15" },
      json: {
        data: {
          type: "event-bulk-create",
          attributes: {
            profile: { data: { type: "profile", attributes: { email: "user@example.com" } } },
            events: {
              data: [
                {
                  type: "event",
                  attributes: {
                    metric: { data: { type: "metric", attributes: { name: "Viewed Product" } } },
                    properties: { ProductName: "Mug" },
                  },
                },
              ],
            },
          },
        },
      },
      fills: "/data/attributes/events/data/*/attributes/unique_id",
    },
    {
      method: "POST",
      url: "https://a.klaviyo.com/client/event-bulk-create?company_id=test-companyId",
      headers: { accept: "application/json", "content-type": "application/vnd.api+json", revision: "2026-07-15" },
      json: {
        data: {
          type: "event-bulk-create",
          attributes: {
            profile: { data: { type: "profile", attributes: { email: "user@example.com" } } },
            events: {
              data: [
                {
                  type: "event",
                  attributes: {
                    metric: { data: { type: "metric", attributes: { name: "Viewed Product" } } },
                    properties: { ProductName: "Mug" },
                  },
                },
              ],
            },
          },
        },
      },
      fills: "/data/attributes/events/data/*/attributes/unique_id",
    },
  ],
  replies: [
    { status: 400, json: { errors: [{ source: { pointer: "/data/attributes/events/data/0" } }] } },
    { status: 202 },
  ],
  statuses: ["refused", "sent"],
});

refusal("clientSide.bulkCreateEvents", {
  call: (fetch) =>
    client(fetch).clientSide.bulkCreateEvents({
      data: {
        type: "event-bulk-create",
        attributes: {
          profile: { data: { type: "profile", attributes: { email: "user@example.com" } } },
          events: {
            data: [
              {
                type: "event",
                attributes: {
                  metric: { data: { type: "metric", attributes: { name: "Viewed Product" } } },
                  properties: { ProductName: "Mug" },
                },
              },
            ],
          },
        },
      },
    }),
  replies: { status: 400, json: { errors: [{ detail: "This test is refused", code: "test_refusal" }] } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
