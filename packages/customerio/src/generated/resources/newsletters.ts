// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { type Call, ClientCore, PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import {
  newslettersCreate,
  newslettersCreateTestGroup,
  newslettersCreateTestGroupTranslation,
  newslettersCreateTranslation,
  newslettersDelete,
  newslettersDeleteTestGroupTranslation,
  newslettersDeleteTranslation,
  newslettersGet,
  newslettersGetMetrics,
  newslettersGetTestGroupTranslation,
  newslettersGetTranslation,
  newslettersGetVariant,
  newslettersGetVariantMetrics,
  newslettersList,
  newslettersListLinkMetrics,
  newslettersListMessages,
  newslettersListTestGroups,
  newslettersListVariantLinkMetrics,
  newslettersListVariants,
  newslettersSchedule,
  newslettersSend,
  newslettersUpdateTestGroupTranslation,
  newslettersUpdateTranslation,
  newslettersUpdateVariant,
} from "../operations/newsletters.ts";
import type { CustomerIoOptions } from "../options.ts";
import type {
  NewslettersCreateBody,
  NewslettersCreateResponse,
  NewslettersCreateTestGroupResponse,
  NewslettersCreateTestGroupTranslationBody,
  NewslettersCreateTestGroupTranslationPath,
  NewslettersCreateTestGroupTranslationResponse,
  NewslettersCreateTranslationBody,
  NewslettersCreateTranslationResponse,
  NewslettersDeleteTestGroupTranslationPath,
  NewslettersDeleteTranslationPath,
  NewslettersGetMetricsQuery,
  NewslettersGetMetricsResponse,
  NewslettersGetResponse,
  NewslettersGetTestGroupTranslationPath,
  NewslettersGetTestGroupTranslationResponse,
  NewslettersGetTranslationPath,
  NewslettersGetTranslationResponse,
  NewslettersGetVariantMetricsPath,
  NewslettersGetVariantMetricsQuery,
  NewslettersGetVariantMetricsResponse,
  NewslettersGetVariantPath,
  NewslettersGetVariantResponse,
  NewslettersListItem,
  NewslettersListLinkMetricsQuery,
  NewslettersListLinkMetricsResponse,
  NewslettersListMessagesItem,
  NewslettersListMessagesQuery,
  NewslettersListMessagesResponse,
  NewslettersListQuery,
  NewslettersListResponse,
  NewslettersListTestGroupsResponse,
  NewslettersListVariantLinkMetricsPath,
  NewslettersListVariantLinkMetricsQuery,
  NewslettersListVariantLinkMetricsResponse,
  NewslettersListVariantsResponse,
  NewslettersScheduleBody,
  NewslettersScheduleResponse,
  NewslettersSendBody,
  NewslettersSendResponse,
  NewslettersUpdateTestGroupTranslationBody,
  NewslettersUpdateTestGroupTranslationPath,
  NewslettersUpdateTestGroupTranslationResponse,
  NewslettersUpdateTranslationBody,
  NewslettersUpdateTranslationPath,
  NewslettersUpdateTranslationResponse,
  NewslettersUpdateVariantBody,
  NewslettersUpdateVariantPath,
  NewslettersUpdateVariantResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Messages that go once to many people. */
export class NewslettersResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Creates a newsletter.
   *
   * And sends it, when send_now or scheduled_at is given; not both. Nothing makes a repeat harmless.
   *
   * `POST /v1/newsletters` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/newsletters/createNewsletter/
   */
  create(body: NewslettersCreateBody, options?: RequestOptions): Call<NewslettersCreateResponse> {
    return this.#core.call(newslettersCreate, undefined, body, options);
  }

  /**
   * Adds a side to a newsletter's test.
   *
   * Takes no body; the new side is empty.
   *
   * `POST /v1/newsletters/{newsletter_id}/test_groups` · limit 10/s
   *
   * @param newsletterId Id of the newsletter.
   * @see https://docs.customer.io/integrations/api/app/tag/newsletters/createNewsletterTestGroup/
   */
  createTestGroup(newsletterId: number, options?: RequestOptions<never>): Call<NewslettersCreateTestGroupResponse> {
    return this.#core.call(newslettersCreateTestGroup, newsletterId, undefined, options);
  }

  /**
   * Translates one side of a newsletter's test.
   *
   * `POST /v1/newsletters/{newsletter_id}/test_group/{test_group_id}/language` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/newsletters/createNewsletterTestLanguageVariant/
   */
  createTestGroupTranslation(
    ids: NewslettersCreateTestGroupTranslationPath,
    body: NewslettersCreateTestGroupTranslationBody,
    options?: RequestOptions,
  ): Call<NewslettersCreateTestGroupTranslationResponse> {
    return this.#core.call(newslettersCreateTestGroupTranslation, ids, body, options);
  }

  /**
   * Translates a newsletter.
   *
   * `POST /v1/newsletters/{newsletter_id}/language` · limit 10/s
   *
   * @param newsletterId Id of the newsletter.
   * @see https://docs.customer.io/integrations/api/app/tag/newsletters/createNewsletterLanguageVariant/
   */
  createTranslation(
    newsletterId: number,
    body: NewslettersCreateTranslationBody,
    options?: RequestOptions,
  ): Call<NewslettersCreateTranslationResponse> {
    return this.#core.call(newslettersCreateTranslation, newsletterId, body, options);
  }

  /**
   * Deletes a newsletter.
   *
   * `DELETE /v1/newsletters/{newsletter_id}` · limit 10/s
   *
   * @param newsletterId Id of the newsletter.
   * @see https://docs.customer.io/integrations/api/app/tag/newsletters/deleteNewsletters/
   */
  delete(newsletterId: number, options?: RequestOptions<never>): Call<undefined> {
    return this.#core.call(newslettersDelete, newsletterId, undefined, options);
  }

  /**
   * Deletes a translation of one side of a newsletter's test.
   *
   * `DELETE /v1/newsletters/{newsletter_id}/test_group/{test_group_id}/language/{language}` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/newsletters/deleteNewsletterTestLanguageVariant/
   */
  deleteTestGroupTranslation(
    ids: NewslettersDeleteTestGroupTranslationPath,
    options?: RequestOptions<never>,
  ): Call<undefined> {
    return this.#core.call(newslettersDeleteTestGroupTranslation, ids, undefined, options);
  }

  /**
   * Deletes a translation of a newsletter.
   *
   * `DELETE /v1/newsletters/{newsletter_id}/language/{language}` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/newsletters/deleteNewsletterLanguageVariant/
   */
  deleteTranslation(ids: NewslettersDeleteTranslationPath, options?: RequestOptions<never>): Call<undefined> {
    return this.#core.call(newslettersDeleteTranslation, ids, undefined, options);
  }

  /**
   * Gets a newsletter.
   *
   * Without its content, which listVariants has.
   *
   * `GET /v1/newsletters/{newsletter_id}` · limit 10/s
   *
   * @param newsletterId Id of the newsletter.
   * @see https://docs.customer.io/integrations/api/app/tag/newsletters/getNewsletters/
   */
  get(
    newsletterId: number,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<NewslettersGetResponse> {
    return this.#core.call(newslettersGet, newsletterId, query, options);
  }

  /**
   * Counts what became of a newsletter.
   *
   * `GET /v1/newsletters/{newsletter_id}/metrics` · limit 10/s
   *
   * @param newsletterId Id of the newsletter.
   * @see https://docs.customer.io/integrations/api/app/tag/newsletters/getNewsletterMetrics/
   */
  getMetrics(
    newsletterId: number,
    query?: NewslettersGetMetricsQuery,
    options?: RequestOptions<never>,
  ): Call<NewslettersGetMetricsResponse> {
    return this.#core.call(newslettersGetMetrics, newsletterId, query, options);
  }

  /**
   * Gets a translation of one side of a newsletter's test.
   *
   * `GET /v1/newsletters/{newsletter_id}/test_group/{test_group_id}/language/{language}` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/newsletters/
   */
  getTestGroupTranslation(
    ids: NewslettersGetTestGroupTranslationPath,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<NewslettersGetTestGroupTranslationResponse> {
    return this.#core.call(newslettersGetTestGroupTranslation, ids, query, options);
  }

  /**
   * Gets a translation of a newsletter.
   *
   * `GET /v1/newsletters/{newsletter_id}/language/{language}` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/newsletters/
   */
  getTranslation(
    ids: NewslettersGetTranslationPath,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<NewslettersGetTranslationResponse> {
    return this.#core.call(newslettersGetTranslation, ids, query, options);
  }

  /**
   * Gets a variant of a newsletter.
   *
   * `GET /v1/newsletters/{newsletter_id}/contents/{content_id}` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/newsletters/getNewsletterVariant/
   */
  getVariant(
    ids: NewslettersGetVariantPath,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<NewslettersGetVariantResponse> {
    return this.#core.call(newslettersGetVariant, ids, query, options);
  }

  /**
   * Counts what became of a variant of a newsletter.
   *
   * `GET /v1/newsletters/{newsletter_id}/contents/{content_id}/metrics` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/newsletters/getVariantMetrics/
   */
  getVariantMetrics(
    ids: NewslettersGetVariantMetricsPath,
    query?: NewslettersGetVariantMetricsQuery,
    options?: RequestOptions<never>,
  ): Call<NewslettersGetVariantMetricsResponse> {
    return this.#core.call(newslettersGetVariantMetrics, ids, query, options);
  }

  /**
   * Lists newsletters.
   *
   * `GET /v1/newsletters` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/newsletters/listNewsletters/
   */
  list(
    query?: NewslettersListQuery,
    options?: RequestOptions<never>,
  ): PagedCall<NewslettersListItem, NewslettersListResponse> {
    return new PagedCall(this.#core, newslettersList, undefined, query, options);
  }

  /**
   * Counts the clicks on each link of a newsletter.
   *
   * `GET /v1/newsletters/{newsletter_id}/metrics/links` · limit 10/s
   *
   * @param newsletterId Id of the newsletter.
   * @see https://docs.customer.io/integrations/api/app/tag/newsletters/getNewsletterLinks/
   */
  listLinkMetrics(
    newsletterId: number,
    query?: NewslettersListLinkMetricsQuery,
    options?: RequestOptions<never>,
  ): Call<NewslettersListLinkMetricsResponse> {
    return this.#core.call(newslettersListLinkMetrics, newsletterId, query, options);
  }

  /**
   * Lists what was sent of a newsletter.
   *
   * Without a window the month after the send, at most 12 months; more is cut without a word.
   *
   * `GET /v1/newsletters/{newsletter_id}/messages` · limit 10/s
   *
   * @param newsletterId Id of the newsletter.
   * @see https://docs.customer.io/integrations/api/app/tag/newsletters/getNewsletterMsgMeta/
   */
  listMessages(
    newsletterId: number,
    query?: NewslettersListMessagesQuery,
    options?: RequestOptions<never>,
  ): PagedCall<NewslettersListMessagesItem, NewslettersListMessagesResponse> {
    return new PagedCall(this.#core, newslettersListMessages, newsletterId, query, options);
  }

  /**
   * Lists the sides of a newsletter's test.
   *
   * `GET /v1/newsletters/{newsletter_id}/test_groups` · limit 10/s
   *
   * @param newsletterId Id of the newsletter.
   * @see https://docs.customer.io/integrations/api/app/tag/newsletters/
   */
  listTestGroups(
    newsletterId: number,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<NewslettersListTestGroupsResponse> {
    return this.#core.call(newslettersListTestGroups, newsletterId, query, options);
  }

  /**
   * Counts the clicks on each link of a variant of a newsletter.
   *
   * `GET /v1/newsletters/{newsletter_id}/contents/{content_id}/metrics/links` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/newsletters/getVariantLinks/
   */
  listVariantLinkMetrics(
    ids: NewslettersListVariantLinkMetricsPath,
    query?: NewslettersListVariantLinkMetricsQuery,
    options?: RequestOptions<never>,
  ): Call<NewslettersListVariantLinkMetricsResponse> {
    return this.#core.call(newslettersListVariantLinkMetrics, ids, query, options);
  }

  /**
   * Lists the variants of a newsletter.
   *
   * All translations and all sides of a test.
   *
   * `GET /v1/newsletters/{newsletter_id}/contents` · limit 10/s
   *
   * @param newsletterId Id of the newsletter.
   * @see https://docs.customer.io/integrations/api/app/tag/newsletters/listNewsletterVariants/
   */
  listVariants(
    newsletterId: number,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<NewslettersListVariantsResponse> {
    return this.#core.call(newslettersListVariants, newsletterId, query, options);
  }

  /**
   * Schedules a newsletter.
   *
   * `scheduled_at` 0 takes the schedule off.
   *
   * `POST /v1/newsletters/{newsletter_id}/schedule` · limit 10/s
   *
   * @param newsletterId Id of the newsletter.
   * @see https://docs.customer.io/integrations/api/app/tag/newsletters/scheduleNewsletter/
   */
  schedule(
    newsletterId: number,
    body: NewslettersScheduleBody,
    options?: RequestOptions,
  ): Call<NewslettersScheduleResponse> {
    return this.#core.call(newslettersSchedule, newsletterId, body, options);
  }

  /**
   * Sends a newsletter.
   *
   * Nothing makes a repeat harmless.
   *
   * `POST /v1/newsletters/{newsletter_id}/send` · limit 10/s
   *
   * @param newsletterId Id of the newsletter.
   * @see https://docs.customer.io/integrations/api/app/tag/newsletters/sendNewsletter/
   */
  send(newsletterId: number, body?: NewslettersSendBody, options?: RequestOptions): Call<NewslettersSendResponse> {
    return this.#core.call(newslettersSend, newsletterId, body, options);
  }

  /**
   * Changes a translation of one side of a newsletter's test.
   *
   * `PUT /v1/newsletters/{newsletter_id}/test_group/{test_group_id}/language/{language}` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/newsletters/updateNewsletterTestTranslation/
   */
  updateTestGroupTranslation(
    ids: NewslettersUpdateTestGroupTranslationPath,
    body: NewslettersUpdateTestGroupTranslationBody,
    options?: RequestOptions,
  ): Call<NewslettersUpdateTestGroupTranslationResponse> {
    return this.#core.call(newslettersUpdateTestGroupTranslation, ids, body, options);
  }

  /**
   * Changes a translation of a newsletter.
   *
   * `PUT /v1/newsletters/{newsletter_id}/language/{language}` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/newsletters/updateNewsletterVariantTranslation/
   */
  updateTranslation(
    ids: NewslettersUpdateTranslationPath,
    body: NewslettersUpdateTranslationBody,
    options?: RequestOptions,
  ): Call<NewslettersUpdateTranslationResponse> {
    return this.#core.call(newslettersUpdateTranslation, ids, body, options);
  }

  /**
   * Changes a variant of a newsletter.
   *
   * Content of in-app and inbox messages cannot be changed this way.
   *
   * `PUT /v1/newsletters/{newsletter_id}/contents/{content_id}` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/newsletters/updateNewsletterVariant/
   */
  updateVariant(
    ids: NewslettersUpdateVariantPath,
    body: NewslettersUpdateVariantBody,
    options?: RequestOptions,
  ): Call<NewslettersUpdateVariantResponse> {
    return this.#core.call(newslettersUpdateVariant, ids, body, options);
  }
}

/**
 * `newsletters` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createNewsletters(options: CustomerIoOptions): NewslettersResource {
  return new NewslettersResource(new ClientCore(vendor, options));
}
