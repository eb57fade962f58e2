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
import { embeddedMessagesMocks } from "./embedded-messages.ts";
import { embeddedTemplatesMocks } from "./embedded-templates.ts";
import { eventsMocks } from "./events.ts";
import { experimentsMocks } from "./experiments.ts";
import { exportsMocks } from "./exports.ts";
import { inAppMessagesMocks } from "./in-app-messages.ts";
import { inAppTemplatesMocks } from "./in-app-templates.ts";
import { journeysMocks } from "./journeys.ts";
import { jwtsMocks } from "./jwts.ts";
import { listsMocks } from "./lists.ts";
import { messageTypesMocks } from "./message-types.ts";
import { metadataMocks } from "./metadata.ts";
import { pushMessagesMocks } from "./push-messages.ts";
import { pushTemplatesMocks } from "./push-templates.ts";
import { smsMessagesMocks } from "./sms-messages.ts";
import { smsTemplatesMocks } from "./sms-templates.ts";
import { smsVerificationsMocks } from "./sms-verifications.ts";
import { snippetsMocks } from "./snippets.ts";
import { subscriptionsMocks } from "./subscriptions.ts";
import { templatesMocks } from "./templates.ts";
import { usersMocks } from "./users.ts";
import { webPushMessagesMocks } from "./web-push-messages.ts";
import { webhooksMocks } from "./webhooks.ts";
import { whatsAppMessagesMocks } from "./whats-app-messages.ts";

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
  embeddedMessages: embeddedMessagesMocks,
  embeddedTemplates: embeddedTemplatesMocks,
  events: eventsMocks,
  experiments: experimentsMocks,
  exports: exportsMocks,
  inAppMessages: inAppMessagesMocks,
  inAppTemplates: inAppTemplatesMocks,
  journeys: journeysMocks,
  jwts: jwtsMocks,
  lists: listsMocks,
  messageTypes: messageTypesMocks,
  metadata: metadataMocks,
  pushMessages: pushMessagesMocks,
  pushTemplates: pushTemplatesMocks,
  smsMessages: smsMessagesMocks,
  smsTemplates: smsTemplatesMocks,
  smsVerifications: smsVerificationsMocks,
  snippets: snippetsMocks,
  subscriptions: subscriptionsMocks,
  templates: templatesMocks,
  users: usersMocks,
  webPushMessages: webPushMessagesMocks,
  webhooks: webhooksMocks,
  whatsAppMessages: whatsAppMessagesMocks,
};

/**
 * A handler for every endpoint, each answering with its documented example.
 * @param init where requests go, when the client has a `baseUrl` or `baseUrls`
 */
export function createHandlers(init: Pick<MockInit, "baseUrl" | "baseUrls"> = {}): HttpHandler[] {
  return [
    mocks.jwts.invalidate(undefined, init),
    mocks.campaigns.list(undefined, init),
    mocks.campaigns.abort(undefined, init),
    mocks.campaigns.activateTriggered(undefined, init),
    mocks.campaigns.archive(undefined, init),
    mocks.campaigns.cancel(undefined, init),
    mocks.campaigns.create(undefined, init),
    mocks.campaigns.deactivateTriggered(undefined, init),
    mocks.campaigns.getMetrics(undefined, init),
    mocks.campaigns.listChildren(undefined, init),
    mocks.campaigns.trigger(undefined, init),
    mocks.campaigns.get(undefined, init),
    mocks.campaigns.schedule(undefined, init),
    mocks.campaigns.send(undefined, init),
    mocks.catalogs.list(undefined, init),
    mocks.catalogs.delete(undefined, init),
    mocks.catalogs.create(undefined, init),
    mocks.catalogs.getFieldMappings(undefined, init),
    mocks.catalogs.updateFieldMappings(undefined, init),
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
    mocks.embeddedMessages.trackClick(undefined, init),
    mocks.embeddedMessages.trackReceived(undefined, init),
    mocks.embeddedMessages.trackSession(undefined, init),
    mocks.embeddedMessages.list(undefined, init),
    mocks.events.listByUserId(undefined, init),
    mocks.events.trackInAppConsume(undefined, init),
    mocks.events.track(undefined, init),
    mocks.events.trackBulk(undefined, init),
    mocks.events.trackInAppClick(undefined, init),
    mocks.events.trackInAppClose(undefined, init),
    mocks.events.trackInAppDelivery(undefined, init),
    mocks.events.trackInAppOpen(undefined, init),
    mocks.events.trackPushOpen(undefined, init),
    mocks.events.trackWebPushClick(undefined, init),
    mocks.events.listByEmail(undefined, init),
    mocks.experiments.list(undefined, init),
    mocks.experiments.getMetrics(undefined, init),
    mocks.experiments.get(undefined, init),
    mocks.experiments.listVariants(undefined, init),
    mocks.exports.streamCsv(undefined, init),
    mocks.exports.streamJson(undefined, init),
    mocks.exports.listJobs(undefined, init),
    mocks.exports.start(undefined, init),
    mocks.exports.streamUserEvents(undefined, init),
    mocks.exports.cancel(undefined, init),
    mocks.exports.listFiles(undefined, init),
    mocks.inAppMessages.cancel(undefined, init),
    mocks.inAppMessages.list(undefined, init),
    mocks.inAppMessages.getPriority(undefined, init),
    mocks.inAppMessages.send(undefined, init),
    mocks.inAppMessages.listWeb(undefined, init),
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
    mocks.metadata.deleteTable(undefined, init),
    mocks.metadata.listItems(undefined, init),
    mocks.metadata.deleteItem(undefined, init),
    mocks.metadata.getItem(undefined, init),
    mocks.metadata.upsertItem(undefined, init),
    mocks.pushMessages.cancel(undefined, init),
    mocks.pushMessages.send(undefined, init),
    mocks.smsMessages.cancel(undefined, init),
    mocks.smsMessages.send(undefined, init),
    mocks.snippets.list(undefined, init),
    mocks.snippets.create(undefined, init),
    mocks.snippets.delete(undefined, init),
    mocks.snippets.get(undefined, init),
    mocks.snippets.update(undefined, init),
    mocks.subscriptions.startDoubleOptIn(undefined, init),
    mocks.subscriptions.bulkUpdate(undefined, init),
    mocks.subscriptions.unsubscribeByUserId(undefined, init),
    mocks.subscriptions.subscribeByUserId(undefined, init),
    mocks.subscriptions.unsubscribeByEmail(undefined, init),
    mocks.subscriptions.subscribeByEmail(undefined, init),
    mocks.templates.list(undefined, init),
    mocks.templates.deleteMany(undefined, init),
    mocks.emailTemplates.get(undefined, init),
    mocks.emailTemplates.preview(undefined, init),
    mocks.emailTemplates.sendProof(undefined, init),
    mocks.emailTemplates.update(undefined, init),
    mocks.emailTemplates.upsert(undefined, init),
    mocks.embeddedTemplates.get(undefined, init),
    mocks.embeddedTemplates.update(undefined, init),
    mocks.embeddedTemplates.upsert(undefined, init),
    mocks.templates.listByClientId(undefined, init),
    mocks.inAppTemplates.get(undefined, init),
    mocks.inAppTemplates.preview(undefined, init),
    mocks.inAppTemplates.sendProof(undefined, init),
    mocks.inAppTemplates.update(undefined, init),
    mocks.inAppTemplates.upsert(undefined, init),
    mocks.pushTemplates.get(undefined, init),
    mocks.pushTemplates.sendProof(undefined, init),
    mocks.pushTemplates.update(undefined, init),
    mocks.pushTemplates.upsert(undefined, init),
    mocks.smsTemplates.get(undefined, init),
    mocks.smsTemplates.sendProof(undefined, init),
    mocks.smsTemplates.update(undefined, init),
    mocks.smsTemplates.upsert(undefined, init),
    mocks.users.bulkUpdate(undefined, init),
    mocks.users.bulkUpdateSubscriptions(undefined, init),
    mocks.users.findByUserId(undefined, init),
    mocks.users.deleteByUserId(undefined, init),
    mocks.users.getByUserId(undefined, init),
    mocks.users.disableDevice(undefined, init),
    mocks.users.forget(undefined, init),
    mocks.users.listForgottenEmails(undefined, init),
    mocks.users.listForgottenUserIds(undefined, init),
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
    mocks.smsVerifications.begin(undefined, init),
    mocks.smsVerifications.check(undefined, init),
    mocks.webPushMessages.cancel(undefined, init),
    mocks.webPushMessages.send(undefined, init),
    mocks.webhooks.list(undefined, init),
    mocks.webhooks.update(undefined, init),
    mocks.whatsAppMessages.cancel(undefined, init),
    mocks.whatsAppMessages.send(undefined, init),
    mocks.journeys.trigger(undefined, init),
  ];
}

/** The same for the vendor's own addresses. */
export const handlers: HttpHandler[] = /* @__PURE__ */ createHandlers();
