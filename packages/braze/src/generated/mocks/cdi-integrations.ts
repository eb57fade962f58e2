// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  cdiIntegrationsList,
  cdiIntegrationsListSyncJobs,
  cdiIntegrationsTriggerSync,
} from "../operations/cdi-integrations.ts";
import type {
  CdiIntegrationsListResponse,
  CdiIntegrationsListSyncJobsResponse,
  CdiIntegrationsTriggerSyncResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.cdiIntegrations`: each answers with the reply that it is given, or with the documented example. */
export const cdiIntegrationsMocks = {
  /** Lists the integrations. `GET /cdi/integrations` */
  list: (reply?: CdiIntegrationsListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      cdiIntegrationsList,
      {
        status: 200,
        contentType: "application/json",
        example: {
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
      reply,
      init,
    ),
  /** Lists the past syncs of an integration. `GET /cdi/integrations/{integration_id}/job_sync_status` */
  listSyncJobs: (reply?: CdiIntegrationsListSyncJobsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      cdiIntegrationsListSyncJobs,
      {
        status: 200,
        contentType: "application/json",
        example: {
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
      reply,
      init,
    ),
  /** Starts a sync. `POST /cdi/integrations/{integration_id}/sync` */
  triggerSync: (reply?: CdiIntegrationsTriggerSyncResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      cdiIntegrationsTriggerSync,
      { status: 202, contentType: "application/json", example: { message: "success" } },
      reply,
      init,
    ),
};
