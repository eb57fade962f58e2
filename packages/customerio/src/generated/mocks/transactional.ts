// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  transactionalGet,
  transactionalGetContent,
  transactionalGetMetrics,
  transactionalGetTranslation,
  transactionalList,
  transactionalListContents,
  transactionalListLinkMetrics,
  transactionalListMessages,
  transactionalSendEmail,
  transactionalSendInApp,
  transactionalSendInboxMessage,
  transactionalSendPush,
  transactionalSendSms,
  transactionalSendWhatsApp,
  transactionalUpdateContent,
  transactionalUpdateTranslation,
} from "../operations/transactional.ts";
import type {
  TransactionalGetContentResponse,
  TransactionalGetMetricsResponse,
  TransactionalGetResponse,
  TransactionalGetTranslationResponse,
  TransactionalListContentsResponse,
  TransactionalListLinkMetricsResponse,
  TransactionalListMessagesResponse,
  TransactionalListResponse,
  TransactionalSendEmailResponse,
  TransactionalSendInAppResponse,
  TransactionalSendInboxMessageResponse,
  TransactionalSendPushResponse,
  TransactionalSendSmsResponse,
  TransactionalSendWhatsAppResponse,
  TransactionalUpdateContentResponse,
  TransactionalUpdateTranslationResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.transactional`: each answers with the reply that it is given, or with the documented example. */
export const transactionalMocks = {
  /** Gets a transactional message. `GET /v1/transactional/{transactional_id}` */
  get: (reply?: TransactionalGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      transactionalGet,
      {
        status: 200,
        contentType: "application/json",
        example: {
          message: {
            id: 1,
            name: "Receipt",
            description: "After an order",
            send_to_unsubscribed: true,
            link_tracking: true,
            open_tracking: true,
            hide_message_body: false,
            queue_drafts: false,
            created_at: 1704067200,
            updated_at: 1704067200,
          },
        },
      },
      reply,
      init,
    ),
  /** Gets one content of a transactional message. `GET /v1/transactional/{transactional_id}/contents/{content_id}` */
  getContent: (reply?: TransactionalGetContentResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      transactionalGetContent,
      {
        status: 200,
        contentType: "application/json",
        example: {
          content: {
            id: 51,
            name: "Receipt",
            type: "email",
            language: "",
            subject: "Your receipt",
            body: "<p>Thanks</p>",
            from_id: 1,
            reply_to_id: null,
            created: 1704067200,
            updated: 1704067200,
          },
        },
      },
      reply,
      init,
    ),
  /** Counts what became of a transactional message. `GET /v1/transactional/{transactional_id}/metrics` */
  getMetrics: (reply?: TransactionalGetMetricsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      transactionalGetMetrics,
      {
        status: 200,
        contentType: "application/json",
        example: { metric: { series: { sent: [10, 12], delivered: [10, 11], opened: [4, 5], clicked: [1, 2] } } },
      },
      reply,
      init,
    ),
  /** Gets the content of a transactional message in one language. `GET /v1/transactional/{transactional_id}/language/{language}` */
  getTranslation: (reply?: TransactionalGetTranslationResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      transactionalGetTranslation,
      {
        status: 200,
        contentType: "application/json",
        example: {
          content: [
            {
              id: 51,
              name: "Receipt",
              type: "email",
              language: "",
              subject: "Your receipt",
              body: "<p>Thanks</p>",
              from_id: 1,
              reply_to_id: null,
              created: 1704067200,
              updated: 1704067200,
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists all transactional messages. `GET /v1/transactional` */
  list: (reply?: TransactionalListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      transactionalList,
      {
        status: 200,
        contentType: "application/json",
        example: {
          messages: [
            {
              id: 1,
              name: "Receipt",
              description: "After an order",
              send_to_unsubscribed: true,
              link_tracking: true,
              open_tracking: true,
              hide_message_body: false,
              queue_drafts: false,
              created_at: 1704067200,
              updated_at: 1704067200,
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists the content of a transactional message in all languages. `GET /v1/transactional/{transactional_id}/contents` */
  listContents: (reply?: TransactionalListContentsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      transactionalListContents,
      {
        status: 200,
        contentType: "application/json",
        example: {
          contents: [
            {
              id: 51,
              name: "Receipt",
              type: "email",
              language: "",
              subject: "Your receipt",
              body: "<p>Thanks</p>",
              from_id: 1,
              reply_to_id: null,
              created: 1704067200,
              updated: 1704067200,
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Counts the clicks on each link of a transactional message. `GET /v1/transactional/{transactional_id}/metrics/links` */
  listLinkMetrics: (reply?: TransactionalListLinkMetricsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      transactionalListLinkMetrics,
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
  /** Lists what was sent of a transactional message. `GET /v1/transactional/{transactional_id}/messages` */
  listMessages: (reply?: TransactionalListMessagesResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      transactionalListMessages,
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
  /** Sends a transactional email. `POST /v1/send/email` */
  sendEmail: (reply?: TransactionalSendEmailResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      transactionalSendEmail,
      {
        status: 200,
        contentType: "application/json",
        example: { delivery_id: "RAECAAFwnUSneIa0ZXkmq8EdkAM=", queued_at: 1704067200 },
      },
      reply,
      init,
    ),
  /** Sends a transactional in-app message. `POST /v1/send/in_app` */
  sendInApp: (reply?: TransactionalSendInAppResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      transactionalSendInApp,
      {
        status: 200,
        contentType: "application/json",
        example: { delivery_id: "RAECAAFwnUSneIa0ZXkmq8EdkAM=", queued_at: 1704067200 },
      },
      reply,
      init,
    ),
  /** Sends a transactional message to a person's inbox in the app. `POST /v1/send/inbox_message` */
  sendInboxMessage: (reply?: TransactionalSendInboxMessageResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      transactionalSendInboxMessage,
      {
        status: 200,
        contentType: "application/json",
        example: { delivery_id: "RAECAAFwnUSneIa0ZXkmq8EdkAM=", queued_at: 1704067200 },
      },
      reply,
      init,
    ),
  /** Sends a transactional push notification. `POST /v1/send/push` */
  sendPush: (reply?: TransactionalSendPushResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      transactionalSendPush,
      {
        status: 200,
        contentType: "application/json",
        example: { delivery_id: "RAECAAFwnUSneIa0ZXkmq8EdkAM=", queued_at: 1704067200 },
      },
      reply,
      init,
    ),
  /** Sends a transactional SMS. `POST /v1/send/sms` */
  sendSms: (reply?: TransactionalSendSmsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      transactionalSendSms,
      {
        status: 200,
        contentType: "application/json",
        example: { delivery_id: "RAECAAFwnUSneIa0ZXkmq8EdkAM=", queued_at: 1704067200 },
      },
      reply,
      init,
    ),
  /** Sends a transactional WhatsApp message. `POST /v1/send/whatsapp` */
  sendWhatsApp: (reply?: TransactionalSendWhatsAppResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      transactionalSendWhatsApp,
      {
        status: 200,
        contentType: "application/json",
        example: { delivery_id: "RAECAAFwnUSneIa0ZXkmq8EdkAM=", queued_at: 1704067200 },
      },
      reply,
      init,
    ),
  /** Changes one content of a transactional message. `PUT /v1/transactional/{transactional_id}/content/{content_id}` */
  updateContent: (reply?: TransactionalUpdateContentResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      transactionalUpdateContent,
      {
        status: 200,
        contentType: "application/json",
        example: {
          content: [
            {
              id: 51,
              name: "Receipt",
              type: "email",
              language: "",
              subject: "Your receipt",
              body: "<p>Thanks</p>",
              from_id: 1,
              reply_to_id: null,
              created: 1704067200,
              updated: 1704067200,
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Changes the content of a transactional message in one language. `PUT /v1/transactional/{transactional_id}/language/{language}` */
  updateTranslation: (reply?: TransactionalUpdateTranslationResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      transactionalUpdateTranslation,
      {
        status: 200,
        contentType: "application/json",
        example: {
          content: [
            {
              id: 51,
              name: "Receipt",
              type: "email",
              language: "",
              subject: "Your receipt",
              body: "<p>Thanks</p>",
              from_id: 1,
              reply_to_id: null,
              created: 1704067200,
              updated: 1704067200,
            },
          ],
        },
      },
      reply,
      init,
    ),
};
