// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { websiteSettingsGet, websiteSettingsUpdate } from "../operations/website-settings.ts";
import type { WebsiteSettingsGetResponse, WebsiteSettingsUpdateResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.websiteSettings`: each answers with the reply that it is given, or with the documented example. */
export const websiteSettingsMocks = {
  /** Gets the settings of the website. `GET /website/{website_id}/settings` */
  get: (reply?: WebsiteSettingsGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      websiteSettingsGet,
      {
        status: 200,
        contentType: "application/json",
        example: {
          error: false,
          reason: "resolved",
          data: {
            name: "Acme",
            domain: "acme.example",
            contact: { email: "hello@acme.example" },
            emails: { rating: true, transcript: true },
            chatbox: { color_theme: "blue", locale: "en", file_transfer: true, blocked_pages: ["status/*/"] },
          },
        },
      },
      reply,
      init,
    ),
  /** Changes settings of the website. `PATCH /website/{website_id}/settings` */
  update: (reply?: WebsiteSettingsUpdateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      websiteSettingsUpdate,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
};
