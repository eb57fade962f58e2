// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  inboxPreviewsCreate,
  inboxPreviewsGet,
  inboxPreviewsGetCapture,
  inboxPreviewsListClients,
  inboxPreviewsListCredits,
  inboxPreviewsListJobs,
} from "../operations/inbox-previews.ts";
import type {
  InboxPreviewsCreateResponse,
  InboxPreviewsGetResponse,
  InboxPreviewsListClientsResponse,
  InboxPreviewsListCreditsResponse,
  InboxPreviewsListJobsResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.inboxPreviews`: each answers with the reply that it is given, or with the documented example. */
export const inboxPreviewsMocks = {
  /** Has an email shown in mail programs. `POST /v1/design_studio/emails/{id}/inbox_previews` */
  create: (reply?: InboxPreviewsCreateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      inboxPreviewsCreate,
      { status: 200, contentType: "application/json", example: { run_id: 10, replayed: false } },
      reply,
      init,
    ),
  /** Gets a run of previews. `GET /v1/design_studio/emails/{id}/inbox_previews/{run_id}` */
  get: (reply?: InboxPreviewsGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      inboxPreviewsGet,
      {
        status: 200,
        contentType: "application/json",
        example: {
          run_id: 10,
          name: "Welcome",
          client_ids: ["android12_gmailapp_pixel6_dm"],
          is_processed: false,
          created_at: 1773856017,
          updated_at: 1773856017,
          total_previews_requested: 1,
          total_previews_ready: 0,
          previews: [
            {
              client_id: "android12_gmailapp_pixel6_dm",
              display_name: "Gmail App Pixel 6",
              category: "Mobile",
              os: "Android 12 (Dark Mode)",
              status: "Pending",
              cached: false,
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Gets the picture of one mail program. `GET /v1/design_studio/emails/{id}/inbox_previews/{run_id}/captures/{client_id}` */
  getCapture: (reply?: Blob | Uint8Array<ArrayBuffer> | string, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      inboxPreviewsGetCapture,
      { status: 200, contentType: "image/png", example: "picture" },
      reply,
      init,
    ),
  /** Lists the mail programs that previews can be made in. `GET /v1/design_studio/inbox_previews/clients` */
  listClients: (reply?: InboxPreviewsListClientsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      inboxPreviewsListClients,
      {
        status: 200,
        contentType: "application/json",
        example: {
          clients: [
            {
              id: "android12_gmailapp_pixel6_dm",
              client: "Gmail App Pixel 6",
              category: "Mobile",
              browser: "",
              os: "Android 12 (Dark Mode)",
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Tells how many previews the account can still make. `GET /v1/design_studio/inbox_previews/credits` */
  listCredits: (reply?: InboxPreviewsListCreditsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      inboxPreviewsListCredits,
      {
        status: 200,
        contentType: "application/json",
        example: { credits: [{ tier: "free", credits_original: 25, credits_remaining: 20, expires_at: null }] },
      },
      reply,
      init,
    ),
  /** Lists the preview runs. `GET /v1/design_studio/inbox_previews/jobs` */
  listJobs: (reply?: InboxPreviewsListJobsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      inboxPreviewsListJobs,
      {
        status: 200,
        contentType: "application/json",
        example: {
          meta: { pagination: { limit: 50 } },
          preview_jobs: [
            {
              run_id: 2,
              node_id: "018fbb92-6d1e-7c33-9c2c-df6a2b5aa931",
              name: "Welcome",
              is_processed: true,
              node_count: 1,
              total_previews_requested: 12,
              total_previews_ready: 12,
              created_at: 1773856017,
              updated_at: 1773856032,
            },
          ],
        },
      },
      reply,
      init,
    ),
};
