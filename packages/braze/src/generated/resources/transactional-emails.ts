// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import { transactionalEmailsSend } from "../operations/transactional-emails.ts";
import type { BrazeOptions } from "../options.ts";
import type { TransactionalEmailsSendBody, TransactionalEmailsSendResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Transactional emails with a delivery promise. */
export class TransactionalEmailsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Sends a transactional email to one user.
   *
   * An external_send_id makes a repeat harmless for 24 hours; one is made up when you give none.
   *
   * `POST /transactional/v1/campaigns/{campaign_id}/send` · limit not published · scope transactional.send
   *
   * @param campaignId Id of the campaign.
   * @see https://www.braze.com/docs/api/endpoints/messaging/send_messages/post_send_transactional_message
   */
  send(
    campaignId: string,
    body: TransactionalEmailsSendBody,
    options?: RequestOptions,
  ): Call<TransactionalEmailsSendResponse> {
    return this.#core.call(transactionalEmailsSend, campaignId, body, options);
  }
}

/**
 * `transactionalEmails` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createTransactionalEmails(options: BrazeOptions): TransactionalEmailsResource {
  return new TransactionalEmailsResource(new ClientCore(vendor, options));
}
