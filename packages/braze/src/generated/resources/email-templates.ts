// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { type Call, ClientCore, PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import {
  emailTemplatesCreate,
  emailTemplatesGet,
  emailTemplatesList,
  emailTemplatesUpdate,
} from "../operations/email-templates.ts";
import type { BrazeOptions } from "../options.ts";
import type {
  EmailTemplatesCreateBody,
  EmailTemplatesCreateResponse,
  EmailTemplatesGetQuery,
  EmailTemplatesGetResponse,
  EmailTemplatesListItem,
  EmailTemplatesListQuery,
  EmailTemplatesListResponse,
  EmailTemplatesUpdateBody,
  EmailTemplatesUpdateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Email templates of the dashboard. */
export class EmailTemplatesResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Creates an email template.
   *
   * `POST /templates/email/create` · limit 250000/h · scope templates.email.create
   *
   * @see https://www.braze.com/docs/api/endpoints/templates/email_templates/post_create_email_template
   */
  create(body: EmailTemplatesCreateBody, options?: RequestOptions): Call<EmailTemplatesCreateResponse> {
    return this.#core.call(emailTemplatesCreate, undefined, body, options);
  }

  /**
   * Reads an email template.
   *
   * `GET /templates/email/info` · limit 250000/h · scope templates.email.info
   *
   * @see https://www.braze.com/docs/api/endpoints/templates/email_templates/get_see_email_template_information
   */
  get(query: EmailTemplatesGetQuery, options?: RequestOptions<never>): Call<EmailTemplatesGetResponse> {
    return this.#core.call(emailTemplatesGet, undefined, query, options);
  }

  /**
   * Lists email templates.
   *
   * `GET /templates/email/list` · limit 250000/h · scope templates.email.list
   *
   * @see https://www.braze.com/docs/api/endpoints/templates/email_templates/get_list_email_templates
   */
  list(
    query?: EmailTemplatesListQuery,
    options?: RequestOptions<never>,
  ): PagedCall<EmailTemplatesListItem, EmailTemplatesListResponse> {
    return new PagedCall(this.#core, emailTemplatesList, undefined, query, options);
  }

  /**
   * Changes an email template.
   *
   * `POST /templates/email/update` · limit 250000/h · scope templates.email.update
   *
   * @see https://www.braze.com/docs/api/endpoints/templates/email_templates/post_update_email_template
   */
  update(body: EmailTemplatesUpdateBody, options?: RequestOptions): Call<EmailTemplatesUpdateResponse> {
    return this.#core.call(emailTemplatesUpdate, undefined, body, options);
  }
}

/**
 * `emailTemplates` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createEmailTemplates(options: BrazeOptions): EmailTemplatesResource {
  return new EmailTemplatesResource(new ClientCore(vendor, options));
}
