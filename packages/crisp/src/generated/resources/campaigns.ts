// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { ClientCore, type PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import { campaignsList } from "../operations/campaigns.ts";
import type { CrispOptions } from "../options.ts";
import type { CampaignsListItem, CampaignsListQuery, CampaignsListResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Messages to many profiles. User tokens only. */
export class CampaignsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Lists campaigns.
   *
   * User tokens only.
   *
   * `GET /website/{website_id}/campaigns/list/{page_number}` · limit not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#list-campaigns
   */
  list(
    query?: CampaignsListQuery,
    options?: RequestOptions<never> & { websiteId?: string },
  ): PagedCall<CampaignsListItem, CampaignsListResponse> {
    return this.#core.list(campaignsList, undefined, query, options);
  }
}

/**
 * `campaigns` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createCampaigns(options: CrispOptions): CampaignsResource {
  return new CampaignsResource(new ClientCore(vendor, options));
}
