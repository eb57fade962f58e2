// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { type Call, ClientCore, PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import {
  cdiIntegrationsList,
  cdiIntegrationsListSyncJobs,
  cdiIntegrationsTriggerSync,
} from "../operations/cdi-integrations.ts";
import type { BrazeOptions } from "../options.ts";
import type {
  CdiIntegrationsListItem,
  CdiIntegrationsListQuery,
  CdiIntegrationsListResponse,
  CdiIntegrationsListSyncJobsItem,
  CdiIntegrationsListSyncJobsQuery,
  CdiIntegrationsListSyncJobsResponse,
  CdiIntegrationsTriggerSyncResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Syncs from a data warehouse. */
export class CdiIntegrationsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Lists the integrations.
   *
   * 10 a page; the cursor comes in the Link header.
   *
   * `GET /cdi/integrations` · limit 50/min · scope cdi.integration_list
   *
   * @see https://www.braze.com/docs/api/endpoints/cdi/get_integration_list
   */
  list(
    query?: CdiIntegrationsListQuery,
    options?: RequestOptions<never>,
  ): PagedCall<CdiIntegrationsListItem, CdiIntegrationsListResponse> {
    return new PagedCall(this.#core, cdiIntegrationsList, undefined, query, options);
  }

  /**
   * Lists the past syncs of an integration.
   *
   * 10 a page; the cursor comes in the Link header.
   *
   * `GET /cdi/integrations/{integration_id}/job_sync_status` · limit 100/min · scope cdi.integration_job_status
   *
   * @param integrationId Id of the integration.
   * @see https://www.braze.com/docs/api/endpoints/cdi/get_job_sync_status
   */
  listSyncJobs(
    integrationId: string,
    query?: CdiIntegrationsListSyncJobsQuery,
    options?: RequestOptions<never>,
  ): PagedCall<CdiIntegrationsListSyncJobsItem, CdiIntegrationsListSyncJobsResponse> {
    return new PagedCall(this.#core, cdiIntegrationsListSyncJobs, integrationId, query, options);
  }

  /**
   * Starts a sync.
   *
   * A 429 while another sync runs means busy; ask for the job's status before trying again.
   *
   * `POST /cdi/integrations/{integration_id}/sync` · limit 20/min · scope cdi.integration_sync
   *
   * @param integrationId Id of the integration.
   * @see https://www.braze.com/docs/api/endpoints/cdi/post_job_sync
   */
  triggerSync(integrationId: string, options?: RequestOptions<never>): Call<CdiIntegrationsTriggerSyncResponse> {
    return this.#core.call(cdiIntegrationsTriggerSync, integrationId, undefined, options);
  }
}

/**
 * `cdiIntegrations` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createCdiIntegrations(options: BrazeOptions): CdiIntegrationsResource {
  return new CdiIntegrationsResource(new ClientCore(vendor, options));
}
