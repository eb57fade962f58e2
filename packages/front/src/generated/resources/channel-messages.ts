// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import {
  channelMessagesSyncInbound,
  channelMessagesSyncOutbound,
  channelMessagesUpdateStatus,
} from "../operations/channel-messages.ts";
import type { FrontOptions } from "../options.ts";
import type {
  ChannelMessagesSyncInboundBody,
  ChannelMessagesSyncInboundResponse,
  ChannelMessagesSyncOutboundBody,
  ChannelMessagesSyncOutboundResponse,
  ChannelMessagesUpdateStatusBody,
  ChannelMessagesUpdateStatusPath,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Messages that a partner channel brings in (Channel API). */
export class ChannelMessagesResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Brings a message that a customer wrote into a partner channel.
   *
   * `POST /channels/{channel_id}/inbound_messages` · limit 50/min, more by plan · scope messages:write
   *
   * @param channelId Id (`cha_…`) or `alt:address:` and the address.
   * @see https://dev.frontapp.com/reference/sync-inbound-message
   */
  syncInbound(
    channelId: string,
    body: ChannelMessagesSyncInboundBody,
    options?: RequestOptions,
  ): Call<ChannelMessagesSyncInboundResponse> {
    return this.#core.call(channelMessagesSyncInbound, channelId, body, options);
  }

  /**
   * Brings a message that a teammate sent elsewhere into a partner channel.
   *
   * `POST /channels/{channel_id}/outbound_messages` · limit 50/min, more by plan · scope messages:write
   *
   * @param channelId Id (`cha_…`) or `alt:address:` and the address.
   * @see https://dev.frontapp.com/reference/sync-outbound-message
   */
  syncOutbound(
    channelId: string,
    body: ChannelMessagesSyncOutboundBody,
    options?: RequestOptions,
  ): Call<ChannelMessagesSyncOutboundResponse> {
    return this.#core.call(channelMessagesSyncOutbound, channelId, body, options);
  }

  /**
   * Tells Front that a message which was sent failed.
   *
   * Its conversation opens again. Only for messages that went out.
   *
   * `PUT /channels/{channel_id}/conversations/{conv_ext_id}/messages/{message_ext_id}/status` · limit 50/min, more by plan · scope messages:write
   *
   * @see https://dev.frontapp.com/reference/update-external-message-status
   */
  updateStatus(
    ids: ChannelMessagesUpdateStatusPath,
    body: ChannelMessagesUpdateStatusBody,
    options?: RequestOptions,
  ): Call<undefined> {
    return this.#core.call(channelMessagesUpdateStatus, ids, body, options);
  }
}

/**
 * `channelMessages` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createChannelMessages(options: FrontOptions): ChannelMessagesResource {
  return new ChannelMessagesResource(new ClientCore(vendor, options));
}
