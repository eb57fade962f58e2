// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import {
  emailTemplatesGet,
  emailTemplatesPreview,
  emailTemplatesSendProof,
  emailTemplatesUpdate,
  emailTemplatesUpsert,
} from "../operations/email-templates.ts";
import type { IterableClientOptions } from "../options.ts";
import type {
  EmailTemplatesGetQuery,
  EmailTemplatesGetResponse,
  EmailTemplatesPreviewBody,
  EmailTemplatesPreviewQuery,
  EmailTemplatesSendProofBody,
  EmailTemplatesSendProofResponse,
  EmailTemplatesUpdateBody,
  EmailTemplatesUpdateResponse,
  EmailTemplatesUpsertBody,
  EmailTemplatesUpsertResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Email templates. */
export class EmailTemplatesResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Reads an email template.
   *
   * 404 when it has no content for the locale.
   *
   * `GET /templates/email/get` · limit 100/s
   *
   * @see https://api.iterable.com/api/docs#templates_getEmailTemplate
   */
  get(query: EmailTemplatesGetQuery, options?: RequestOptions<never>): Call<EmailTemplatesGetResponse> {
    return this.#core.call(emailTemplatesGet, undefined, query, options);
  }

  /**
   * Renders an email template.
   *
   * `POST /templates/email/preview` · limit 10/s
   *
   * @see https://api.iterable.com/api/docs#templates_previewEmailTemplate
   */
  preview(
    body: EmailTemplatesPreviewBody | undefined,
    options: RequestOptions<EmailTemplatesPreviewQuery> & { query: EmailTemplatesPreviewQuery },
  ): Call<string> {
    return this.#core.call(emailTemplatesPreview, undefined, body, options);
  }

  /**
   * Sends a proof of an email template.
   *
   * Give recipientEmail or recipientUserId.
   *
   * `POST /templates/email/proof` · limit 20/s
   *
   * @see https://api.iterable.com/api/docs#templates_emailProof
   */
  sendProof(body: EmailTemplatesSendProofBody, options?: RequestOptions): Call<EmailTemplatesSendProofResponse> {
    return this.#core.call(emailTemplatesSendProof, undefined, body, options);
  }

  /**
   * Changes an email template.
   *
   * What is left out stays.
   *
   * `POST /templates/email/update` · limit not published
   *
   * @see https://api.iterable.com/api/docs#templates_updateEmailTemplate
   */
  update(body: EmailTemplatesUpdateBody, options?: RequestOptions): Call<EmailTemplatesUpdateResponse> {
    return this.#core.call(emailTemplatesUpdate, undefined, body, options);
  }

  /**
   * Creates or changes an email template by your id.
   *
   * Changes all templates that have this clientTemplateId, or creates one.
   *
   * `POST /templates/email/upsert` · limit not published
   *
   * @see https://api.iterable.com/api/docs#templates_upsertEmailTemplate
   */
  upsert(body: EmailTemplatesUpsertBody, options?: RequestOptions): Call<EmailTemplatesUpsertResponse> {
    return this.#core.call(emailTemplatesUpsert, undefined, body, options);
  }
}

/**
 * `emailTemplates` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createEmailTemplates(options: IterableClientOptions): EmailTemplatesResource {
  return new EmailTemplatesResource(new ClientCore(vendor, options));
}
