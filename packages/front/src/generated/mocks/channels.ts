// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { channelsList, channelsUpdate } from "../operations/channels.ts";
import type { ChannelsListResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.channels`: each answers with the reply that it is given, or with the documented example. */
export const channelsMocks = {
  /** Lists the channels that the token can see. `GET /channels` */
  list: (reply?: ChannelsListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      channelsList,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _links: { self: "https://acme.api.frontapp.com/channels" },
          _results: [
            {
              _links: { self: "https://acme.api.frontapp.com/channels/cha_1a2b" },
              id: "cha_1a2b",
              name: "Support",
              address: "support@acme.example",
              type: "smtp",
              settings: { undo_send_time: 5 },
              is_private: false,
              is_valid: true,
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Changes a channel. `PATCH /channels/{channel_id}` */
  update: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, channelsUpdate, { status: 204 }, reply, init),
};
