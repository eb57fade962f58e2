// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  campaignTemplatesCreate,
  campaignTemplatesDelete,
  campaignTemplatesExists,
  campaignTemplatesGet,
  campaignTemplatesList,
  campaignTemplatesSave,
  campaignTemplatesUpdate,
} from "../operations/campaign-templates.ts";
import type {
  CampaignTemplatesCreateResponse,
  CampaignTemplatesDeleteResponse,
  CampaignTemplatesGetResponse,
  CampaignTemplatesListResponse,
  CampaignTemplatesSaveResponse,
  CampaignTemplatesUpdateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.campaignTemplates`: each answers with the reply that it is given, or with the documented example. */
export const campaignTemplatesMocks = {
  /** Creates a template. `POST /website/{website_id}/campaigns/template` */
  create: (reply?: CampaignTemplatesCreateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      campaignTemplatesCreate,
      {
        status: 200,
        contentType: "application/json",
        example: { error: false, reason: "resolved", data: { template_id: "0a1b2c3d-0000-4000-8000-000000000011" } },
      },
      reply,
      init,
    ),
  /** Deletes a template. `DELETE /website/{website_id}/campaigns/template/{template_id}` */
  delete: (reply?: CampaignTemplatesDeleteResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      campaignTemplatesDelete,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
  /** Tells whether a template exists. `HEAD /website/{website_id}/campaigns/template/{template_id}` */
  exists: (reply?: boolean, init?: MockInit): HttpHandler =>
    mock(http, vendor, campaignTemplatesExists, { status: 200 }, reply, init),
  /** Gets a template. `GET /website/{website_id}/campaigns/template/{template_id}` */
  get: (reply?: CampaignTemplatesGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      campaignTemplatesGet,
      {
        status: 200,
        contentType: "application/json",
        example: {
          error: false,
          reason: "resolved",
          data: {
            name: "Welcome",
            format: "html",
            content: '<html><body><a href="{{url.unsubscribe}}">Leave</a></body></html>',
          },
        },
      },
      reply,
      init,
    ),
  /** Lists templates. `GET /website/{website_id}/campaigns/templates/{page_number}` */
  list: (reply?: CampaignTemplatesListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      campaignTemplatesList,
      {
        status: 200,
        contentType: "application/json",
        example: {
          error: false,
          reason: "resolved",
          data: [
            {
              template_id: "0a1b2c3d-0000-4000-8000-000000000011",
              type: "custom",
              name: "Welcome",
              format: "html",
              created_at: 1767225600000,
              updated_at: 1767225660000,
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Saves a whole template over the old one. `PUT /website/{website_id}/campaigns/template/{template_id}` */
  save: (reply?: CampaignTemplatesSaveResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      campaignTemplatesSave,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
  /** Changes parts of a template. `PATCH /website/{website_id}/campaigns/template/{template_id}` */
  update: (reply?: CampaignTemplatesUpdateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      campaignTemplatesUpdate,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
};
