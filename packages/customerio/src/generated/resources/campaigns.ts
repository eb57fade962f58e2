// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { type Call, ClientCore, type PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import { campaignsGet, campaignsList, campaignsListActions, campaignsListMessages } from "../operations/campaigns.ts";
import type { CustomerIoOptions } from "../options.ts";
import type {
  CampaignsGetResponse,
  CampaignsListActionsItem,
  CampaignsListActionsQuery,
  CampaignsListActionsResponse,
  CampaignsListMessagesItem,
  CampaignsListMessagesQuery,
  CampaignsListMessagesResponse,
  CampaignsListResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Automated campaigns. */
export class CampaignsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Reads a campaign.
   *
   * `GET /v1/campaigns/{campaign_id}` · limit 10/s
   *
   * @param campaignId Id of the campaign.
   * @see https://docs.customer.io/integrations/api/app/#operation/getCampaigns
   */
  get(campaignId: number, query?: Record<string, never>, options?: RequestOptions<never>): Call<CampaignsGetResponse> {
    return this.#core.call(campaignsGet, campaignId, query, options);
  }

  /**
   * Lists all campaigns.
   *
   * `GET /v1/campaigns` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/#operation/listCampaigns
   */
  list(query?: Record<string, never>, options?: RequestOptions<never>): Call<CampaignsListResponse> {
    return this.#core.call(campaignsList, undefined, query, options);
  }

  /**
   * Lists the messages of a campaign.
   *
   * 10 a page.
   *
   * `GET /v1/campaigns/{campaign_id}/actions` · limit 10/s
   *
   * @param campaignId Id of the campaign.
   * @see https://docs.customer.io/integrations/api/app/#operation/listCampaignActions
   */
  listActions(
    campaignId: number,
    query?: CampaignsListActionsQuery,
    options?: RequestOptions<never>,
  ): PagedCall<CampaignsListActionsItem, CampaignsListActionsResponse> {
    return this.#core.list(campaignsListActions, campaignId, query, options);
  }

  /**
   * Lists what was sent of a campaign.
   *
   * Without a window the months after the first send, at most 12 months.
   *
   * `GET /v1/campaigns/{campaign_id}/messages` · limit 10/s
   *
   * @param campaignId Id of the campaign.
   * @see https://docs.customer.io/integrations/api/app/#operation/getCampaignMessages
   */
  listMessages(
    campaignId: number,
    query?: CampaignsListMessagesQuery,
    options?: RequestOptions<never>,
  ): PagedCall<CampaignsListMessagesItem, CampaignsListMessagesResponse> {
    return this.#core.list(campaignsListMessages, campaignId, query, options);
  }
}

/**
 * `campaigns` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createCampaigns(options: CustomerIoOptions): CampaignsResource {
  return new CampaignsResource(new ClientCore(vendor, options));
}
