// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import { contract, paging, refusal } from "@carillon/config/contract";
import { IterableClient, type IterableClientOptions } from "../../src/generated/index.ts";

const client = (fetch: typeof globalThis.fetch, own: Partial<IterableClientOptions> = {}) =>
  new IterableClient({
    apiKey: "test-apiKey",
    jwtSecret: "test-jwtSecret",
    region: "us",
    throttle: false,
    retry: false,
    fetch,
    ...own,
  });

contract("catalogItems.delete", {
  call: (fetch) => client(fetch).catalogItems.delete({ catalogName: "restaurants", itemId: "r1" }),
  sends: {
    method: "DELETE",
    url: "https://api.iterable.com/api/catalogs/restaurants/items/r1",
    headers: { accept: "application/json", "api-key": "test-apiKey" },
  },
  replies: { status: 202, json: { code: "Success", msg: "", params: null } },
});

contract("catalogItems.deleteMany", {
  call: (fetch) => client(fetch).catalogItems.deleteMany("restaurants", { itemIds: ["r1", "r2"] }),
  sends: {
    method: "DELETE",
    url: "https://api.iterable.com/api/catalogs/restaurants/items",
    headers: { accept: "application/json", "content-type": "application/json", "api-key": "test-apiKey" },
    json: { itemIds: ["r1", "r2"] },
  },
  replies: { status: 202, json: { code: "Success", msg: "", params: null } },
});

contract("catalogItems.get", {
  call: (fetch) => client(fetch).catalogItems.get({ catalogName: "restaurants", itemId: "r1" }),
  sends: {
    method: "GET",
    url: "https://api.iterable.com/api/catalogs/restaurants/items/r1",
    headers: { accept: "application/json", "api-key": "test-apiKey" },
  },
  replies: {
    status: 200,
    json: {
      code: "Success",
      params: {
        catalogName: "restaurants",
        itemId: "r1",
        lastModified: "2026-01-15T10:30:00Z",
        size: 40,
        value: { city: "Berlin", open: true },
      },
    },
  },
  gives: {
    catalogName: "restaurants",
    itemId: "r1",
    lastModified: "2026-01-15T10:30:00Z",
    size: 40,
    value: { city: "Berlin", open: true },
  },
});

contract("catalogItems.list", {
  call: (fetch) => client(fetch).catalogItems.list("restaurants"),
  sends: {
    method: "GET",
    url: "https://api.iterable.com/api/catalogs/restaurants/items",
    headers: { accept: "application/json", "api-key": "test-apiKey" },
  },
  replies: {
    status: 200,
    json: {
      code: "Success",
      params: {
        catalogItemsWithProperties: [
          {
            catalogName: "restaurants",
            itemId: "r1",
            lastModified: "2026-01-15T10:30:00Z",
            size: 40,
            value: { city: "Berlin", open: true },
          },
        ],
        totalItemsCount: 1,
      },
    },
  },
  gives: {
    catalogItemsWithProperties: [
      {
        catalogName: "restaurants",
        itemId: "r1",
        lastModified: "2026-01-15T10:30:00Z",
        size: 40,
        value: { city: "Berlin", open: true },
      },
    ],
    totalItemsCount: 1,
  },
});

contract("catalogItems.replace", {
  call: (fetch) =>
    client(fetch).catalogItems.replace(
      { catalogName: "restaurants", itemId: "r1" },
      { value: { city: "Berlin", open: true } },
    ),
  sends: {
    method: "PUT",
    url: "https://api.iterable.com/api/catalogs/restaurants/items/r1",
    headers: { accept: "application/json", "content-type": "application/json", "api-key": "test-apiKey" },
    json: { value: { city: "Berlin", open: true } },
  },
  replies: { status: 202, json: { code: "Success", msg: "", params: null } },
});

contract("catalogItems.update", {
  call: (fetch) =>
    client(fetch).catalogItems.update({ catalogName: "restaurants", itemId: "r1" }, { update: { open: false } }),
  sends: {
    method: "PATCH",
    url: "https://api.iterable.com/api/catalogs/restaurants/items/r1",
    headers: { accept: "application/json", "content-type": "application/json", "api-key": "test-apiKey" },
    json: { update: { open: false } },
  },
  replies: { status: 202, json: { code: "Success", msg: "", params: null } },
});

contract("catalogItems.upsertMany", {
  call: (fetch) =>
    client(fetch).catalogItems.upsertMany("restaurants", {
      documents: { r1: { city: "Berlin" } },
      replaceUploadedFieldsOnly: true,
    }),
  sends: {
    method: "POST",
    url: "https://api.iterable.com/api/catalogs/restaurants/items",
    headers: { accept: "application/json", "content-type": "application/json", "api-key": "test-apiKey" },
    json: { documents: { r1: { city: "Berlin" } }, replaceUploadedFieldsOnly: true },
  },
  replies: { status: 202, json: { code: "Success", msg: "", params: null } },
});

paging("catalogItems.list", {
  call: (fetch) => client(fetch).catalogItems.list("restaurants", { pageSize: 2 }),
  replies: [
    {
      status: 200,
      json: {
        code: "Success",
        params: {
          catalogItemsWithProperties: [
            {
              catalogName: "restaurants",
              itemId: "r1",
              lastModified: "2026-01-15T10:30:00Z",
              size: 40,
              value: { city: "Berlin", open: true },
              _test_item: "a0",
            },
          ],
          totalItemsCount: 2,
          nextPageUrl: "https://elsewhere.example/next?page=second-page",
        },
      },
    },
    {
      status: 200,
      json: {
        code: "Success",
        params: {
          catalogItemsWithProperties: [
            {
              catalogName: "restaurants",
              itemId: "r1",
              lastModified: "2026-01-15T10:30:00Z",
              size: 40,
              value: { city: "Berlin", open: true },
              _test_item: "b0",
            },
          ],
          totalItemsCount: 2,
        },
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://api.iterable.com/api/catalogs/restaurants/items?pageSize=2&page=2",
    headers: { accept: "application/json", "api-key": "test-apiKey" },
  },
  items: [
    {
      catalogName: "restaurants",
      itemId: "r1",
      lastModified: "2026-01-15T10:30:00Z",
      size: 40,
      value: { city: "Berlin", open: true },
      _test_item: "a0",
    },
    {
      catalogName: "restaurants",
      itemId: "r1",
      lastModified: "2026-01-15T10:30:00Z",
      size: 40,
      value: { city: "Berlin", open: true },
      _test_item: "b0",
    },
  ],
});

refusal("catalogItems.delete", {
  call: (fetch) => client(fetch).catalogItems.delete({ catalogName: "restaurants", itemId: "r1" }),
  replies: { status: 400, json: { msg: "This test is refused", code: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
