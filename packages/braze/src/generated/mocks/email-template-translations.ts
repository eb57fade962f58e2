// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  emailTemplateTranslationsGetForLocale,
  emailTemplateTranslationsGetSource,
  emailTemplateTranslationsList,
  emailTemplateTranslationsUpdate,
} from "../operations/email-template-translations.ts";
import type {
  EmailTemplateTranslationsGetForLocaleResponse,
  EmailTemplateTranslationsGetSourceResponse,
  EmailTemplateTranslationsListResponse,
  EmailTemplateTranslationsUpdateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.emailTemplateTranslations`: each answers with the reply that it is given, or with the documented example. */
export const emailTemplateTranslationsMocks = {
  /** Reads the translation of an email template for one locale. `GET /templates/translations/email` */
  getForLocale: (reply?: EmailTemplateTranslationsGetForLocaleResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      emailTemplateTranslationsGetForLocale,
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
  /** Reads the texts of an email template that are translated. `GET /templates/email/translations/source` */
  getSource: (reply?: EmailTemplateTranslationsGetSourceResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      emailTemplateTranslationsGetSource,
      {
        status: 200,
        contentType: "application/json",
        example: { translations: { translation_map: { greeting: "Hello" } }, message: "success" },
      },
      reply,
      init,
    ),
  /** Lists the translations of an email template. `GET /templates/email/translations/` */
  list: (reply?: EmailTemplateTranslationsListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      emailTemplateTranslationsList,
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
  /** Sets the translations of an email template for one locale. `PUT /templates/email/translations/` */
  update: (reply?: EmailTemplateTranslationsUpdateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      emailTemplateTranslationsUpdate,
      { status: 200, contentType: "application/json", example: { message: "success" } },
      reply,
      init,
    ),
};
