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

contract("webFeeds.create", {
  call: (fetch) =>
    client(fetch).webFeeds.create({
      data: {
        type: "web-feed",
        attributes: {
          name: "new_arrivals",
          url: "https://shop.example/feed.json",
          request_method: "get",
          content_type: "json",
        },
      },
    }),
  sends: {
    method: "POST",
    url: "https://a.klaviyo.com/api/web-feeds",
    headers: {
      accept: "application/vnd.api+json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: {
      data: {
        type: "web-feed",
        attributes: {
          name: "new_arrivals",
          url: "https://shop.example/feed.json",
          request_method: "get",
          content_type: "json",
        },
      },
    },
  },
  replies: {
    status: 201,
    type: "application/vnd.api+json",
    json: {
      data: {
        type: "web-feed",
        id: "01J0WEBFEED000000000000000",
        attributes: {
          name: "new_arrivals",
          url: "https://shop.example/feed.json",
          request_method: "get",
          content_type: "json",
          created: "2026-01-02T03:04:05+00:00",
          updated: "2026-01-02T03:04:05+00:00",
          status: "ok",
        },
        links: { self: "https://a.klaviyo.com/api/web-feeds/01J0WEBFEED000000000000000" },
      },
    },
  },
});

contract("webFeeds.delete", {
  call: (fetch) => client(fetch).webFeeds.delete("01J0WEBFEED000000000000000"),
  sends: {
    method: "DELETE",
    url: "https://a.klaviyo.com/api/web-feeds/01J0WEBFEED000000000000000",
    headers: { accept: "application/json", revision: "2026-07-15", authorization: "Klaviyo-API-Key test-apiKey" },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("webFeeds.get", {
  call: (fetch) => client(fetch).webFeeds.get("01J0WEBFEED000000000000000"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/web-feeds/01J0WEBFEED000000000000000",
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
        type: "web-feed",
        id: "01J0WEBFEED000000000000000",
        attributes: {
          name: "new_arrivals",
          url: "https://shop.example/feed.json",
          request_method: "get",
          content_type: "json",
          created: "2026-01-02T03:04:05+00:00",
          updated: "2026-01-02T03:04:05+00:00",
          status: "ok",
        },
        links: { self: "https://a.klaviyo.com/api/web-feeds/01J0WEBFEED000000000000000" },
      },
    },
  },
});

contract("webFeeds.list", {
  call: (fetch) => client(fetch).webFeeds.list(),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/web-feeds",
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
          type: "web-feed",
          id: "01J0WEBFEED000000000000000",
          attributes: {
            name: "new_arrivals",
            url: "https://shop.example/feed.json",
            request_method: "get",
            content_type: "json",
            created: "2026-01-02T03:04:05+00:00",
            updated: "2026-01-02T03:04:05+00:00",
            status: "ok",
          },
          links: { self: "https://a.klaviyo.com/api/web-feeds/01J0WEBFEED000000000000000" },
        },
      ],
    },
  },
});

contract("webFeeds.update", {
  call: (fetch) =>
    client(fetch).webFeeds.update("01J0WEBFEED000000000000000", {
      data: {
        type: "web-feed",
        id: "01J0WEBFEED000000000000000",
        attributes: { url: "https://shop.example/new.json" },
      },
    }),
  sends: {
    method: "PATCH",
    url: "https://a.klaviyo.com/api/web-feeds/01J0WEBFEED000000000000000",
    headers: {
      accept: "application/vnd.api+json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: {
      data: {
        type: "web-feed",
        id: "01J0WEBFEED000000000000000",
        attributes: { url: "https://shop.example/new.json" },
      },
    },
  },
  replies: {
    status: 200,
    type: "application/vnd.api+json",
    json: {
      data: {
        type: "web-feed",
        id: "01J0WEBFEED000000000000000",
        attributes: {
          name: "new_arrivals",
          url: "https://shop.example/feed.json",
          request_method: "get",
          content_type: "json",
          created: "2026-01-02T03:04:05+00:00",
          updated: "2026-01-02T03:04:05+00:00",
          status: "ok",
        },
        links: { self: "https://a.klaviyo.com/api/web-feeds/01J0WEBFEED000000000000000" },
      },
    },
  },
});

paging("webFeeds.list", {
  call: (fetch) => client(fetch).webFeeds.list({ "page[size]": 2 }),
  replies: [
    {
      status: 200,
      type: "application/vnd.api+json",
      json: {
        data: [
          {
            type: "web-feed",
            id: "01J0WEBFEED000000000000000",
            attributes: {
              name: "new_arrivals",
              url: "https://shop.example/feed.json",
              request_method: "get",
              content_type: "json",
              created: "2026-01-02T03:04:05+00:00",
              updated: "2026-01-02T03:04:05+00:00",
              status: "ok",
            },
            links: { self: "https://a.klaviyo.com/api/web-feeds/01J0WEBFEED000000000000000" },
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
            type: "web-feed",
            id: "01J0WEBFEED000000000000000",
            attributes: {
              name: "new_arrivals",
              url: "https://shop.example/feed.json",
              request_method: "get",
              content_type: "json",
              created: "2026-01-02T03:04:05+00:00",
              updated: "2026-01-02T03:04:05+00:00",
              status: "ok",
            },
            links: { self: "https://a.klaviyo.com/api/web-feeds/01J0WEBFEED000000000000000" },
            _test_item: "b0",
          },
        ],
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://a.klaviyo.com/api/web-feeds?page%5Bsize%5D=2&page%5Bcursor%5D=second-page",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  items: [
    {
      type: "web-feed",
      id: "01J0WEBFEED000000000000000",
      attributes: {
        name: "new_arrivals",
        url: "https://shop.example/feed.json",
        request_method: "get",
        content_type: "json",
        created: "2026-01-02T03:04:05+00:00",
        updated: "2026-01-02T03:04:05+00:00",
        status: "ok",
      },
      links: { self: "https://a.klaviyo.com/api/web-feeds/01J0WEBFEED000000000000000" },
      _test_item: "a0",
    },
    {
      type: "web-feed",
      id: "01J0WEBFEED000000000000000",
      attributes: {
        name: "new_arrivals",
        url: "https://shop.example/feed.json",
        request_method: "get",
        content_type: "json",
        created: "2026-01-02T03:04:05+00:00",
        updated: "2026-01-02T03:04:05+00:00",
        status: "ok",
      },
      links: { self: "https://a.klaviyo.com/api/web-feeds/01J0WEBFEED000000000000000" },
      _test_item: "b0",
    },
  ],
});

refusal("webFeeds.create", {
  call: (fetch) =>
    client(fetch).webFeeds.create({
      data: {
        type: "web-feed",
        attributes: {
          name: "new_arrivals",
          url: "https://shop.example/feed.json",
          request_method: "get",
          content_type: "json",
        },
      },
    }),
  replies: { status: 400, json: { errors: [{ detail: "This test is refused", code: "test_refusal" }] } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
