// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { messageTypesList } from "../operations/message-types.ts";
import type { MessageTypesListResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.messageTypes`: each answers with the reply that it is given, or with the documented example. */
export const messageTypesMocks = {
  /** Lists the message types. `GET /messageTypes` */
  list: (reply?: MessageTypesListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      messageTypesList,
      {
        status: 200,
        contentType: "application/json",
        example: {
          messageTypes: [
            {
              id: 34,
              name: "News",
              channelId: 12,
              subscriptionPolicy: "OptOut",
              frequencyCap: { days: 7, messages: 3 },
              createdAt: 1704067200000,
              updatedAt: 1704067200000,
            },
          ],
        },
      },
      reply,
      init,
    ),
};
