// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  channelMessagesSyncInbound,
  channelMessagesSyncOutbound,
  channelMessagesUpdateStatus,
} from "../operations/channel-messages.ts";
import type { ChannelMessagesSyncInboundResponse, ChannelMessagesSyncOutboundResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.channelMessages`: each answers with the reply that it is given, or with the documented example. */
export const channelMessagesMocks = {
  /** Brings a message that a customer wrote into a partner channel. `POST /channels/{channel_id}/inbound_messages` */
  syncInbound: (reply?: ChannelMessagesSyncInboundResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      channelMessagesSyncInbound,
      { status: 202, contentType: "application/json", example: { status: "accepted", message_uid: "3f2a" } },
      reply,
      init,
    ),
  /** Brings a message that a teammate sent elsewhere into a partner channel. `POST /channels/{channel_id}/outbound_messages` */
  syncOutbound: (reply?: ChannelMessagesSyncOutboundResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      channelMessagesSyncOutbound,
      { status: 202, contentType: "application/json", example: { status: "accepted", message_uid: "3f2a" } },
      reply,
      init,
    ),
  /** Tells Front that a message which was sent failed. `PUT /channels/{channel_id}/conversations/{conv_ext_id}/messages/{message_ext_id}/status` */
  updateStatus: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, channelMessagesUpdateStatus, { status: 204 }, reply, init),
};
