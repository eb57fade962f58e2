// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import {
  inAppTemplatesGet,
  inAppTemplatesPreview,
  inAppTemplatesSendProof,
  inAppTemplatesUpdate,
  inAppTemplatesUpsert,
} from "../operations/in-app-templates.ts";
import type { IterableClientOptions } from "../options.ts";
import type {
  InAppTemplatesGetQuery,
  InAppTemplatesGetResponse,
  InAppTemplatesPreviewBody,
  InAppTemplatesPreviewQuery,
  InAppTemplatesSendProofBody,
  InAppTemplatesSendProofResponse,
  InAppTemplatesUpdateBody,
  InAppTemplatesUpdateResponse,
  InAppTemplatesUpsertBody,
  InAppTemplatesUpsertResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Templates of in-app messages. */
export class InAppTemplatesResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Reads an in-app template.
   *
   * 404 when it has no content for the locale.
   *
   * `GET /templates/inapp/get` · limit not published
   *
   * @see https://api.iterable.com/api/docs#templates_getInAppTemplate
   */
  get(query: InAppTemplatesGetQuery, options?: RequestOptions<never>): Call<InAppTemplatesGetResponse> {
    return this.#core.call(inAppTemplatesGet, undefined, query, options);
  }

  /**
   * Renders an in-app template.
   *
   * `POST /templates/inapp/preview` · limit 10/s
   *
   * @see https://api.iterable.com/api/docs#templates_previewInAppTemplate
   */
  preview(
    body: InAppTemplatesPreviewBody | undefined,
    options: RequestOptions<InAppTemplatesPreviewQuery> & { query: InAppTemplatesPreviewQuery },
  ): Call<string> {
    return this.#core.call(inAppTemplatesPreview, undefined, body, options);
  }

  /**
   * Sends a proof of an in-app template.
   *
   * Give recipientEmail or recipientUserId.
   *
   * `POST /templates/inapp/proof` · limit 20/s
   *
   * @see https://api.iterable.com/api/docs#templates_inappProof
   */
  sendProof(body: InAppTemplatesSendProofBody, options?: RequestOptions): Call<InAppTemplatesSendProofResponse> {
    return this.#core.call(inAppTemplatesSendProof, undefined, body, options);
  }

  /**
   * Changes an in-app template.
   *
   * What is left out stays.
   *
   * `POST /templates/inapp/update` · limit not published
   *
   * @see https://api.iterable.com/api/docs#templates_updateInAppTemplate
   */
  update(body: InAppTemplatesUpdateBody, options?: RequestOptions): Call<InAppTemplatesUpdateResponse> {
    return this.#core.call(inAppTemplatesUpdate, undefined, body, options);
  }

  /**
   * Creates or changes an in-app template by your id.
   *
   * Changes all templates that have this clientTemplateId, or creates one.
   *
   * `POST /templates/inapp/upsert` · limit not published
   *
   * @see https://api.iterable.com/api/docs#templates_upsertInAppTemplate
   */
  upsert(body: InAppTemplatesUpsertBody, options?: RequestOptions): Call<InAppTemplatesUpsertResponse> {
    return this.#core.call(inAppTemplatesUpsert, undefined, body, options);
  }
}

/**
 * `inAppTemplates` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createInAppTemplates(options: IterableClientOptions): InAppTemplatesResource {
  return new InAppTemplatesResource(new ClientCore(vendor, options));
}
