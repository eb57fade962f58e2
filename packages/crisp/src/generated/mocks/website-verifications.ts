// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  websiteVerificationsGetKey,
  websiteVerificationsGetSettings,
  websiteVerificationsRollKey,
  websiteVerificationsUpdateSettings,
} from "../operations/website-verifications.ts";
import type {
  WebsiteVerificationsGetKeyResponse,
  WebsiteVerificationsGetSettingsResponse,
  WebsiteVerificationsRollKeyResponse,
  WebsiteVerificationsUpdateSettingsResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.websiteVerifications`: each answers with the reply that it is given, or with the documented example. */
export const websiteVerificationsMocks = {
  /** Gets the key that identities of visitors are signed with. `GET /website/{website_id}/verify/key` */
  getKey: (reply?: WebsiteVerificationsGetKeyResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      websiteVerificationsGetKey,
      {
        status: 200,
        contentType: "application/json",
        example: { error: false, reason: "resolved", data: { secret: "example-secret" } },
      },
      reply,
      init,
    ),
  /** Tells whether identities of visitors have to be signed. `GET /website/{website_id}/verify/settings` */
  getSettings: (reply?: WebsiteVerificationsGetSettingsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      websiteVerificationsGetSettings,
      {
        status: 200,
        contentType: "application/json",
        example: { error: false, reason: "resolved", data: { enabled: true } },
      },
      reply,
      init,
    ),
  /** Makes a new key that identities of visitors are signed with. `POST /website/{website_id}/verify/key` */
  rollKey: (reply?: WebsiteVerificationsRollKeyResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      websiteVerificationsRollKey,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
  /** Says whether identities of visitors have to be signed. `PATCH /website/{website_id}/verify/settings` */
  updateSettings: (reply?: WebsiteVerificationsUpdateSettingsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      websiteVerificationsUpdateSettings,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
};
