// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import {
  reportingWebhooksCreate,
  reportingWebhooksDelete,
  reportingWebhooksGet,
  reportingWebhooksList,
  reportingWebhooksUpdate,
} from "../operations/reporting-webhooks.ts";
import type { CustomerIoOptions } from "../options.ts";
import type {
  ReportingWebhooksCreateBody,
  ReportingWebhooksCreateResponse,
  ReportingWebhooksGetResponse,
  ReportingWebhooksListResponse,
  ReportingWebhooksUpdateBody,
  ReportingWebhooksUpdateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Subscriptions to delivery events. */
export class ReportingWebhooksResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Creates a reporting webhook.
   *
   * `POST /v1/reporting_webhooks` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/reporting-webhooks/createWebhook/
   */
  create(body: ReportingWebhooksCreateBody, options?: RequestOptions): Call<ReportingWebhooksCreateResponse> {
    return this.#core.call(reportingWebhooksCreate, undefined, body, options);
  }

  /**
   * Deletes a reporting webhook.
   *
   * `DELETE /v1/reporting_webhooks/{webhook_id}` · limit 10/s
   *
   * @param webhookId Id of the reporting webhook.
   * @see https://docs.customer.io/integrations/api/app/tag/reporting-webhooks/deleteWebhook/
   */
  delete(webhookId: number, options?: RequestOptions<never>): Call<undefined> {
    return this.#core.call(reportingWebhooksDelete, webhookId, undefined, options);
  }

  /**
   * Gets a reporting webhook.
   *
   * `GET /v1/reporting_webhooks/{webhook_id}` · limit 10/s
   *
   * @param webhookId Id of the reporting webhook.
   * @see https://docs.customer.io/integrations/api/app/tag/reporting-webhooks/getWebhook/
   */
  get(
    webhookId: number,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<ReportingWebhooksGetResponse> {
    return this.#core.call(reportingWebhooksGet, webhookId, query, options);
  }

  /**
   * Lists all reporting webhooks.
   *
   * `GET /v1/reporting_webhooks` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/reporting-webhooks/listWebhooks/
   */
  list(query?: Record<string, never>, options?: RequestOptions<never>): Call<ReportingWebhooksListResponse> {
    return this.#core.call(reportingWebhooksList, undefined, query, options);
  }

  /**
   * Changes a reporting webhook.
   *
   * Name, endpoint and events are required again; events replaces the list.
   *
   * `PUT /v1/reporting_webhooks/{webhook_id}` · limit 10/s
   *
   * @param webhookId Id of the reporting webhook.
   * @see https://docs.customer.io/integrations/api/app/tag/reporting-webhooks/updateWebhook/
   */
  update(
    webhookId: number,
    body: ReportingWebhooksUpdateBody,
    options?: RequestOptions,
  ): Call<ReportingWebhooksUpdateResponse> {
    return this.#core.call(reportingWebhooksUpdate, webhookId, body, options);
  }
}

/**
 * `reportingWebhooks` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createReportingWebhooks(options: CustomerIoOptions): ReportingWebhooksResource {
  return new ReportingWebhooksResource(new ClientCore(vendor, options));
}
