// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  inAppMessagesCancel,
  inAppMessagesGetPriority,
  inAppMessagesList,
  inAppMessagesListWeb,
  inAppMessagesSend,
} from "../operations/in-app-messages.ts";
import type {
  InAppMessagesCancelResponse,
  InAppMessagesGetPriorityResponse,
  InAppMessagesListResponse,
  InAppMessagesListWebResponse,
  InAppMessagesSendResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.inAppMessages`: each answers with the reply that it is given, or with the documented example. */
export const inAppMessagesMocks = {
  /** Calls off an in-app message to one person that is scheduled. `POST /inApp/cancel` */
  cancel: (reply?: InAppMessagesCancelResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      inAppMessagesCancel,
      { status: 200, contentType: "application/json", example: { code: "Success", msg: "", params: null } },
      reply,
      init,
    ),
  /** Reads the in-app message that matters most to a user. `GET /inApp/getPriorityMessage` */
  getPriority: (reply?: InAppMessagesGetPriorityResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      inAppMessagesGetPriority,
      {
        status: 200,
        contentType: "application/json",
        example: {
          inAppMessages: [
            {
              messageId: "abc123",
              campaignId: 12345,
              jsonOnly: false,
              read: false,
              saveToInbox: true,
              trigger: { type: "immediate" },
              content: {
                html: "<p>Hi</p>",
                inAppDisplaySettings: {
                  top: { displayOption: "AutoExpand" },
                  right: { percentage: 0 },
                  bottom: { displayOption: "AutoExpand" },
                  left: { percentage: 0 },
                },
                webInAppDisplaySettings: { position: "Center" },
              },
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists the in-app messages of a user. `GET /inApp/getMessages` */
  list: (reply?: InAppMessagesListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      inAppMessagesList,
      {
        status: 200,
        contentType: "application/json",
        example: {
          inAppMessages: [
            {
              messageId: "abc123",
              campaignId: 12345,
              jsonOnly: false,
              read: false,
              saveToInbox: true,
              trigger: { type: "immediate" },
              content: {
                html: "<p>Hi</p>",
                inAppDisplaySettings: {
                  top: { displayOption: "AutoExpand" },
                  right: { percentage: 0 },
                  bottom: { displayOption: "AutoExpand" },
                  left: { percentage: 0 },
                },
                webInAppDisplaySettings: { position: "Center" },
              },
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists the in-app messages of a user for the web. `GET /inApp/web/getMessages` */
  listWeb: (reply?: InAppMessagesListWebResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      inAppMessagesListWeb,
      {
        status: 200,
        contentType: "application/json",
        example: {
          inAppMessages: [
            {
              messageId: "abc123",
              campaignId: 12345,
              jsonOnly: false,
              read: false,
              saveToInbox: true,
              trigger: { type: "immediate" },
              content: {
                html: "<p>Hi</p>",
                inAppDisplaySettings: {
                  top: { displayOption: "AutoExpand" },
                  right: { percentage: 0 },
                  bottom: { displayOption: "AutoExpand" },
                  left: { percentage: 0 },
                },
                webInAppDisplaySettings: { position: "Center" },
              },
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Sends an in-app message campaign to one person. `POST /inApp/target` */
  send: (reply?: InAppMessagesSendResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      inAppMessagesSend,
      { status: 200, contentType: "application/json", example: { code: "Success", msg: "", params: null } },
      reply,
      init,
    ),
};
