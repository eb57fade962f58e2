// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { type Call, ClientCore, PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import {
  transactionalGet,
  transactionalGetContent,
  transactionalGetMetrics,
  transactionalGetTranslation,
  transactionalList,
  transactionalListContents,
  transactionalListLinkMetrics,
  transactionalListMessages,
  transactionalSendEmail,
  transactionalSendInApp,
  transactionalSendInboxMessage,
  transactionalSendPush,
  transactionalSendSms,
  transactionalSendWhatsApp,
  transactionalUpdateContent,
  transactionalUpdateTranslation,
} from "../operations/transactional.ts";
import type { CustomerIoOptions } from "../options.ts";
import type {
  TransactionalGetContentPath,
  TransactionalGetContentResponse,
  TransactionalGetMetricsQuery,
  TransactionalGetMetricsResponse,
  TransactionalGetResponse,
  TransactionalGetTranslationPath,
  TransactionalGetTranslationResponse,
  TransactionalListContentsResponse,
  TransactionalListLinkMetricsQuery,
  TransactionalListLinkMetricsResponse,
  TransactionalListMessagesItem,
  TransactionalListMessagesQuery,
  TransactionalListMessagesResponse,
  TransactionalListResponse,
  TransactionalSendEmailBody,
  TransactionalSendEmailResponse,
  TransactionalSendInAppBody,
  TransactionalSendInAppResponse,
  TransactionalSendInboxMessageBody,
  TransactionalSendInboxMessageResponse,
  TransactionalSendPushBody,
  TransactionalSendPushResponse,
  TransactionalSendSmsBody,
  TransactionalSendSmsResponse,
  TransactionalSendWhatsAppBody,
  TransactionalSendWhatsAppResponse,
  TransactionalUpdateContentBody,
  TransactionalUpdateContentPath,
  TransactionalUpdateContentResponse,
  TransactionalUpdateTranslationBody,
  TransactionalUpdateTranslationPath,
  TransactionalUpdateTranslationResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Messages that an API call sends to one person. */
export class TransactionalResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Gets a transactional message.
   *
   * Without its content, which listContents has.
   *
   * `GET /v1/transactional/{transactional_id}` · limit 10/s
   *
   * @param transactionalId Id of the transactional message.
   * @see https://docs.customer.io/integrations/api/app/tag/transactional/getTransactional/
   */
  get(
    transactionalId: number,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<TransactionalGetResponse> {
    return this.#core.call(transactionalGet, transactionalId, query, options);
  }

  /**
   * Gets one content of a transactional message.
   *
   * `GET /v1/transactional/{transactional_id}/contents/{content_id}` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/transactional/
   */
  getContent(
    ids: TransactionalGetContentPath,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<TransactionalGetContentResponse> {
    return this.#core.call(transactionalGetContent, ids, query, options);
  }

  /**
   * Counts what became of a transactional message.
   *
   * `GET /v1/transactional/{transactional_id}/metrics` · limit 10/s
   *
   * @param transactionalId Id of the transactional message.
   * @see https://docs.customer.io/integrations/api/app/tag/transactional/transactionalMetrics/
   */
  getMetrics(
    transactionalId: number,
    query?: TransactionalGetMetricsQuery,
    options?: RequestOptions<never>,
  ): Call<TransactionalGetMetricsResponse> {
    return this.#core.call(transactionalGetMetrics, transactionalId, query, options);
  }

  /**
   * Gets the content of a transactional message in one language.
   *
   * `GET /v1/transactional/{transactional_id}/language/{language}` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/transactional/
   */
  getTranslation(
    ids: TransactionalGetTranslationPath,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<TransactionalGetTranslationResponse> {
    return this.#core.call(transactionalGetTranslation, ids, query, options);
  }

  /**
   * Lists all transactional messages.
   *
   * `GET /v1/transactional` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/transactional/listTransactional/
   */
  list(query?: Record<string, never>, options?: RequestOptions<never>): Call<TransactionalListResponse> {
    return this.#core.call(transactionalList, undefined, query, options);
  }

  /**
   * Lists the content of a transactional message in all languages.
   *
   * `GET /v1/transactional/{transactional_id}/contents` · limit 10/s
   *
   * @param transactionalId Id of the transactional message.
   * @see https://docs.customer.io/integrations/api/app/tag/transactional/listTransactionalVariants/
   */
  listContents(
    transactionalId: number,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<TransactionalListContentsResponse> {
    return this.#core.call(transactionalListContents, transactionalId, query, options);
  }

  /**
   * Counts the clicks on each link of a transactional message.
   *
   * `GET /v1/transactional/{transactional_id}/metrics/links` · limit 10/s
   *
   * @param transactionalId Id of the transactional message.
   * @see https://docs.customer.io/integrations/api/app/tag/transactional/transactionalLinks/
   */
  listLinkMetrics(
    transactionalId: number,
    query?: TransactionalListLinkMetricsQuery,
    options?: RequestOptions<never>,
  ): Call<TransactionalListLinkMetricsResponse> {
    return this.#core.call(transactionalListLinkMetrics, transactionalId, query, options);
  }

  /**
   * Lists what was sent of a transactional message.
   *
   * The last 6 months unless a window is given, at most 12 months; more is cut without a word.
   *
   * `GET /v1/transactional/{transactional_id}/messages` · limit 10/s
   *
   * @param transactionalId Id of the transactional message.
   * @see https://docs.customer.io/integrations/api/app/tag/transactional/transactionalMessages/
   */
  listMessages(
    transactionalId: number,
    query?: TransactionalListMessagesQuery,
    options?: RequestOptions<never>,
  ): PagedCall<TransactionalListMessagesItem, TransactionalListMessagesResponse> {
    return new PagedCall(this.#core, transactionalListMessages, transactionalId, query, options);
  }

  /**
   * Sends a transactional email.
   *
   * Creates the person if there is none. Nothing makes a repeat harmless. A 403 means that the account has no transactional messages, a 413 that the attachments are too large.
   *
   * `POST /v1/send/email` · limit 100/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/send-messages/sendEmail/
   */
  sendEmail(body: TransactionalSendEmailBody, options?: RequestOptions): Call<TransactionalSendEmailResponse> {
    return this.#core.call(transactionalSendEmail, undefined, body, options);
  }

  /**
   * Sends a transactional in-app message.
   *
   * Nothing makes a repeat harmless.
   *
   * `POST /v1/send/in_app` · limit 100/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/send-messages/sendInApp/
   */
  sendInApp(body: TransactionalSendInAppBody, options?: RequestOptions): Call<TransactionalSendInAppResponse> {
    return this.#core.call(transactionalSendInApp, undefined, body, options);
  }

  /**
   * Sends a transactional message to a person's inbox in the app.
   *
   * Nothing makes a repeat harmless.
   *
   * `POST /v1/send/inbox_message` · limit 100/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/send-messages/sendInboxMessage/
   */
  sendInboxMessage(
    body: TransactionalSendInboxMessageBody,
    options?: RequestOptions,
  ): Call<TransactionalSendInboxMessageResponse> {
    return this.#core.call(transactionalSendInboxMessage, undefined, body, options);
  }

  /**
   * Sends a transactional push notification.
   *
   * Nothing makes a repeat harmless.
   *
   * `POST /v1/send/push` · limit 100/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/send-messages/sendPush/
   */
  sendPush(body: TransactionalSendPushBody, options?: RequestOptions): Call<TransactionalSendPushResponse> {
    return this.#core.call(transactionalSendPush, undefined, body, options);
  }

  /**
   * Sends a transactional SMS.
   *
   * Nothing makes a repeat harmless.
   *
   * `POST /v1/send/sms` · limit 100/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/send-messages/sendSMS/
   */
  sendSms(body: TransactionalSendSmsBody, options?: RequestOptions): Call<TransactionalSendSmsResponse> {
    return this.#core.call(transactionalSendSms, undefined, body, options);
  }

  /**
   * Sends a transactional WhatsApp message.
   *
   * Nothing makes a repeat harmless.
   *
   * `POST /v1/send/whatsapp` · limit 100/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/send-messages/sendWhatsApp/
   */
  sendWhatsApp(body: TransactionalSendWhatsAppBody, options?: RequestOptions): Call<TransactionalSendWhatsAppResponse> {
    return this.#core.call(transactionalSendWhatsApp, undefined, body, options);
  }

  /**
   * Changes one content of a transactional message.
   *
   * `PUT /v1/transactional/{transactional_id}/content/{content_id}` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/transactional/updateTransactional/
   */
  updateContent(
    ids: TransactionalUpdateContentPath,
    body: TransactionalUpdateContentBody,
    options?: RequestOptions,
  ): Call<TransactionalUpdateContentResponse> {
    return this.#core.call(transactionalUpdateContent, ids, body, options);
  }

  /**
   * Changes the content of a transactional message in one language.
   *
   * `PUT /v1/transactional/{transactional_id}/language/{language}` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/transactional/updateTransactionalVariant/
   */
  updateTranslation(
    ids: TransactionalUpdateTranslationPath,
    body: TransactionalUpdateTranslationBody,
    options?: RequestOptions,
  ): Call<TransactionalUpdateTranslationResponse> {
    return this.#core.call(transactionalUpdateTranslation, ids, body, options);
  }
}

/**
 * `transactional` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createTransactional(options: CustomerIoOptions): TransactionalResource {
  return new TransactionalResource(new ClientCore(vendor, options));
}
