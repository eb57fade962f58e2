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

contract("snippets.create", {
  call: (fetch) => client(fetch).snippets.create({ name: "footer", value: "<p>Bye</p>" }),
  sends: {
    method: "POST",
    url: "https://api.customer.io/v1/snippets",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
    json: { name: "footer", value: "<p>Bye</p>" },
  },
  replies: { status: 200, json: { snippet: { name: "footer", value: "<p>Bye</p>", updated_at: 1704067200 } } },
  gives: { name: "footer", value: "<p>Bye</p>", updated_at: 1704067200 },
});

contract("snippets.delete", {
  call: (fetch) => client(fetch).snippets.delete("footer"),
  sends: {
    method: "DELETE",
    url: "https://api.customer.io/v1/snippets/footer",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("snippets.list", {
  call: (fetch) => client(fetch).snippets.list(),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/snippets",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: { status: 200, json: { snippets: [{ name: "footer", value: "<p>Bye</p>", updated_at: 1704067200 }] } },
});

contract("snippets.upsert", {
  call: (fetch) => client(fetch).snippets.upsert({ name: "footer", value: "<p>Bye</p>" }),
  sends: {
    method: "PUT",
    url: "https://api.customer.io/v1/snippets",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
    json: { name: "footer", value: "<p>Bye</p>" },
  },
  replies: { status: 200, json: { snippet: { name: "footer", value: "<p>Bye</p>", updated_at: 1704067200 } } },
  gives: { name: "footer", value: "<p>Bye</p>", updated_at: 1704067200 },
});

refusal("snippets.create", {
  call: (fetch) => client(fetch).snippets.create({ name: "footer", value: "<p>Bye</p>" }),
  replies: { status: 400, json: { meta: { error: "This test is refused" }, errors: [{ reason: "test_refusal" }] } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
