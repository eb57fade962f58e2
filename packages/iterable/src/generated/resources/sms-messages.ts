// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import { smsMessagesSend } from "../operations/sms-messages.ts";
import type { IterableClientOptions } from "../options.ts";
import type { SmsMessagesSendBody, SmsMessagesSendResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** SMS to one person. */
export class SmsMessagesResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Sends an SMS campaign to one person.
   *
   * Goes out at once, or at sendAt. Nothing makes a repeat harmless; allowRepeatMarketingSends false blocks a second marketing send.
   *
   * `POST /sms/target` · limit not published
   *
   * @see https://api.iterable.com/api/docs
   */
  send(body: SmsMessagesSendBody, options?: RequestOptions): Call<SmsMessagesSendResponse> {
    return this.#core.call(smsMessagesSend, undefined, body, options);
  }
}

/**
 * `smsMessages` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createSmsMessages(options: IterableClientOptions): SmsMessagesResource {
  return new SmsMessagesResource(new ClientCore(vendor, options));
}
