// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { campaignTranslationsList } from "../operations/campaign-translations.ts";
import type { CampaignTranslationsListResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.campaignTranslations`: each answers with the reply that it is given, or with the documented example. */
export const campaignTranslationsMocks = {
  /** Lists the translations of a campaign's message. `GET /campaigns/translations` */
  list: (reply?: CampaignTranslationsListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      campaignTranslationsList,
      {
        status: 200,
        contentType: "application/json",
        example: {
          translations: [
            {
              translation_map: { greeting: "Hola" },
              locale: {
                uuid: "c4d2e1f0-0000-4000-8000-9f8e7d6c5b4a",
                name: "es-MX",
                country: "MX",
                language: "es",
                locale_key: "es-mx",
              },
            },
          ],
        },
      },
      reply,
      init,
    ),
};
