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

contract("reviews.get", {
  call: (fetch) => client(fetch).reviews.get("1234567"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/reviews/1234567",
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
        type: "review",
        id: "1234567",
        attributes: {
          email: "user@example.com",
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
          public_reply: { content: "Thank you", author: "Shop", updated: "2026-01-02T03:04:05+00:00" },
        },
        links: { self: "https://a.klaviyo.com/api/reviews/1234567" },
      },
      included: [
        {
          type: "event",
          id: "3V5xAcTwmUW",
          attributes: {
            timestamp: 1767323045,
            event_properties: { OrderId: "12345" },
            datetime: "2026-01-02T03:04:05+00:00",
            uuid: "5d6cc880-e796-11f0-8001-2c1b2a3d4e5f",
          },
          links: { self: "https://a.klaviyo.com/api/events/3V5xAcTwmUW" },
        },
      ],
    },
  },
});

contract("reviews.list", {
  call: (fetch) => client(fetch).reviews.list({ filter: 'equals(status,"published")' }),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/reviews?filter=equals(status%2C%22published%22)",
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
          type: "review",
          id: "1234567",
          attributes: {
            email: "user@example.com",
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
            public_reply: { content: "Thank you", author: "Shop", updated: "2026-01-02T03:04:05+00:00" },
          },
          links: { self: "https://a.klaviyo.com/api/reviews/1234567" },
        },
      ],
      included: [
        {
          type: "event",
          id: "3V5xAcTwmUW",
          attributes: {
            timestamp: 1767323045,
            event_properties: { OrderId: "12345" },
            datetime: "2026-01-02T03:04:05+00:00",
            uuid: "5d6cc880-e796-11f0-8001-2c1b2a3d4e5f",
          },
          links: { self: "https://a.klaviyo.com/api/events/3V5xAcTwmUW" },
        },
      ],
    },
  },
});

contract("reviews.update", {
  call: (fetch) =>
    client(fetch).reviews.update("1234567", {
      data: { type: "review", id: "1234567", attributes: { status: { value: "featured" } } },
    }),
  sends: {
    method: "PATCH",
    url: "https://a.klaviyo.com/api/reviews/1234567",
    headers: {
      accept: "application/vnd.api+json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: { data: { type: "review", id: "1234567", attributes: { status: { value: "featured" } } } },
  },
  replies: {
    status: 200,
    type: "application/vnd.api+json",
    json: {
      data: {
        type: "review",
        id: "1234567",
        attributes: {
          email: "user@example.com",
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
          public_reply: { content: "Thank you", author: "Shop", updated: "2026-01-02T03:04:05+00:00" },
        },
        links: { self: "https://a.klaviyo.com/api/reviews/1234567" },
      },
    },
  },
});

paging("reviews.list", {
  call: (fetch) => client(fetch).reviews.list({ "page[size]": 2 }),
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
              email: "user@example.com",
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
              public_reply: { content: "Thank you", author: "Shop", updated: "2026-01-02T03:04:05+00:00" },
            },
            links: { self: "https://a.klaviyo.com/api/reviews/1234567" },
            _test_item: "a0",
          },
        ],
        included: [
          {
            type: "event",
            id: "3V5xAcTwmUW",
            attributes: {
              timestamp: 1767323045,
              event_properties: { OrderId: "12345" },
              datetime: "2026-01-02T03:04:05+00:00",
              uuid: "5d6cc880-e796-11f0-8001-2c1b2a3d4e5f",
            },
            links: { self: "https://a.klaviyo.com/api/events/3V5xAcTwmUW" },
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
              email: "user@example.com",
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
              public_reply: { content: "Thank you", author: "Shop", updated: "2026-01-02T03:04:05+00:00" },
            },
            links: { self: "https://a.klaviyo.com/api/reviews/1234567" },
            _test_item: "b0",
          },
        ],
        included: [
          {
            type: "event",
            id: "3V5xAcTwmUW",
            attributes: {
              timestamp: 1767323045,
              event_properties: { OrderId: "12345" },
              datetime: "2026-01-02T03:04:05+00:00",
              uuid: "5d6cc880-e796-11f0-8001-2c1b2a3d4e5f",
            },
            links: { self: "https://a.klaviyo.com/api/events/3V5xAcTwmUW" },
          },
        ],
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://a.klaviyo.com/api/reviews?page%5Bsize%5D=2&page%5Bcursor%5D=second-page",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  items: [
    {
      type: "review",
      id: "1234567",
      attributes: {
        email: "user@example.com",
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
        public_reply: { content: "Thank you", author: "Shop", updated: "2026-01-02T03:04:05+00:00" },
      },
      links: { self: "https://a.klaviyo.com/api/reviews/1234567" },
      _test_item: "a0",
    },
    {
      type: "review",
      id: "1234567",
      attributes: {
        email: "user@example.com",
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
        public_reply: { content: "Thank you", author: "Shop", updated: "2026-01-02T03:04:05+00:00" },
      },
      links: { self: "https://a.klaviyo.com/api/reviews/1234567" },
      _test_item: "b0",
    },
  ],
});

refusal("reviews.get", {
  call: (fetch) => client(fetch).reviews.get("1234567"),
  replies: { status: 400, json: { errors: [{ detail: "This test is refused", code: "test_refusal" }] } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
