// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { contract, paging, refusal } from "@carillon/config/contract";
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

contract("customAttributes.list", {
  call: (fetch) => client(fetch).customAttributes.list(),
  sends: {
    method: "GET",
    url: "https://rest.iad-01.braze.com/custom_attributes",
    headers: { accept: "application/json", authorization: "Bearer test-apiKey" },
  },
  replies: {
    status: 200,
    json: {
      message: "success",
      attributes: [
        {
          array_length: null,
          data_type: "Number",
          description: "Loyalty points",
          name: "points",
          status: "Active",
          tag_names: ["loyalty"],
        },
      ],
    },
  },
});

paging("customAttributes.list", {
  call: (fetch) => client(fetch).customAttributes.list(),
  replies: [
    {
      status: 200,
      json: {
        message: "success",
        attributes: [
          {
            array_length: null,
            data_type: "Number",
            description: "Loyalty points",
            name: "points",
            status: "Active",
            tag_names: ["loyalty"],
            _test_item: "a0",
          },
        ],
      },
      headers: { link: '<https://elsewhere.example/next?cursor=second-page>; rel="next"' },
    },
    {
      status: 200,
      json: {
        message: "success",
        attributes: [
          {
            array_length: null,
            data_type: "Number",
            description: "Loyalty points",
            name: "points",
            status: "Active",
            tag_names: ["loyalty"],
            _test_item: "b0",
          },
        ],
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://rest.iad-01.braze.com/custom_attributes?cursor=second-page",
    headers: { accept: "application/json", authorization: "Bearer test-apiKey" },
  },
  items: [
    {
      array_length: null,
      data_type: "Number",
      description: "Loyalty points",
      name: "points",
      status: "Active",
      tag_names: ["loyalty"],
      _test_item: "a0",
    },
    {
      array_length: null,
      data_type: "Number",
      description: "Loyalty points",
      name: "points",
      status: "Active",
      tag_names: ["loyalty"],
      _test_item: "b0",
    },
  ],
});

refusal("customAttributes.list", {
  call: (fetch) => client(fetch).customAttributes.list(),
  replies: { status: 400, json: { message: "This test is refused", error_code: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
