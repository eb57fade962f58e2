// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  helpdesksCreate,
  helpdesksDelete,
  helpdesksExists,
  helpdesksGet,
  helpdesksGetDomain,
  helpdesksGetDomainSetup,
  helpdesksGetSettings,
  helpdesksUpdateDomain,
  helpdesksUpdateSettings,
} from "../operations/helpdesks.ts";
import type {
  HelpdesksCreateResponse,
  HelpdesksDeleteResponse,
  HelpdesksGetDomainResponse,
  HelpdesksGetDomainSetupResponse,
  HelpdesksGetResponse,
  HelpdesksGetSettingsResponse,
  HelpdesksUpdateDomainResponse,
  HelpdesksUpdateSettingsResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.helpdesks`: each answers with the reply that it is given, or with the documented example. */
export const helpdesksMocks = {
  /** Creates the helpdesk. `POST /website/{website_id}/helpdesk` */
  create: (reply?: HelpdesksCreateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      helpdesksCreate,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
  /** Deletes the helpdesk. `DELETE /website/{website_id}/helpdesk` */
  delete: (reply?: HelpdesksDeleteResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      helpdesksDelete,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
  /** Tells whether the website has a helpdesk. `HEAD /website/{website_id}/helpdesk` */
  exists: (reply?: boolean, init?: MockInit): HttpHandler =>
    mock(http, vendor, helpdesksExists, { status: 200 }, reply, init),
  /** Gets the helpdesk. `GET /website/{website_id}/helpdesk` */
  get: (reply?: HelpdesksGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      helpdesksGet,
      {
        status: 200,
        contentType: "application/json",
        example: { error: false, reason: "resolved", data: { name: "Acme Help", url: "https://help.acme.example/" } },
      },
      reply,
      init,
    ),
  /** Gets the domain of the helpdesk. `GET /website/{website_id}/helpdesk/domain` */
  getDomain: (reply?: HelpdesksGetDomainResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      helpdesksGetDomain,
      {
        status: 200,
        contentType: "application/json",
        example: {
          error: false,
          reason: "resolved",
          data: { root: "crisp.help", basic: "acme", custom: "help.acme.example", verified: true },
        },
      },
      reply,
      init,
    ),
  /** Gets the DNS records that a domain of your own needs. `GET /website/{website_id}/helpdesk/domain/setup` */
  getDomainSetup: (reply?: HelpdesksGetDomainSetupResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      helpdesksGetDomainSetup,
      {
        status: 200,
        contentType: "application/json",
        example: {
          error: false,
          reason: "resolved",
          data: {
            custom: "help.acme.example",
            setup: { records: [{ type: "CNAME", name: "help", value: "acme.crisp.help" }] },
          },
        },
      },
      reply,
      init,
    ),
  /** Gets the settings of the helpdesk. `GET /website/{website_id}/helpdesk/settings` */
  getSettings: (reply?: HelpdesksGetSettingsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      helpdesksGetSettings,
      {
        status: 200,
        contentType: "application/json",
        example: {
          error: false,
          reason: "resolved",
          data: {
            name: "Acme Help",
            appearance: { logos: { header: null, footer: null }, banner: null },
            behavior: { show_chatbox: true, ask_feedback: false, forbid_indexing: false },
            include: { html: null },
            access: { password: null },
          },
        },
      },
      reply,
      init,
    ),
  /** Asks for another domain. `PATCH /website/{website_id}/helpdesk/domain` */
  updateDomain: (reply?: HelpdesksUpdateDomainResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      helpdesksUpdateDomain,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
  /** Changes the settings of the helpdesk. `PATCH /website/{website_id}/helpdesk/settings` */
  updateSettings: (reply?: HelpdesksUpdateSettingsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      helpdesksUpdateSettings,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
};
