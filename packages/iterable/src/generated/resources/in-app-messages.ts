// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import {
  inAppMessagesCancel,
  inAppMessagesGetPriority,
  inAppMessagesList,
  inAppMessagesListWeb,
  inAppMessagesSend,
} from "../operations/in-app-messages.ts";
import type { IterableClientOptions } from "../options.ts";
import type {
  InAppMessagesCancelBody,
  InAppMessagesCancelResponse,
  InAppMessagesGetPriorityQuery,
  InAppMessagesGetPriorityResponse,
  InAppMessagesListQuery,
  InAppMessagesListResponse,
  InAppMessagesListWebQuery,
  InAppMessagesListWebResponse,
  InAppMessagesSendBody,
  InAppMessagesSendResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** In-app messages. */
export class InAppMessagesResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Calls off an in-app message to one person that is scheduled.
   *
   * Needs scheduledMessageId, or campaignId with email or userId.
   *
   * `POST /inApp/cancel` · limit not published
   *
   * @see https://api.iterable.com/api/docs#In-app_cancel
   */
  cancel(body: InAppMessagesCancelBody, options?: RequestOptions): Call<InAppMessagesCancelResponse> {
    return this.#core.call(inAppMessagesCancel, undefined, body, options);
  }

  /**
   * Reads the in-app message that matters most to a user.
   *
   * A list of one, or of none. Give email or userId.
   *
   * `GET /inApp/getPriorityMessage` · limit not published
   *
   * @see https://api.iterable.com/api/docs#In-app_getPriorityMessage
   */
  getPriority(
    query?: InAppMessagesGetPriorityQuery,
    options?: RequestOptions<never>,
  ): Call<InAppMessagesGetPriorityResponse> {
    return this.#core.call(inAppMessagesGetPriority, undefined, query, options);
  }

  /**
   * Lists the in-app messages of a user.
   *
   * New ones and those in the inbox; read tells them apart. Give email or userId. Messages for all apps come always, those for one app when packageName and platform name it.
   *
   * `GET /inApp/getMessages` · limit not published
   *
   * @see https://api.iterable.com/api/docs#In-app_getMessages
   */
  list(query: InAppMessagesListQuery, options?: RequestOptions<never>): Call<InAppMessagesListResponse> {
    return this.#core.call(inAppMessagesList, undefined, query, options);
  }

  /**
   * Lists the in-app messages of a user for the web.
   *
   * New ones and those in the inbox; read tells them apart. Give email or userId. Messages for one app come when packageName names it.
   *
   * `GET /inApp/web/getMessages` · limit not published
   *
   * @see https://api.iterable.com/api/docs#In-app-web_getMessages
   */
  listWeb(query: InAppMessagesListWebQuery, options?: RequestOptions<never>): Call<InAppMessagesListWebResponse> {
    return this.#core.call(inAppMessagesListWeb, undefined, query, options);
  }

  /**
   * Sends an in-app message campaign to one person.
   *
   * Goes out at once, or at sendAt. Nothing makes a repeat harmless, so that a send that may have gone out is not sent again; allowRepeatMarketingSends false blocks a second one of a marketing campaign. Leave a minute between a change of the profile and a send that needs it.
   *
   * `POST /inApp/target` · limit not published
   *
   * @see https://api.iterable.com/api/docs#In-app_target
   */
  send(body: InAppMessagesSendBody, options?: RequestOptions): Call<InAppMessagesSendResponse> {
    return this.#core.call(inAppMessagesSend, undefined, body, options);
  }
}

/**
 * `inAppMessages` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createInAppMessages(options: IterableClientOptions): InAppMessagesResource {
  return new InAppMessagesResource(new ClientCore(vendor, options));
}
