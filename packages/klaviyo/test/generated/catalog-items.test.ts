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

contract("catalogItems.create", {
  call: (fetch) =>
    client(fetch).catalogItems.create({
      data: {
        type: "catalog-item",
        attributes: {
          external_id: "SKU-1",
          title: "Mug",
          description: "A blue mug",
          url: "https://shop.example.com/mug",
          price: 12.5,
        },
        relationships: { categories: { data: [{ type: "catalog-category", id: "$custom:::$default:::MUGS" }] } },
      },
    }),
  sends: {
    method: "POST",
    url: "https://a.klaviyo.com/api/catalog-items",
    headers: {
      accept: "application/vnd.api+json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: {
      data: {
        type: "catalog-item",
        attributes: {
          external_id: "SKU-1",
          title: "Mug",
          description: "A blue mug",
          url: "https://shop.example.com/mug",
          price: 12.5,
        },
        relationships: { categories: { data: [{ type: "catalog-category", id: "$custom:::$default:::MUGS" }] } },
      },
    },
  },
  replies: {
    status: 201,
    type: "application/vnd.api+json",
    json: {
      data: {
        type: "catalog-item",
        id: "$custom:::$default:::SKU-1",
        attributes: {
          external_id: "SKU-1",
          title: "Mug",
          description: "A blue mug",
          price: 12.5,
          url: "https://shop.example.com/mug",
          published: true,
          created: "2026-01-02T03:04:05+00:00",
          updated: "2026-01-02T03:04:05+00:00",
        },
        links: { self: "https://a.klaviyo.com/api/catalog-items/$custom:::$default:::SKU-1" },
      },
      links: { self: "https://a.klaviyo.com/api/catalog-items/$custom:::$default:::SKU-1" },
    },
  },
});

contract("catalogItems.get", {
  call: (fetch) => client(fetch).catalogItems.get("$custom:::$default:::SKU-1"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/catalog-items/%24custom%3A%3A%3A%24default%3A%3A%3ASKU-1",
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
        type: "catalog-item",
        id: "$custom:::$default:::SKU-1",
        attributes: {
          external_id: "SKU-1",
          title: "Mug",
          description: "A blue mug",
          price: 12.5,
          url: "https://shop.example.com/mug",
          published: true,
          created: "2026-01-02T03:04:05+00:00",
          updated: "2026-01-02T03:04:05+00:00",
        },
        links: { self: "https://a.klaviyo.com/api/catalog-items/$custom:::$default:::SKU-1" },
      },
      links: { self: "https://a.klaviyo.com/api/catalog-items/$custom:::$default:::SKU-1" },
    },
  },
});

contract("catalogItems.list", {
  call: (fetch) => client(fetch).catalogItems.list({ filter: 'contains(title,"Mug")', "page[size]": 2 }),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/catalog-items?filter=contains(title%2C%22Mug%22)&page%5Bsize%5D=2",
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
          type: "catalog-item",
          id: "$custom:::$default:::SKU-1",
          attributes: {
            external_id: "SKU-1",
            title: "Mug",
            description: "A blue mug",
            price: 12.5,
            url: "https://shop.example.com/mug",
            published: true,
            created: "2026-01-02T03:04:05+00:00",
            updated: "2026-01-02T03:04:05+00:00",
          },
          links: { self: "https://a.klaviyo.com/api/catalog-items/$custom:::$default:::SKU-1" },
        },
      ],
      links: { self: "https://a.klaviyo.com/api/catalog-items", next: null, prev: null },
    },
  },
});

paging("catalogItems.list", {
  call: (fetch) => client(fetch).catalogItems.list({ "page[size]": 2 }),
  replies: [
    {
      status: 200,
      type: "application/vnd.api+json",
      json: {
        data: [
          {
            type: "catalog-item",
            id: "$custom:::$default:::SKU-1",
            attributes: {
              external_id: "SKU-1",
              title: "Mug",
              description: "A blue mug",
              price: 12.5,
              url: "https://shop.example.com/mug",
              published: true,
              created: "2026-01-02T03:04:05+00:00",
              updated: "2026-01-02T03:04:05+00:00",
            },
            links: { self: "https://a.klaviyo.com/api/catalog-items/$custom:::$default:::SKU-1" },
            _test_item: "a0",
          },
        ],
        links: {
          self: "https://a.klaviyo.com/api/catalog-items",
          next: "https://elsewhere.example/next?page%5Bcursor%5D=second-page",
          prev: null,
        },
      },
    },
    {
      status: 200,
      type: "application/vnd.api+json",
      json: {
        data: [
          {
            type: "catalog-item",
            id: "$custom:::$default:::SKU-1",
            attributes: {
              external_id: "SKU-1",
              title: "Mug",
              description: "A blue mug",
              price: 12.5,
              url: "https://shop.example.com/mug",
              published: true,
              created: "2026-01-02T03:04:05+00:00",
              updated: "2026-01-02T03:04:05+00:00",
            },
            links: { self: "https://a.klaviyo.com/api/catalog-items/$custom:::$default:::SKU-1" },
            _test_item: "b0",
          },
        ],
        links: { self: "https://a.klaviyo.com/api/catalog-items", prev: null },
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://a.klaviyo.com/api/catalog-items?page%5Bsize%5D=2&page%5Bcursor%5D=second-page",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  items: [
    {
      type: "catalog-item",
      id: "$custom:::$default:::SKU-1",
      attributes: {
        external_id: "SKU-1",
        title: "Mug",
        description: "A blue mug",
        price: 12.5,
        url: "https://shop.example.com/mug",
        published: true,
        created: "2026-01-02T03:04:05+00:00",
        updated: "2026-01-02T03:04:05+00:00",
      },
      links: { self: "https://a.klaviyo.com/api/catalog-items/$custom:::$default:::SKU-1" },
      _test_item: "a0",
    },
    {
      type: "catalog-item",
      id: "$custom:::$default:::SKU-1",
      attributes: {
        external_id: "SKU-1",
        title: "Mug",
        description: "A blue mug",
        price: 12.5,
        url: "https://shop.example.com/mug",
        published: true,
        created: "2026-01-02T03:04:05+00:00",
        updated: "2026-01-02T03:04:05+00:00",
      },
      links: { self: "https://a.klaviyo.com/api/catalog-items/$custom:::$default:::SKU-1" },
      _test_item: "b0",
    },
  ],
});

refusal("catalogItems.create", {
  call: (fetch) =>
    client(fetch).catalogItems.create({
      data: {
        type: "catalog-item",
        attributes: {
          external_id: "SKU-1",
          title: "Mug",
          description: "A blue mug",
          url: "https://shop.example.com/mug",
          price: 12.5,
        },
        relationships: { categories: { data: [{ type: "catalog-category", id: "$custom:::$default:::MUGS" }] } },
      },
    }),
  replies: { status: 400, json: { errors: [{ detail: "This test is refused", code: "test_refusal" }] } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
