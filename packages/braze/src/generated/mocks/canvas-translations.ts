// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  canvasTranslationsGetSource,
  canvasTranslationsList,
  canvasTranslationsUpdate,
} from "../operations/canvas-translations.ts";
import type {
  CanvasTranslationsGetSourceResponse,
  CanvasTranslationsListResponse,
  CanvasTranslationsUpdateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.canvasTranslations`: each answers with the reply that it is given, or with the documented example. */
export const canvasTranslationsMocks = {
  /** Reads the texts of a canvas's message that are translated. `GET /canvas/translations/source` */
  getSource: (reply?: CanvasTranslationsGetSourceResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      canvasTranslationsGetSource,
      {
        status: 200,
        contentType: "application/json",
        example: { translations: { translation_map: { greeting: "Hello" } }, message: "success" },
      },
      reply,
      init,
    ),
  /** Lists the translations of a canvas's message. `GET /canvas/translations` */
  list: (reply?: CanvasTranslationsListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      canvasTranslationsList,
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
  /** Sets the translations of a canvas's message for one locale. `PUT /canvas/translations` */
  update: (reply?: CanvasTranslationsUpdateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      canvasTranslationsUpdate,
      { status: 200, contentType: "application/json", example: { message: "success" } },
      reply,
      init,
    ),
};
