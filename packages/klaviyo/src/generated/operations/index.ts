// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import type { Operation } from "@carillon/runtime/internal";
import * as accountsOperations from "./accounts.ts";
import * as backInStockSubscriptionsOperations from "./back-in-stock-subscriptions.ts";
import * as campaignMessagesOperations from "./campaign-messages.ts";
import * as campaignsOperations from "./campaigns.ts";
import * as catalogCategoriesOperations from "./catalog-categories.ts";
import * as catalogItemsOperations from "./catalog-items.ts";
import * as catalogVariantsOperations from "./catalog-variants.ts";
import * as clientSideOperations from "./client-side.ts";
import * as conversationMessagesOperations from "./conversation-messages.ts";
import * as couponCodesOperations from "./coupon-codes.ts";
import * as couponsOperations from "./coupons.ts";
import * as customMetricsOperations from "./custom-metrics.ts";
import * as dataPrivacyOperations from "./data-privacy.ts";
import * as dataSourcesOperations from "./data-sources.ts";
import * as eventsOperations from "./events.ts";
import * as flowActionsOperations from "./flow-actions.ts";
import * as flowMessagesOperations from "./flow-messages.ts";
import * as flowsOperations from "./flows.ts";
import * as formVersionsOperations from "./form-versions.ts";
import * as formsOperations from "./forms.ts";
import * as imagesOperations from "./images.ts";
import * as listsOperations from "./lists.ts";
import * as mappedMetricsOperations from "./mapped-metrics.ts";
import * as metricPropertiesOperations from "./metric-properties.ts";
import * as metricsOperations from "./metrics.ts";
import * as objectRecordsOperations from "./object-records.ts";
import * as objectSchemasOperations from "./object-schemas.ts";
import * as objectTypesOperations from "./object-types.ts";
import * as profilesOperations from "./profiles.ts";
import * as pushTokensOperations from "./push-tokens.ts";
import * as reportsOperations from "./reports.ts";
import * as reviewsOperations from "./reviews.ts";
import * as segmentsOperations from "./segments.ts";
import * as sourceMappingsOperations from "./source-mappings.ts";
import * as tagGroupsOperations from "./tag-groups.ts";
import * as tagsOperations from "./tags.ts";
import * as templatesOperations from "./templates.ts";
import * as trackingSettingsOperations from "./tracking-settings.ts";
import * as universalContentOperations from "./universal-content.ts";
import * as webFeedsOperations from "./web-feeds.ts";
import * as webhookTopicsOperations from "./webhook-topics.ts";
import * as webhooksOperations from "./webhooks.ts";

export const operations: readonly Operation[] = /* @__PURE__ */ [
  accountsOperations,
  backInStockSubscriptionsOperations,
  campaignMessagesOperations,
  campaignsOperations,
  catalogCategoriesOperations,
  catalogItemsOperations,
  catalogVariantsOperations,
  clientSideOperations,
  conversationMessagesOperations,
  couponCodesOperations,
  couponsOperations,
  customMetricsOperations,
  dataPrivacyOperations,
  dataSourcesOperations,
  eventsOperations,
  flowActionsOperations,
  flowMessagesOperations,
  flowsOperations,
  formVersionsOperations,
  formsOperations,
  imagesOperations,
  listsOperations,
  mappedMetricsOperations,
  metricPropertiesOperations,
  metricsOperations,
  objectRecordsOperations,
  objectSchemasOperations,
  objectTypesOperations,
  profilesOperations,
  pushTokensOperations,
  reportsOperations,
  reviewsOperations,
  segmentsOperations,
  sourceMappingsOperations,
  tagGroupsOperations,
  tagsOperations,
  templatesOperations,
  trackingSettingsOperations,
  universalContentOperations,
  webFeedsOperations,
  webhookTopicsOperations,
  webhooksOperations,
].flatMap((group) => Object.values<Operation>(group));
