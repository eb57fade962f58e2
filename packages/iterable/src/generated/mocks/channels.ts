// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { channelsList } from "../operations/channels.ts";
import type { ChannelsListResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.channels`: each answers with the reply that it is given, or with the documented example. */
export const channelsMocks = {
  /** Lists the channels. `GET /channels` */
  list: (reply?: ChannelsListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      channelsList,
      {
        status: 200,
        contentType: "application/json",
        example: { channels: [{ id: 12, name: "Marketing", channelType: "Marketing", messageMedium: "Email" }] },
      },
      reply,
      init,
    ),
};
