// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import type { MockInit } from "@carillon/runtime/mocks";
import type { HttpHandler } from "msw";
import { appsMocks } from "./apps.ts";
import { campaignTranslationsMocks } from "./campaign-translations.ts";
import { campaignsMocks } from "./campaigns.ts";
import { canvasTranslationsMocks } from "./canvas-translations.ts";
import { canvasesMocks } from "./canvases.ts";
import { catalogFieldsMocks } from "./catalog-fields.ts";
import { catalogItemsMocks } from "./catalog-items.ts";
import { catalogSelectionsMocks } from "./catalog-selections.ts";
import { catalogsMocks } from "./catalogs.ts";
import { cdiIntegrationsMocks } from "./cdi-integrations.ts";
import { contentBlockTranslationsMocks } from "./content-block-translations.ts";
import { contentBlocksMocks } from "./content-blocks.ts";
import { customAttributesMocks } from "./custom-attributes.ts";
import { customEventsMocks } from "./custom-events.ts";
import { emailAddressesMocks } from "./email-addresses.ts";
import { emailTemplateTranslationsMocks } from "./email-template-translations.ts";
import { emailTemplatesMocks } from "./email-templates.ts";
import { externalIdsMocks } from "./external-ids.ts";
import { kpisMocks } from "./kpis.ts";
import { liveActivitiesMocks } from "./live-activities.ts";
import { mediaAssetsMocks } from "./media-assets.ts";
import { messagesMocks } from "./messages.ts";
import { preferenceCentersMocks } from "./preference-centers.ts";
import { purchasesMocks } from "./purchases.ts";
import { scimUsersMocks } from "./scim-users.ts";
import { sdkAuthenticationKeysMocks } from "./sdk-authentication-keys.ts";
import { segmentsMocks } from "./segments.ts";
import { sendsMocks } from "./sends.ts";
import { sessionsMocks } from "./sessions.ts";
import { smsPhoneNumbersMocks } from "./sms-phone-numbers.ts";
import { subscriptionGroupsMocks } from "./subscription-groups.ts";
import { transactionalEmailsMocks } from "./transactional-emails.ts";
import { userAliasesMocks } from "./user-aliases.ts";
import { usersMocks } from "./users.ts";

export type { MockInit };

/** msw handlers by resource and method: `server.use(mocks.resource.method(reply, { status }))`. */
export const mocks = {
  apps: appsMocks,
  campaignTranslations: campaignTranslationsMocks,
  campaigns: campaignsMocks,
  canvasTranslations: canvasTranslationsMocks,
  canvases: canvasesMocks,
  catalogFields: catalogFieldsMocks,
  catalogItems: catalogItemsMocks,
  catalogSelections: catalogSelectionsMocks,
  catalogs: catalogsMocks,
  cdiIntegrations: cdiIntegrationsMocks,
  contentBlockTranslations: contentBlockTranslationsMocks,
  contentBlocks: contentBlocksMocks,
  customAttributes: customAttributesMocks,
  customEvents: customEventsMocks,
  emailAddresses: emailAddressesMocks,
  emailTemplateTranslations: emailTemplateTranslationsMocks,
  emailTemplates: emailTemplatesMocks,
  externalIds: externalIdsMocks,
  kpis: kpisMocks,
  liveActivities: liveActivitiesMocks,
  mediaAssets: mediaAssetsMocks,
  messages: messagesMocks,
  preferenceCenters: preferenceCentersMocks,
  purchases: purchasesMocks,
  scimUsers: scimUsersMocks,
  sdkAuthenticationKeys: sdkAuthenticationKeysMocks,
  segments: segmentsMocks,
  sends: sendsMocks,
  sessions: sessionsMocks,
  smsPhoneNumbers: smsPhoneNumbersMocks,
  subscriptionGroups: subscriptionGroupsMocks,
  transactionalEmails: transactionalEmailsMocks,
  userAliases: userAliasesMocks,
  users: usersMocks,
};

/**
 * A handler for every endpoint, each answering with its documented example.
 * @param init where requests go, when the client has a `baseUrl` or `baseUrls`
 */
export function createHandlers(init: Pick<MockInit, "baseUrl" | "baseUrls"> = {}): HttpHandler[] {
  return [
    mocks.sdkAuthenticationKeys.create(undefined, init),
    mocks.sdkAuthenticationKeys.delete(undefined, init),
    mocks.sdkAuthenticationKeys.list(undefined, init),
    mocks.sdkAuthenticationKeys.setPrimary(undefined, init),
    mocks.apps.updatePushCredential(undefined, init),
    mocks.campaigns.getDataSeries(undefined, init),
    mocks.campaigns.get(undefined, init),
    mocks.campaigns.duplicate(undefined, init),
    mocks.campaigns.list(undefined, init),
    mocks.campaignTranslations.list(undefined, init),
    mocks.campaignTranslations.update(undefined, init),
    mocks.campaignTranslations.getSource(undefined, init),
    mocks.campaigns.scheduleTrigger(undefined, init),
    mocks.campaigns.deleteScheduledTrigger(undefined, init),
    mocks.campaigns.updateScheduledTrigger(undefined, init),
    mocks.campaigns.trigger(undefined, init),
    mocks.campaigns.getUrlInfo(undefined, init),
    mocks.canvases.getDataSeries(undefined, init),
    mocks.canvases.getDataSummary(undefined, init),
    mocks.canvases.get(undefined, init),
    mocks.canvases.duplicate(undefined, init),
    mocks.canvases.list(undefined, init),
    mocks.canvasTranslations.list(undefined, init),
    mocks.canvasTranslations.update(undefined, init),
    mocks.canvasTranslations.getSource(undefined, init),
    mocks.canvases.scheduleTrigger(undefined, init),
    mocks.canvases.deleteScheduledTrigger(undefined, init),
    mocks.canvases.updateScheduledTrigger(undefined, init),
    mocks.canvases.trigger(undefined, init),
    mocks.canvases.getUrlInfo(undefined, init),
    mocks.catalogs.list(undefined, init),
    mocks.catalogs.create(undefined, init),
    mocks.catalogs.delete(undefined, init),
    mocks.catalogFields.create(undefined, init),
    mocks.catalogFields.delete(undefined, init),
    mocks.catalogItems.deleteMany(undefined, init),
    mocks.catalogItems.list(undefined, init),
    mocks.catalogItems.updateMany(undefined, init),
    mocks.catalogItems.createMany(undefined, init),
    mocks.catalogItems.replaceMany(undefined, init),
    mocks.catalogItems.delete(undefined, init),
    mocks.catalogItems.get(undefined, init),
    mocks.catalogItems.update(undefined, init),
    mocks.catalogItems.create(undefined, init),
    mocks.catalogItems.replace(undefined, init),
    mocks.catalogSelections.create(undefined, init),
    mocks.catalogSelections.delete(undefined, init),
    mocks.cdiIntegrations.list(undefined, init),
    mocks.cdiIntegrations.listSyncJobs(undefined, init),
    mocks.cdiIntegrations.triggerSync(undefined, init),
    mocks.contentBlocks.create(undefined, init),
    mocks.contentBlocks.get(undefined, init),
    mocks.contentBlocks.list(undefined, init),
    mocks.contentBlockTranslations.list(undefined, init),
    mocks.contentBlockTranslations.update(undefined, init),
    mocks.contentBlockTranslations.getSource(undefined, init),
    mocks.contentBlocks.update(undefined, init),
    mocks.customAttributes.list(undefined, init),
    mocks.emailAddresses.blacklist(undefined, init),
    mocks.emailAddresses.blocklist(undefined, init),
    mocks.emailAddresses.removeHardBounces(undefined, init),
    mocks.emailAddresses.listHardBounces(undefined, init),
    mocks.emailAddresses.removeSpam(undefined, init),
    mocks.emailAddresses.setSubscriptionStatus(undefined, init),
    mocks.emailAddresses.listUnsubscribes(undefined, init),
    mocks.customEvents.list(undefined, init),
    mocks.customEvents.getDataSeries(undefined, init),
    mocks.customEvents.listNames(undefined, init),
    mocks.segments.cancelExports(undefined, init),
    mocks.kpis.getDailyActiveUsers(undefined, init),
    mocks.kpis.getMonthlyActiveUsers(undefined, init),
    mocks.kpis.getNewUsers(undefined, init),
    mocks.kpis.getUninstalls(undefined, init),
    mocks.mediaAssets.create(undefined, init),
    mocks.mediaAssets.replaceFile(undefined, init),
    mocks.liveActivities.start(undefined, init),
    mocks.liveActivities.update(undefined, init),
    mocks.messages.schedule(undefined, init),
    mocks.messages.deleteSchedule(undefined, init),
    mocks.messages.updateSchedule(undefined, init),
    mocks.messages.listScheduledBroadcasts(undefined, init),
    mocks.messages.send(undefined, init),
    mocks.preferenceCenters.create(undefined, init),
    mocks.preferenceCenters.list(undefined, init),
    mocks.preferenceCenters.get(undefined, init),
    mocks.preferenceCenters.update(undefined, init),
    mocks.preferenceCenters.generateUrl(undefined, init),
    mocks.purchases.listProducts(undefined, init),
    mocks.purchases.getQuantitySeries(undefined, init),
    mocks.purchases.getRevenueSeries(undefined, init),
    mocks.scimUsers.search(undefined, init),
    mocks.scimUsers.create(undefined, init),
    mocks.scimUsers.delete(undefined, init),
    mocks.scimUsers.get(undefined, init),
    mocks.scimUsers.replace(undefined, init),
    mocks.segments.getDataSeries(undefined, init),
    mocks.segments.get(undefined, init),
    mocks.segments.list(undefined, init),
    mocks.sends.getDataSeries(undefined, init),
    mocks.sends.createId(undefined, init),
    mocks.sessions.getDataSeries(undefined, init),
    mocks.smsPhoneNumbers.listInvalid(undefined, init),
    mocks.smsPhoneNumbers.removeInvalid(undefined, init),
    mocks.subscriptionGroups.getStatus(undefined, init),
    mocks.subscriptionGroups.setStatus(undefined, init),
    mocks.subscriptionGroups.listForUser(undefined, init),
    mocks.emailTemplates.create(undefined, init),
    mocks.emailTemplates.get(undefined, init),
    mocks.emailTemplates.list(undefined, init),
    mocks.emailTemplateTranslations.list(undefined, init),
    mocks.emailTemplateTranslations.update(undefined, init),
    mocks.emailTemplateTranslations.getSource(undefined, init),
    mocks.emailTemplates.update(undefined, init),
    mocks.emailTemplateTranslations.getForLocale(undefined, init),
    mocks.transactionalEmails.send(undefined, init),
    mocks.userAliases.create(undefined, init),
    mocks.userAliases.update(undefined, init),
    mocks.users.delete(undefined, init),
    mocks.users.exportGlobalControlGroup(undefined, init),
    mocks.users.exportByIds(undefined, init),
    mocks.users.exportBySegment(undefined, init),
    mocks.externalIds.remove(undefined, init),
    mocks.externalIds.rename(undefined, init),
    mocks.users.identify(undefined, init),
    mocks.users.merge(undefined, init),
    mocks.users.track(undefined, init),
    mocks.users.trackBulk(undefined, init),
    mocks.users.trackSync(undefined, init),
    mocks.subscriptionGroups.setStatuses(undefined, init),
  ];
}

/** The same for the vendor's own addresses. */
export const handlers: HttpHandler[] = /* @__PURE__ */ createHandlers();
