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

contract("catalogFields.create", {
  call: (fetch) => client(fetch).catalogFields.create("restaurants", { fields: [{ name: "open", type: "boolean" }] }),
  sends: {
    method: "POST",
    url: "https://rest.iad-01.braze.com/catalogs/restaurants/fields",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiKey" },
    json: { fields: [{ name: "open", type: "boolean" }] },
  },
  replies: { status: 202, json: { message: "success" } },
});

contract("catalogFields.delete", {
  call: (fetch) => client(fetch).catalogFields.delete({ catalog_name: "restaurants", field_name: "open" }),
  sends: {
    method: "DELETE",
    url: "https://rest.iad-01.braze.com/catalogs/restaurants/fields/open",
    headers: { accept: "application/json", authorization: "Bearer test-apiKey" },
  },
  replies: { status: 202, json: { message: "success" } },
});

refusal("catalogFields.create", {
  call: (fetch) => client(fetch).catalogFields.create("restaurants", { fields: [{ name: "open", type: "boolean" }] }),
  replies: { status: 400, json: { message: "This test is refused", error_code: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
