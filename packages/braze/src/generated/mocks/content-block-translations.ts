// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  contentBlockTranslationsGetSource,
  contentBlockTranslationsList,
  contentBlockTranslationsUpdate,
} from "../operations/content-block-translations.ts";
import type {
  ContentBlockTranslationsGetSourceResponse,
  ContentBlockTranslationsListResponse,
  ContentBlockTranslationsUpdateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.contentBlockTranslations`: each answers with the reply that it is given, or with the documented example. */
export const contentBlockTranslationsMocks = {
  /** Reads the texts of a content block that are translated. `GET /content_blocks/translations/source` */
  getSource: (reply?: ContentBlockTranslationsGetSourceResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      contentBlockTranslationsGetSource,
      {
        status: 200,
        contentType: "application/json",
        example: { translations: { translation_map: { greeting: "Hello" } }, message: "success" },
      },
      reply,
      init,
    ),
  /** Lists the translations of a content block. `GET /content_blocks/translations` */
  list: (reply?: ContentBlockTranslationsListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      contentBlockTranslationsList,
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
  /** Sets the translations of a content block for one locale. `PUT /content_blocks/translations` */
  update: (reply?: ContentBlockTranslationsUpdateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      contentBlockTranslationsUpdate,
      { status: 200, contentType: "application/json", example: { message: "success" } },
      reply,
      init,
    ),
};
