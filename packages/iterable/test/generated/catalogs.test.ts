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

contract("catalogs.create", {
  call: (fetch) => client(fetch).catalogs.create("restaurants"),
  sends: {
    method: "POST",
    url: "https://api.iterable.com/api/catalogs/restaurants",
    headers: { accept: "application/json", "api-key": "test-apiKey" },
  },
  replies: { status: 201, json: { code: "Success", msg: "", params: null } },
});

contract("catalogs.delete", {
  call: (fetch) => client(fetch).catalogs.delete("restaurants"),
  sends: {
    method: "DELETE",
    url: "https://api.iterable.com/api/catalogs/restaurants",
    headers: { accept: "application/json", "api-key": "test-apiKey" },
  },
  replies: { status: 200, json: { code: "Success", msg: "", params: null } },
});

contract("catalogs.getFieldMappings", {
  call: (fetch) => client(fetch).catalogs.getFieldMappings("restaurants"),
  sends: {
    method: "GET",
    url: "https://api.iterable.com/api/catalogs/restaurants/fieldMappings",
    headers: { accept: "application/json", "api-key": "test-apiKey" },
  },
  replies: {
    status: 200,
    json: {
      code: "Success",
      params: { definedMappings: { city: "string", open: "boolean" }, undefinedFields: ["rating"] },
    },
  },
  gives: { definedMappings: { city: "string", open: "boolean" }, undefinedFields: ["rating"] },
});

contract("catalogs.list", {
  call: (fetch) => client(fetch).catalogs.list(),
  sends: {
    method: "GET",
    url: "https://api.iterable.com/api/catalogs",
    headers: { accept: "application/json", "api-key": "test-apiKey" },
  },
  replies: {
    status: 200,
    json: { code: "Success", params: { catalogNames: [{ name: "restaurants" }], totalCatalogsCount: 1 } },
  },
  gives: { catalogNames: [{ name: "restaurants" }], totalCatalogsCount: 1 },
});

contract("catalogs.updateFieldMappings", {
  call: (fetch) =>
    client(fetch).catalogs.updateFieldMappings("restaurants", {
      mappingsUpdates: [{ fieldName: "rating", fieldType: "double" }],
    }),
  sends: {
    method: "PUT",
    url: "https://api.iterable.com/api/catalogs/restaurants/fieldMappings",
    headers: { accept: "application/json", "content-type": "application/json", "api-key": "test-apiKey" },
    json: { mappingsUpdates: [{ fieldName: "rating", fieldType: "double" }] },
  },
  replies: { status: 200 },
  gives: undefined,
});

paging("catalogs.list", {
  call: (fetch) => client(fetch).catalogs.list({ pageSize: 2 }),
  replies: [
    {
      status: 200,
      json: {
        code: "Success",
        params: {
          catalogNames: [{ name: "restaurants", _test_item: "a0" }],
          totalCatalogsCount: 2,
          nextPageUrl: "https://elsewhere.example/next?page=second-page",
        },
      },
    },
    {
      status: 200,
      json: {
        code: "Success",
        params: { catalogNames: [{ name: "restaurants", _test_item: "b0" }], totalCatalogsCount: 2 },
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://api.iterable.com/api/catalogs?pageSize=2&page=2",
    headers: { accept: "application/json", "api-key": "test-apiKey" },
  },
  items: [
    { name: "restaurants", _test_item: "a0" },
    { name: "restaurants", _test_item: "b0" },
  ],
});

refusal("catalogs.create", {
  call: (fetch) => client(fetch).catalogs.create("restaurants"),
  replies: { status: 400, json: { msg: "This test is refused", code: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
