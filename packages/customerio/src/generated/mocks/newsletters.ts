// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  newslettersCreate,
  newslettersCreateTestGroup,
  newslettersCreateTestGroupTranslation,
  newslettersCreateTranslation,
  newslettersDelete,
  newslettersDeleteTestGroupTranslation,
  newslettersDeleteTranslation,
  newslettersGet,
  newslettersGetMetrics,
  newslettersGetTestGroupTranslation,
  newslettersGetTranslation,
  newslettersGetVariant,
  newslettersGetVariantMetrics,
  newslettersList,
  newslettersListLinkMetrics,
  newslettersListMessages,
  newslettersListTestGroups,
  newslettersListVariantLinkMetrics,
  newslettersListVariants,
  newslettersSchedule,
  newslettersSend,
  newslettersUpdateTestGroupTranslation,
  newslettersUpdateTranslation,
  newslettersUpdateVariant,
} from "../operations/newsletters.ts";
import type {
  NewslettersCreateResponse,
  NewslettersCreateTestGroupResponse,
  NewslettersCreateTestGroupTranslationResponse,
  NewslettersCreateTranslationResponse,
  NewslettersGetMetricsResponse,
  NewslettersGetResponse,
  NewslettersGetTestGroupTranslationResponse,
  NewslettersGetTranslationResponse,
  NewslettersGetVariantMetricsResponse,
  NewslettersGetVariantResponse,
  NewslettersListLinkMetricsResponse,
  NewslettersListMessagesResponse,
  NewslettersListResponse,
  NewslettersListTestGroupsResponse,
  NewslettersListVariantLinkMetricsResponse,
  NewslettersListVariantsResponse,
  NewslettersScheduleResponse,
  NewslettersSendResponse,
  NewslettersUpdateTestGroupTranslationResponse,
  NewslettersUpdateTranslationResponse,
  NewslettersUpdateVariantResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.newsletters`: each answers with the reply that it is given, or with the documented example. */
export const newslettersMocks = {
  /** Creates a newsletter. `POST /v1/newsletters` */
  create: (reply?: NewslettersCreateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      newslettersCreate,
      {
        status: 200,
        contentType: "application/json",
        example: {
          newsletter: {
            id: 4,
            deduplicate_id: "4:1704067200",
            name: "January",
            type: "email",
            created: 1704067200,
            updated: 1704067200,
            content_ids: [8],
            recipient_segment_ids: [7],
          },
        },
      },
      reply,
      init,
    ),
  /** Adds a side to a newsletter's test. `POST /v1/newsletters/{newsletter_id}/test_groups` */
  createTestGroup: (reply?: NewslettersCreateTestGroupResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      newslettersCreateTestGroup,
      {
        status: 200,
        contentType: "application/json",
        example: {
          newsletter: {
            id: 4,
            deduplicate_id: "4:1704067200",
            name: "January",
            type: "email",
            created: 1704067200,
            updated: 1704067200,
            content_ids: [8],
            recipient_segment_ids: [7],
          },
        },
      },
      reply,
      init,
    ),
  /** Translates one side of a newsletter's test. `POST /v1/newsletters/{newsletter_id}/test_group/{test_group_id}/language` */
  createTestGroupTranslation: (reply?: NewslettersCreateTestGroupTranslationResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      newslettersCreateTestGroupTranslation,
      {
        status: 200,
        contentType: "application/json",
        example: {
          newsletter: {
            id: 4,
            deduplicate_id: "4:1704067200",
            name: "January",
            type: "email",
            created: 1704067200,
            updated: 1704067200,
            content_ids: [8],
            recipient_segment_ids: [7],
          },
        },
      },
      reply,
      init,
    ),
  /** Translates a newsletter. `POST /v1/newsletters/{newsletter_id}/language` */
  createTranslation: (reply?: NewslettersCreateTranslationResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      newslettersCreateTranslation,
      {
        status: 200,
        contentType: "application/json",
        example: {
          newsletter: {
            id: 4,
            deduplicate_id: "4:1704067200",
            name: "January",
            type: "email",
            created: 1704067200,
            updated: 1704067200,
            content_ids: [8],
            recipient_segment_ids: [7],
          },
        },
      },
      reply,
      init,
    ),
  /** Deletes a newsletter. `DELETE /v1/newsletters/{newsletter_id}` */
  delete: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, newslettersDelete, { status: 204 }, reply, init),
  /** Deletes a translation of one side of a newsletter's test. `DELETE /v1/newsletters/{newsletter_id}/test_group/{test_group_id}/language/{language}` */
  deleteTestGroupTranslation: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, newslettersDeleteTestGroupTranslation, { status: 204 }, reply, init),
  /** Deletes a translation of a newsletter. `DELETE /v1/newsletters/{newsletter_id}/language/{language}` */
  deleteTranslation: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, newslettersDeleteTranslation, { status: 204 }, reply, init),
  /** Gets a newsletter. `GET /v1/newsletters/{newsletter_id}` */
  get: (reply?: NewslettersGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      newslettersGet,
      {
        status: 200,
        contentType: "application/json",
        example: {
          newsletter: {
            id: 4,
            deduplicate_id: "4:1704067200",
            name: "January",
            type: "email",
            created: 1704067200,
            updated: 1704067200,
            content_ids: [8],
            recipient_segment_ids: [7],
          },
        },
      },
      reply,
      init,
    ),
  /** Counts what became of a newsletter. `GET /v1/newsletters/{newsletter_id}/metrics` */
  getMetrics: (reply?: NewslettersGetMetricsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      newslettersGetMetrics,
      {
        status: 200,
        contentType: "application/json",
        example: { metric: { series: { sent: [10, 12], delivered: [10, 11], opened: [4, 5], clicked: [1, 2] } } },
      },
      reply,
      init,
    ),
  /** Gets a translation of one side of a newsletter's test. `GET /v1/newsletters/{newsletter_id}/test_group/{test_group_id}/language/{language}` */
  getTestGroupTranslation: (reply?: NewslettersGetTestGroupTranslationResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      newslettersGetTestGroupTranslation,
      {
        status: 200,
        contentType: "application/json",
        example: {
          content: {
            id: 8,
            newsletter_id: 4,
            deduplicate_id: "8:1704067200",
            name: "Default",
            type: "email",
            language: "",
            subject: "Hello",
            body: "<p>Hi</p>",
            from_id: 1,
            reply_to_id: null,
          },
        },
      },
      reply,
      init,
    ),
  /** Gets a translation of a newsletter. `GET /v1/newsletters/{newsletter_id}/language/{language}` */
  getTranslation: (reply?: NewslettersGetTranslationResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      newslettersGetTranslation,
      {
        status: 200,
        contentType: "application/json",
        example: {
          content: {
            id: 8,
            newsletter_id: 4,
            deduplicate_id: "8:1704067200",
            name: "Default",
            type: "email",
            language: "",
            subject: "Hello",
            body: "<p>Hi</p>",
            from_id: 1,
            reply_to_id: null,
          },
        },
      },
      reply,
      init,
    ),
  /** Gets a variant of a newsletter. `GET /v1/newsletters/{newsletter_id}/contents/{content_id}` */
  getVariant: (reply?: NewslettersGetVariantResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      newslettersGetVariant,
      {
        status: 200,
        contentType: "application/json",
        example: {
          content: {
            id: 8,
            newsletter_id: 4,
            deduplicate_id: "8:1704067200",
            name: "Default",
            type: "email",
            language: "",
            subject: "Hello",
            body: "<p>Hi</p>",
            from_id: 1,
            reply_to_id: null,
          },
        },
      },
      reply,
      init,
    ),
  /** Counts what became of a variant of a newsletter. `GET /v1/newsletters/{newsletter_id}/contents/{content_id}/metrics` */
  getVariantMetrics: (reply?: NewslettersGetVariantMetricsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      newslettersGetVariantMetrics,
      {
        status: 200,
        contentType: "application/json",
        example: { metric: { series: { sent: [10, 12], delivered: [10, 11], opened: [4, 5], clicked: [1, 2] } } },
      },
      reply,
      init,
    ),
  /** Lists newsletters. `GET /v1/newsletters` */
  list: (reply?: NewslettersListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      newslettersList,
      {
        status: 200,
        contentType: "application/json",
        example: {
          newsletters: [
            {
              id: 4,
              deduplicate_id: "4:1704067200",
              name: "January",
              type: "email",
              created: 1704067200,
              content_ids: [8],
            },
          ],
          next: "",
        },
      },
      reply,
      init,
    ),
  /** Counts the clicks on each link of a newsletter. `GET /v1/newsletters/{newsletter_id}/metrics/links` */
  listLinkMetrics: (reply?: NewslettersListLinkMetricsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      newslettersListLinkMetrics,
      {
        status: 200,
        contentType: "application/json",
        example: {
          links: [
            {
              link: { id: 9, href: "https://example.com" },
              metric: { series: { clicked: [1, 2], human_clicked: [1, 1], machine_clicked: [0, 1] } },
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists what was sent of a newsletter. `GET /v1/newsletters/{newsletter_id}/messages` */
  listMessages: (reply?: NewslettersListMessagesResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      newslettersListMessages,
      {
        status: 200,
        contentType: "application/json",
        example: {
          messages: [
            {
              id: "RAECAAFwnUSneIa0ZXkmq8EdkAM=",
              type: "email",
              customer_id: "user-123",
              recipient: "user@example.com",
              subject: "Hello",
              created: 1704067200,
              metrics: { sent: 1704067201 },
            },
          ],
          next: "",
        },
      },
      reply,
      init,
    ),
  /** Lists the sides of a newsletter's test. `GET /v1/newsletters/{newsletter_id}/test_groups` */
  listTestGroups: (reply?: NewslettersListTestGroupsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      newslettersListTestGroups,
      {
        status: 200,
        contentType: "application/json",
        example: { test_groups: [{ id: 1, name: "A", content_ids: [8, 9] }] },
      },
      reply,
      init,
    ),
  /** Counts the clicks on each link of a variant of a newsletter. `GET /v1/newsletters/{newsletter_id}/contents/{content_id}/metrics/links` */
  listVariantLinkMetrics: (reply?: NewslettersListVariantLinkMetricsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      newslettersListVariantLinkMetrics,
      {
        status: 200,
        contentType: "application/json",
        example: {
          links: [
            {
              link: { id: 9, href: "https://example.com" },
              metric: { series: { clicked: [1, 2], human_clicked: [1, 1], machine_clicked: [0, 1] } },
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists the variants of a newsletter. `GET /v1/newsletters/{newsletter_id}/contents` */
  listVariants: (reply?: NewslettersListVariantsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      newslettersListVariants,
      {
        status: 200,
        contentType: "application/json",
        example: {
          contents: [
            {
              id: 8,
              newsletter_id: 4,
              deduplicate_id: "8:1704067200",
              name: "Default",
              type: "email",
              language: "",
              subject: "Hello",
              body: "<p>Hi</p>",
              from_id: 1,
              reply_to_id: null,
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Schedules a newsletter. `POST /v1/newsletters/{newsletter_id}/schedule` */
  schedule: (reply?: NewslettersScheduleResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      newslettersSchedule,
      {
        status: 200,
        contentType: "application/json",
        example: {
          newsletter: {
            id: 4,
            deduplicate_id: "4:1704067200",
            name: "January",
            type: "email",
            created: 1704067200,
            updated: 1704067200,
            content_ids: [8],
            recipient_segment_ids: [7],
          },
        },
      },
      reply,
      init,
    ),
  /** Sends a newsletter. `POST /v1/newsletters/{newsletter_id}/send` */
  send: (reply?: NewslettersSendResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      newslettersSend,
      {
        status: 200,
        contentType: "application/json",
        example: {
          newsletter: {
            id: 4,
            deduplicate_id: "4:1704067200",
            name: "January",
            type: "email",
            created: 1704067200,
            updated: 1704067200,
            content_ids: [8],
            recipient_segment_ids: [7],
          },
        },
      },
      reply,
      init,
    ),
  /** Changes a translation of one side of a newsletter's test. `PUT /v1/newsletters/{newsletter_id}/test_group/{test_group_id}/language/{language}` */
  updateTestGroupTranslation: (reply?: NewslettersUpdateTestGroupTranslationResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      newslettersUpdateTestGroupTranslation,
      {
        status: 200,
        contentType: "application/json",
        example: {
          content: {
            id: 8,
            newsletter_id: 4,
            deduplicate_id: "8:1704067200",
            name: "Default",
            type: "email",
            language: "",
            subject: "Hello",
            body: "<p>Hi</p>",
            from_id: 1,
            reply_to_id: null,
          },
        },
      },
      reply,
      init,
    ),
  /** Changes a translation of a newsletter. `PUT /v1/newsletters/{newsletter_id}/language/{language}` */
  updateTranslation: (reply?: NewslettersUpdateTranslationResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      newslettersUpdateTranslation,
      {
        status: 200,
        contentType: "application/json",
        example: {
          content: {
            id: 8,
            newsletter_id: 4,
            deduplicate_id: "8:1704067200",
            name: "Default",
            type: "email",
            language: "",
            subject: "Hello",
            body: "<p>Hi</p>",
            from_id: 1,
            reply_to_id: null,
          },
        },
      },
      reply,
      init,
    ),
  /** Changes a variant of a newsletter. `PUT /v1/newsletters/{newsletter_id}/contents/{content_id}` */
  updateVariant: (reply?: NewslettersUpdateVariantResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      newslettersUpdateVariant,
      {
        status: 200,
        contentType: "application/json",
        example: {
          content: {
            id: 8,
            newsletter_id: 4,
            deduplicate_id: "8:1704067200",
            name: "Default",
            type: "email",
            language: "",
            subject: "Hello",
            body: "<p>Hi</p>",
            from_id: 1,
            reply_to_id: null,
          },
        },
      },
      reply,
      init,
    ),
};
