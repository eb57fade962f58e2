// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import { reportingWebhooksCreate, reportingWebhooksList } from "../operations/reporting-webhooks.ts";
import type { CustomerIoOptions } from "../options.ts";
import type {
  ReportingWebhooksCreateBody,
  ReportingWebhooksCreateResponse,
  ReportingWebhooksListResponse,
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
   * @see https://docs.customer.io/integrations/api/app/#operation/createWebhook
   */
  create(body: ReportingWebhooksCreateBody, options?: RequestOptions): Call<ReportingWebhooksCreateResponse> {
    return this.#core.call(reportingWebhooksCreate, undefined, body, options);
  }

  /**
   * Lists all reporting webhooks.
   *
   * `GET /v1/reporting_webhooks` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/#operation/listWebhooks
   */
  list(query?: Record<string, never>, options?: RequestOptions<never>): Call<ReportingWebhooksListResponse> {
    return this.#core.call(reportingWebhooksList, undefined, query, options);
  }
}

/**
 * `reportingWebhooks` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createReportingWebhooks(options: CustomerIoOptions): ReportingWebhooksResource {
  return new ReportingWebhooksResource(new ClientCore(vendor, options));
}
