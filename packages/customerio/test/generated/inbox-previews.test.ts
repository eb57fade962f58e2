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

contract("inboxPreviews.create", {
  call: (fetch) =>
    client(fetch).inboxPreviews.create("018fbb92-6d1e-7c33-9c2c-df6a2b5aa931", {
      client_ids: ["android12_gmailapp_pixel6_dm"],
      name: "Welcome",
      sample_data: { customer: { first_name: "Janine" } },
    }),
  sends: {
    method: "POST",
    url: "https://api.customer.io/v1/design_studio/emails/018fbb92-6d1e-7c33-9c2c-df6a2b5aa931/inbox_previews",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
    json: {
      client_ids: ["android12_gmailapp_pixel6_dm"],
      name: "Welcome",
      sample_data: { customer: { first_name: "Janine" } },
    },
  },
  replies: { status: 200, json: { run_id: 10, replayed: false } },
});

contract("inboxPreviews.get", {
  call: (fetch) => client(fetch).inboxPreviews.get({ id: "018fbb92-6d1e-7c33-9c2c-df6a2b5aa931", run_id: 10 }),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/design_studio/emails/018fbb92-6d1e-7c33-9c2c-df6a2b5aa931/inbox_previews/10",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: {
    status: 200,
    json: {
      run_id: 10,
      name: "Welcome",
      client_ids: ["android12_gmailapp_pixel6_dm"],
      is_processed: false,
      created_at: 1773856017,
      updated_at: 1773856017,
      total_previews_requested: 1,
      total_previews_ready: 0,
      previews: [
        {
          client_id: "android12_gmailapp_pixel6_dm",
          display_name: "Gmail App Pixel 6",
          category: "Mobile",
          os: "Android 12 (Dark Mode)",
          status: "Pending",
          cached: false,
        },
      ],
    },
  },
});

contract("inboxPreviews.getCapture", {
  call: (fetch) =>
    client(fetch).inboxPreviews.getCapture({
      id: "018fbb92-6d1e-7c33-9c2c-df6a2b5aa931",
      run_id: 10,
      client_id: "android12_gmailapp_pixel6_dm",
    }),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/design_studio/emails/018fbb92-6d1e-7c33-9c2c-df6a2b5aa931/inbox_previews/10/captures/android12_gmailapp_pixel6_dm",
    headers: { accept: "image/png", "x-workspace-id": "test-app.workspaceId", authorization: "Bearer test-app-apiKey" },
  },
  replies: { status: 200, type: "image/png", text: "picture" },
  gives: "picture",
});

contract("inboxPreviews.listClients", {
  call: (fetch) => client(fetch).inboxPreviews.listClients(),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/design_studio/inbox_previews/clients",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: {
    status: 200,
    json: {
      clients: [
        {
          id: "android12_gmailapp_pixel6_dm",
          client: "Gmail App Pixel 6",
          category: "Mobile",
          browser: "",
          os: "Android 12 (Dark Mode)",
        },
      ],
    },
  },
});

contract("inboxPreviews.listCredits", {
  call: (fetch) => client(fetch).inboxPreviews.listCredits(),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/design_studio/inbox_previews/credits",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: {
    status: 200,
    json: { credits: [{ tier: "free", credits_original: 25, credits_remaining: 20, expires_at: null }] },
  },
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

refusal("inboxPreviews.create", {
  call: (fetch) =>
    client(fetch).inboxPreviews.create("018fbb92-6d1e-7c33-9c2c-df6a2b5aa931", {
      client_ids: ["android12_gmailapp_pixel6_dm"],
      name: "Welcome",
      sample_data: { customer: { first_name: "Janine" } },
    }),
  replies: { status: 400, json: { meta: { error: "This test is refused" }, errors: [{ reason: "test_refusal" }] } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
