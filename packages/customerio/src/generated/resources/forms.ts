// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import { formsSubmit } from "../operations/forms.ts";
import type { CustomerIoOptions } from "../options.ts";
import type { FormsSubmitBody } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Form submissions. */
export class FormsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Submits a form.
   *
   * `POST /api/v1/forms/{form_id}/submit` · limit 1000/s, 3000 in 3 s
   *
   * @param formId Id of the form.
   * @see https://docs.customer.io/integrations/api/track/#operation/submitForm
   */
  submit(formId: string, body: FormsSubmitBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(formsSubmit, formId, body, options);
  }
}

/**
 * `forms` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createForms(options: CustomerIoOptions): FormsResource {
  return new FormsResource(new ClientCore(vendor, options));
}
