// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import { campaignMessagesAssignTemplate, campaignMessagesGet } from "../operations/campaign-messages.ts";
import type { KlaviyoOptions } from "../options.ts";
import type {
  CampaignMessagesAssignTemplateBody,
  CampaignMessagesAssignTemplateQuery,
  CampaignMessagesAssignTemplateResponse,
  CampaignMessagesGetQuery,
  CampaignMessagesGetResponse,
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
   * @param id Id of the message.
   * @see https://developers.klaviyo.com/en/reference/get_campaign_message
   */
  get(
    id: string,
    query?: CampaignMessagesGetQuery,
    options?: RequestOptions<never>,
  ): Call<CampaignMessagesGetResponse> {
    return this.#core.call(campaignMessagesGet, id, query, options);
  }
}

/**
 * `campaignMessages` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createCampaignMessages(options: KlaviyoOptions): CampaignMessagesResource {
  return new CampaignMessagesResource(new ClientCore(vendor, options));
}
