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

contract("broadcasts.list", {
  call: (fetch) => client(fetch).broadcasts.list(),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/broadcasts",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: {
    status: 200,
    json: {
      broadcasts: [
        {
          id: 9,
          deduplicate_id: "9:1704067200",
          name: "Launch",
          type: "triggered_broadcast",
          created: 1704067200,
          active: true,
          state: "running",
          actions: [{ id: 21, type: "email" }],
          tags: [],
        },
      ],
    },
  },
});

contract("broadcasts.listTriggerErrors", {
  call: (fetch) => client(fetch).broadcasts.listTriggerErrors({ broadcast_id: 9, trigger_id: 31 }),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/campaigns/9/triggers/31/errors",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: { status: 200, json: { errors: [], next: null } },
});

contract("broadcasts.trigger", {
  call: (fetch) =>
    client(fetch).broadcasts.trigger(9, {
      ids: ["user-123", "user-124"],
      id_ignore_missing: true,
      data: { headline: "We launched" },
    }),
  sends: {
    method: "POST",
    url: "https://api.customer.io/v1/campaigns/9/triggers",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
    json: { ids: ["user-123", "user-124"], id_ignore_missing: true, data: { headline: "We launched" } },
  },
  replies: { status: 200, json: { id: 31 } },
});

paging("broadcasts.listTriggerErrors", {
  call: (fetch) => client(fetch).broadcasts.listTriggerErrors({ broadcast_id: 9, trigger_id: 31 }, { limit: 2 }),
  replies: [
    { status: 200, json: { errors: [{ _test_item: "a0" }], next: "second-page" } },
    { status: 200, json: { errors: [{ _test_item: "b0" }] } },
  ],
  second: {
    method: "GET",
    url: "https://api.customer.io/v1/campaigns/9/triggers/31/errors?limit=2&start=second-page",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  items: [{ _test_item: "a0" }, { _test_item: "b0" }],
});

refusal("broadcasts.list", {
  call: (fetch) => client(fetch).broadcasts.list(),
  replies: { status: 400, json: { meta: { error: "This test is refused" }, errors: [{ reason: "test_refusal" }] } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
