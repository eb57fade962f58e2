// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import { channelsList } from "../operations/channels.ts";
import type { IterableClientOptions } from "../options.ts";
import type { ChannelsListResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Channels that message types belong to. */
export class ChannelsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Lists the channels.
   *
   * `GET /channels` · limit 100/s
   *
   * @see https://api.iterable.com/api/docs#channels_channels
   */
  list(query?: Record<string, never>, options?: RequestOptions<never>): Call<ChannelsListResponse> {
    return this.#core.call(channelsList, undefined, query, options);
  }
}

/**
 * `channels` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createChannels(options: IterableClientOptions): ChannelsResource {
  return new ChannelsResource(new ClientCore(vendor, options));
}
