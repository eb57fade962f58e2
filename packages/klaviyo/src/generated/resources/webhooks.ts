// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import { webhooksCreate, webhooksDelete, webhooksGet, webhooksList, webhooksUpdate } from "../operations/webhooks.ts";
import type { KlaviyoOptions } from "../options.ts";
import type {
  WebhooksCreateBody,
  WebhooksCreateQuery,
  WebhooksCreateResponse,
  WebhooksGetQuery,
  WebhooksGetResponse,
  WebhooksListQuery,
  WebhooksListResponse,
  WebhooksUpdateBody,
  WebhooksUpdateQuery,
  WebhooksUpdateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** URLs that Klaviyo posts events to. OAuth only. */
export class WebhooksResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Creates a webhook.
   *
   * Needs OAuth: a private key answers 403. The secret signs the deliveries and is never shown again.
   *
   * `POST /api/webhooks` · limit 1/s, 15/min · scope webhooks:write
   *
   * @see https://developers.klaviyo.com/en/reference/create_webhook
   */
  create(body: WebhooksCreateBody, options?: RequestOptions<WebhooksCreateQuery>): Call<WebhooksCreateResponse> {
    return this.#core.call(webhooksCreate, undefined, body, options);
  }

  /**
   * Deletes a webhook.
   *
   * Needs OAuth: a private key answers 403.
   *
   * `DELETE /api/webhooks/{id}` · limit 1/s, 15/min · scope webhooks:write
   *
   * @param id Id of a webhook.
   * @see https://developers.klaviyo.com/en/reference/delete_webhook
   */
  delete(id: string, options?: RequestOptions<never>): Call<undefined> {
    return this.#core.call(webhooksDelete, id, undefined, options);
  }

  /**
   * Returns a webhook.
   *
   * Needs OAuth: a private key answers 403.
   *
   * `GET /api/webhooks/{id}` · limit 1/s, 15/min · scope webhooks:read
   *
   * @param id Id of a webhook.
   * @see https://developers.klaviyo.com/en/reference/get_webhook
   */
  get(id: string, query?: WebhooksGetQuery, options?: RequestOptions<never>): Call<WebhooksGetResponse> {
    return this.#core.call(webhooksGet, id, query, options);
  }

  /**
   * Lists webhooks.
   *
   * Needs OAuth: a private key answers 403. Not paged.
   *
   * `GET /api/webhooks` · limit 1/s, 15/min · scope webhooks:read
   *
   * @see https://developers.klaviyo.com/en/reference/get_webhooks
   */
  list(query?: WebhooksListQuery, options?: RequestOptions<never>): Call<WebhooksListResponse> {
    return this.#core.call(webhooksList, undefined, query, options);
  }

  /**
   * Updates a webhook.
   *
   * Needs OAuth: a private key answers 403. What is left out stays.
   *
   * `PATCH /api/webhooks/{id}` · limit 1/s, 15/min · scope webhooks:write
   *
   * @param id Id of a webhook.
   * @see https://developers.klaviyo.com/en/reference/update_webhook
   */
  update(
    id: string,
    body: WebhooksUpdateBody,
    options?: RequestOptions<WebhooksUpdateQuery>,
  ): Call<WebhooksUpdateResponse> {
    return this.#core.call(webhooksUpdate, id, body, options);
  }
}

/**
 * `webhooks` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createWebhooks(options: KlaviyoOptions): WebhooksResource {
  return new WebhooksResource(new ClientCore(vendor, options));
}
