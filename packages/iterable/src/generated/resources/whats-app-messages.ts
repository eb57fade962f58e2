// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import { whatsAppMessagesCancel, whatsAppMessagesSend } from "../operations/whats-app-messages.ts";
import type { IterableClientOptions } from "../options.ts";
import type {
  WhatsAppMessagesCancelBody,
  WhatsAppMessagesCancelResponse,
  WhatsAppMessagesSendBody,
  WhatsAppMessagesSendResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** WhatsApp messages to one person. */
export class WhatsAppMessagesResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Calls off a WhatsApp message to one person that is scheduled.
   *
   * Needs scheduledMessageId, or campaignId with email or userId.
   *
   * `POST /whatsApp/cancel` · limit not published
   *
   * @see https://api.iterable.com/api/docs#WhatsApp_cancel
   */
  cancel(body: WhatsAppMessagesCancelBody, options?: RequestOptions): Call<WhatsAppMessagesCancelResponse> {
    return this.#core.call(whatsAppMessagesCancel, undefined, body, options);
  }

  /**
   * Sends a WhatsApp message campaign to one person.
   *
   * Goes out at once, or at sendAt. Nothing makes a repeat harmless, so that a send that may have gone out is not sent again; allowRepeatMarketingSends false blocks a second one of a marketing campaign. Leave a minute between a change of the profile and a send that needs it.
   *
   * `POST /whatsApp/target` · limit not published
   *
   * @see https://api.iterable.com/api/docs#WhatsApp_target
   */
  send(body: WhatsAppMessagesSendBody, options?: RequestOptions): Call<WhatsAppMessagesSendResponse> {
    return this.#core.call(whatsAppMessagesSend, undefined, body, options);
  }
}

/**
 * `whatsAppMessages` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createWhatsAppMessages(options: IterableClientOptions): WhatsAppMessagesResource {
  return new WhatsAppMessagesResource(new ClientCore(vendor, options));
}
