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

contract("metadata.deleteItem", {
  call: (fetch) => client(fetch).metadata.deleteItem({ table: "coupons", key: "SAVE10" }),
  sends: {
    method: "DELETE",
    url: "https://api.iterable.com/api/metadata/coupons/SAVE10",
    headers: { accept: "application/json", "api-key": "test-apiKey" },
  },
  replies: { status: 200, json: { code: "Success", msg: "", params: null } },
});

contract("metadata.deleteTable", {
  call: (fetch) => client(fetch).metadata.deleteTable("coupons"),
  sends: {
    method: "DELETE",
    url: "https://api.iterable.com/api/metadata/coupons",
    headers: { accept: "application/json", "api-key": "test-apiKey" },
  },
  replies: { status: 200, json: { code: "Success", msg: "", params: null } },
});

contract("metadata.getItem", {
  call: (fetch) => client(fetch).metadata.getItem({ table: "coupons", key: "SAVE10" }),
  sends: {
    method: "GET",
    url: "https://api.iterable.com/api/metadata/coupons/SAVE10",
    headers: { accept: "application/json", "api-key": "test-apiKey" },
  },
  replies: {
    status: 200,
    json: { table: "coupons", key: "SAVE10", size: 12, lastModified: 1704067200000, value: { percent: 10 } },
  },
});

contract("metadata.listItems", {
  call: (fetch) => client(fetch).metadata.listItems("coupons"),
  sends: {
    method: "GET",
    url: "https://api.iterable.com/api/metadata/coupons",
    headers: { accept: "application/json", "api-key": "test-apiKey" },
  },
  replies: {
    status: 200,
    json: { results: [{ table: "coupons", key: "SAVE10", size: 12, lastModified: 1704067200000 }] },
  },
});

contract("metadata.listTables", {
  call: (fetch) => client(fetch).metadata.listTables(),
  sends: {
    method: "GET",
    url: "https://api.iterable.com/api/metadata",
    headers: { accept: "application/json", "api-key": "test-apiKey" },
  },
  replies: { status: 200, json: { results: [{ name: "coupons" }] } },
});

contract("metadata.upsertItem", {
  call: (fetch) => client(fetch).metadata.upsertItem({ table: "coupons", key: "SAVE10" }, { value: { percent: 10 } }),
  sends: {
    method: "PUT",
    url: "https://api.iterable.com/api/metadata/coupons/SAVE10",
    headers: { accept: "application/json", "content-type": "application/json", "api-key": "test-apiKey" },
    json: { value: { percent: 10 } },
  },
  replies: { status: 200, json: { code: "Success", msg: "", params: null } },
});

paging("metadata.listItems", {
  call: (fetch) => client(fetch).metadata.listItems("coupons"),
  replies: [
    {
      status: 200,
      json: {
        results: [{ table: "coupons", key: "SAVE10", size: 12, lastModified: 1704067200000, _test_item: "a0" }],
        nextMarker: "second-page",
      },
    },
    {
      status: 200,
      json: { results: [{ table: "coupons", key: "SAVE10", size: 12, lastModified: 1704067200000, _test_item: "b0" }] },
    },
  ],
  second: {
    method: "GET",
    url: "https://api.iterable.com/api/metadata/coupons?nextMarker=second-page",
    headers: { accept: "application/json", "api-key": "test-apiKey" },
  },
  items: [
    { table: "coupons", key: "SAVE10", size: 12, lastModified: 1704067200000, _test_item: "a0" },
    { table: "coupons", key: "SAVE10", size: 12, lastModified: 1704067200000, _test_item: "b0" },
  ],
});

refusal("metadata.deleteItem", {
  call: (fetch) => client(fetch).metadata.deleteItem({ table: "coupons", key: "SAVE10" }),
  replies: { status: 400, json: { msg: "This test is refused", code: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
