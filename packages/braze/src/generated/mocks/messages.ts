// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  messagesDeleteSchedule,
  messagesListScheduledBroadcasts,
  messagesSchedule,
  messagesSend,
  messagesUpdateSchedule,
} from "../operations/messages.ts";
import type {
  MessagesDeleteScheduleResponse,
  MessagesListScheduledBroadcastsResponse,
  MessagesScheduleResponse,
  MessagesSendResponse,
  MessagesUpdateScheduleResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.messages`: each answers with the reply that it is given, or with the documented example. */
export const messagesMocks = {
  /** Cancels scheduled messages. `POST /messages/schedule/delete` */
  deleteSchedule: (reply?: MessagesDeleteScheduleResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      messagesDeleteSchedule,
      { status: 201, contentType: "application/json", example: { message: "success" } },
      reply,
      init,
    ),
  /** Lists the broadcasts that are due until a time. `GET /messages/scheduled_broadcasts` */
  listScheduledBroadcasts: (reply?: MessagesListScheduledBroadcastsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      messagesListScheduledBroadcasts,
      {
        status: 200,
        contentType: "application/json",
        example: {
          scheduled_broadcasts: [
            {
              name: "Spring sale",
              id: "7c0d8f4e-0000-4000-8000-1f2e3d4c5b6a",
              type: "Campaign",
              tags: ["sale"],
              next_send_time: "2026-03-20 09:00:00",
              schedule_type: "local_time_zones",
            },
          ],
          message: "success",
        },
      },
      reply,
      init,
    ),
  /** Schedules messages for later. `POST /messages/schedule/create` */
  schedule: (reply?: MessagesScheduleResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      messagesSchedule,
      {
        status: 201,
        contentType: "application/json",
        example: {
          dispatch_id: "69b1f1a0c8d4e2b3a4f5c6d7e8f90123",
          schedule_id: "4f5c6d7e-0000-4000-8000-69b1f1a0c8d4",
          message: "success",
        },
      },
      reply,
      init,
    ),
  /** Sends messages to users now. `POST /messages/send` */
  send: (reply?: MessagesSendResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      messagesSend,
      {
        status: 201,
        contentType: "application/json",
        example: { dispatch_id: "69b1f1a0c8d4e2b3a4f5c6d7e8f90123", message: "success" },
      },
      reply,
      init,
    ),
  /** Changes scheduled messages. `POST /messages/schedule/update` */
  updateSchedule: (reply?: MessagesUpdateScheduleResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      messagesUpdateSchedule,
      { status: 201, contentType: "application/json", example: { message: "success" } },
      reply,
      init,
    ),
};
