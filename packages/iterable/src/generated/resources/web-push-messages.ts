// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import { webPushMessagesCancel, webPushMessagesSend } from "../operations/web-push-messages.ts";
import type { IterableClientOptions } from "../options.ts";
import type {
  WebPushMessagesCancelBody,
  WebPushMessagesCancelResponse,
  WebPushMessagesSendBody,
  WebPushMessagesSendResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Web push notifications to one person. */
export class WebPushMessagesResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Calls off a web push to one person that is scheduled.
   *
   * Needs scheduledMessageId, or campaignId with email or userId.
   *
   * `POST /webPush/cancel` · limit not published
   *
   * @see https://api.iterable.com/api/docs#webPush_cancel
   */
  cancel(body: WebPushMessagesCancelBody, options?: RequestOptions): Call<WebPushMessagesCancelResponse> {
    return this.#core.call(webPushMessagesCancel, undefined, body, options);
  }

  /**
   * Sends a web push campaign to one person.
   *
   * Goes out at once, or at sendAt. Nothing makes a repeat harmless, so that a send that may have gone out is not sent again; allowRepeatMarketingSends false blocks a second one of a marketing campaign. Leave a minute between a change of the profile and a send that needs it.
   *
   * `POST /webPush/target` · limit not published
   *
   * @see https://api.iterable.com/api/docs#webPush_target
   */
  send(body: WebPushMessagesSendBody, options?: RequestOptions): Call<WebPushMessagesSendResponse> {
    return this.#core.call(webPushMessagesSend, undefined, body, options);
  }
}

/**
 * `webPushMessages` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createWebPushMessages(options: IterableClientOptions): WebPushMessagesResource {
  return new WebPushMessagesResource(new ClientCore(vendor, options));
}
