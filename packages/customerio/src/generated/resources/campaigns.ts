// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { type Call, ClientCore, PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import {
  campaignsGet,
  campaignsGetAction,
  campaignsGetActionMetrics,
  campaignsGetActionTranslation,
  campaignsGetJourneyMetrics,
  campaignsGetMetrics,
  campaignsList,
  campaignsListActionLinkMetrics,
  campaignsListActions,
  campaignsListLinkMetrics,
  campaignsListMessages,
  campaignsUpdateAction,
  campaignsUpdateActionTranslation,
} from "../operations/campaigns.ts";
import type { CustomerIoOptions } from "../options.ts";
import type {
  CampaignsGetActionMetricsPath,
  CampaignsGetActionMetricsQuery,
  CampaignsGetActionMetricsResponse,
  CampaignsGetActionPath,
  CampaignsGetActionResponse,
  CampaignsGetActionTranslationPath,
  CampaignsGetActionTranslationResponse,
  CampaignsGetJourneyMetricsQuery,
  CampaignsGetJourneyMetricsResponse,
  CampaignsGetMetricsQuery,
  CampaignsGetMetricsResponse,
  CampaignsGetResponse,
  CampaignsListActionLinkMetricsPath,
  CampaignsListActionLinkMetricsQuery,
  CampaignsListActionLinkMetricsResponse,
  CampaignsListActionsItem,
  CampaignsListActionsQuery,
  CampaignsListActionsResponse,
  CampaignsListLinkMetricsQuery,
  CampaignsListLinkMetricsResponse,
  CampaignsListMessagesItem,
  CampaignsListMessagesQuery,
  CampaignsListMessagesResponse,
  CampaignsListResponse,
  CampaignsUpdateActionBody,
  CampaignsUpdateActionPath,
  CampaignsUpdateActionResponse,
  CampaignsUpdateActionTranslationBody,
  CampaignsUpdateActionTranslationPath,
  CampaignsUpdateActionTranslationResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Automated campaigns. */
export class CampaignsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Gets a campaign.
   *
   * `GET /v1/campaigns/{campaign_id}` · limit 10/s
   *
   * @param campaignId Id of the campaign.
   * @see https://docs.customer.io/integrations/api/app/tag/campaigns/getCampaigns/
   */
  get(campaignId: number, query?: Record<string, never>, options?: RequestOptions<never>): Call<CampaignsGetResponse> {
    return this.#core.call(campaignsGet, campaignId, query, options);
  }

  /**
   * Gets a message of a campaign.
   *
   * `GET /v1/campaigns/{campaign_id}/actions/{action_id}` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/campaigns/getCampaignAction/
   */
  getAction(
    ids: CampaignsGetActionPath,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<CampaignsGetActionResponse> {
    return this.#core.call(campaignsGetAction, ids, query, options);
  }

  /**
   * Counts what became of a message of a campaign.
   *
   * Give version 2 with start and end; version 1 is deprecated.
   *
   * `GET /v1/campaigns/{campaign_id}/actions/{action_id}/metrics` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/campaigns/campaignActionMetrics/
   */
  getActionMetrics(
    ids: CampaignsGetActionMetricsPath,
    query?: CampaignsGetActionMetricsQuery,
    options?: RequestOptions<never>,
  ): Call<CampaignsGetActionMetricsResponse> {
    return this.#core.call(campaignsGetActionMetrics, ids, query, options);
  }

  /**
   * Gets a message of a campaign in one language.
   *
   * `GET /v1/campaigns/{campaign_id}/actions/{action_id}/language/{language}` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/campaigns/getCampaignActionTranslation/
   */
  getActionTranslation(
    ids: CampaignsGetActionTranslationPath,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<CampaignsGetActionTranslationResponse> {
    return this.#core.call(campaignsGetActionTranslation, ids, query, options);
  }

  /**
   * Counts the journeys of a campaign.
   *
   * By the period in which they began. Without start, end and resolution it is refused.
   *
   * `GET /v1/campaigns/{campaign_id}/journey_metrics` · limit 10/s
   *
   * @param campaignId Id of the campaign.
   * @see https://docs.customer.io/integrations/api/app/tag/campaigns/campaignJourneyMetrics/
   */
  getJourneyMetrics(
    campaignId: number,
    query: CampaignsGetJourneyMetricsQuery,
    options?: RequestOptions<never>,
  ): Call<CampaignsGetJourneyMetricsResponse> {
    return this.#core.call(campaignsGetJourneyMetrics, campaignId, query, options);
  }

  /**
   * Counts what became of a campaign.
   *
   * Give version 2 with start and end; version 1 is deprecated.
   *
   * `GET /v1/campaigns/{campaign_id}/metrics` · limit 10/s
   *
   * @param campaignId Id of the campaign.
   * @see https://docs.customer.io/integrations/api/app/tag/campaigns/campaignMetrics/
   */
  getMetrics(
    campaignId: number,
    query?: CampaignsGetMetricsQuery,
    options?: RequestOptions<never>,
  ): Call<CampaignsGetMetricsResponse> {
    return this.#core.call(campaignsGetMetrics, campaignId, query, options);
  }

  /**
   * Lists all campaigns.
   *
   * `GET /v1/campaigns` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/campaigns/listCampaigns/
   */
  list(query?: Record<string, never>, options?: RequestOptions<never>): Call<CampaignsListResponse> {
    return this.#core.call(campaignsList, undefined, query, options);
  }

  /**
   * Counts the clicks on each link of a message of a campaign.
   *
   * `GET /v1/campaigns/{campaign_id}/actions/{action_id}/metrics/links` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/campaigns/campaignActionLinks/
   */
  listActionLinkMetrics(
    ids: CampaignsListActionLinkMetricsPath,
    query?: CampaignsListActionLinkMetricsQuery,
    options?: RequestOptions<never>,
  ): Call<CampaignsListActionLinkMetricsResponse> {
    return this.#core.call(campaignsListActionLinkMetrics, ids, query, options);
  }

  /**
   * Lists the messages of a campaign.
   *
   * 10 a page.
   *
   * `GET /v1/campaigns/{campaign_id}/actions` · limit 10/s
   *
   * @param campaignId Id of the campaign.
   * @see https://docs.customer.io/integrations/api/app/tag/campaigns/listCampaignActions/
   */
  listActions(
    campaignId: number,
    query?: CampaignsListActionsQuery,
    options?: RequestOptions<never>,
  ): PagedCall<CampaignsListActionsItem, CampaignsListActionsResponse> {
    return new PagedCall(this.#core, campaignsListActions, campaignId, query, options);
  }

  /**
   * Counts the clicks on each link of a campaign.
   *
   * `GET /v1/campaigns/{campaign_id}/metrics/links` · limit 10/s
   *
   * @param campaignId Id of the campaign.
   * @see https://docs.customer.io/integrations/api/app/tag/campaigns/campaignLinkMetrics/
   */
  listLinkMetrics(
    campaignId: number,
    query?: CampaignsListLinkMetricsQuery,
    options?: RequestOptions<never>,
  ): Call<CampaignsListLinkMetricsResponse> {
    return this.#core.call(campaignsListLinkMetrics, campaignId, query, options);
  }

  /**
   * Lists what was sent of a campaign.
   *
   * Without a window the 6 months after the first send, at most 12 months; more is cut without a word.
   *
   * `GET /v1/campaigns/{campaign_id}/messages` · limit 10/s
   *
   * @param campaignId Id of the campaign.
   * @see https://docs.customer.io/integrations/api/app/tag/campaigns/getCampaignMessages/
   */
  listMessages(
    campaignId: number,
    query?: CampaignsListMessagesQuery,
    options?: RequestOptions<never>,
  ): PagedCall<CampaignsListMessagesItem, CampaignsListMessagesResponse> {
    return new PagedCall(this.#core, campaignsListMessages, campaignId, query, options);
  }

  /**
   * Changes a message of a campaign.
   *
   * `PUT /v1/campaigns/{campaign_id}/actions/{action_id}` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/campaigns/updateCampaignAction/
   */
  updateAction(
    ids: CampaignsUpdateActionPath,
    body: CampaignsUpdateActionBody,
    options?: RequestOptions,
  ): Call<CampaignsUpdateActionResponse> {
    return this.#core.call(campaignsUpdateAction, ids, body, options);
  }

  /**
   * Changes a message of a campaign in one language.
   *
   * `PUT /v1/campaigns/{campaign_id}/actions/{action_id}/language/{language}` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/campaigns/
   */
  updateActionTranslation(
    ids: CampaignsUpdateActionTranslationPath,
    body: CampaignsUpdateActionTranslationBody,
    options?: RequestOptions,
  ): Call<CampaignsUpdateActionTranslationResponse> {
    return this.#core.call(campaignsUpdateActionTranslation, ids, body, options);
  }
}

/**
 * `campaigns` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createCampaigns(options: CustomerIoOptions): CampaignsResource {
  return new CampaignsResource(new ClientCore(vendor, options));
}
