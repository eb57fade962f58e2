// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { contract, paging, refusal } from "@carillon/config/contract";
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

contract("newsletters.list", {
  call: (fetch) => client(fetch).newsletters.list(),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/newsletters",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: {
    status: 200,
    json: {
      newsletters: [
        {
          id: 4,
          deduplicate_id: "4:1704067200",
          name: "January",
          type: "email",
          created: 1704067200,
          content_ids: [8],
        },
      ],
      next: "",
    },
  },
});

paging("newsletters.list", {
  call: (fetch) => client(fetch).newsletters.list({ limit: 2 }),
  replies: [
    {
      status: 200,
      json: {
        newsletters: [
          {
            id: 4,
            deduplicate_id: "4:1704067200",
            name: "January",
            type: "email",
            created: 1704067200,
            content_ids: [8],
            _test_item: "a0",
          },
        ],
        next: "second-page",
      },
    },
    {
      status: 200,
      json: {
        newsletters: [
          {
            id: 4,
            deduplicate_id: "4:1704067200",
            name: "January",
            type: "email",
            created: 1704067200,
            content_ids: [8],
            _test_item: "b0",
          },
        ],
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://api.customer.io/v1/newsletters?limit=2&start=second-page",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  items: [
    {
      id: 4,
      deduplicate_id: "4:1704067200",
      name: "January",
      type: "email",
      created: 1704067200,
      content_ids: [8],
      _test_item: "a0",
    },
    {
      id: 4,
      deduplicate_id: "4:1704067200",
      name: "January",
      type: "email",
      created: 1704067200,
      content_ids: [8],
      _test_item: "b0",
    },
  ],
});

refusal("newsletters.list", {
  call: (fetch) => client(fetch).newsletters.list(),
  replies: { status: 400, json: { meta: { error: "This test is refused" }, errors: [{ reason: "test_refusal" }] } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
