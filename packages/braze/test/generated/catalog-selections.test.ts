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

contract("catalogSelections.create", {
  call: (fetch) =>
    client(fetch).catalogSelections.create("restaurants", {
      selection: {
        name: "open-places",
        external_id: "open-places",
        source: "custom",
        filters: [{ field: "open", operator: "is", value: true }],
        results_limit: 10,
        sort_field: "city",
        sort_order: "asc",
      },
    }),
  sends: {
    method: "POST",
    url: "https://rest.iad-01.braze.com/catalogs/restaurants/selections",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiKey" },
    json: {
      selection: {
        name: "open-places",
        external_id: "open-places",
        source: "custom",
        filters: [{ field: "open", operator: "is", value: true }],
        results_limit: 10,
        sort_field: "city",
        sort_order: "asc",
      },
    },
  },
  replies: { status: 202, json: { message: "success" } },
});

contract("catalogSelections.delete", {
  call: (fetch) =>
    client(fetch).catalogSelections.delete({ catalog_name: "restaurants", selection_name: "open-places" }),
  sends: {
    method: "DELETE",
    url: "https://rest.iad-01.braze.com/catalogs/restaurants/selections/open-places",
    headers: { accept: "application/json", authorization: "Bearer test-apiKey" },
  },
  replies: { status: 202, json: { message: "success" } },
});

refusal("catalogSelections.create", {
  call: (fetch) =>
    client(fetch).catalogSelections.create("restaurants", {
      selection: {
        name: "open-places",
        external_id: "open-places",
        source: "custom",
        filters: [{ field: "open", operator: "is", value: true }],
        results_limit: 10,
        sort_field: "city",
        sort_order: "asc",
      },
    }),
  replies: { status: 400, json: { message: "This test is refused", error_code: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
