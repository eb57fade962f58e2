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

contract("inboxPreviews.listJobs", {
  call: (fetch) => client(fetch).inboxPreviews.listJobs(),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/design_studio/inbox_previews/jobs",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: {
    status: 200,
    json: {
      meta: { pagination: { limit: 50 } },
      preview_jobs: [
        {
          run_id: 2,
          node_id: "018fbb92-6d1e-7c33-9c2c-df6a2b5aa931",
          name: "Welcome",
          is_processed: true,
          node_count: 1,
          total_previews_requested: 12,
          total_previews_ready: 12,
          created_at: 1773856017,
          updated_at: 1773856032,
        },
      ],
    },
  },
});

paging("inboxPreviews.listJobs", {
  call: (fetch) => client(fetch).inboxPreviews.listJobs({ limit: 2 }),
  replies: [
    {
      status: 200,
      json: {
        meta: { pagination: { limit: 50, next_cursor: "second-page" } },
        preview_jobs: [
          {
            run_id: 2,
            node_id: "018fbb92-6d1e-7c33-9c2c-df6a2b5aa931",
            name: "Welcome",
            is_processed: true,
            node_count: 1,
            total_previews_requested: 12,
            total_previews_ready: 12,
            created_at: 1773856017,
            updated_at: 1773856032,
            _test_item: "a0",
          },
        ],
      },
    },
    {
      status: 200,
      json: {
        meta: { pagination: { limit: 50 } },
        preview_jobs: [
          {
            run_id: 2,
            node_id: "018fbb92-6d1e-7c33-9c2c-df6a2b5aa931",
            name: "Welcome",
            is_processed: true,
            node_count: 1,
            total_previews_requested: 12,
            total_previews_ready: 12,
            created_at: 1773856017,
            updated_at: 1773856032,
            _test_item: "b0",
          },
        ],
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://api.customer.io/v1/design_studio/inbox_previews/jobs?limit=2&cursor=second-page",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  items: [
    {
      run_id: 2,
      node_id: "018fbb92-6d1e-7c33-9c2c-df6a2b5aa931",
      name: "Welcome",
      is_processed: true,
      node_count: 1,
      total_previews_requested: 12,
      total_previews_ready: 12,
      created_at: 1773856017,
      updated_at: 1773856032,
      _test_item: "a0",
    },
    {
      run_id: 2,
      node_id: "018fbb92-6d1e-7c33-9c2c-df6a2b5aa931",
      name: "Welcome",
      is_processed: true,
      node_count: 1,
      total_previews_requested: 12,
      total_previews_ready: 12,
      created_at: 1773856017,
      updated_at: 1773856032,
      _test_item: "b0",
    },
  ],
});

refusal("inboxPreviews.listJobs", {
  call: (fetch) => client(fetch).inboxPreviews.listJobs(),
  replies: { status: 400, json: { meta: { error: "This test is refused" }, errors: [{ reason: "test_refusal" }] } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
