// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  transactionalList,
  transactionalListMessages,
  transactionalSendEmail,
  transactionalSendPush,
  transactionalSendSms,
} from "../operations/transactional.ts";
import type {
  TransactionalListMessagesResponse,
  TransactionalListResponse,
  TransactionalSendEmailResponse,
  TransactionalSendPushResponse,
  TransactionalSendSmsResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.transactional`: each answers with the reply that it is given, or with the documented example. */
export const transactionalMocks = {
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
              created_at: 1704067200,
              updated_at: 1704067200,
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
            { id: "RAECAAFwnUSneIa0ZXkmq8EdkAM=", type: "email", recipient: "user@example.com", created: 1704067200 },
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
  /** Sends a transactional push notification. `POST /v1/send/push` */
  sendPush: (reply?: TransactionalSendPushResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      transactionalSendPush,
      {
        status: 200,
        contentType: "application/json",
        example: { delivery_id: "RAECAAFwnUSneIa0ZXkmq8EdkAN=", queued_at: 1704067200 },
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
        example: { delivery_id: "RAECAAFwnUSneIa0ZXkmq8EdkAO=", queued_at: 1704067200 },
      },
      reply,
      init,
    ),
};
