// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import {
  pushTemplatesGet,
  pushTemplatesSendProof,
  pushTemplatesUpdate,
  pushTemplatesUpsert,
} from "../operations/push-templates.ts";
import type { IterableClientOptions } from "../options.ts";
import type {
  PushTemplatesGetQuery,
  PushTemplatesGetResponse,
  PushTemplatesSendProofBody,
  PushTemplatesSendProofResponse,
  PushTemplatesUpdateBody,
  PushTemplatesUpdateResponse,
  PushTemplatesUpsertBody,
  PushTemplatesUpsertResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Templates of push notifications. */
export class PushTemplatesResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Reads a push template.
   *
   * 404 when it has no content for the locale.
   *
   * `GET /templates/push/get` · limit 100/s
   *
   * @see https://api.iterable.com/api/docs#templates_getPushTemplate
   */
  get(query: PushTemplatesGetQuery, options?: RequestOptions<never>): Call<PushTemplatesGetResponse> {
    return this.#core.call(pushTemplatesGet, undefined, query, options);
  }

  /**
   * Sends a proof of a push template.
   *
   * Give recipientEmail or recipientUserId.
   *
   * `POST /templates/push/proof` · limit 20/s
   *
   * @see https://api.iterable.com/api/docs#templates_pushProof
   */
  sendProof(body: PushTemplatesSendProofBody, options?: RequestOptions): Call<PushTemplatesSendProofResponse> {
    return this.#core.call(pushTemplatesSendProof, undefined, body, options);
  }

  /**
   * Changes a push template.
   *
   * What is left out stays.
   *
   * `POST /templates/push/update` · limit not published
   *
   * @see https://api.iterable.com/api/docs#templates_updatePushTemplate
   */
  update(body: PushTemplatesUpdateBody, options?: RequestOptions): Call<PushTemplatesUpdateResponse> {
    return this.#core.call(pushTemplatesUpdate, undefined, body, options);
  }

  /**
   * Creates or changes a push template by your id.
   *
   * Changes all templates that have this clientTemplateId, or creates one.
   *
   * `POST /templates/push/upsert` · limit not published
   *
   * @see https://api.iterable.com/api/docs#templates_upsertPushTemplate
   */
  upsert(body: PushTemplatesUpsertBody, options?: RequestOptions): Call<PushTemplatesUpsertResponse> {
    return this.#core.call(pushTemplatesUpsert, undefined, body, options);
  }
}

/**
 * `pushTemplates` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createPushTemplates(options: IterableClientOptions): PushTemplatesResource {
  return new PushTemplatesResource(new ClientCore(vendor, options));
}
