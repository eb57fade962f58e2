// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type Call, ClientCore, PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import {
  campaignsCancelSend,
  campaignsClone,
  campaignsCreate,
  campaignsDelete,
  campaignsGet,
  campaignsGetRecipientEstimation,
  campaignsGetRecipientEstimationJob,
  campaignsGetSendJob,
  campaignsList,
  campaignsListMessageIds,
  campaignsListMessages,
  campaignsListTagIds,
  campaignsListTags,
  campaignsRefreshRecipientEstimation,
  campaignsSend,
  campaignsUpdate,
} from "../operations/campaigns.ts";
import type { KlaviyoOptions } from "../options.ts";
import type {
  CampaignsCancelSendBody,
  CampaignsCloneBody,
  CampaignsCloneQuery,
  CampaignsCloneResponse,
  CampaignsCreateBody,
  CampaignsCreateQuery,
  CampaignsCreateResponse,
  CampaignsGetQuery,
  CampaignsGetRecipientEstimationJobQuery,
  CampaignsGetRecipientEstimationJobResponse,
  CampaignsGetRecipientEstimationQuery,
  CampaignsGetRecipientEstimationResponse,
  CampaignsGetResponse,
  CampaignsGetSendJobQuery,
  CampaignsGetSendJobResponse,
  CampaignsListItem,
  CampaignsListMessageIdsResponse,
  CampaignsListMessagesQuery,
  CampaignsListMessagesResponse,
  CampaignsListQuery,
  CampaignsListResponse,
  CampaignsListTagIdsResponse,
  CampaignsListTagsQuery,
  CampaignsListTagsResponse,
  CampaignsRefreshRecipientEstimationBody,
  CampaignsRefreshRecipientEstimationQuery,
  CampaignsRefreshRecipientEstimationResponse,
  CampaignsSendBody,
  CampaignsSendQuery,
  CampaignsSendResponse,
  CampaignsUpdateBody,
  CampaignsUpdateQuery,
  CampaignsUpdateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Messages to lists and segments, sent once. */
export class CampaignsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Stops the sending of a campaign.
   *
   * `cancel` stops for good, `revert` makes the campaign a draft again.
   *
   * `PATCH /api/campaign-send-jobs/{id}` · limit 10/s, 150/min · scope campaigns:write
   *
   * @param id Id of the campaign.
   * @see https://developers.klaviyo.com/en/reference/cancel_campaign_send
   */
  cancelSend(id: string, body: CampaignsCancelSendBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(campaignsCancelSend, id, body, options);
  }

  /**
   * Copies a campaign.
   *
   * Every call makes another copy.
   *
   * `POST /api/campaign-clone` · limit 10/s, 150/min · scope campaigns:write
   *
   * @see https://developers.klaviyo.com/en/reference/create_campaign_clone
   */
  clone(body: CampaignsCloneBody, options?: RequestOptions<CampaignsCloneQuery>): Call<CampaignsCloneResponse> {
    return this.#core.call(campaignsClone, undefined, body, options);
  }

  /**
   * Creates a campaign with its messages.
   *
   * The channel belongs to the definition of each message in campaign-messages, and at least one message is required; Klaviyo refuses a body with a channel of the campaign.
   *
   * `POST /api/campaigns` · limit 10/s, 150/min · scope campaigns:write
   *
   * @see https://developers.klaviyo.com/en/reference/create_campaign
   */
  create(body: CampaignsCreateBody, options?: RequestOptions<CampaignsCreateQuery>): Call<CampaignsCreateResponse> {
    return this.#core.call(campaignsCreate, undefined, body, options);
  }

  /**
   * Deletes a campaign.
   *
   * `DELETE /api/campaigns/{id}` · limit 10/s, 150/min · scope campaigns:write
   *
   * @param id Id of a campaign.
   * @see https://developers.klaviyo.com/en/reference/delete_campaign
   */
  delete(id: string, options?: RequestOptions<never>): Call<undefined> {
    return this.#core.call(campaignsDelete, id, undefined, options);
  }

  /**
   * Returns a campaign.
   *
   * `GET /api/campaigns/{id}` · limit 10/s, 150/min · scope campaigns:read
   *
   * @param id Id of a campaign.
   * @see https://developers.klaviyo.com/en/reference/get_campaign
   */
  get(id: string, query?: CampaignsGetQuery, options?: RequestOptions<never>): Call<CampaignsGetResponse> {
    return this.#core.call(campaignsGet, id, query, options);
  }

  /**
   * Returns how many profiles would receive a campaign.
   *
   * The figure of the last estimate; campaigns.refreshRecipientEstimation starts a new one.
   *
   * `GET /api/campaign-recipient-estimations/{id}` · limit 10/s, 150/min · scope campaigns:read
   *
   * @param id Id of the campaign.
   * @see https://developers.klaviyo.com/en/reference/get_campaign_recipient_estimation
   */
  getRecipientEstimation(
    id: string,
    query?: CampaignsGetRecipientEstimationQuery,
    options?: RequestOptions<never>,
  ): Call<CampaignsGetRecipientEstimationResponse> {
    return this.#core.call(campaignsGetRecipientEstimation, id, query, options);
  }

  /**
   * Returns a job that estimates recipients.
   *
   * `GET /api/campaign-recipient-estimation-jobs/{id}` · limit 10/s, 150/min · scope campaigns:read
   *
   * @param id Id of the campaign.
   * @see https://developers.klaviyo.com/en/reference/get_campaign_recipient_estimation_job
   */
  getRecipientEstimationJob(
    id: string,
    query?: CampaignsGetRecipientEstimationJobQuery,
    options?: RequestOptions<never>,
  ): Call<CampaignsGetRecipientEstimationJobResponse> {
    return this.#core.call(campaignsGetRecipientEstimationJob, id, query, options);
  }

  /**
   * Returns how the sending of a campaign goes.
   *
   * `GET /api/campaign-send-jobs/{id}` · limit 10/s, 150/min · scope campaigns:read
   *
   * @param id Id of the campaign.
   * @see https://developers.klaviyo.com/en/reference/get_campaign_send_job
   */
  getSendJob(
    id: string,
    query?: CampaignsGetSendJobQuery,
    options?: RequestOptions<never>,
  ): Call<CampaignsGetSendJobResponse> {
    return this.#core.call(campaignsGetSendJob, id, query, options);
  }

  /**
   * Lists campaigns of a channel.
   *
   * A filter on messages.channel is required.
   *
   * `GET /api/campaigns` · limit 10/s, 150/min · scope campaigns:read
   *
   * @see https://developers.klaviyo.com/en/reference/get_campaigns
   */
  list(
    query: CampaignsListQuery,
    options?: RequestOptions<never>,
  ): PagedCall<CampaignsListItem, CampaignsListResponse> {
    return new PagedCall(this.#core, campaignsList, undefined, query, options);
  }

  /**
   * Lists the ids of a campaign's messages.
   *
   * `GET /api/campaigns/{id}/relationships/campaign-messages` · limit 10/s, 150/min · scope campaigns:read
   *
   * @param id Id of a campaign.
   * @see https://developers.klaviyo.com/en/reference/get_message_ids_for_campaign
   */
  listMessageIds(
    id: string,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<CampaignsListMessageIdsResponse> {
    return this.#core.call(campaignsListMessageIds, id, query, options);
  }

  /**
   * Lists the messages of a campaign.
   *
   * Not paged.
   *
   * `GET /api/campaigns/{id}/campaign-messages` · limit 10/s, 150/min · scope campaigns:read
   *
   * @param id Id of a campaign.
   * @see https://developers.klaviyo.com/en/reference/get_messages_for_campaign
   */
  listMessages(
    id: string,
    query?: CampaignsListMessagesQuery,
    options?: RequestOptions<never>,
  ): Call<CampaignsListMessagesResponse> {
    return this.#core.call(campaignsListMessages, id, query, options);
  }

  /**
   * Lists the ids of a campaign's tags.
   *
   * `GET /api/campaigns/{id}/relationships/tags` · limit 3/s, 60/min · scope campaigns:read, tags:read
   *
   * @param id Id of a campaign.
   * @see https://developers.klaviyo.com/en/reference/get_tag_ids_for_campaign
   */
  listTagIds(
    id: string,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<CampaignsListTagIdsResponse> {
    return this.#core.call(campaignsListTagIds, id, query, options);
  }

  /**
   * Lists the tags of a campaign.
   *
   * `GET /api/campaigns/{id}/tags` · limit 3/s, 60/min · scope campaigns:read, tags:read
   *
   * @param id Id of a campaign.
   * @see https://developers.klaviyo.com/en/reference/get_tags_for_campaign
   */
  listTags(
    id: string,
    query?: CampaignsListTagsQuery,
    options?: RequestOptions<never>,
  ): Call<CampaignsListTagsResponse> {
    return this.#core.call(campaignsListTags, id, query, options);
  }

  /**
   * Starts estimating how many would receive a campaign.
   *
   * Queued. Follow campaigns.getRecipientEstimationJob, then read campaigns.getRecipientEstimation; both take the campaign's id.
   *
   * `POST /api/campaign-recipient-estimation-jobs` · limit 10/s, 150/min · scope campaigns:write
   *
   * @see https://developers.klaviyo.com/en/reference/refresh_campaign_recipient_estimation
   */
  refreshRecipientEstimation(
    body: CampaignsRefreshRecipientEstimationBody,
    options?: RequestOptions<CampaignsRefreshRecipientEstimationQuery>,
  ): Call<CampaignsRefreshRecipientEstimationResponse> {
    return this.#core.call(campaignsRefreshRecipientEstimation, undefined, body, options);
  }

  /**
   * Starts sending a campaign.
   *
   * The id in the body is the campaign's. A repeat may send it twice.
   *
   * `POST /api/campaign-send-jobs` · limit 10/s, 150/min · scope campaigns:write
   *
   * @see https://developers.klaviyo.com/en/reference/send_campaign
   */
  send(body: CampaignsSendBody, options?: RequestOptions<CampaignsSendQuery>): Call<CampaignsSendResponse> {
    return this.#core.call(campaignsSend, undefined, body, options);
  }

  /**
   * Changes a campaign.
   *
   * `PATCH /api/campaigns/{id}` · limit 10/s, 150/min · scope campaigns:write
   *
   * @param id Id of a campaign.
   * @see https://developers.klaviyo.com/en/reference/update_campaign
   */
  update(
    id: string,
    body: CampaignsUpdateBody,
    options?: RequestOptions<CampaignsUpdateQuery>,
  ): Call<CampaignsUpdateResponse> {
    return this.#core.call(campaignsUpdate, id, body, options);
  }
}

/**
 * `campaigns` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createCampaigns(options: KlaviyoOptions): CampaignsResource {
  return new CampaignsResource(new ClientCore(vendor, options));
}
