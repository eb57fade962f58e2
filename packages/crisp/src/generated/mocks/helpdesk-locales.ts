// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  helpdeskLocalesCreate,
  helpdeskLocalesDelete,
  helpdeskLocalesExists,
  helpdeskLocalesExport,
  helpdeskLocalesGet,
  helpdeskLocalesImport,
  helpdeskLocalesList,
} from "../operations/helpdesk-locales.ts";
import type {
  HelpdeskLocalesCreateResponse,
  HelpdeskLocalesDeleteResponse,
  HelpdeskLocalesExportResponse,
  HelpdeskLocalesGetResponse,
  HelpdeskLocalesImportResponse,
  HelpdeskLocalesListResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.helpdeskLocales`: each answers with the reply that it is given, or with the documented example. */
export const helpdeskLocalesMocks = {
  /** Adds a locale. `POST /website/{website_id}/helpdesk/locale` */
  create: (reply?: HelpdeskLocalesCreateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      helpdeskLocalesCreate,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
  /** Deletes a locale. `DELETE /website/{website_id}/helpdesk/locale/{locale}` */
  delete: (reply?: HelpdeskLocalesDeleteResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      helpdeskLocalesDelete,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
  /** Tells whether a locale exists. `HEAD /website/{website_id}/helpdesk/locale/{locale}` */
  exists: (reply?: boolean, init?: MockInit): HttpHandler =>
    mock(http, vendor, helpdeskLocalesExists, { status: 200 }, reply, init),
  /** Asks for an export of the articles of a locale. `POST /website/{website_id}/helpdesk/locale/{locale}/export` */
  export: (reply?: HelpdeskLocalesExportResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      helpdeskLocalesExport,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
  /** Gets a locale. `GET /website/{website_id}/helpdesk/locale/{locale}` */
  get: (reply?: HelpdeskLocalesGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      helpdeskLocalesGet,
      {
        status: 200,
        contentType: "application/json",
        example: {
          error: false,
          reason: "resolved",
          data: {
            locale_id: "0a1b2c3d-0000-4000-8000-000000000024",
            locale: "en",
            url: "https://help.acme.example/en/",
            articles: 12,
            categories: 3,
          },
        },
      },
      reply,
      init,
    ),
  /** Reads the articles of another helpdesk into a locale. `POST /website/{website_id}/helpdesk/locale/{locale}/import` */
  import: (reply?: HelpdeskLocalesImportResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      helpdeskLocalesImport,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
  /** Lists the locales of the helpdesk. `GET /website/{website_id}/helpdesk/locales/{page_number}` */
  list: (reply?: HelpdeskLocalesListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      helpdeskLocalesList,
      {
        status: 200,
        contentType: "application/json",
        example: {
          error: false,
          reason: "resolved",
          data: [
            {
              locale_id: "0a1b2c3d-0000-4000-8000-000000000024",
              locale: "en",
              url: "https://help.acme.example/en/",
              articles: 12,
              categories: 3,
            },
          ],
        },
      },
      reply,
      init,
    ),
};
