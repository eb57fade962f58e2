// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import { campaignTranslationsList } from "../operations/campaign-translations.ts";
import type { BrazeOptions } from "../options.ts";
import type { CampaignTranslationsListQuery, CampaignTranslationsListResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Translations of campaign messages. */
export class CampaignTranslationsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
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
}

/**
 * `campaignTranslations` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createCampaignTranslations(options: BrazeOptions): CampaignTranslationsResource {
  return new CampaignTranslationsResource(new ClientCore(vendor, options));
}
