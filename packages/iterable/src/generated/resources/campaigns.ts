// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import { type Call, ClientCore, PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import {
  campaignsAbort,
  campaignsActivateTriggered,
  campaignsArchive,
  campaignsCancel,
  campaignsCreate,
  campaignsDeactivateTriggered,
  campaignsGet,
  campaignsGetMetrics,
  campaignsList,
  campaignsListChildren,
  campaignsSchedule,
  campaignsSend,
  campaignsTrigger,
} from "../operations/campaigns.ts";
import type { IterableClientOptions } from "../options.ts";
import type {
  CampaignsAbortBody,
  CampaignsAbortResponse,
  CampaignsActivateTriggeredBody,
  CampaignsActivateTriggeredResponse,
  CampaignsArchiveBody,
  CampaignsArchiveResponse,
  CampaignsCancelBody,
  CampaignsCancelResponse,
  CampaignsCreateBody,
  CampaignsCreateResponse,
  CampaignsDeactivateTriggeredBody,
  CampaignsDeactivateTriggeredResponse,
  CampaignsGetMetricsQuery,
  CampaignsGetResponse,
  CampaignsListChildrenItem,
  CampaignsListChildrenQuery,
  CampaignsListChildrenResponse,
  CampaignsListItem,
  CampaignsListQuery,
  CampaignsListResponse,
  CampaignsScheduleBody,
  CampaignsScheduleResponse,
  CampaignsSendResponse,
  CampaignsTriggerBody,
  CampaignsTriggerResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Campaigns and their results. */
export class CampaignsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Stops a running campaign.
   *
   * One that is only scheduled is called off with campaigns.cancel.
   *
   * `POST /campaigns/abort` · limit not published
   *
   * @see https://api.iterable.com/api/docs#campaigns_abort_campaign
   */
  abort(body: CampaignsAbortBody, options?: RequestOptions): Call<CampaignsAbortResponse> {
    return this.#core.call(campaignsAbort, undefined, body, options);
  }

  /**
   * Activates a triggered campaign.
   *
   * The project must have it switched on, otherwise 403.
   *
   * `POST /campaigns/activateTriggered` · limit not published
   *
   * @see https://api.iterable.com/api/docs#campaigns_activate_triggered_campaign
   */
  activateTriggered(
    body: CampaignsActivateTriggeredBody,
    options?: RequestOptions,
  ): Call<CampaignsActivateTriggeredResponse> {
    return this.#core.call(campaignsActivateTriggered, undefined, body, options);
  }

  /**
   * Archives campaigns.
   *
   * Scheduled and recurring ones are cancelled, running ones stopped.
   *
   * `POST /campaigns/archive` · limit 5/s
   *
   * @see https://api.iterable.com/api/docs#campaigns_archive_campaigns
   */
  archive(body: CampaignsArchiveBody, options?: RequestOptions): Call<CampaignsArchiveResponse> {
    return this.#core.call(campaignsArchive, undefined, body, options);
  }

  /**
   * Cancels a scheduled or recurring campaign.
   *
   * One that runs already is stopped with campaigns.abort.
   *
   * `POST /campaigns/cancel` · limit not published
   *
   * @see https://api.iterable.com/api/docs#campaigns_cancel_campaign
   */
  cancel(body: CampaignsCancelBody, options?: RequestOptions): Call<CampaignsCancelResponse> {
    return this.#core.call(campaignsCancel, undefined, body, options);
  }

  /**
   * Creates a campaign from a template.
   *
   * A blast with listIds, a triggered campaign without them. A blast goes out at once or at sendAt unless scheduleSend is false. For email, push, web push, SMS, in-app and embedded messages.
   *
   * `POST /campaigns/create` · limit not published
   *
   * @see https://api.iterable.com/api/docs#campaigns_create_campaign
   */
  create(body: CampaignsCreateBody, options?: RequestOptions): Call<CampaignsCreateResponse> {
    return this.#core.call(campaignsCreate, undefined, body, options);
  }

  /**
   * Deactivates a triggered campaign.
   *
   * The project must have it switched on, otherwise 403.
   *
   * `POST /campaigns/deactivateTriggered` · limit not published
   *
   * @see https://api.iterable.com/api/docs#campaigns_Deactivate_triggered_campaign
   */
  deactivateTriggered(
    body: CampaignsDeactivateTriggeredBody,
    options?: RequestOptions,
  ): Call<CampaignsDeactivateTriggeredResponse> {
    return this.#core.call(campaignsDeactivateTriggered, undefined, body, options);
  }

  /**
   * Reads a campaign.
   *
   * `GET /campaigns/{id}` · limit 100/s
   *
   * @param id Id of the campaign.
   * @see https://api.iterable.com/api/docs#campaigns_getCampaign
   */
  get(id: number, query?: Record<string, never>, options?: RequestOptions<never>): Call<CampaignsGetResponse> {
    return this.#core.call(campaignsGet, id, query, options);
  }

  /**
   * Reads the metrics of campaigns as CSV.
   *
   * The first line names the columns.
   *
   * `GET /campaigns/metrics` · limit 10/min
   *
   * @see https://api.iterable.com/api/docs#campaigns_metrics
   */
  getMetrics(query: CampaignsGetMetricsQuery, options?: RequestOptions<never>): Call<AsyncIterable<string>> {
    return this.#core.call(campaignsGetMetrics, undefined, query, options);
  }

  /**
   * Lists campaigns.
   *
   * Give page and pageSize: without both, some projects still answer with everything at once, which is going away.
   *
   * `GET /campaigns` · limit 100/s
   *
   * @see https://api.iterable.com/api/docs#campaigns_campaigns
   */
  list(
    query?: CampaignsListQuery,
    options?: RequestOptions<never>,
  ): PagedCall<CampaignsListItem, CampaignsListResponse> {
    return new PagedCall(this.#core, campaignsList, undefined, query, options);
  }

  /**
   * Lists the campaigns that a recurring one made.
   *
   * `GET /campaigns/recurring/{id}/childCampaigns` · limit 100/s
   *
   * @param id Id of the recurring campaign.
   * @see https://api.iterable.com/api/docs#campaigns_child_campaigns
   */
  listChildren(
    id: number,
    query?: CampaignsListChildrenQuery,
    options?: RequestOptions<never>,
  ): PagedCall<CampaignsListChildrenItem, CampaignsListChildrenResponse> {
    return new PagedCall(this.#core, campaignsListChildren, id, query, options);
  }

  /**
   * Schedules a campaign.
   *
   * At most 7 days ahead, as ISO 8601 with a zone. The project must have it switched on, otherwise 403.
   *
   * `POST /campaigns/{campaignId}/schedule` · limit not published
   *
   * @param campaignId Id of the campaign.
   * @see https://api.iterable.com/api/docs#campaigns_schedule_campaign
   */
  schedule(campaignId: number, body: CampaignsScheduleBody, options?: RequestOptions): Call<CampaignsScheduleResponse> {
    return this.#core.call(campaignsSchedule, campaignId, body, options);
  }

  /**
   * Sends a campaign now.
   *
   * Not harmless to repeat.
   *
   * `POST /campaigns/{campaignId}/send` · limit not published
   *
   * @param campaignId Id of the campaign.
   * @see https://api.iterable.com/api/docs#campaigns_send_campaign
   */
  send(campaignId: number, options?: RequestOptions<never>): Call<CampaignsSendResponse> {
    return this.#core.call(campaignsSend, campaignId, undefined, options);
  }

  /**
   * Sends a triggered campaign to lists.
   *
   * Nothing makes a repeat harmless, so that a send that may have gone out is not sent again; allowRepeatMarketingSends false blocks a second one of a marketing campaign.
   *
   * `POST /campaigns/trigger` · limit not published
   *
   * @see https://api.iterable.com/api/docs#campaigns_trigger_campaign
   */
  trigger(body: CampaignsTriggerBody, options?: RequestOptions): Call<CampaignsTriggerResponse> {
    return this.#core.call(campaignsTrigger, undefined, body, options);
  }
}

/**
 * `campaigns` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createCampaigns(options: IterableClientOptions): CampaignsResource {
  return new CampaignsResource(new ClientCore(vendor, options));
}
