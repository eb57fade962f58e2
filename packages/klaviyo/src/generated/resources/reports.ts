// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { ClientCore, type PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import { reportsQueryCampaignValues } from "../operations/reports.ts";
import type { KlaviyoOptions } from "../options.ts";
import type {
  ReportsQueryCampaignValuesBody,
  ReportsQueryCampaignValuesItem,
  ReportsQueryCampaignValuesQuery,
  ReportsQueryCampaignValuesResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Figures of campaigns, flows, forms and segments. */
export class ReportsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Reads figures of campaigns for a span of time.
   *
   * 2 calls a minute and 225 a day. The cursor of the next page goes into the query, with an underscore.
   *
   * `POST /api/campaign-values-reports` · limit 1/s, 2/min, 225/day · scope campaigns:read
   *
   * @see https://developers.klaviyo.com/en/reference/query_campaign_values
   */
  queryCampaignValues(
    body: ReportsQueryCampaignValuesBody,
    options?: RequestOptions<ReportsQueryCampaignValuesQuery>,
  ): PagedCall<ReportsQueryCampaignValuesItem, ReportsQueryCampaignValuesResponse> {
    return this.#core.list(reportsQueryCampaignValues, undefined, body, options);
  }
}

/**
 * `reports` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createReports(options: KlaviyoOptions): ReportsResource {
  return new ReportsResource(new ClientCore(vendor, options));
}
