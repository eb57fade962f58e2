// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { type Call, ClientCore, PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import {
  campaignsCreate,
  campaignsDelete,
  campaignsDispatch,
  campaignsExists,
  campaignsGet,
  campaignsList,
  campaignsListRecipients,
  campaignsListStatistics,
  campaignsListTags,
  campaignsPause,
  campaignsResume,
  campaignsSave,
  campaignsSendTest,
  campaignsUpdate,
} from "../operations/campaigns.ts";
import type { CrispOptions } from "../options.ts";
import type {
  CampaignsCreateBody,
  CampaignsCreateResponse,
  CampaignsDeleteResponse,
  CampaignsDispatchResponse,
  CampaignsGetResponse,
  CampaignsListItem,
  CampaignsListQuery,
  CampaignsListRecipientsItem,
  CampaignsListRecipientsQuery,
  CampaignsListRecipientsResponse,
  CampaignsListResponse,
  CampaignsListStatisticsItem,
  CampaignsListStatisticsPath,
  CampaignsListStatisticsQuery,
  CampaignsListStatisticsResponse,
  CampaignsListTagsResponse,
  CampaignsPauseResponse,
  CampaignsResumeResponse,
  CampaignsSaveBody,
  CampaignsSaveResponse,
  CampaignsSendTestResponse,
  CampaignsUpdateBody,
  CampaignsUpdateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Messages to many profiles. User tokens only. */
export class CampaignsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Creates a campaign that is not configured yet.
   *
   * User tokens only.
   *
   * `POST /website/{website_id}/campaign` · limit not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#create-a-new-campaign
   */
  create(body: CampaignsCreateBody, options?: RequestOptions & { websiteId?: string }): Call<CampaignsCreateResponse> {
    return this.#core.call(campaignsCreate, undefined, body, options);
  }

  /**
   * Deletes a campaign.
   *
   * User tokens only.
   *
   * `DELETE /website/{website_id}/campaign/{campaign_id}` · limit not published
   *
   * @param campaignId Id of the campaign.
   * @see https://docs.crisp.chat/references/rest-api/v1/#remove-a-campaign
   */
  delete(campaignId: string, options?: RequestOptions<never> & { websiteId?: string }): Call<CampaignsDeleteResponse> {
    return this.#core.call(campaignsDelete, campaignId, undefined, options);
  }

  /**
   * Sends a campaign.
   *
   * User tokens only. Not safe to repeat. Progress comes as the events `campaign:progress` and `campaign:dispatched`.
   *
   * `POST /website/{website_id}/campaign/{campaign_id}/dispatch` · limit not published
   *
   * @param campaignId Id of the campaign.
   * @see https://docs.crisp.chat/references/rest-api/v1/#dispatch-a-campaign
   */
  dispatch(
    campaignId: string,
    options?: RequestOptions<never> & { websiteId?: string },
  ): Call<CampaignsDispatchResponse> {
    return this.#core.call(campaignsDispatch, campaignId, undefined, options);
  }

  /**
   * Tells whether a campaign exists.
   *
   * User tokens only.
   *
   * `HEAD /website/{website_id}/campaign/{campaign_id}` · limit not published
   *
   * @param campaignId Id of the campaign.
   * @see https://docs.crisp.chat/references/rest-api/v1/#check-if-campaign-exists
   */
  exists(
    campaignId: string,
    query?: Record<string, never>,
    options?: RequestOptions<never> & { websiteId?: string },
  ): Call<boolean> {
    return this.#core.call(campaignsExists, campaignId, query, options);
  }

  /**
   * Gets a campaign.
   *
   * User tokens only.
   *
   * `GET /website/{website_id}/campaign/{campaign_id}` · limit not published
   *
   * @param campaignId Id of the campaign.
   * @see https://docs.crisp.chat/references/rest-api/v1/#get-a-campaign
   */
  get(
    campaignId: string,
    query?: Record<string, never>,
    options?: RequestOptions<never> & { websiteId?: string },
  ): Call<CampaignsGetResponse> {
    return this.#core.call(campaignsGet, campaignId, query, options);
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
    return new PagedCall(this.#core, campaignsList, undefined, query, options);
  }

  /**
   * Lists who gets a campaign.
   *
   * User tokens only.
   *
   * `GET /website/{website_id}/campaign/{campaign_id}/recipients/{page_number}` · limit not published
   *
   * @param campaignId Id of the campaign.
   * @see https://docs.crisp.chat/references/rest-api/v1/#list-campaign-recipients
   */
  listRecipients(
    campaignId: string,
    query?: CampaignsListRecipientsQuery,
    options?: RequestOptions<never> & { websiteId?: string },
  ): PagedCall<CampaignsListRecipientsItem, CampaignsListRecipientsResponse> {
    return new PagedCall(this.#core, campaignsListRecipients, campaignId, query, options);
  }

  /**
   * Lists what recipients did with a campaign.
   *
   * User tokens only.
   *
   * `GET /website/{website_id}/campaign/{campaign_id}/statistics/{action}/{page_number}` · limit not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#list-campaign-statistics
   */
  listStatistics(
    ids: CampaignsListStatisticsPath,
    query?: CampaignsListStatisticsQuery,
    options?: RequestOptions<never> & { websiteId?: string },
  ): PagedCall<CampaignsListStatisticsItem, CampaignsListStatisticsResponse> {
    return new PagedCall(this.#core, campaignsListStatistics, ids, query, options);
  }

  /**
   * Lists the tags of campaigns.
   *
   * User tokens only.
   *
   * `GET /website/{website_id}/campaigns/tags` · limit not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#list-campaign-tags
   */
  listTags(
    query?: Record<string, never>,
    options?: RequestOptions<never> & { websiteId?: string },
  ): Call<CampaignsListTagsResponse> {
    return this.#core.call(campaignsListTags, undefined, query, options);
  }

  /**
   * Pauses a campaign.
   *
   * User tokens only. The event `campaign:running` follows.
   *
   * `POST /website/{website_id}/campaign/{campaign_id}/pause` · limit not published
   *
   * @param campaignId Id of the campaign.
   * @see https://docs.crisp.chat/references/rest-api/v1/#pause-a-campaign
   */
  pause(campaignId: string, options?: RequestOptions<never> & { websiteId?: string }): Call<CampaignsPauseResponse> {
    return this.#core.call(campaignsPause, campaignId, undefined, options);
  }

  /**
   * Lets a paused campaign run again.
   *
   * User tokens only. The event `campaign:running` follows.
   *
   * `POST /website/{website_id}/campaign/{campaign_id}/resume` · limit not published
   *
   * @param campaignId Id of the campaign.
   * @see https://docs.crisp.chat/references/rest-api/v1/#resume-a-campaign
   */
  resume(campaignId: string, options?: RequestOptions<never> & { websiteId?: string }): Call<CampaignsResumeResponse> {
    return this.#core.call(campaignsResume, campaignId, undefined, options);
  }

  /**
   * Saves a whole campaign over the old one.
   *
   * User tokens only. What is left out is lost.
   *
   * `PUT /website/{website_id}/campaign/{campaign_id}` · limit not published
   *
   * @param campaignId Id of the campaign.
   * @see https://docs.crisp.chat/references/rest-api/v1/#save-a-campaign
   */
  save(
    campaignId: string,
    body: CampaignsSaveBody,
    options?: RequestOptions & { websiteId?: string },
  ): Call<CampaignsSaveResponse> {
    return this.#core.call(campaignsSave, campaignId, body, options);
  }

  /**
   * Sends a campaign as a test.
   *
   * User tokens only.
   *
   * `POST /website/{website_id}/campaign/{campaign_id}/test` · limit not published
   *
   * @param campaignId Id of the campaign.
   * @see https://docs.crisp.chat/references/rest-api/v1/#test-a-campaign
   */
  sendTest(
    campaignId: string,
    options?: RequestOptions<never> & { websiteId?: string },
  ): Call<CampaignsSendTestResponse> {
    return this.#core.call(campaignsSendTest, campaignId, undefined, options);
  }

  /**
   * Changes parts of a campaign.
   *
   * User tokens only.
   *
   * `PATCH /website/{website_id}/campaign/{campaign_id}` · limit not published
   *
   * @param campaignId Id of the campaign.
   * @see https://docs.crisp.chat/references/rest-api/v1/#update-a-campaign
   */
  update(
    campaignId: string,
    body: CampaignsUpdateBody,
    options?: RequestOptions & { websiteId?: string },
  ): Call<CampaignsUpdateResponse> {
    return this.#core.call(campaignsUpdate, campaignId, body, options);
  }
}

/**
 * `campaigns` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createCampaigns(options: CrispOptions): CampaignsResource {
  return new CampaignsResource(new ClientCore(vendor, options));
}
