// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { type Call, ClientCore, type PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import {
  transactionalList,
  transactionalListMessages,
  transactionalSendEmail,
  transactionalSendPush,
  transactionalSendSms,
} from "../operations/transactional.ts";
import type { CustomerIoOptions } from "../options.ts";
import type {
  TransactionalListMessagesItem,
  TransactionalListMessagesQuery,
  TransactionalListMessagesResponse,
  TransactionalListResponse,
  TransactionalSendEmailBody,
  TransactionalSendEmailResponse,
  TransactionalSendPushBody,
  TransactionalSendPushResponse,
  TransactionalSendSmsBody,
  TransactionalSendSmsResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Messages that an API call sends to one person. */
export class TransactionalResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Lists all transactional messages.
   *
   * `GET /v1/transactional` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/#operation/listTransactional
   */
  list(query?: Record<string, never>, options?: RequestOptions<never>): Call<TransactionalListResponse> {
    return this.#core.call(transactionalList, undefined, query, options);
  }

  /**
   * Lists what was sent of a transactional message.
   *
   * The last 6 months unless a window is given, at most 12 months.
   *
   * `GET /v1/transactional/{transactional_id}/messages` · limit 10/s
   *
   * @param transactionalId Id of the transactional message.
   * @see https://docs.customer.io/integrations/api/app/#operation/transactionalMessages
   */
  listMessages(
    transactionalId: number,
    query?: TransactionalListMessagesQuery,
    options?: RequestOptions<never>,
  ): PagedCall<TransactionalListMessagesItem, TransactionalListMessagesResponse> {
    return this.#core.list(transactionalListMessages, transactionalId, query, options);
  }

  /**
   * Sends a transactional email.
   *
   * Creates the person if there is none. Nothing makes a repeat harmless.
   *
   * `POST /v1/send/email` · limit 100/s
   *
   * @see https://docs.customer.io/integrations/api/app/#operation/sendEmail
   */
  sendEmail(body: TransactionalSendEmailBody, options?: RequestOptions): Call<TransactionalSendEmailResponse> {
    return this.#core.call(transactionalSendEmail, undefined, body, options);
  }

  /**
   * Sends a transactional push notification.
   *
   * `POST /v1/send/push` · limit 100/s
   *
   * @see https://docs.customer.io/integrations/api/app/#operation/sendPush
   */
  sendPush(body: TransactionalSendPushBody, options?: RequestOptions): Call<TransactionalSendPushResponse> {
    return this.#core.call(transactionalSendPush, undefined, body, options);
  }

  /**
   * Sends a transactional SMS.
   *
   * `POST /v1/send/sms` · limit 100/s
   *
   * @see https://docs.customer.io/integrations/api/app/#operation/sendSMS
   */
  sendSms(body: TransactionalSendSmsBody, options?: RequestOptions): Call<TransactionalSendSmsResponse> {
    return this.#core.call(transactionalSendSms, undefined, body, options);
  }
}

/**
 * `transactional` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createTransactional(options: CustomerIoOptions): TransactionalResource {
  return new TransactionalResource(new ClientCore(vendor, options));
}
