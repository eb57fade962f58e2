// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { contract, refusal } from "@carillon/config/contract";
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

contract("catalogs.create", {
  call: (fetch) =>
    client(fetch).catalogs.create({
      catalogs: [
        {
          name: "restaurants",
          description: "Places to eat",
          fields: [
            { name: "id", type: "string" },
            { name: "city", type: "string" },
          ],
        },
      ],
    }),
  sends: {
    method: "POST",
    url: "https://rest.iad-01.braze.com/catalogs",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiKey" },
    json: {
      catalogs: [
        {
          name: "restaurants",
          description: "Places to eat",
          fields: [
            { name: "id", type: "string" },
            { name: "city", type: "string" },
          ],
        },
      ],
    },
  },
  replies: {
    status: 201,
    json: {
      catalogs: [
        {
          name: "restaurants",
          description: "Places to eat",
          fields: [{ name: "id", type: "string" }],
          num_items: 10,
          updated_at: "2026-01-10T08:00:00.000+00:00",
        },
      ],
      message: "success",
    },
  },
});

contract("catalogs.delete", {
  call: (fetch) => client(fetch).catalogs.delete("restaurants"),
  sends: {
    method: "DELETE",
    url: "https://rest.iad-01.braze.com/catalogs/restaurants",
    headers: { accept: "application/json", authorization: "Bearer test-apiKey" },
  },
  replies: { status: 200, json: { message: "success" } },
});

contract("catalogs.list", {
  call: (fetch) => client(fetch).catalogs.list(),
  sends: {
    method: "GET",
    url: "https://rest.iad-01.braze.com/catalogs",
    headers: { accept: "application/json", authorization: "Bearer test-apiKey" },
  },
  replies: {
    status: 200,
    json: {
      catalogs: [
        {
          name: "restaurants",
          description: "Places to eat",
          fields: [{ name: "id", type: "string" }],
          num_items: 10,
          updated_at: "2026-01-10T08:00:00.000+00:00",
        },
      ],
      message: "success",
    },
  },
});

refusal("catalogs.create", {
  call: (fetch) =>
    client(fetch).catalogs.create({
      catalogs: [
        {
          name: "restaurants",
          description: "Places to eat",
          fields: [
            { name: "id", type: "string" },
            { name: "city", type: "string" },
          ],
        },
      ],
    }),
  replies: { status: 400, json: { message: "This test is refused", error_code: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
