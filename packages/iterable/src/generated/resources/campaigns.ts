// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import { type Call, ClientCore, type PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import {
  campaignsArchive,
  campaignsCreate,
  campaignsGet,
  campaignsGetMetrics,
  campaignsList,
  campaignsListChildren,
  campaignsSchedule,
  campaignsTrigger,
} from "../operations/campaigns.ts";
import type { IterableClientOptions } from "../options.ts";
import type {
  CampaignsArchiveBody,
  CampaignsArchiveResponse,
  CampaignsCreateBody,
  CampaignsCreateResponse,
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
   * Archives campaigns.
   *
   * `POST /campaigns/archive` · limit 5/s
   *
   * @see https://api.iterable.com/api/docs
   */
  archive(body: CampaignsArchiveBody, options?: RequestOptions): Call<CampaignsArchiveResponse> {
    return this.#core.call(campaignsArchive, undefined, body, options);
  }

  /**
   * Creates a campaign.
   *
   * Leave listIds out for a triggered campaign. Sends at once or at sendAt unless scheduleSend is false.
   *
   * `POST /campaigns/create` · limit not published
   *
   * @see https://api.iterable.com/api/docs
   */
  create(body: CampaignsCreateBody, options?: RequestOptions): Call<CampaignsCreateResponse> {
    return this.#core.call(campaignsCreate, undefined, body, options);
  }

  /**
   * Reads a campaign.
   *
   * `GET /campaigns/{id}` · limit 100/s
   *
   * @param id Id of the campaign.
   * @see https://api.iterable.com/api/docs
   */
  get(id: number, query?: Record<string, never>, options?: RequestOptions<never>): Call<CampaignsGetResponse> {
    return this.#core.call(campaignsGet, id, query, options);
  }

  /**
   * Reads the metrics of campaigns as CSV.
   *
   * `GET /campaigns/metrics` · limit 10/min
   *
   * @see https://api.iterable.com/api/docs
   */
  getMetrics(query: CampaignsGetMetricsQuery, options?: RequestOptions<never>): Call<AsyncIterable<string>> {
    return this.#core.call(campaignsGetMetrics, undefined, query, options);
  }

  /**
   * Lists campaigns.
   *
   * `GET /campaigns` · limit 100/s
   *
   * @see https://api.iterable.com/api/docs
   */
  list(
    query?: CampaignsListQuery,
    options?: RequestOptions<never>,
  ): PagedCall<CampaignsListItem, CampaignsListResponse> {
    return this.#core.list(campaignsList, undefined, query, options);
  }

  /**
   * Lists the campaigns that a recurring one made.
   *
   * `GET /campaigns/recurring/{id}/childCampaigns` · limit 100/s
   *
   * @param id Id of the recurring campaign.
   * @see https://api.iterable.com/api/docs
   */
  listChildren(
    id: number,
    query?: CampaignsListChildrenQuery,
    options?: RequestOptions<never>,
  ): PagedCall<CampaignsListChildrenItem, CampaignsListChildrenResponse> {
    return this.#core.list(campaignsListChildren, id, query, options);
  }

  /**
   * Schedules a campaign.
   *
   * ISO 8601, at most 7 days ahead.
   *
   * `POST /campaigns/{campaignId}/schedule` · limit not published
   *
   * @param campaignId Id of the campaign.
   * @see https://api.iterable.com/api/docs
   */
  schedule(campaignId: number, body: CampaignsScheduleBody, options?: RequestOptions): Call<CampaignsScheduleResponse> {
    return this.#core.call(campaignsSchedule, campaignId, body, options);
  }

  /**
   * Sends a triggered campaign to lists.
   *
   * `POST /campaigns/trigger` · limit not published
   *
   * @see https://api.iterable.com/api/docs
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
