// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import type { MockInit } from "@carillon/runtime/mocks";
import type { HttpHandler } from "msw";
import { accountsMocks } from "./accounts.ts";
import { campaignMessagesMocks } from "./campaign-messages.ts";
import { campaignsMocks } from "./campaigns.ts";
import { catalogItemsMocks } from "./catalog-items.ts";
import { clientSideMocks } from "./client-side.ts";
import { couponCodesMocks } from "./coupon-codes.ts";
import { customMetricsMocks } from "./custom-metrics.ts";
import { dataSourcesMocks } from "./data-sources.ts";
import { eventsMocks } from "./events.ts";
import { imagesMocks } from "./images.ts";
import { listsMocks } from "./lists.ts";
import { mappedMetricsMocks } from "./mapped-metrics.ts";
import { metricsMocks } from "./metrics.ts";
import { profilesMocks } from "./profiles.ts";
import { reportsMocks } from "./reports.ts";
import { segmentsMocks } from "./segments.ts";
import { tagsMocks } from "./tags.ts";
import { webhookTopicsMocks } from "./webhook-topics.ts";
import { webhooksMocks } from "./webhooks.ts";

export type { MockInit };

/** msw handlers by resource and method: `server.use(mocks.resource.method(reply, { status }))`. */
export const mocks = {
  accounts: accountsMocks,
  campaignMessages: campaignMessagesMocks,
  campaigns: campaignsMocks,
  catalogItems: catalogItemsMocks,
  clientSide: clientSideMocks,
  couponCodes: couponCodesMocks,
  customMetrics: customMetricsMocks,
  dataSources: dataSourcesMocks,
  events: eventsMocks,
  images: imagesMocks,
  lists: listsMocks,
  mappedMetrics: mappedMetricsMocks,
  metrics: metricsMocks,
  profiles: profilesMocks,
  reports: reportsMocks,
  segments: segmentsMocks,
  tags: tagsMocks,
  webhookTopics: webhookTopicsMocks,
  webhooks: webhooksMocks,
};

/**
 * A handler for every endpoint, each answering with its documented example.
 * @param init where requests go, when the client has a `baseUrl` or `baseUrls`
 */
export function createHandlers(init: Pick<MockInit, "baseUrl" | "baseUrls"> = {}): HttpHandler[] {
  return [
    mocks.accounts.list(undefined, init),
    mocks.accounts.get(undefined, init),
    mocks.campaignMessages.assignTemplate(undefined, init),
    mocks.campaignMessages.get(undefined, init),
    mocks.campaigns.send(undefined, init),
    mocks.reports.queryCampaignValues(undefined, init),
    mocks.campaigns.list(undefined, init),
    mocks.campaigns.create(undefined, init),
    mocks.campaigns.delete(undefined, init),
    mocks.campaigns.get(undefined, init),
    mocks.campaigns.listMessages(undefined, init),
    mocks.catalogItems.list(undefined, init),
    mocks.catalogItems.create(undefined, init),
    mocks.catalogItems.get(undefined, init),
    mocks.couponCodes.bulkCreate(undefined, init),
    mocks.couponCodes.list(undefined, init),
    mocks.couponCodes.create(undefined, init),
    mocks.customMetrics.create(undefined, init),
    mocks.dataSources.bulkCreateRecords(undefined, init),
    mocks.events.bulkCreate(undefined, init),
    mocks.events.list(undefined, init),
    mocks.events.create(undefined, init),
    mocks.events.get(undefined, init),
    mocks.images.uploadFromFile(undefined, init),
    mocks.images.list(undefined, init),
    mocks.images.uploadFromUrl(undefined, init),
    mocks.lists.list(undefined, init),
    mocks.lists.create(undefined, init),
    mocks.lists.delete(undefined, init),
    mocks.lists.get(undefined, init),
    mocks.lists.update(undefined, init),
    mocks.lists.listProfiles(undefined, init),
    mocks.lists.removeProfiles(undefined, init),
    mocks.lists.addProfiles(undefined, init),
    mocks.mappedMetrics.update(undefined, init),
    mocks.metrics.queryAggregates(undefined, init),
    mocks.metrics.list(undefined, init),
    mocks.metrics.get(undefined, init),
    mocks.profiles.bulkImport(undefined, init),
    mocks.profiles.getBulkImportJob(undefined, init),
    mocks.profiles.listBulkImportJobErrors(undefined, init),
    mocks.profiles.upsert(undefined, init),
    mocks.profiles.bulkSubscribe(undefined, init),
    mocks.profiles.bulkUnsubscribe(undefined, init),
    mocks.profiles.list(undefined, init),
    mocks.profiles.create(undefined, init),
    mocks.profiles.get(undefined, init),
    mocks.profiles.update(undefined, init),
    mocks.segments.list(undefined, init),
    mocks.segments.create(undefined, init),
    mocks.segments.get(undefined, init),
    mocks.segments.update(undefined, init),
    mocks.segments.listProfiles(undefined, init),
    mocks.tags.list(undefined, init),
    mocks.tags.create(undefined, init),
    mocks.tags.untagCampaigns(undefined, init),
    mocks.tags.tagCampaigns(undefined, init),
    mocks.webhookTopics.list(undefined, init),
    mocks.webhooks.list(undefined, init),
    mocks.webhooks.create(undefined, init),
    mocks.webhooks.delete(undefined, init),
    mocks.webhooks.get(undefined, init),
    mocks.webhooks.update(undefined, init),
    mocks.clientSide.createEvent(undefined, init),
    mocks.clientSide.listGeofences(undefined, init),
    mocks.clientSide.getIpAllowlist(undefined, init),
    mocks.clientSide.createPushToken(undefined, init),
    mocks.clientSide.createSubscription(undefined, init),
  ];
}

/** The same for the vendor's own addresses. */
export const handlers: HttpHandler[] = /* @__PURE__ */ createHandlers();
