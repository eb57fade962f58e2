// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import {
  type BulkOptions,
  BulkRun,
  type Call,
  ClientCore,
  PagedCall,
  type RequestOptions,
} from "@carillon/runtime/internal";
import {
  campaignsDeleteScheduledTrigger,
  campaignsDuplicate,
  campaignsGet,
  campaignsGetDataSeries,
  campaignsGetUrlInfo,
  campaignsList,
  campaignsScheduleTrigger,
  campaignsTrigger,
  campaignsUpdateScheduledTrigger,
} from "../operations/campaigns.ts";
import type { BrazeOptions } from "../options.ts";
import type {
  CampaignsDeleteScheduledTriggerBody,
  CampaignsDeleteScheduledTriggerResponse,
  CampaignsDuplicateBody,
  CampaignsGetDataSeriesQuery,
  CampaignsGetDataSeriesResponse,
  CampaignsGetQuery,
  CampaignsGetResponse,
  CampaignsGetUrlInfoQuery,
  CampaignsGetUrlInfoResponse,
  CampaignsListItem,
  CampaignsListQuery,
  CampaignsListResponse,
  CampaignsScheduleTriggerBody,
  CampaignsScheduleTriggerResponse,
  CampaignsTriggerAllBody,
  CampaignsTriggerAllItem,
  CampaignsTriggerBody,
  CampaignsTriggerResponse,
  CampaignsUpdateScheduledTriggerBody,
  CampaignsUpdateScheduledTriggerResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Campaigns: list, read, trigger, schedule and measure. */
export class CampaignsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Cancels a scheduled campaign.
   *
   * `POST /campaigns/trigger/schedule/delete` · limit 250000/h · scope campaigns.trigger.schedule.delete
   *
   * @see https://www.braze.com/docs/api/endpoints/messaging/schedule_messages/post_delete_scheduled_triggered_messages
   */
  deleteScheduledTrigger(
    body: CampaignsDeleteScheduledTriggerBody,
    options?: RequestOptions,
  ): Call<CampaignsDeleteScheduledTriggerResponse> {
    return this.#core.call(campaignsDeleteScheduledTrigger, undefined, body, options);
  }

  /**
   * Copies a campaign.
   *
   * The copy is made in the background; the reply has no documented body. A repeat copies again.
   *
   * `POST /campaigns/duplicate` · limit 100/min · scope campaigns.duplicate
   *
   * @see https://www.braze.com/docs/api/endpoints/messaging/duplicate_messages/post_duplicate_campaigns
   */
  duplicate(body: CampaignsDuplicateBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(campaignsDuplicate, undefined, body, options);
  }

  /**
   * Reads a campaign.
   *
   * messages is keyed by message variation id.
   *
   * `GET /campaigns/details` · limit 250000/h · scope campaigns.details
   *
   * @see https://www.braze.com/docs/api/endpoints/export/campaigns/get_campaign_details
   */
  get(query: CampaignsGetQuery, options?: RequestOptions<never>): Call<CampaignsGetResponse> {
    return this.#core.call(campaignsGet, undefined, query, options);
  }

  /**
   * Reads a campaign's statistics by day.
   *
   * `GET /campaigns/data_series` · limit 50000/min · scope campaigns.data_series
   *
   * @see https://www.braze.com/docs/api/endpoints/export/campaigns/get_campaign_analytics
   */
  getDataSeries(
    query: CampaignsGetDataSeriesQuery,
    options?: RequestOptions<never>,
  ): Call<CampaignsGetDataSeriesResponse> {
    return this.#core.call(campaignsGetDataSeries, undefined, query, options);
  }

  /**
   * Reads the links of a campaign's message and their aliases.
   *
   * On a page that the documents do not list.
   *
   * `GET /campaigns/url_info/details` · limit 250000/h · scope campaigns.url_info.details
   *
   * @see https://www.braze.com/docs/get_campaign_link_alias
   */
  getUrlInfo(query: CampaignsGetUrlInfoQuery, options?: RequestOptions<never>): Call<CampaignsGetUrlInfoResponse> {
    return this.#core.call(campaignsGetUrlInfo, undefined, query, options);
  }

  /**
   * Lists campaigns.
   *
   * 100 a page; pages count from 0.
   *
   * `GET /campaigns/list` · limit 250000/h · scope campaigns.list
   *
   * @see https://www.braze.com/docs/api/endpoints/export/campaigns/get_campaigns
   */
  list(
    query?: CampaignsListQuery,
    options?: RequestOptions<never>,
  ): PagedCall<CampaignsListItem, CampaignsListResponse> {
    return new PagedCall(this.#core, campaignsList, undefined, query, options);
  }

  /**
   * Schedules an API-triggered campaign.
   *
   * Up to 50 recipients, or the whole audience with broadcast. A repeat schedules again. The time takes a zone, unless the local or the best time of each person is asked for.
   *
   * `POST /campaigns/trigger/schedule/create` · limit 250000/h; 250/min when `/broadcast` of the body is true; 10/min when `/broadcast` of the body is true · scope campaigns.trigger.schedule.create
   *
   * @see https://www.braze.com/docs/api/endpoints/messaging/schedule_messages/post_schedule_triggered_campaigns
   */
  scheduleTrigger(
    body: CampaignsScheduleTriggerBody,
    options?: RequestOptions,
  ): Call<CampaignsScheduleTriggerResponse> {
    return this.#core.call(campaignsScheduleTrigger, undefined, body, options);
  }

  /**
   * Sends an API-triggered campaign now.
   *
   * Up to 50 recipients, or the whole audience with broadcast. A repeat sends again.
   *
   * `POST /campaigns/trigger/send` · limit 250000/h; 250/min when `/broadcast` of the body is true; 10/min when `/broadcast` of the body is true · scope campaigns.trigger.send
   *
   * @see https://www.braze.com/docs/api/endpoints/messaging/send_messages/post_send_triggered_campaigns
   */
  trigger(body: CampaignsTriggerBody, options?: RequestOptions): Call<CampaignsTriggerResponse> {
    return this.#core.call(campaignsTrigger, undefined, body, options);
  }

  /**
   * Sends any number of items through `campaigns.trigger`, up to 50 items and 4 MB a request.
   *
   * Of each request: Up to 50 recipients, or the whole audience with broadcast. A repeat sends again.
   *
   * Starts when it is iterated, and yields one result an item, in their order: `sent` with the reply, `refused` with the reason,
   * `unknown` or `unsent` with what failed. A refused item does not end it.
   *
   * `POST /campaigns/trigger/send` · limit 250000/h; 250/min when `/broadcast` of the body is true; 10/min when `/broadcast` of the body is true · scope campaigns.trigger.send
   *
   * @param items read as they are sent, never all at once
   * @param options `body` is what every request has beside its items
   * @see https://www.braze.com/docs/api/endpoints/messaging/send_messages/post_send_triggered_campaigns
   */
  triggerAll(
    items: AsyncIterable<CampaignsTriggerAllItem> | Iterable<CampaignsTriggerAllItem>,
    options: BulkOptions<CampaignsTriggerAllBody> & { body: CampaignsTriggerAllBody },
  ): BulkRun<CampaignsTriggerAllItem, CampaignsTriggerResponse> {
    return new BulkRun(this.#core, campaignsTrigger, undefined, items, options);
  }

  /**
   * Changes the time of a scheduled campaign.
   *
   * The time takes a zone, unless the local or the best time of each person is asked for.
   *
   * `POST /campaigns/trigger/schedule/update` · limit 250000/h · scope campaigns.trigger.schedule.update
   *
   * @see https://www.braze.com/docs/api/endpoints/messaging/schedule_messages/post_update_scheduled_triggered_campaigns
   */
  updateScheduledTrigger(
    body: CampaignsUpdateScheduledTriggerBody,
    options?: RequestOptions,
  ): Call<CampaignsUpdateScheduledTriggerResponse> {
    return this.#core.call(campaignsUpdateScheduledTrigger, undefined, body, options);
  }
}

/**
 * `campaigns` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createCampaigns(options: BrazeOptions): CampaignsResource {
  return new CampaignsResource(new ClientCore(vendor, options));
}
