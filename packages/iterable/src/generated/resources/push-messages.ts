// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import { pushMessagesSend } from "../operations/push-messages.ts";
import type { IterableClientOptions } from "../options.ts";
import type { PushMessagesSendBody, PushMessagesSendResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Push notifications to one person. */
export class PushMessagesResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Sends a push campaign to one person.
   *
   * Goes out at once, or at sendAt. Nothing makes a repeat harmless; allowRepeatMarketingSends false blocks a second marketing send.
   *
   * `POST /push/target` · limit not published
   *
   * @see https://api.iterable.com/api/docs
   */
  send(body: PushMessagesSendBody, options?: RequestOptions): Call<PushMessagesSendResponse> {
    return this.#core.call(pushMessagesSend, undefined, body, options);
  }
}

/**
 * `pushMessages` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createPushMessages(options: IterableClientOptions): PushMessagesResource {
  return new PushMessagesResource(new ClientCore(vendor, options));
}
