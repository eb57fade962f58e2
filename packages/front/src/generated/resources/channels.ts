// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import { channelsList, channelsUpdate } from "../operations/channels.ts";
import type { FrontOptions } from "../options.ts";
import type { ChannelsListResponse, ChannelsUpdateBody } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Addresses that messages are received and sent through. */
export class ChannelsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Lists the channels that the token can see.
   *
   * `GET /channels` · limit 50/min, more by plan · scope channels:read
   *
   * @see https://dev.frontapp.com/reference/list-channels
   */
  list(query?: Record<string, never>, options?: RequestOptions<never>): Call<ChannelsListResponse> {
    return this.#core.call(channelsList, undefined, query, options);
  }

  /**
   * Changes a channel.
   *
   * The Channel API knows `status` only, the Core API all the others.
   *
   * `PATCH /channels/{channel_id}` · limit 50/min, more by plan · scope channels:write
   *
   * @param channelId Id (`cha_…`) or `alt:address:` and the address.
   * @see https://dev.frontapp.com/reference/update-channel
   */
  update(channelId: string, body: ChannelsUpdateBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(channelsUpdate, channelId, body, options);
  }
}

/**
 * `channels` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createChannels(options: FrontOptions): ChannelsResource {
  return new ChannelsResource(new ClientCore(vendor, options));
}
