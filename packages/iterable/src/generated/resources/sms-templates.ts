// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import {
  smsTemplatesGet,
  smsTemplatesSendProof,
  smsTemplatesUpdate,
  smsTemplatesUpsert,
} from "../operations/sms-templates.ts";
import type { IterableClientOptions } from "../options.ts";
import type {
  SmsTemplatesGetQuery,
  SmsTemplatesGetResponse,
  SmsTemplatesSendProofBody,
  SmsTemplatesSendProofResponse,
  SmsTemplatesUpdateBody,
  SmsTemplatesUpdateResponse,
  SmsTemplatesUpsertBody,
  SmsTemplatesUpsertResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Templates of SMS. */
export class SmsTemplatesResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Reads an SMS template.
   *
   * 404 when it has no content for the locale.
   *
   * `GET /templates/sms/get` · limit 100/s
   *
   * @see https://api.iterable.com/api/docs#templates_getSMSTemplate
   */
  get(query: SmsTemplatesGetQuery, options?: RequestOptions<never>): Call<SmsTemplatesGetResponse> {
    return this.#core.call(smsTemplatesGet, undefined, query, options);
  }

  /**
   * Sends a proof of an SMS template.
   *
   * Give recipientEmail or recipientUserId.
   *
   * `POST /templates/sms/proof` · limit 20/s
   *
   * @see https://api.iterable.com/api/docs#templates_smsProof
   */
  sendProof(body: SmsTemplatesSendProofBody, options?: RequestOptions): Call<SmsTemplatesSendProofResponse> {
    return this.#core.call(smsTemplatesSendProof, undefined, body, options);
  }

  /**
   * Changes an SMS template.
   *
   * What is left out stays.
   *
   * `POST /templates/sms/update` · limit not published
   *
   * @see https://api.iterable.com/api/docs#templates_updateSMSTemplate
   */
  update(body: SmsTemplatesUpdateBody, options?: RequestOptions): Call<SmsTemplatesUpdateResponse> {
    return this.#core.call(smsTemplatesUpdate, undefined, body, options);
  }

  /**
   * Creates or changes an SMS template by your id.
   *
   * Changes all templates that have this clientTemplateId, or creates one.
   *
   * `POST /templates/sms/upsert` · limit not published
   *
   * @see https://api.iterable.com/api/docs#templates_upsertSMSTemplate
   */
  upsert(body: SmsTemplatesUpsertBody, options?: RequestOptions): Call<SmsTemplatesUpsertResponse> {
    return this.#core.call(smsTemplatesUpsert, undefined, body, options);
  }
}

/**
 * `smsTemplates` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createSmsTemplates(options: IterableClientOptions): SmsTemplatesResource {
  return new SmsTemplatesResource(new ClientCore(vendor, options));
}
