// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import {
  campaignTranslationsGetSource,
  campaignTranslationsList,
  campaignTranslationsUpdate,
} from "../operations/campaign-translations.ts";
import type { BrazeOptions } from "../options.ts";
import type {
  CampaignTranslationsGetSourceQuery,
  CampaignTranslationsGetSourceResponse,
  CampaignTranslationsListQuery,
  CampaignTranslationsListResponse,
  CampaignTranslationsUpdateBody,
  CampaignTranslationsUpdateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Translations of campaign messages. */
export class CampaignTranslationsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Reads the texts of a campaign's message that are translated.
   *
   * Early access.
   *
   * `GET /campaigns/translations/source` · limit 250000/min · scope campaigns.translations.get
   *
   * @see https://www.braze.com/docs/api/endpoints/translations/campaigns/get_source_campaign
   */
  getSource(
    query: CampaignTranslationsGetSourceQuery,
    options?: RequestOptions<never>,
  ): Call<CampaignTranslationsGetSourceResponse> {
    return this.#core.call(campaignTranslationsGetSource, undefined, query, options);
  }

  /**
   * Lists the translations of a campaign's message.
   *
   * Early access.
   *
   * `GET /campaigns/translations` · limit 250000/min · scope campaigns.translations.get
   *
   * @see https://www.braze.com/docs/api/endpoints/translations/campaigns/get_translation_campaign
   */
  list(query: CampaignTranslationsListQuery, options?: RequestOptions<never>): Call<CampaignTranslationsListResponse> {
    return this.#core.call(campaignTranslationsList, undefined, query, options);
  }

  /**
   * Sets the translations of a campaign's message for one locale.
   *
   * Early access. At most 20 MB.
   *
   * `PUT /campaigns/translations` · limit 250000/min · scope campaigns.translations.update
   *
   * @see https://www.braze.com/docs/api/endpoints/translations/campaigns/put_update_translation_campaign
   */
  update(body: CampaignTranslationsUpdateBody, options?: RequestOptions): Call<CampaignTranslationsUpdateResponse> {
    return this.#core.call(campaignTranslationsUpdate, undefined, body, options);
  }
}

/**
 * `campaignTranslations` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createCampaignTranslations(options: BrazeOptions): CampaignTranslationsResource {
  return new CampaignTranslationsResource(new ClientCore(vendor, options));
}
