// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { bulk, contract, paging, refusal } from "@carillon/config/contract";
import { Braze, type BrazeOptions } from "../../src/generated/index.ts";

const client = (fetch: typeof globalThis.fetch, own: Partial<BrazeOptions> = {}) =>
  new Braze({
    apiKey: "test-apiKey",
    scim: { token: "test-scim-token", origin: "test-scim.origin" },
    instance: "US-01",
    throttle: false,
    retry: false,
    fetch,
    ...own,
  });

contract("catalogItems.create", {
  call: (fetch) =>
    client(fetch).catalogItems.create(
      { catalog_name: "restaurants", item_id: "r1" },
      { items: [{ city: "Berlin", open: true }] },
    ),
  sends: {
    method: "POST",
    url: "https://rest.iad-01.braze.com/catalogs/restaurants/items/r1",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiKey" },
    json: { items: [{ city: "Berlin", open: true }] },
  },
  replies: { status: 201, json: { message: "success" } },
});

contract("catalogItems.createMany", {
  call: (fetch) =>
    client(fetch).catalogItems.createMany("restaurants", { items: [{ id: "r1", city: "Berlin", open: true }] }),
  sends: {
    method: "POST",
    url: "https://rest.iad-01.braze.com/catalogs/restaurants/items",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiKey" },
    json: { items: [{ id: "r1", city: "Berlin", open: true }] },
  },
  replies: { status: 202, json: { message: "success" } },
});

contract("catalogItems.delete", {
  call: (fetch) => client(fetch).catalogItems.delete({ catalog_name: "restaurants", item_id: "r1" }),
  sends: {
    method: "DELETE",
    url: "https://rest.iad-01.braze.com/catalogs/restaurants/items/r1",
    headers: { accept: "application/json", authorization: "Bearer test-apiKey" },
  },
  replies: { status: 202, json: { message: "success" } },
});

contract("catalogItems.deleteMany", {
  call: (fetch) => client(fetch).catalogItems.deleteMany("restaurants", { items: [{ id: "r1" }] }),
  sends: {
    method: "DELETE",
    url: "https://rest.iad-01.braze.com/catalogs/restaurants/items",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiKey" },
    json: { items: [{ id: "r1" }] },
  },
  replies: { status: 202, json: { message: "success" } },
});

contract("catalogItems.get", {
  call: (fetch) => client(fetch).catalogItems.get({ catalog_name: "restaurants", item_id: "r1" }),
  sends: {
    method: "GET",
    url: "https://rest.iad-01.braze.com/catalogs/restaurants/items/r1",
    headers: { accept: "application/json", authorization: "Bearer test-apiKey" },
  },
  replies: { status: 200, json: { items: [{ id: "r1", city: "Berlin", open: true }], message: "success" } },
});

contract("catalogItems.list", {
  call: (fetch) => client(fetch).catalogItems.list("restaurants"),
  sends: {
    method: "GET",
    url: "https://rest.iad-01.braze.com/catalogs/restaurants/items",
    headers: { accept: "application/json", authorization: "Bearer test-apiKey" },
  },
  replies: { status: 200, json: { items: [{ id: "r1", city: "Berlin", open: true }], message: "success" } },
});

contract("catalogItems.replace", {
  call: (fetch) =>
    client(fetch).catalogItems.replace(
      { catalog_name: "restaurants", item_id: "r1" },
      { items: [{ city: "Berlin", open: true }] },
    ),
  sends: {
    method: "PUT",
    url: "https://rest.iad-01.braze.com/catalogs/restaurants/items/r1",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiKey" },
    json: { items: [{ city: "Berlin", open: true }] },
  },
  replies: { status: 200, json: { message: "success" } },
});

contract("catalogItems.replaceMany", {
  call: (fetch) =>
    client(fetch).catalogItems.replaceMany("restaurants", { items: [{ id: "r1", city: "Berlin", open: true }] }),
  sends: {
    method: "PUT",
    url: "https://rest.iad-01.braze.com/catalogs/restaurants/items",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiKey" },
    json: { items: [{ id: "r1", city: "Berlin", open: true }] },
  },
  replies: { status: 202, json: { message: "success" } },
});

contract("catalogItems.update", {
  call: (fetch) =>
    client(fetch).catalogItems.update({ catalog_name: "restaurants", item_id: "r1" }, { items: [{ open: false }] }),
  sends: {
    method: "PATCH",
    url: "https://rest.iad-01.braze.com/catalogs/restaurants/items/r1",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiKey" },
    json: { items: [{ open: false }] },
  },
  replies: { status: 200, json: { message: "success" } },
});

contract("catalogItems.updateMany", {
  call: (fetch) =>
    client(fetch).catalogItems.updateMany("restaurants", {
      items: [{ id: "r1", open: false, tags: { $add: ["vegan"] } }],
    }),
  sends: {
    method: "PATCH",
    url: "https://rest.iad-01.braze.com/catalogs/restaurants/items",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiKey" },
    json: { items: [{ id: "r1", open: false, tags: { $add: ["vegan"] } }] },
  },
  replies: { status: 202, json: { message: "success" } },
});

paging("catalogItems.list", {
  call: (fetch) => client(fetch).catalogItems.list("restaurants"),
  replies: [
    {
      status: 200,
      json: { items: [{ id: "r1", city: "Berlin", open: true, _test_item: "a0" }], message: "success" },
      headers: { link: '<https://elsewhere.example/next?cursor=second-page>; rel="next"' },
    },
    { status: 200, json: { items: [{ id: "r1", city: "Berlin", open: true, _test_item: "b0" }], message: "success" } },
  ],
  second: {
    method: "GET",
    url: "https://rest.iad-01.braze.com/catalogs/restaurants/items?cursor=second-page",
    headers: { accept: "application/json", authorization: "Bearer test-apiKey" },
  },
  items: [
    { id: "r1", city: "Berlin", open: true, _test_item: "a0" },
    { id: "r1", city: "Berlin", open: true, _test_item: "b0" },
  ],
});

bulk("catalogItems.createAll", {
  call: (fetch) =>
    client(fetch).catalogItems.createAll(
      "restaurants",
      [
        { id: "r1", city: "Berlin", open: true },
        { id: "r1", city: "Berlin", open: true },
      ],
      { maxItems: 1, concurrency: 1 },
    ),
  items: [
    { id: "r1", city: "Berlin", open: true },
    { id: "r1", city: "Berlin", open: true },
  ],
  sends: [
    {
      method: "POST",
      url: "https://rest.iad-01.braze.com/catalogs/restaurants/items",
      headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiKey" },
      json: { items: [{ id: "r1", city: "Berlin", open: true }] },
    },
    {
      method: "POST",
      url: "https://rest.iad-01.braze.com/catalogs/restaurants/items",
      headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiKey" },
      json: { items: [{ id: "r1", city: "Berlin", open: true }] },
    },
  ],
  replies: [
    { status: 202, json: { message: "success" } },
    { status: 202, json: { message: "success" } },
  ],
  statuses: ["sent", "sent"],
  gives: { message: "success" },
});

bulk("catalogItems.deleteEach", {
  call: (fetch) =>
    client(fetch).catalogItems.deleteEach("restaurants", [{ id: "r1" }, { id: "r1" }], { maxItems: 1, concurrency: 1 }),
  items: [{ id: "r1" }, { id: "r1" }],
  sends: [
    {
      method: "DELETE",
      url: "https://rest.iad-01.braze.com/catalogs/restaurants/items",
      headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiKey" },
      json: { items: [{ id: "r1" }] },
    },
    {
      method: "DELETE",
      url: "https://rest.iad-01.braze.com/catalogs/restaurants/items",
      headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiKey" },
      json: { items: [{ id: "r1" }] },
    },
  ],
  replies: [
    { status: 202, json: { message: "success" } },
    { status: 202, json: { message: "success" } },
  ],
  statuses: ["sent", "sent"],
  gives: { message: "success" },
});

bulk("catalogItems.replaceAll", {
  call: (fetch) =>
    client(fetch).catalogItems.replaceAll(
      "restaurants",
      [
        { id: "r1", city: "Berlin", open: true },
        { id: "r1", city: "Berlin", open: true },
      ],
      { maxItems: 1, concurrency: 1 },
    ),
  items: [
    { id: "r1", city: "Berlin", open: true },
    { id: "r1", city: "Berlin", open: true },
  ],
  sends: [
    {
      method: "PUT",
      url: "https://rest.iad-01.braze.com/catalogs/restaurants/items",
      headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiKey" },
      json: { items: [{ id: "r1", city: "Berlin", open: true }] },
    },
    {
      method: "PUT",
      url: "https://rest.iad-01.braze.com/catalogs/restaurants/items",
      headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiKey" },
      json: { items: [{ id: "r1", city: "Berlin", open: true }] },
    },
  ],
  replies: [
    { status: 202, json: { message: "success" } },
    { status: 202, json: { message: "success" } },
  ],
  statuses: ["sent", "sent"],
  gives: { message: "success" },
});

bulk("catalogItems.updateAll", {
  call: (fetch) =>
    client(fetch).catalogItems.updateAll(
      "restaurants",
      [
        { id: "r1", open: false, tags: { $add: ["vegan"] } },
        { id: "r1", open: false, tags: { $add: ["vegan"] } },
      ],
      { maxItems: 1, concurrency: 1 },
    ),
  items: [
    { id: "r1", open: false, tags: { $add: ["vegan"] } },
    { id: "r1", open: false, tags: { $add: ["vegan"] } },
  ],
  sends: [
    {
      method: "PATCH",
      url: "https://rest.iad-01.braze.com/catalogs/restaurants/items",
      headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiKey" },
      json: { items: [{ id: "r1", open: false, tags: { $add: ["vegan"] } }] },
    },
    {
      method: "PATCH",
      url: "https://rest.iad-01.braze.com/catalogs/restaurants/items",
      headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiKey" },
      json: { items: [{ id: "r1", open: false, tags: { $add: ["vegan"] } }] },
    },
  ],
  replies: [
    { status: 202, json: { message: "success" } },
    { status: 202, json: { message: "success" } },
  ],
  statuses: ["sent", "sent"],
  gives: { message: "success" },
});

refusal("catalogItems.create", {
  call: (fetch) =>
    client(fetch).catalogItems.create(
      { catalog_name: "restaurants", item_id: "r1" },
      { items: [{ city: "Berlin", open: true }] },
    ),
  replies: { status: 400, json: { message: "This test is refused", error_code: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
