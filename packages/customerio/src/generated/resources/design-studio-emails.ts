// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { type Call, ClientCore, PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import {
  designStudioEmailsCreate,
  designStudioEmailsCreateTranslation,
  designStudioEmailsCreateVersion,
  designStudioEmailsDelete,
  designStudioEmailsDeleteTranslation,
  designStudioEmailsDeleteVersion,
  designStudioEmailsGet,
  designStudioEmailsGetPublishStatus,
  designStudioEmailsGetTranslation,
  designStudioEmailsGetUnpublishedChanges,
  designStudioEmailsGetVersion,
  designStudioEmailsLink,
  designStudioEmailsList,
  designStudioEmailsListTranslations,
  designStudioEmailsListVersions,
  designStudioEmailsPreview,
  designStudioEmailsPublish,
  designStudioEmailsRender,
  designStudioEmailsRestoreVersion,
  designStudioEmailsReview,
  designStudioEmailsUpdate,
  designStudioEmailsUpdateTranslation,
} from "../operations/design-studio-emails.ts";
import type { CustomerIoOptions } from "../options.ts";
import type {
  DesignStudioEmailsCreateBody,
  DesignStudioEmailsCreateResponse,
  DesignStudioEmailsCreateTranslationBody,
  DesignStudioEmailsCreateTranslationResponse,
  DesignStudioEmailsCreateVersionBody,
  DesignStudioEmailsCreateVersionResponse,
  DesignStudioEmailsDeleteTranslationPath,
  DesignStudioEmailsDeleteVersionPath,
  DesignStudioEmailsGetPublishStatusQuery,
  DesignStudioEmailsGetPublishStatusResponse,
  DesignStudioEmailsGetResponse,
  DesignStudioEmailsGetTranslationPath,
  DesignStudioEmailsGetTranslationResponse,
  DesignStudioEmailsGetUnpublishedChangesResponse,
  DesignStudioEmailsGetVersionPath,
  DesignStudioEmailsGetVersionResponse,
  DesignStudioEmailsLinkBody,
  DesignStudioEmailsLinkResponse,
  DesignStudioEmailsListItem,
  DesignStudioEmailsListQuery,
  DesignStudioEmailsListResponse,
  DesignStudioEmailsListTranslationsResponse,
  DesignStudioEmailsListVersionsQuery,
  DesignStudioEmailsListVersionsResponse,
  DesignStudioEmailsPreviewBody,
  DesignStudioEmailsPreviewResponse,
  DesignStudioEmailsPublishResponse,
  DesignStudioEmailsRenderResponse,
  DesignStudioEmailsRestoreVersionPath,
  DesignStudioEmailsRestoreVersionResponse,
  DesignStudioEmailsReviewResponse,
  DesignStudioEmailsUpdateBody,
  DesignStudioEmailsUpdateTranslationBody,
  DesignStudioEmailsUpdateTranslationPath,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Emails of the design studio, their translations and versions. */
export class DesignStudioEmailsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Creates an email.
   *
   * `POST /v1/design_studio/emails` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/design-studio-emails/createEmail/
   */
  create(body: DesignStudioEmailsCreateBody, options?: RequestOptions): Call<DesignStudioEmailsCreateResponse> {
    return this.#core.call(designStudioEmailsCreate, undefined, body, options);
  }

  /**
   * Translates an email.
   *
   * The id is that of the email in the default language.
   *
   * `POST /v1/design_studio/emails/{id}/languages` · limit 10/s
   *
   * @param id Id of the email, or of a translation.
   * @see https://docs.customer.io/integrations/api/app/tag/design-studio-emails/createEmailTranslation/
   */
  createTranslation(
    id: string,
    body: DesignStudioEmailsCreateTranslationBody,
    options?: RequestOptions,
  ): Call<DesignStudioEmailsCreateTranslationResponse> {
    return this.#core.call(designStudioEmailsCreateTranslation, id, body, options);
  }

  /**
   * Saves a version of an email.
   *
   * When nothing has changed since the last version, that one is returned with created false.
   *
   * `POST /v1/design_studio/emails/{id}/versions` · limit 10/s
   *
   * @param id Id of the email, or of a translation.
   * @see https://docs.customer.io/integrations/api/app/tag/design-studio-emails/saveVersion/
   */
  createVersion(
    id: string,
    body: DesignStudioEmailsCreateVersionBody,
    options?: RequestOptions,
  ): Call<DesignStudioEmailsCreateVersionResponse> {
    return this.#core.call(designStudioEmailsCreateVersion, id, body, options);
  }

  /**
   * Deletes an email.
   *
   * Refused with 409 while something is linked to it.
   *
   * `DELETE /v1/design_studio/emails/{id}` · limit 10/s
   *
   * @param id Id of the email, or of a translation.
   * @see https://docs.customer.io/integrations/api/app/tag/design-studio-emails/deleteEmail/
   */
  delete(id: string, options?: RequestOptions<never>): Call<undefined> {
    return this.#core.call(designStudioEmailsDelete, id, undefined, options);
  }

  /**
   * Deletes a translation of an email.
   *
   * `DELETE /v1/design_studio/emails/{id}/languages/{language}` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/design-studio-emails/deleteEmailTranslation/
   */
  deleteTranslation(ids: DesignStudioEmailsDeleteTranslationPath, options?: RequestOptions<never>): Call<undefined> {
    return this.#core.call(designStudioEmailsDeleteTranslation, ids, undefined, options);
  }

  /**
   * Deletes a saved version of an email.
   *
   * `DELETE /v1/design_studio/emails/{id}/versions/{version_id}` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/design-studio-emails/
   */
  deleteVersion(ids: DesignStudioEmailsDeleteVersionPath, options?: RequestOptions<never>): Call<undefined> {
    return this.#core.call(designStudioEmailsDeleteVersion, ids, undefined, options);
  }

  /**
   * Gets an email.
   *
   * `GET /v1/design_studio/emails/{id}` · limit 10/s
   *
   * @param id Id of the email, or of a translation.
   * @see https://docs.customer.io/integrations/api/app/tag/design-studio-emails/
   */
  get(id: string, query?: Record<string, never>, options?: RequestOptions<never>): Call<DesignStudioEmailsGetResponse> {
    return this.#core.call(designStudioEmailsGet, id, query, options);
  }

  /**
   * Tells how far a publish is.
   *
   * `GET /v1/design_studio/emails/{id}/publish_status` · limit 10/s
   *
   * @param id Id of the email, or of a translation.
   * @see https://docs.customer.io/integrations/api/app/tag/design-studio-emails/getPublishStatus/
   */
  getPublishStatus(
    id: string,
    query: DesignStudioEmailsGetPublishStatusQuery,
    options?: RequestOptions<never>,
  ): Call<DesignStudioEmailsGetPublishStatusResponse> {
    return this.#core.call(designStudioEmailsGetPublishStatus, id, query, options);
  }

  /**
   * Gets a translation of an email.
   *
   * `GET /v1/design_studio/emails/{id}/languages/{language}` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/design-studio-emails/
   */
  getTranslation(
    ids: DesignStudioEmailsGetTranslationPath,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<DesignStudioEmailsGetTranslationResponse> {
    return this.#core.call(designStudioEmailsGetTranslation, ids, query, options);
  }

  /**
   * Tells whether an email is ahead of what is sent.
   *
   * `GET /v1/design_studio/emails/{id}/unpublished_changes` · limit 10/s
   *
   * @param id Id of the email, or of a translation.
   * @see https://docs.customer.io/integrations/api/app/tag/design-studio-emails/
   */
  getUnpublishedChanges(
    id: string,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<DesignStudioEmailsGetUnpublishedChangesResponse> {
    return this.#core.call(designStudioEmailsGetUnpublishedChanges, id, query, options);
  }

  /**
   * Gets a saved version of an email with its content.
   *
   * `GET /v1/design_studio/emails/{id}/versions/{version_id}` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/design-studio-emails/getVersion/
   */
  getVersion(
    ids: DesignStudioEmailsGetVersionPath,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<DesignStudioEmailsGetVersionResponse> {
    return this.#core.call(designStudioEmailsGetVersion, ids, query, options);
  }

  /**
   * Links an email to a message.
   *
   * To one message at a time, with all languages; the id is that of the email in the default language. publish sends the content there.
   *
   * `POST /v1/design_studio/emails/{id}/link` · limit 10/s; 5/s
   *
   * @param id Id of the email, or of a translation.
   * @see https://docs.customer.io/integrations/api/app/tag/design-studio-emails/linkEmail/
   */
  link(id: string, body: DesignStudioEmailsLinkBody, options?: RequestOptions): Call<DesignStudioEmailsLinkResponse> {
    return this.#core.call(designStudioEmailsLink, id, body, options);
  }

  /**
   * Lists the emails of the design studio.
   *
   * Without their content, which get has.
   *
   * `GET /v1/design_studio/emails` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/design-studio-emails/listEmails/
   */
  list(
    query?: DesignStudioEmailsListQuery,
    options?: RequestOptions<never>,
  ): PagedCall<DesignStudioEmailsListItem, DesignStudioEmailsListResponse> {
    return new PagedCall(this.#core, designStudioEmailsList, undefined, query, options);
  }

  /**
   * Lists the translations of an email.
   *
   * `GET /v1/design_studio/emails/{id}/languages` · limit 10/s
   *
   * @param id Id of the email, or of a translation.
   * @see https://docs.customer.io/integrations/api/app/tag/design-studio-emails/listEmailTranslations/
   */
  listTranslations(
    id: string,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<DesignStudioEmailsListTranslationsResponse> {
    return this.#core.call(designStudioEmailsListTranslations, id, query, options);
  }

  /**
   * Lists the saved versions of an email.
   *
   * `GET /v1/design_studio/emails/{id}/versions` · limit 10/s
   *
   * @param id Id of the email, or of a translation.
   * @see https://docs.customer.io/integrations/api/app/tag/design-studio-emails/
   */
  listVersions(
    id: string,
    query?: DesignStudioEmailsListVersionsQuery,
    options?: RequestOptions<never>,
  ): Call<DesignStudioEmailsListVersionsResponse> {
    return this.#core.call(designStudioEmailsListVersions, id, query, options);
  }

  /**
   * Fills in an email with sample data.
   *
   * The email is not changed.
   *
   * `POST /v1/design_studio/emails/{id}/preview` · limit 10/s; 5/s
   *
   * @param id Id of the email, or of a translation.
   * @see https://docs.customer.io/integrations/api/app/tag/design-studio-emails/previewEmail/
   */
  preview(
    id: string,
    body?: DesignStudioEmailsPreviewBody,
    options?: RequestOptions,
  ): Call<DesignStudioEmailsPreviewResponse> {
    return this.#core.call(designStudioEmailsPreview, id, body, options);
  }

  /**
   * Sends the content of an email to what it is linked to.
   *
   * With all languages. While the status is pending, ask getPublishStatus.
   *
   * `POST /v1/design_studio/emails/{id}/publish` · limit 10/s; 5/s
   *
   * @param id Id of the email, or of a translation.
   * @see https://docs.customer.io/integrations/api/app/tag/design-studio-emails/publishEmail/
   */
  publish(id: string, options?: RequestOptions<never>): Call<DesignStudioEmailsPublishResponse> {
    return this.#core.call(designStudioEmailsPublish, id, undefined, options);
  }

  /**
   * Gets the whole HTML of an email.
   *
   * Components and transformers are worked in; Liquid stays as it is.
   *
   * `GET /v1/design_studio/emails/{id}/render` · limit 10/s; 5/s
   *
   * @param id Id of the email, or of a translation.
   * @see https://docs.customer.io/integrations/api/app/tag/design-studio-emails/
   */
  render(
    id: string,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<DesignStudioEmailsRenderResponse> {
    return this.#core.call(designStudioEmailsRender, id, query, options);
  }

  /**
   * Puts an email back to a saved version.
   *
   * Components stay as they are. What is linked sends it after publish.
   *
   * `POST /v1/design_studio/emails/{id}/versions/{version_id}/restore` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/design-studio-emails/restoreVersion/
   */
  restoreVersion(
    ids: DesignStudioEmailsRestoreVersionPath,
    options?: RequestOptions<never>,
  ): Call<DesignStudioEmailsRestoreVersionResponse> {
    return this.#core.call(designStudioEmailsRestoreVersion, ids, undefined, options);
  }

  /**
   * Checks an email for faults.
   *
   * Links, images, spam, accessibility, the unsubscribe link and more.
   *
   * `GET /v1/design_studio/emails/{id}/review` · limit 10/s; 5/s
   *
   * @param id Id of the email, or of a translation.
   * @see https://docs.customer.io/integrations/api/app/tag/design-studio-emails/reviewEmail/
   */
  review(
    id: string,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<DesignStudioEmailsReviewResponse> {
    return this.#core.call(designStudioEmailsReview, id, query, options);
  }

  /**
   * Changes an email.
   *
   * What is linked sends the new content after publish. Refused with 409 when a journey uses the email.
   *
   * `PUT /v1/design_studio/emails/{id}` · limit 10/s
   *
   * @param id Id of the email, or of a translation.
   * @see https://docs.customer.io/integrations/api/app/tag/design-studio-emails/updateEmail/
   */
  update(id: string, body: DesignStudioEmailsUpdateBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(designStudioEmailsUpdate, id, body, options);
  }

  /**
   * Changes a translation of an email.
   *
   * `PUT /v1/design_studio/emails/{id}/languages/{language}` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/design-studio-emails/
   */
  updateTranslation(
    ids: DesignStudioEmailsUpdateTranslationPath,
    body: DesignStudioEmailsUpdateTranslationBody,
    options?: RequestOptions,
  ): Call<undefined> {
    return this.#core.call(designStudioEmailsUpdateTranslation, ids, body, options);
  }
}

/**
 * `designStudioEmails` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createDesignStudioEmails(options: CustomerIoOptions): DesignStudioEmailsResource {
  return new DesignStudioEmailsResource(new ClientCore(vendor, options));
}
