// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import { webhookTopicsGet, webhookTopicsList } from "../operations/webhook-topics.ts";
import type { KlaviyoOptions } from "../options.ts";
import type {
  WebhookTopicsGetQuery,
  WebhookTopicsGetResponse,
  WebhookTopicsListQuery,
  WebhookTopicsListResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Kinds of events that webhooks can be told of. */
export class WebhookTopicsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Returns a kind of event that webhooks can be told of.
   *
   * Needs OAuth: a private key answers 403.
   *
   * `GET /api/webhook-topics/{id}` · limit 1/s, 15/min · scope webhooks:read
   *
   * @param id Name of the topic, such as event:klaviyo.opened_email.
   * @see https://developers.klaviyo.com/en/reference/get_webhook_topic
   */
  get(id: string, query?: WebhookTopicsGetQuery, options?: RequestOptions<never>): Call<WebhookTopicsGetResponse> {
    return this.#core.call(webhookTopicsGet, id, query, options);
  }

  /**
   * Lists the topics that a webhook can be told of.
   *
   * Needs OAuth: a private key answers 403. Not paged.
   *
   * `GET /api/webhook-topics` · limit 1/s, 15/min · scope webhooks:read
   *
   * @see https://developers.klaviyo.com/en/reference/get_webhook_topics
   */
  list(query?: WebhookTopicsListQuery, options?: RequestOptions<never>): Call<WebhookTopicsListResponse> {
    return this.#core.call(webhookTopicsList, undefined, query, options);
  }
}

/**
 * `webhookTopics` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createWebhookTopics(options: KlaviyoOptions): WebhookTopicsResource {
  return new WebhookTopicsResource(new ClientCore(vendor, options));
}
