// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import { webhooksList, webhooksUpdate } from "../operations/webhooks.ts";
import type { IterableClientOptions } from "../options.ts";
import type { WebhooksListResponse, WebhooksUpdateBody, WebhooksUpdateResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** System webhooks of the project. */
export class WebhooksResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Lists the system webhooks.
   *
   * `GET /webhooks` · limit not published
   *
   * @see https://api.iterable.com/api/docs#webhooks_getWebhooks
   */
  list(query?: Record<string, never>, options?: RequestOptions<never>): Call<WebhooksListResponse> {
    return this.#core.call(webhooksList, undefined, query, options);
  }

  /**
   * Changes a system webhook.
   *
   * What is left out stays. A webhook can be made and deleted only on the website.
   *
   * `POST /webhooks` · limit not published
   *
   * @see https://api.iterable.com/api/docs#webhooks_updateWebhook
   */
  update(body: WebhooksUpdateBody, options?: RequestOptions): Call<WebhooksUpdateResponse> {
    return this.#core.call(webhooksUpdate, undefined, body, options);
  }
}

/**
 * `webhooks` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createWebhooks(options: IterableClientOptions): WebhooksResource {
  return new WebhooksResource(new ClientCore(vendor, options));
}
