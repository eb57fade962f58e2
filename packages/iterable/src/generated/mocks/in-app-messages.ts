// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { inAppMessagesList } from "../operations/in-app-messages.ts";
import type { InAppMessagesListResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.inAppMessages`: each answers with the reply that it is given, or with the documented example. */
export const inAppMessagesMocks = {
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
            { messageId: "abc123", campaignId: 12345, jsonOnly: false, read: false, content: { html: "<p>Hi</p>" } },
          ],
        },
      },
      reply,
      init,
    ),
};
