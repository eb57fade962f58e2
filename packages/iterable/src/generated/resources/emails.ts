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
   * Calls off an email to one person that is scheduled.
   *
   * Needs scheduledMessageId, or campaignId with email or userId.
   *
   * `POST /email/cancel` · limit not published
   *
   * @see https://api.iterable.com/api/docs#email_cancel
   */
  cancel(body: EmailsCancelBody, options?: RequestOptions): Call<EmailsCancelResponse> {
    return this.#core.call(emailsCancel, undefined, body, options);
  }

  /**
   * Sends an email campaign to one person.
   *
   * Goes out at once, or at sendAt. Nothing makes a repeat harmless, so that a send that may have gone out is not sent again; allowRepeatMarketingSends false blocks a second one of a marketing campaign. Leave a minute between a change of the profile and a send that needs it.
   *
   * `POST /email/target` · limit not published
   *
   * @see https://api.iterable.com/api/docs#email_target
   */
  send(body: EmailsSendBody, options?: RequestOptions): Call<EmailsSendResponse> {
    return this.#core.call(emailsSend, undefined, body, options);
  }

  /**
   * Renders an email that was sent.
   *
   * Give email or userId. 404 when a data feed fails, 422 when a catalog collection is empty.
   *
   * `GET /email/viewInBrowser` · limit 100/s
   *
   * @see https://api.iterable.com/api/docs#email_viewInBrowser
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
