// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import { smsMessagesCancel, smsMessagesSend } from "../operations/sms-messages.ts";
import type { IterableClientOptions } from "../options.ts";
import type {
  SmsMessagesCancelBody,
  SmsMessagesCancelResponse,
  SmsMessagesSendBody,
  SmsMessagesSendResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** SMS to one person. */
export class SmsMessagesResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Calls off an SMS to one person that is scheduled.
   *
   * Needs scheduledMessageId, or campaignId with email or userId.
   *
   * `POST /sms/cancel` · limit not published
   *
   * @see https://api.iterable.com/api/docs#SMS_cancel
   */
  cancel(body: SmsMessagesCancelBody, options?: RequestOptions): Call<SmsMessagesCancelResponse> {
    return this.#core.call(smsMessagesCancel, undefined, body, options);
  }

  /**
   * Sends an SMS campaign to one person.
   *
   * Goes out at once, or at sendAt. Nothing makes a repeat harmless, so that a send that may have gone out is not sent again; allowRepeatMarketingSends false blocks a second one of a marketing campaign. Leave a minute between a change of the profile and a send that needs it.
   *
   * `POST /sms/target` · limit not published
   *
   * @see https://api.iterable.com/api/docs#SMS_target
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
