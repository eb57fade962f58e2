// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import { pushMessagesCancel, pushMessagesSend } from "../operations/push-messages.ts";
import type { IterableClientOptions } from "../options.ts";
import type {
  PushMessagesCancelBody,
  PushMessagesCancelResponse,
  PushMessagesSendBody,
  PushMessagesSendResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Push notifications to one person. */
export class PushMessagesResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Calls off a push to one person that is scheduled.
   *
   * Needs scheduledMessageId, or campaignId with email or userId.
   *
   * `POST /push/cancel` · limit not published
   *
   * @see https://api.iterable.com/api/docs#push_cancel
   */
  cancel(body: PushMessagesCancelBody, options?: RequestOptions): Call<PushMessagesCancelResponse> {
    return this.#core.call(pushMessagesCancel, undefined, body, options);
  }

  /**
   * Sends a push campaign to one person.
   *
   * Goes out at once, or at sendAt. Nothing makes a repeat harmless, so that a send that may have gone out is not sent again; allowRepeatMarketingSends false blocks a second one of a marketing campaign. Leave a minute between a change of the profile and a send that needs it.
   *
   * `POST /push/target` · limit not published
   *
   * @see https://api.iterable.com/api/docs#push_target
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
