// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  profilesBulkImport,
  profilesBulkSubscribe,
  profilesBulkSuppress,
  profilesBulkUnsubscribe,
  profilesBulkUnsuppress,
  profilesCreate,
  profilesGet,
  profilesGetBulkImportJob,
  profilesGetBulkSuppressJob,
  profilesGetBulkUnsuppressJob,
  profilesGetConversation,
  profilesGetConversationId,
  profilesList,
  profilesListBulkImportJobErrors,
  profilesListBulkImportJobListIds,
  profilesListBulkImportJobLists,
  profilesListBulkImportJobProfileIds,
  profilesListBulkImportJobProfiles,
  profilesListBulkImportJobs,
  profilesListBulkSuppressJobs,
  profilesListBulkUnsuppressJobs,
  profilesListConversationIds,
  profilesListConversations,
  profilesListListIds,
  profilesListLists,
  profilesListPushTokenIds,
  profilesListPushTokens,
  profilesListSegmentIds,
  profilesListSegments,
  profilesMerge,
  profilesUpdate,
  profilesUpsert,
} from "../operations/profiles.ts";
import type {
  ProfilesBulkImportResponse,
  ProfilesBulkSuppressResponse,
  ProfilesBulkUnsuppressResponse,
  ProfilesCreateResponse,
  ProfilesGetBulkImportJobResponse,
  ProfilesGetBulkSuppressJobResponse,
  ProfilesGetBulkUnsuppressJobResponse,
  ProfilesGetConversationIdResponse,
  ProfilesGetConversationResponse,
  ProfilesGetResponse,
  ProfilesListBulkImportJobErrorsResponse,
  ProfilesListBulkImportJobListIdsResponse,
  ProfilesListBulkImportJobListsResponse,
  ProfilesListBulkImportJobProfileIdsResponse,
  ProfilesListBulkImportJobProfilesResponse,
  ProfilesListBulkImportJobsResponse,
  ProfilesListBulkSuppressJobsResponse,
  ProfilesListBulkUnsuppressJobsResponse,
  ProfilesListConversationIdsResponse,
  ProfilesListConversationsResponse,
  ProfilesListListIdsResponse,
  ProfilesListListsResponse,
  ProfilesListPushTokenIdsResponse,
  ProfilesListPushTokensResponse,
  ProfilesListResponse,
  ProfilesListSegmentIdsResponse,
  ProfilesListSegmentsResponse,
  ProfilesMergeResponse,
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
        },
      },
      reply,
      init,
    ),
  /** Starts subscribing profiles to marketing. `POST /api/profile-subscription-bulk-create-jobs`, that of `subscribeAll` too */
  bulkSubscribe: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, profilesBulkSubscribe, { status: 202 }, reply, init),
  /** Starts suppressing profiles. `POST /api/profile-suppression-bulk-create-jobs`, that of `suppressEach` too */
  bulkSuppress: (reply?: ProfilesBulkSuppressResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      profilesBulkSuppress,
      {
        status: 202,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "profile-suppression-bulk-create-job",
            id: "MDFKVk5",
            attributes: {
              status: "complete",
              created_at: "2026-01-02T03:04:05+00:00",
              total_count: 2,
              completed_count: 1,
              completed_at: "2026-01-03T03:04:05+00:00",
              skipped_count: 1,
            },
            links: { self: "https://a.klaviyo.com/api/profile-suppression-bulk-create-jobs/MDFKVk5" },
          },
        },
      },
      reply,
      init,
    ),
  /** Starts unsubscribing profiles from marketing. `POST /api/profile-subscription-bulk-delete-jobs`, that of `unsubscribeEach` too */
  bulkUnsubscribe: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, profilesBulkUnsubscribe, { status: 202 }, reply, init),
  /** Starts lifting suppressions of profiles. `POST /api/profile-suppression-bulk-delete-jobs`, that of `unsuppressEach` too */
  bulkUnsuppress: (reply?: ProfilesBulkUnsuppressResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      profilesBulkUnsuppress,
      {
        status: 202,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "profile-suppression-bulk-delete-job",
            id: "MDFKVk6",
            attributes: {
              status: "complete",
              created_at: "2026-01-02T03:04:05+00:00",
              total_count: 2,
              completed_count: 1,
              completed_at: "2026-01-03T03:04:05+00:00",
              skipped_count: 1,
            },
            links: { self: "https://a.klaviyo.com/api/profile-suppression-bulk-delete-jobs/MDFKVk6" },
          },
        },
      },
      reply,
      init,
    ),
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
          included: [
            {
              type: "list",
              id: "Y6nRLr",
              attributes: {
                name: "Newsletter",
                created: "2026-01-02T03:04:05+00:00",
                updated: "2026-01-02T03:04:05+00:00",
                opt_in_process: "double_opt_in",
              },
              links: { self: "https://a.klaviyo.com/api/lists/Y6nRLr" },
            },
          ],
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
          included: [
            {
              type: "list",
              id: "Y6nRLr",
              attributes: {
                name: "Newsletter",
                created: "2026-01-02T03:04:05+00:00",
                updated: "2026-01-02T03:04:05+00:00",
                opt_in_process: "double_opt_in",
              },
              links: { self: "https://a.klaviyo.com/api/lists/Y6nRLr" },
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Returns a job that suppresses profiles. `GET /api/profile-suppression-bulk-create-jobs/{job_id}` */
  getBulkSuppressJob: (reply?: ProfilesGetBulkSuppressJobResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      profilesGetBulkSuppressJob,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "profile-suppression-bulk-create-job",
            id: "MDFKVk5",
            attributes: {
              status: "complete",
              created_at: "2026-01-02T03:04:05+00:00",
              total_count: 2,
              completed_count: 1,
              completed_at: "2026-01-03T03:04:05+00:00",
              skipped_count: 1,
            },
            links: { self: "https://a.klaviyo.com/api/profile-suppression-bulk-create-jobs/MDFKVk5" },
          },
        },
      },
      reply,
      init,
    ),
  /** Returns a job that lifts suppressions. `GET /api/profile-suppression-bulk-delete-jobs/{job_id}` */
  getBulkUnsuppressJob: (reply?: ProfilesGetBulkUnsuppressJobResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      profilesGetBulkUnsuppressJob,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "profile-suppression-bulk-delete-job",
            id: "MDFKVk6",
            attributes: {
              status: "complete",
              created_at: "2026-01-02T03:04:05+00:00",
              total_count: 2,
              completed_count: 1,
              completed_at: "2026-01-03T03:04:05+00:00",
              skipped_count: 1,
            },
            links: { self: "https://a.klaviyo.com/api/profile-suppression-bulk-delete-jobs/MDFKVk6" },
          },
        },
      },
      reply,
      init,
    ),
  /** Returns the conversation of a profile. `GET /api/profiles/{id}/conversation` */
  getConversation: (reply?: ProfilesGetConversationResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      profilesGetConversation,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "conversation",
            id: "01J0CONVERSATION0000000000",
            attributes: { channel: "sms" },
            links: { self: "https://a.klaviyo.com/api/conversations/01J0CONVERSATION0000000000" },
          },
        },
      },
      reply,
      init,
    ),
  /** Returns the id of a profile's conversation. `GET /api/profiles/{id}/relationships/conversation` */
  getConversationId: (reply?: ProfilesGetConversationIdResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      profilesGetConversationId,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: { data: { type: "conversation", id: "01J0CONVERSATION0000000000" } },
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
          included: [
            {
              type: "conversation",
              id: "01J0CONVERSATION0000000000",
              attributes: { channel: "sms" },
              links: { self: "https://a.klaviyo.com/api/conversations/01J0CONVERSATION0000000000" },
            },
          ],
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
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists the ids of the lists of an import. `GET /api/profile-bulk-import-jobs/{id}/relationships/lists` */
  listBulkImportJobListIds: (reply?: ProfilesListBulkImportJobListIdsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      profilesListBulkImportJobListIds,
      { status: 200, contentType: "application/vnd.api+json", example: { data: [{ type: "list", id: "Y6nRLr" }] } },
      reply,
      init,
    ),
  /** Lists the lists of an import. `GET /api/profile-bulk-import-jobs/{id}/lists` */
  listBulkImportJobLists: (reply?: ProfilesListBulkImportJobListsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      profilesListBulkImportJobLists,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: [
            {
              type: "list",
              id: "Y6nRLr",
              attributes: {
                name: "Newsletter",
                created: "2026-01-02T03:04:05+00:00",
                updated: "2026-01-02T03:04:05+00:00",
                opt_in_process: "double_opt_in",
              },
              links: { self: "https://a.klaviyo.com/api/lists/Y6nRLr" },
            },
          ],
          included: [
            {
              type: "tag",
              id: "abcd1234-ef56-gh78-ij90-abcdef123456",
              attributes: { name: "Spring" },
              links: { self: "https://a.klaviyo.com/api/tags/abcd1234-ef56-gh78-ij90-abcdef123456" },
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists the ids of the profiles of an import. `GET /api/profile-bulk-import-jobs/{id}/relationships/profiles` */
  listBulkImportJobProfileIds: (reply?: ProfilesListBulkImportJobProfileIdsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      profilesListBulkImportJobProfileIds,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: { data: [{ type: "profile", id: "01GDDKASAP8TKDDA2GRZDSVP4H" }] },
      },
      reply,
      init,
    ),
  /** Lists the profiles of an import. `GET /api/profile-bulk-import-jobs/{id}/profiles` */
  listBulkImportJobProfiles: (reply?: ProfilesListBulkImportJobProfilesResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      profilesListBulkImportJobProfiles,
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
          included: [
            {
              type: "conversation",
              id: "01J0CONVERSATION0000000000",
              attributes: { channel: "sms" },
              links: { self: "https://a.klaviyo.com/api/conversations/01J0CONVERSATION0000000000" },
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists imports of profiles. `GET /api/profile-bulk-import-jobs` */
  listBulkImportJobs: (reply?: ProfilesListBulkImportJobsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      profilesListBulkImportJobs,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: [
            {
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
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists jobs that suppress profiles. `GET /api/profile-suppression-bulk-create-jobs` */
  listBulkSuppressJobs: (reply?: ProfilesListBulkSuppressJobsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      profilesListBulkSuppressJobs,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: [
            {
              type: "profile-suppression-bulk-create-job",
              id: "MDFKVk5",
              attributes: {
                status: "complete",
                created_at: "2026-01-02T03:04:05+00:00",
                total_count: 2,
                completed_count: 1,
                completed_at: "2026-01-03T03:04:05+00:00",
                skipped_count: 1,
              },
              links: { self: "https://a.klaviyo.com/api/profile-suppression-bulk-create-jobs/MDFKVk5" },
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists jobs that lift suppressions. `GET /api/profile-suppression-bulk-delete-jobs` */
  listBulkUnsuppressJobs: (reply?: ProfilesListBulkUnsuppressJobsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      profilesListBulkUnsuppressJobs,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: [
            {
              type: "profile-suppression-bulk-delete-job",
              id: "MDFKVk6",
              attributes: {
                status: "complete",
                created_at: "2026-01-02T03:04:05+00:00",
                total_count: 2,
                completed_count: 1,
                completed_at: "2026-01-03T03:04:05+00:00",
                skipped_count: 1,
              },
              links: { self: "https://a.klaviyo.com/api/profile-suppression-bulk-delete-jobs/MDFKVk6" },
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists the ids of a profile's conversations. `GET /api/profiles/{id}/relationships/conversations` */
  listConversationIds: (reply?: ProfilesListConversationIdsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      profilesListConversationIds,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: { data: [{ type: "conversation", id: "01J0CONVERSATION0000000000" }] },
      },
      reply,
      init,
    ),
  /** Lists the conversations of a profile. `GET /api/profiles/{id}/conversations` */
  listConversations: (reply?: ProfilesListConversationsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      profilesListConversations,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: [
            {
              type: "conversation",
              id: "01J0CONVERSATION0000000000",
              attributes: { channel: "sms" },
              links: { self: "https://a.klaviyo.com/api/conversations/01J0CONVERSATION0000000000" },
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists the ids of a profile's lists. `GET /api/profiles/{id}/relationships/lists` */
  listListIds: (reply?: ProfilesListListIdsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      profilesListListIds,
      { status: 200, contentType: "application/vnd.api+json", example: { data: [{ type: "list", id: "Y6nRLr" }] } },
      reply,
      init,
    ),
  /** Lists the lists that a profile is on. `GET /api/profiles/{id}/lists` */
  listLists: (reply?: ProfilesListListsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      profilesListLists,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: [
            {
              type: "list",
              id: "Y6nRLr",
              attributes: {
                name: "Newsletter",
                created: "2026-01-02T03:04:05+00:00",
                updated: "2026-01-02T03:04:05+00:00",
                opt_in_process: "double_opt_in",
              },
              links: { self: "https://a.klaviyo.com/api/lists/Y6nRLr" },
            },
          ],
          included: [
            {
              type: "tag",
              id: "abcd1234-ef56-gh78-ij90-abcdef123456",
              attributes: { name: "Spring" },
              links: { self: "https://a.klaviyo.com/api/tags/abcd1234-ef56-gh78-ij90-abcdef123456" },
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists the ids of a profile's push tokens. `GET /api/profiles/{id}/relationships/push-tokens` */
  listPushTokenIds: (reply?: ProfilesListPushTokenIdsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      profilesListPushTokenIds,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: { data: [{ type: "push-token", id: "01J0PUSHTOKEN0000000000000" }] },
      },
      reply,
      init,
    ),
  /** Lists the push tokens of a profile. `GET /api/profiles/{id}/push-tokens` */
  listPushTokens: (reply?: ProfilesListPushTokensResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      profilesListPushTokens,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: [
            {
              type: "push-token",
              id: "01J0PUSHTOKEN0000000000000",
              attributes: {
                created: "2026-01-02T03:04:05+00:00",
                token: "abcdef0123456789",
                enablement_status: "AUTHORIZED",
                platform: "ios",
                vendor: "apns",
                background: "AVAILABLE",
                recorded_date: "2026-01-02T03:04:05+00:00",
              },
              links: { self: "https://a.klaviyo.com/api/push-tokens/01J0PUSHTOKEN0000000000000" },
            },
          ],
          included: [
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
        },
      },
      reply,
      init,
    ),
  /** Lists the ids of a profile's segments. `GET /api/profiles/{id}/relationships/segments` */
  listSegmentIds: (reply?: ProfilesListSegmentIdsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      profilesListSegmentIds,
      { status: 200, contentType: "application/vnd.api+json", example: { data: [{ type: "segment", id: "TzZ2X8" }] } },
      reply,
      init,
    ),
  /** Lists the segments that a profile is in. `GET /api/profiles/{id}/segments` */
  listSegments: (reply?: ProfilesListSegmentsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      profilesListSegments,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: [
            {
              type: "segment",
              id: "TzZ2X8",
              attributes: {
                name: "Buyers",
                definition: {
                  condition_groups: [
                    { conditions: [{ type: "profile-group-membership", is_member: true, group_ids: ["Y6nRLr"] }] },
                  ],
                },
                created: "2026-01-02T03:04:05+00:00",
                updated: "2026-01-02T03:04:05+00:00",
                is_active: true,
                is_processing: false,
                is_starred: false,
              },
              links: { self: "https://a.klaviyo.com/api/segments/TzZ2X8" },
            },
          ],
          included: [
            {
              type: "tag",
              id: "abcd1234-ef56-gh78-ij90-abcdef123456",
              attributes: { name: "Spring" },
              links: { self: "https://a.klaviyo.com/api/tags/abcd1234-ef56-gh78-ij90-abcdef123456" },
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Merges a profile into another. `POST /api/profile-merge` */
  merge: (reply?: ProfilesMergeResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      profilesMerge,
      {
        status: 201,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "profile",
            id: "01GDDKASAP8TKDDA2GRZDSVP4H",
            links: { self: "https://a.klaviyo.com/api/profiles/01GDDKASAP8TKDDA2GRZDSVP4H" },
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
              first_name: "John",
              last_name: "Doe",
              properties: { plan: "premium" },
              created: "2026-01-02T03:04:05+00:00",
              updated: "2026-01-02T03:04:05+00:00",
            },
            links: { self: "https://a.klaviyo.com/api/profiles/01GDDKASAP8TKDDA2GRZDSVP4H" },
          },
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
        },
      },
      reply,
      init,
    ),
};
