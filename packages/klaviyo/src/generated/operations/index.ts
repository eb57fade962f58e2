// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import type { Operation } from "@carillon/runtime/internal";
import * as accountsOperations from "./accounts.ts";
import * as campaignMessagesOperations from "./campaign-messages.ts";
import * as campaignsOperations from "./campaigns.ts";
import * as catalogItemsOperations from "./catalog-items.ts";
import * as clientSideOperations from "./client-side.ts";
import * as couponCodesOperations from "./coupon-codes.ts";
import * as customMetricsOperations from "./custom-metrics.ts";
import * as dataSourcesOperations from "./data-sources.ts";
import * as eventsOperations from "./events.ts";
import * as imagesOperations from "./images.ts";
import * as listsOperations from "./lists.ts";
import * as mappedMetricsOperations from "./mapped-metrics.ts";
import * as metricsOperations from "./metrics.ts";
import * as profilesOperations from "./profiles.ts";
import * as reportsOperations from "./reports.ts";
import * as segmentsOperations from "./segments.ts";
import * as tagsOperations from "./tags.ts";
import * as webhookTopicsOperations from "./webhook-topics.ts";
import * as webhooksOperations from "./webhooks.ts";

export const operations: readonly Operation[] = /* @__PURE__ */ [
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
