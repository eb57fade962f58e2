// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import {
  emailTemplateTranslationsGetForLocale,
  emailTemplateTranslationsGetSource,
  emailTemplateTranslationsList,
  emailTemplateTranslationsUpdate,
} from "../operations/email-template-translations.ts";
import type { BrazeOptions } from "../options.ts";
import type {
  EmailTemplateTranslationsGetForLocaleQuery,
  EmailTemplateTranslationsGetForLocaleResponse,
  EmailTemplateTranslationsGetSourceQuery,
  EmailTemplateTranslationsGetSourceResponse,
  EmailTemplateTranslationsListQuery,
  EmailTemplateTranslationsListResponse,
  EmailTemplateTranslationsUpdateBody,
  EmailTemplateTranslationsUpdateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Translations of email templates. */
export class EmailTemplateTranslationsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Reads the translation of an email template for one locale.
   *
   * Early access.
   *
   * `GET /templates/translations/email` · limit 250000/min · scope templates.translations.get
   *
   * @see https://www.braze.com/docs/api/endpoints/translations/email_templates/get_view_translation_locale_template
   */
  getForLocale(
    query: EmailTemplateTranslationsGetForLocaleQuery,
    options?: RequestOptions<never>,
  ): Call<EmailTemplateTranslationsGetForLocaleResponse> {
    return this.#core.call(emailTemplateTranslationsGetForLocale, undefined, query, options);
  }

  /**
   * Reads the texts of an email template that are translated.
   *
   * Early access.
   *
   * `GET /templates/email/translations/source` · limit 250000/min · scope templates.email.info
   *
   * @see https://www.braze.com/docs/api/endpoints/translations/email_templates/get_view_source_template
   */
  getSource(
    query: EmailTemplateTranslationsGetSourceQuery,
    options?: RequestOptions<never>,
  ): Call<EmailTemplateTranslationsGetSourceResponse> {
    return this.#core.call(emailTemplateTranslationsGetSource, undefined, query, options);
  }

  /**
   * Lists the translations of an email template.
   *
   * Early access.
   *
   * `GET /templates/email/translations/` · limit 250000/min · scope templates.translations.get
   *
   * @see https://www.braze.com/docs/api/endpoints/translations/email_templates/get_view_translation_template
   */
  list(
    query: EmailTemplateTranslationsListQuery,
    options?: RequestOptions<never>,
  ): Call<EmailTemplateTranslationsListResponse> {
    return this.#core.call(emailTemplateTranslationsList, undefined, query, options);
  }

  /**
   * Sets the translations of an email template for one locale.
   *
   * Early access. At most 20 MB.
   *
   * `PUT /templates/email/translations/` · limit 250000/min · scope templates.translations.update
   *
   * @see https://www.braze.com/docs/api/endpoints/translations/email_templates/put_update_template
   */
  update(
    body: EmailTemplateTranslationsUpdateBody,
    options?: RequestOptions,
  ): Call<EmailTemplateTranslationsUpdateResponse> {
    return this.#core.call(emailTemplateTranslationsUpdate, undefined, body, options);
  }
}

/**
 * `emailTemplateTranslations` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createEmailTemplateTranslations(options: BrazeOptions): EmailTemplateTranslationsResource {
  return new EmailTemplateTranslationsResource(new ClientCore(vendor, options));
}
