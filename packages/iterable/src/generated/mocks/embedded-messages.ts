// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  embeddedMessagesList,
  embeddedMessagesTrackClick,
  embeddedMessagesTrackReceived,
  embeddedMessagesTrackSession,
} from "../operations/embedded-messages.ts";
import type { EmbeddedMessagesListResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.embeddedMessages`: each answers with the reply that it is given, or with the documented example. */
export const embeddedMessagesMocks = {
  /** Lists the embedded messages that a user may see. `GET /embedded-messaging/messages` */
  list: (reply?: EmbeddedMessagesListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      embeddedMessagesList,
      {
        status: 200,
        contentType: "application/json",
        example: {
          placements: [
            {
              placementId: 3,
              embeddedMessages: [
                {
                  metadata: {
                    messageId: "abc123",
                    placementId: 3,
                    campaignId: 12345,
                    isProof: false,
                    priorityOrder: 1,
                  },
                  elements: {
                    title: "Hello",
                    body: "Welcome back",
                    buttons: [{ id: "b1", title: "Open", action: { type: "openUrl", data: "https://example.com" } }],
                  },
                  payload: {},
                },
              ],
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Records a click on an embedded message. `POST /embedded-messaging/events/click` */
  trackClick: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, embeddedMessagesTrackClick, { status: 200 }, reply, init),
  /** Records that a device fetched an embedded message. `POST /embedded-messaging/events/received` */
  trackReceived: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, embeddedMessagesTrackReceived, { status: 200 }, reply, init),
  /** Records a visit to a page with embedded messages. `POST /embedded-messaging/events/session` */
  trackSession: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, embeddedMessagesTrackSession, { status: 200 }, reply, init),
};
