// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  campaignTranslationsGetSource,
  campaignTranslationsList,
  campaignTranslationsUpdate,
} from "../operations/campaign-translations.ts";
import type {
  CampaignTranslationsGetSourceResponse,
  CampaignTranslationsListResponse,
  CampaignTranslationsUpdateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.campaignTranslations`: each answers with the reply that it is given, or with the documented example. */
export const campaignTranslationsMocks = {
  /** Reads the texts of a campaign's message that are translated. `GET /campaigns/translations/source` */
  getSource: (reply?: CampaignTranslationsGetSourceResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      campaignTranslationsGetSource,
      {
        status: 200,
        contentType: "application/json",
        example: { translations: { translation_map: { greeting: "Hello" } }, message: "success" },
      },
      reply,
      init,
    ),
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
          message: "success",
        },
      },
      reply,
      init,
    ),
  /** Sets the translations of a campaign's message for one locale. `PUT /campaigns/translations` */
  update: (reply?: CampaignTranslationsUpdateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      campaignTranslationsUpdate,
      { status: 200, contentType: "application/json", example: { message: "success" } },
      reply,
      init,
    ),
};
