// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { contract, refusal } from "@carillon/config/contract";
import { CustomerIo, type CustomerIoOptions } from "../../src/generated/index.ts";

const client = (fetch: typeof globalThis.fetch, own: Partial<CustomerIoOptions> = {}) =>
  new CustomerIo({
    track: { siteId: "test-track-siteId", apiKey: "test-track-apiKey" },
    app: { apiKey: "test-app-apiKey", workspaceId: "test-app.workspaceId" },
    pipelines: { apiKey: "test-pipelines-apiKey" },
    region: "us",
    throttle: false,
    retry: false,
    fetch,
    ...own,
  });

contract("imports.create", {
  call: (fetch) =>
    client(fetch).imports.create({
      import: { name: "January", data_file_url: "https://example.com/people.csv", type: "people", identifier: "email" },
    }),
  sends: {
    method: "POST",
    url: "https://api.customer.io/v1/imports",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
    json: {
      import: { name: "January", data_file_url: "https://example.com/people.csv", type: "people", identifier: "email" },
    },
  },
  replies: {
    status: 200,
    json: {
      import: {
        id: 21,
        name: "January",
        type: "people",
        identifier: "email",
        data_to_process: "all",
        state: "preprocessing",
        rows_to_import: 0,
        rows_imported: 0,
        created_at: 1704067200,
        updated_at: 1704067200,
      },
    },
  },
  gives: {
    id: 21,
    name: "January",
    type: "people",
    identifier: "email",
    data_to_process: "all",
    state: "preprocessing",
    rows_to_import: 0,
    rows_imported: 0,
    created_at: 1704067200,
    updated_at: 1704067200,
  },
});

contract("imports.get", {
  call: (fetch) => client(fetch).imports.get(21),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/imports/21",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: {
    status: 200,
    json: {
      import: {
        id: 21,
        name: "January",
        type: "people",
        identifier: "email",
        data_to_process: "all",
        state: "preprocessing",
        rows_to_import: 0,
        rows_imported: 0,
        created_at: 1704067200,
        updated_at: 1704067200,
      },
    },
  },
  gives: {
    id: 21,
    name: "January",
    type: "people",
    identifier: "email",
    data_to_process: "all",
    state: "preprocessing",
    rows_to_import: 0,
    rows_imported: 0,
    created_at: 1704067200,
    updated_at: 1704067200,
  },
});

refusal("imports.create", {
  call: (fetch) =>
    client(fetch).imports.create({
      import: { name: "January", data_file_url: "https://example.com/people.csv", type: "people", identifier: "email" },
    }),
  replies: { status: 400, json: { meta: { error: "This test is refused" }, errors: [{ reason: "test_refusal" }] } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
