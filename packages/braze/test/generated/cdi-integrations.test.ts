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

contract("cdiIntegrations.list", {
  call: (fetch) => client(fetch).cdiIntegrations.list(),
  sends: {
    method: "GET",
    url: "https://rest.iad-01.braze.com/cdi/integrations",
    headers: { accept: "application/json", authorization: "Bearer test-apiKey" },
  },
  replies: {
    status: 200,
    json: {
      results: [
        {
          integration_id: "00000000-0000-4000-8000-000000000001",
          integration_name: "Users",
          integration_type: "user_attributes",
          integration_status: "active",
          warehouse_type: "snowflake",
        },
      ],
      message: "success",
    },
  },
});

contract("cdiIntegrations.listSyncJobs", {
  call: (fetch) => client(fetch).cdiIntegrations.listSyncJobs("00000000-0000-4000-8000-000000000001"),
  sends: {
    method: "GET",
    url: "https://rest.iad-01.braze.com/cdi/integrations/00000000-0000-4000-8000-000000000001/job_sync_status",
    headers: { accept: "application/json", authorization: "Bearer test-apiKey" },
  },
  replies: {
    status: 200,
    json: {
      results: [
        {
          job_status: "partial",
          sync_start_time: "2026-01-10T08:00:00Z",
          sync_finish_time: "2026-01-10T08:01:00Z",
          last_timestamp_synced: "2026-01-10T07:59:00Z",
          rows_synced: 100,
          rows_failed_with_errors: 2,
        },
      ],
      message: "success",
    },
  },
});

contract("cdiIntegrations.triggerSync", {
  call: (fetch) => client(fetch).cdiIntegrations.triggerSync("00000000-0000-4000-8000-000000000001"),
  sends: {
    method: "POST",
    url: "https://rest.iad-01.braze.com/cdi/integrations/00000000-0000-4000-8000-000000000001/sync",
    headers: { accept: "application/json", authorization: "Bearer test-apiKey" },
  },
  replies: { status: 202, json: { message: "success" } },
});

paging("cdiIntegrations.list", {
  call: (fetch) => client(fetch).cdiIntegrations.list(),
  replies: [
    {
      status: 200,
      json: {
        results: [
          {
            integration_id: "00000000-0000-4000-8000-000000000001",
            integration_name: "Users",
            integration_type: "user_attributes",
            integration_status: "active",
            warehouse_type: "snowflake",
            _test_item: "a0",
          },
        ],
        message: "success",
      },
      headers: { link: '<https://elsewhere.example/next?cursor=second-page>; rel="next"' },
    },
    {
      status: 200,
      json: {
        results: [
          {
            integration_id: "00000000-0000-4000-8000-000000000001",
            integration_name: "Users",
            integration_type: "user_attributes",
            integration_status: "active",
            warehouse_type: "snowflake",
            _test_item: "b0",
          },
        ],
        message: "success",
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://rest.iad-01.braze.com/cdi/integrations?cursor=second-page",
    headers: { accept: "application/json", authorization: "Bearer test-apiKey" },
  },
  items: [
    {
      integration_id: "00000000-0000-4000-8000-000000000001",
      integration_name: "Users",
      integration_type: "user_attributes",
      integration_status: "active",
      warehouse_type: "snowflake",
      _test_item: "a0",
    },
    {
      integration_id: "00000000-0000-4000-8000-000000000001",
      integration_name: "Users",
      integration_type: "user_attributes",
      integration_status: "active",
      warehouse_type: "snowflake",
      _test_item: "b0",
    },
  ],
});

paging("cdiIntegrations.listSyncJobs", {
  call: (fetch) => client(fetch).cdiIntegrations.listSyncJobs("00000000-0000-4000-8000-000000000001"),
  replies: [
    {
      status: 200,
      json: {
        results: [
          {
            job_status: "partial",
            sync_start_time: "2026-01-10T08:00:00Z",
            sync_finish_time: "2026-01-10T08:01:00Z",
            last_timestamp_synced: "2026-01-10T07:59:00Z",
            rows_synced: 100,
            rows_failed_with_errors: 2,
            _test_item: "a0",
          },
        ],
        message: "success",
      },
      headers: { link: '<https://elsewhere.example/next?cursor=second-page>; rel="next"' },
    },
    {
      status: 200,
      json: {
        results: [
          {
            job_status: "partial",
            sync_start_time: "2026-01-10T08:00:00Z",
            sync_finish_time: "2026-01-10T08:01:00Z",
            last_timestamp_synced: "2026-01-10T07:59:00Z",
            rows_synced: 100,
            rows_failed_with_errors: 2,
            _test_item: "b0",
          },
        ],
        message: "success",
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://rest.iad-01.braze.com/cdi/integrations/00000000-0000-4000-8000-000000000001/job_sync_status?cursor=second-page",
    headers: { accept: "application/json", authorization: "Bearer test-apiKey" },
  },
  items: [
    {
      job_status: "partial",
      sync_start_time: "2026-01-10T08:00:00Z",
      sync_finish_time: "2026-01-10T08:01:00Z",
      last_timestamp_synced: "2026-01-10T07:59:00Z",
      rows_synced: 100,
      rows_failed_with_errors: 2,
      _test_item: "a0",
    },
    {
      job_status: "partial",
      sync_start_time: "2026-01-10T08:00:00Z",
      sync_finish_time: "2026-01-10T08:01:00Z",
      last_timestamp_synced: "2026-01-10T07:59:00Z",
      rows_synced: 100,
      rows_failed_with_errors: 2,
      _test_item: "b0",
    },
  ],
});

refusal("cdiIntegrations.list", {
  call: (fetch) => client(fetch).cdiIntegrations.list(),
  replies: { status: 400, json: { message: "This test is refused", error_code: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
