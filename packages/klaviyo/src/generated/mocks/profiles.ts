// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  profilesBulkImport,
  profilesBulkSubscribe,
  profilesBulkUnsubscribe,
  profilesCreate,
  profilesGet,
  profilesGetBulkImportJob,
  profilesList,
  profilesListBulkImportJobErrors,
  profilesUpdate,
  profilesUpsert,
} from "../operations/profiles.ts";
import type {
  ProfilesBulkImportResponse,
  ProfilesCreateResponse,
  ProfilesGetBulkImportJobResponse,
  ProfilesGetResponse,
  ProfilesListBulkImportJobErrorsResponse,
  ProfilesListResponse,
  ProfilesUpdateResponse,
  ProfilesUpsertResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.profiles`: each answers with the reply that it is given, or with the documented example. */
export const profilesMocks = {
  /** Starts an import of profiles. `POST /api/profile-bulk-import-jobs`, that of `importAll` too */
  bulkImport: (reply?: ProfilesBulkImportResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      profilesBulkImport,
      {
        status: 202,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "profile-bulk-import-job",
            id: "cHJvZmlsZS1idWxrLTE",
            attributes: {
              status: "queued",
              created_at: "2026-01-02T03:04:05+00:00",
              total_count: 1,
              completed_count: 0,
              failed_count: 0,
              completed_at: null,
              expires_at: "2026-01-09T03:04:05+00:00",
              started_at: null,
            },
            links: { self: "https://a.klaviyo.com/api/profile-bulk-import-jobs/cHJvZmlsZS1idWxrLTE" },
          },
          links: { self: "https://a.klaviyo.com/api/profile-bulk-import-jobs/cHJvZmlsZS1idWxrLTE" },
        },
      },
      reply,
      init,
    ),
  /** Starts subscribing profiles to marketing. `POST /api/profile-subscription-bulk-create-jobs`, that of `subscribeAll` too */
  bulkSubscribe: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, profilesBulkSubscribe, { status: 202 }, reply, init),
  /** Starts unsubscribing profiles from marketing. `POST /api/profile-subscription-bulk-delete-jobs`, that of `unsubscribeEach` too */
  bulkUnsubscribe: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, profilesBulkUnsubscribe, { status: 202 }, reply, init),
  /** Creates a profile. `POST /api/profiles` */
  create: (reply?: ProfilesCreateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      profilesCreate,
      {
        status: 201,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "profile",
            id: "01GDDKASAP8TKDDA2GRZDSVP4H",
            attributes: {
              email: "user@example.com",
              first_name: "John",
              last_name: "Doe",
              properties: { plan: "premium" },
              created: "2026-01-02T03:04:05+00:00",
              updated: "2026-01-02T03:04:05+00:00",
            },
            links: { self: "https://a.klaviyo.com/api/profiles/01GDDKASAP8TKDDA2GRZDSVP4H" },
          },
          links: { self: "https://a.klaviyo.com/api/profiles/01GDDKASAP8TKDDA2GRZDSVP4H" },
        },
      },
      reply,
      init,
    ),
  /** Returns a profile. `GET /api/profiles/{id}` */
  get: (reply?: ProfilesGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      profilesGet,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "profile",
            id: "01GDDKASAP8TKDDA2GRZDSVP4H",
            attributes: {
              email: "user@example.com",
              first_name: "John",
              last_name: "Doe",
              properties: { plan: "premium" },
              created: "2026-01-02T03:04:05+00:00",
              updated: "2026-01-02T03:04:05+00:00",
            },
            links: { self: "https://a.klaviyo.com/api/profiles/01GDDKASAP8TKDDA2GRZDSVP4H" },
          },
          links: { self: "https://a.klaviyo.com/api/profiles/01GDDKASAP8TKDDA2GRZDSVP4H" },
        },
      },
      reply,
      init,
    ),
  /** Returns an import of profiles. `GET /api/profile-bulk-import-jobs/{job_id}` */
  getBulkImportJob: (reply?: ProfilesGetBulkImportJobResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      profilesGetBulkImportJob,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "profile-bulk-import-job",
            id: "cHJvZmlsZS1idWxrLTE",
            attributes: {
              status: "queued",
              created_at: "2026-01-02T03:04:05+00:00",
              total_count: 1,
              completed_count: 0,
              failed_count: 0,
              completed_at: null,
              expires_at: "2026-01-09T03:04:05+00:00",
              started_at: null,
            },
            links: { self: "https://a.klaviyo.com/api/profile-bulk-import-jobs/cHJvZmlsZS1idWxrLTE" },
          },
          links: { self: "https://a.klaviyo.com/api/profile-bulk-import-jobs/cHJvZmlsZS1idWxrLTE" },
        },
      },
      reply,
      init,
    ),
  /** Lists profiles. `GET /api/profiles` */
  list: (reply?: ProfilesListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      profilesList,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: [
            {
              type: "profile",
              id: "01GDDKASAP8TKDDA2GRZDSVP4H",
              attributes: {
                email: "user@example.com",
                first_name: "John",
                last_name: "Doe",
                properties: { plan: "premium" },
                created: "2026-01-02T03:04:05+00:00",
                updated: "2026-01-02T03:04:05+00:00",
              },
              links: { self: "https://a.klaviyo.com/api/profiles/01GDDKASAP8TKDDA2GRZDSVP4H" },
            },
          ],
          links: { self: "https://a.klaviyo.com/api/profiles", next: null, prev: null },
        },
      },
      reply,
      init,
    ),
  /** Lists the profiles that an import refused. `GET /api/profile-bulk-import-jobs/{id}/import-errors` */
  listBulkImportJobErrors: (reply?: ProfilesListBulkImportJobErrorsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      profilesListBulkImportJobErrors,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: [
            {
              type: "import-error",
              id: "1",
              attributes: {
                code: "invalid",
                title: "Invalid input.",
                detail: "Invalid email address",
                source: { pointer: "/data/attributes/profiles/data/0/attributes/email" },
                original_payload: { email: "nobody" },
              },
              links: { self: "https://a.klaviyo.com/api/import-errors/1" },
            },
          ],
          links: {
            self: "https://a.klaviyo.com/api/profile-bulk-import-jobs/cHJvZmlsZS1idWxrLTE/import-errors",
            next: null,
            prev: null,
          },
        },
      },
      reply,
      init,
    ),
  /** Updates a profile. `PATCH /api/profiles/{id}` */
  update: (reply?: ProfilesUpdateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      profilesUpdate,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "profile",
            id: "01GDDKASAP8TKDDA2GRZDSVP4H",
            attributes: {
              email: "user@example.com",
              first_name: "Jane",
              last_name: "Doe",
              properties: {},
              created: "2026-01-02T03:04:05+00:00",
              updated: "2026-01-02T03:04:05+00:00",
            },
            links: { self: "https://a.klaviyo.com/api/profiles/01GDDKASAP8TKDDA2GRZDSVP4H" },
          },
          links: { self: "https://a.klaviyo.com/api/profiles/01GDDKASAP8TKDDA2GRZDSVP4H" },
        },
      },
      reply,
      init,
    ),
  /** Creates or updates a profile. `POST /api/profile-import` */
  upsert: (reply?: ProfilesUpsertResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      profilesUpsert,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "profile",
            id: "01GDDKASAP8TKDDA2GRZDSVP4H",
            attributes: {
              email: "user@example.com",
              first_name: "John",
              last_name: "Doe",
              properties: { plan: "premium" },
              created: "2026-01-02T03:04:05+00:00",
              updated: "2026-01-02T03:04:05+00:00",
            },
            links: { self: "https://a.klaviyo.com/api/profiles/01GDDKASAP8TKDDA2GRZDSVP4H" },
          },
          links: { self: "https://a.klaviyo.com/api/profiles/01GDDKASAP8TKDDA2GRZDSVP4H" },
        },
      },
      reply,
      init,
    ),
};
