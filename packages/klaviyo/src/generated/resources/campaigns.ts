// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type Call, ClientCore, type PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import {
  campaignsCreate,
  campaignsDelete,
  campaignsGet,
  campaignsList,
  campaignsListMessages,
  campaignsSend,
} from "../operations/campaigns.ts";
import type { KlaviyoOptions } from "../options.ts";
import type {
  CampaignsCreateBody,
  CampaignsCreateQuery,
  CampaignsCreateResponse,
  CampaignsGetQuery,
  CampaignsGetResponse,
  CampaignsListItem,
  CampaignsListMessagesQuery,
  CampaignsListMessagesResponse,
  CampaignsListQuery,
  CampaignsListResponse,
  CampaignsSendBody,
  CampaignsSendQuery,
  CampaignsSendResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Messages to lists and segments, sent once. */
export class CampaignsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
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
   * @param id Id of the campaign.
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
   * @param id Id of the campaign.
   * @see https://developers.klaviyo.com/en/reference/get_campaign
   */
  get(id: string, query?: CampaignsGetQuery, options?: RequestOptions<never>): Call<CampaignsGetResponse> {
    return this.#core.call(campaignsGet, id, query, options);
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
    return this.#core.list(campaignsList, undefined, query, options);
  }

  /**
   * Lists the messages of a campaign.
   *
   * Not paged.
   *
   * `GET /api/campaigns/{id}/campaign-messages` · limit 10/s, 150/min · scope campaigns:read
   *
   * @param id Id of the campaign.
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
}

/**
 * `campaigns` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createCampaigns(options: KlaviyoOptions): CampaignsResource {
  return new CampaignsResource(new ClientCore(vendor, options));
}
