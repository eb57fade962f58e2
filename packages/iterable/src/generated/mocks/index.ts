// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import type { MockInit } from "@carillon/runtime/mocks";
import type { HttpHandler } from "msw";
import { campaignsMocks } from "./campaigns.ts";
import { catalogItemsMocks } from "./catalog-items.ts";
import { catalogsMocks } from "./catalogs.ts";
import { channelsMocks } from "./channels.ts";
import { commerceMocks } from "./commerce.ts";
import { emailTemplatesMocks } from "./email-templates.ts";
import { emailsMocks } from "./emails.ts";
import { eventsMocks } from "./events.ts";
import { experimentsMocks } from "./experiments.ts";
import { exportsMocks } from "./exports.ts";
import { inAppMessagesMocks } from "./in-app-messages.ts";
import { journeysMocks } from "./journeys.ts";
import { jwtsMocks } from "./jwts.ts";
import { listsMocks } from "./lists.ts";
import { messageTypesMocks } from "./message-types.ts";
import { metadataMocks } from "./metadata.ts";
import { pushMessagesMocks } from "./push-messages.ts";
import { smsMessagesMocks } from "./sms-messages.ts";
import { subscriptionsMocks } from "./subscriptions.ts";
import { templatesMocks } from "./templates.ts";
import { usersMocks } from "./users.ts";
import { webhooksMocks } from "./webhooks.ts";

export type { MockInit };

/** msw handlers by resource and method: `server.use(mocks.resource.method(reply, { status }))`. */
export const mocks = {
  campaigns: campaignsMocks,
  catalogItems: catalogItemsMocks,
  catalogs: catalogsMocks,
  channels: channelsMocks,
  commerce: commerceMocks,
  emailTemplates: emailTemplatesMocks,
  emails: emailsMocks,
  events: eventsMocks,
  experiments: experimentsMocks,
  exports: exportsMocks,
  inAppMessages: inAppMessagesMocks,
  journeys: journeysMocks,
  jwts: jwtsMocks,
  lists: listsMocks,
  messageTypes: messageTypesMocks,
  metadata: metadataMocks,
  pushMessages: pushMessagesMocks,
  smsMessages: smsMessagesMocks,
  subscriptions: subscriptionsMocks,
  templates: templatesMocks,
  users: usersMocks,
  webhooks: webhooksMocks,
};

/**
 * A handler for every endpoint, each answering with its documented example.
 * @param init where requests go, when the client has a `baseUrl` or `baseUrls`
 */
export function createHandlers(init: Pick<MockInit, "baseUrl" | "baseUrls"> = {}): HttpHandler[] {
  return [
    mocks.jwts.invalidate(undefined, init),
    mocks.campaigns.list(undefined, init),
    mocks.campaigns.archive(undefined, init),
    mocks.campaigns.create(undefined, init),
    mocks.campaigns.getMetrics(undefined, init),
    mocks.campaigns.listChildren(undefined, init),
    mocks.campaigns.trigger(undefined, init),
    mocks.campaigns.get(undefined, init),
    mocks.campaigns.schedule(undefined, init),
    mocks.catalogs.list(undefined, init),
    mocks.catalogs.delete(undefined, init),
    mocks.catalogs.create(undefined, init),
    mocks.catalogItems.deleteMany(undefined, init),
    mocks.catalogItems.list(undefined, init),
    mocks.catalogItems.upsertMany(undefined, init),
    mocks.catalogItems.delete(undefined, init),
    mocks.catalogItems.get(undefined, init),
    mocks.catalogItems.update(undefined, init),
    mocks.catalogItems.replace(undefined, init),
    mocks.channels.list(undefined, init),
    mocks.commerce.trackPurchase(undefined, init),
    mocks.commerce.updateCart(undefined, init),
    mocks.emails.cancel(undefined, init),
    mocks.emails.send(undefined, init),
    mocks.emails.viewInBrowser(undefined, init),
    mocks.events.listByUserId(undefined, init),
    mocks.events.track(undefined, init),
    mocks.events.trackBulk(undefined, init),
    mocks.events.trackInAppOpen(undefined, init),
    mocks.events.trackPushOpen(undefined, init),
    mocks.events.listByEmail(undefined, init),
    mocks.experiments.list(undefined, init),
    mocks.experiments.getMetrics(undefined, init),
    mocks.exports.streamCsv(undefined, init),
    mocks.exports.streamJson(undefined, init),
    mocks.exports.listJobs(undefined, init),
    mocks.exports.start(undefined, init),
    mocks.exports.streamUserEvents(undefined, init),
    mocks.exports.cancel(undefined, init),
    mocks.exports.listFiles(undefined, init),
    mocks.inAppMessages.list(undefined, init),
    mocks.journeys.list(undefined, init),
    mocks.lists.list(undefined, init),
    mocks.lists.create(undefined, init),
    mocks.lists.streamUsers(undefined, init),
    mocks.lists.previewUsers(undefined, init),
    mocks.lists.subscribe(undefined, init),
    mocks.lists.unsubscribe(undefined, init),
    mocks.lists.delete(undefined, init),
    mocks.lists.getSize(undefined, init),
    mocks.messageTypes.list(undefined, init),
    mocks.metadata.listTables(undefined, init),
    mocks.metadata.listItems(undefined, init),
    mocks.metadata.deleteItem(undefined, init),
    mocks.metadata.getItem(undefined, init),
    mocks.metadata.upsertItem(undefined, init),
    mocks.pushMessages.send(undefined, init),
    mocks.smsMessages.send(undefined, init),
    mocks.subscriptions.startDoubleOptIn(undefined, init),
    mocks.subscriptions.bulkUpdate(undefined, init),
    mocks.subscriptions.unsubscribeByEmail(undefined, init),
    mocks.subscriptions.subscribeByEmail(undefined, init),
    mocks.templates.list(undefined, init),
    mocks.emailTemplates.get(undefined, init),
    mocks.emailTemplates.preview(undefined, init),
    mocks.emailTemplates.sendProof(undefined, init),
    mocks.emailTemplates.upsert(undefined, init),
    mocks.users.bulkUpdate(undefined, init),
    mocks.users.bulkUpdateSubscriptions(undefined, init),
    mocks.users.findByUserId(undefined, init),
    mocks.users.deleteByUserId(undefined, init),
    mocks.users.getByUserId(undefined, init),
    mocks.users.disableDevice(undefined, init),
    mocks.users.forget(undefined, init),
    mocks.users.listForgottenEmails(undefined, init),
    mocks.users.getByEmail(undefined, init),
    mocks.users.listFields(undefined, init),
    mocks.users.listSentMessages(undefined, init),
    mocks.users.merge(undefined, init),
    mocks.users.registerBrowserToken(undefined, init),
    mocks.users.registerDeviceToken(undefined, init),
    mocks.users.unforget(undefined, init),
    mocks.users.update(undefined, init),
    mocks.users.updateEmail(undefined, init),
    mocks.users.updateSubscriptions(undefined, init),
    mocks.users.delete(undefined, init),
    mocks.users.get(undefined, init),
    mocks.webhooks.list(undefined, init),
    mocks.webhooks.update(undefined, init),
    mocks.journeys.trigger(undefined, init),
  ];
}

/** The same for the vendor's own addresses. */
export const handlers: HttpHandler[] = /* @__PURE__ */ createHandlers();
