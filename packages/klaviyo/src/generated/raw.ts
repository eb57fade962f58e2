// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import type { Operation } from "@carillon/runtime/internal";
import { createRawClient as createTypedClient } from "@carillon/runtime/raw";
import * as accountsOperations from "./operations/accounts.ts";
import * as campaignMessagesOperations from "./operations/campaign-messages.ts";
import * as campaignsOperations from "./operations/campaigns.ts";
import * as catalogItemsOperations from "./operations/catalog-items.ts";
import * as clientSideOperations from "./operations/client-side.ts";
import * as couponCodesOperations from "./operations/coupon-codes.ts";
import * as customMetricsOperations from "./operations/custom-metrics.ts";
import * as dataSourcesOperations from "./operations/data-sources.ts";
import * as eventsOperations from "./operations/events.ts";
import * as imagesOperations from "./operations/images.ts";
import * as listsOperations from "./operations/lists.ts";
import * as mappedMetricsOperations from "./operations/mapped-metrics.ts";
import * as metricsOperations from "./operations/metrics.ts";
import * as profilesOperations from "./operations/profiles.ts";
import * as reportsOperations from "./operations/reports.ts";
import * as segmentsOperations from "./operations/segments.ts";
import * as tagsOperations from "./operations/tags.ts";
import * as webhookTopicsOperations from "./operations/webhook-topics.ts";
import * as webhooksOperations from "./operations/webhooks.ts";
import type { KlaviyoOptions } from "./options.ts";
import type { paths } from "./paths.ts";
import { vendor } from "./vendor.ts";

/**
 * An openapi-fetch client by path and method: throttled, authenticated and retried like the rest, but nothing is unwrapped
 * and no API error is thrown. Replies come as `{ data, error, response }`; judge by `response.ok`.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createRawClient(options: KlaviyoOptions): ReturnType<typeof createTypedClient<paths>> {
  return createTypedClient<paths>(vendor, operations, options);
}

const operations: readonly Operation[] = [
  accountsOperations,
  campaignMessagesOperations,
  campaignsOperations,
  catalogItemsOperations,
  clientSideOperations,
  couponCodesOperations,
  customMetricsOperations,
  dataSourcesOperations,
  eventsOperations,
  imagesOperations,
  listsOperations,
  mappedMetricsOperations,
  metricsOperations,
  profilesOperations,
  reportsOperations,
  segmentsOperations,
  tagsOperations,
  webhookTopicsOperations,
  webhooksOperations,
].flatMap((group) => Object.values<Operation>(group));
