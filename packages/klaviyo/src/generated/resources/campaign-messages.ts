// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import {
  campaignMessagesAssignTemplate,
  campaignMessagesGet,
  campaignMessagesGetCampaign,
  campaignMessagesGetCampaignId,
  campaignMessagesGetImage,
  campaignMessagesGetImageId,
  campaignMessagesGetTemplate,
  campaignMessagesGetTemplateId,
  campaignMessagesSetImage,
  campaignMessagesUpdate,
} from "../operations/campaign-messages.ts";
import type { KlaviyoOptions } from "../options.ts";
import type {
  CampaignMessagesAssignTemplateBody,
  CampaignMessagesAssignTemplateQuery,
  CampaignMessagesAssignTemplateResponse,
  CampaignMessagesGetCampaignIdResponse,
  CampaignMessagesGetCampaignQuery,
  CampaignMessagesGetCampaignResponse,
  CampaignMessagesGetImageIdResponse,
  CampaignMessagesGetImageQuery,
  CampaignMessagesGetImageResponse,
  CampaignMessagesGetQuery,
  CampaignMessagesGetResponse,
  CampaignMessagesGetTemplateIdResponse,
  CampaignMessagesGetTemplateQuery,
  CampaignMessagesGetTemplateResponse,
  CampaignMessagesSetImageBody,
  CampaignMessagesUpdateBody,
  CampaignMessagesUpdateQuery,
  CampaignMessagesUpdateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** What campaigns send. */
export class CampaignMessagesResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Copies a template into a message of a campaign.
   *
   * The reply is flat, unlike that of campaignMessages.get.
   *
   * `POST /api/campaign-message-assign-template` · limit 10/s, 150/min · scope campaigns:write
   *
   * @see https://developers.klaviyo.com/en/reference/assign_template_to_campaign_message
   */
  assignTemplate(
    body: CampaignMessagesAssignTemplateBody,
    options?: RequestOptions<CampaignMessagesAssignTemplateQuery>,
  ): Call<CampaignMessagesAssignTemplateResponse> {
    return this.#core.call(campaignMessagesAssignTemplate, undefined, body, options);
  }

  /**
   * Returns a message of a campaign.
   *
   * `GET /api/campaign-messages/{id}` · limit 10/s, 150/min · scope campaigns:read
   *
   * @param id Id of a campaign's message.
   * @see https://developers.klaviyo.com/en/reference/get_campaign_message
   */
  get(
    id: string,
    query?: CampaignMessagesGetQuery,
    options?: RequestOptions<never>,
  ): Call<CampaignMessagesGetResponse> {
    return this.#core.call(campaignMessagesGet, id, query, options);
  }

  /**
   * Returns the campaign of a message.
   *
   * `GET /api/campaign-messages/{id}/campaign` · limit 10/s, 150/min · scope campaigns:read
   *
   * @param id Id of a campaign's message.
   * @see https://developers.klaviyo.com/en/reference/get_campaign_for_campaign_message
   */
  getCampaign(
    id: string,
    query?: CampaignMessagesGetCampaignQuery,
    options?: RequestOptions<never>,
  ): Call<CampaignMessagesGetCampaignResponse> {
    return this.#core.call(campaignMessagesGetCampaign, id, query, options);
  }

  /**
   * Returns the id of a message's campaign.
   *
   * `GET /api/campaign-messages/{id}/relationships/campaign` · limit 10/s, 150/min · scope campaigns:read
   *
   * @param id Id of a campaign's message.
   * @see https://developers.klaviyo.com/en/reference/get_campaign_id_for_campaign_message
   */
  getCampaignId(
    id: string,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<CampaignMessagesGetCampaignIdResponse> {
    return this.#core.call(campaignMessagesGetCampaignId, id, query, options);
  }

  /**
   * Returns the image of a push message.
   *
   * `GET /api/campaign-messages/{id}/image` · limit 10/s, 150/min · scope campaigns:read, images:read
   *
   * @param id Id of a campaign's message.
   * @see https://developers.klaviyo.com/en/reference/get_image_for_campaign_message
   */
  getImage(
    id: string,
    query?: CampaignMessagesGetImageQuery,
    options?: RequestOptions<never>,
  ): Call<CampaignMessagesGetImageResponse> {
    return this.#core.call(campaignMessagesGetImage, id, query, options);
  }

  /**
   * Returns the id of a push message's image.
   *
   * `GET /api/campaign-messages/{id}/relationships/image` · limit 10/s, 150/min · scope campaigns:read, images:read
   *
   * @param id Id of a campaign's message.
   * @see https://developers.klaviyo.com/en/reference/get_image_id_for_campaign_message
   */
  getImageId(
    id: string,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<CampaignMessagesGetImageIdResponse> {
    return this.#core.call(campaignMessagesGetImageId, id, query, options);
  }

  /**
   * Returns the template of a message.
   *
   * `GET /api/campaign-messages/{id}/template` · limit 10/s, 150/min · scope campaigns:read, templates:read
   *
   * @param id Id of a campaign's message.
   * @see https://developers.klaviyo.com/en/reference/get_template_for_campaign_message
   */
  getTemplate(
    id: string,
    query?: CampaignMessagesGetTemplateQuery,
    options?: RequestOptions<never>,
  ): Call<CampaignMessagesGetTemplateResponse> {
    return this.#core.call(campaignMessagesGetTemplate, id, query, options);
  }

  /**
   * Returns the id of a message's template.
   *
   * `GET /api/campaign-messages/{id}/relationships/template` · limit 10/s, 150/min · scope campaigns:read, templates:read
   *
   * @param id Id of a campaign's message.
   * @see https://developers.klaviyo.com/en/reference/get_template_id_for_campaign_message
   */
  getTemplateId(
    id: string,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<CampaignMessagesGetTemplateIdResponse> {
    return this.#core.call(campaignMessagesGetTemplateId, id, query, options);
  }

  /**
   * Sets the image of a push message.
   *
   * `PATCH /api/campaign-messages/{id}/relationships/image` · limit 10/s, 150/min · scope campaigns:write, images:read
   *
   * @param id Id of a campaign's message.
   * @see https://developers.klaviyo.com/en/reference/update_image_for_campaign_message
   */
  setImage(id: string, body: CampaignMessagesSetImageBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(campaignMessagesSetImage, id, body, options);
  }

  /**
   * Changes a message of a campaign.
   *
   * `PATCH /api/campaign-messages/{id}` · limit 10/s, 150/min · scope campaigns:write
   *
   * @param id Id of a campaign's message.
   * @see https://developers.klaviyo.com/en/reference/update_campaign_message
   */
  update(
    id: string,
    body: CampaignMessagesUpdateBody,
    options?: RequestOptions<CampaignMessagesUpdateQuery>,
  ): Call<CampaignMessagesUpdateResponse> {
    return this.#core.call(campaignMessagesUpdate, id, body, options);
  }
}

/**
 * `campaignMessages` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createCampaignMessages(options: KlaviyoOptions): CampaignMessagesResource {
  return new CampaignMessagesResource(new ClientCore(vendor, options));
}
