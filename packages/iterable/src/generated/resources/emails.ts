// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import { emailsCancel, emailsSend, emailsViewInBrowser } from "../operations/emails.ts";
import type { IterableClientOptions } from "../options.ts";
import type {
  EmailsCancelBody,
  EmailsCancelResponse,
  EmailsSendBody,
  EmailsSendResponse,
  EmailsViewInBrowserQuery,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Emails to one person. */
export class EmailsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Cancels scheduled emails to a person.
   *
   * Needs campaignId or scheduledMessageId.
   *
   * `POST /email/cancel` · limit not published
   *
   * @see https://api.iterable.com/api/docs
   */
  cancel(body: EmailsCancelBody, options?: RequestOptions): Call<EmailsCancelResponse> {
    return this.#core.call(emailsCancel, undefined, body, options);
  }

  /**
   * Sends an email campaign to one person.
   *
   * Goes out at once, or at sendAt. Nothing makes a repeat harmless; allowRepeatMarketingSends false blocks a second marketing send.
   *
   * `POST /email/target` · limit not published
   *
   * @see https://api.iterable.com/api/docs
   */
  send(body: EmailsSendBody, options?: RequestOptions): Call<EmailsSendResponse> {
    return this.#core.call(emailsSend, undefined, body, options);
  }

  /**
   * Renders an email that was sent.
   *
   * Give email or userId.
   *
   * `GET /email/viewInBrowser` · limit 100/s
   *
   * @see https://api.iterable.com/api/docs
   */
  viewInBrowser(query: EmailsViewInBrowserQuery, options?: RequestOptions<never>): Call<string> {
    return this.#core.call(emailsViewInBrowser, undefined, query, options);
  }
}

/**
 * `emails` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createEmails(options: IterableClientOptions): EmailsResource {
  return new EmailsResource(new ClientCore(vendor, options));
}
