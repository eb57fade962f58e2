// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import type { MockInit } from "@carillon/runtime/mocks";
import type { HttpHandler } from "msw";
import { accountsMocks } from "./accounts.ts";
import { activitiesMocks } from "./activities.ts";
import { assetsMocks } from "./assets.ts";
import { broadcastsMocks } from "./broadcasts.ts";
import { campaignsMocks } from "./campaigns.ts";
import { collectionsMocks } from "./collections.ts";
import { customersMocks } from "./customers.ts";
import { deliveriesMocks } from "./deliveries.ts";
import { designStudioComponentsMocks } from "./design-studio-components.ts";
import { designStudioFoldersMocks } from "./design-studio-folders.ts";
import { devicesMocks } from "./devices.ts";
import { entitiesMocks } from "./entities.ts";
import { espSuppressionsMocks } from "./esp-suppressions.ts";
import { eventsMocks } from "./events.ts";
import { exportsMocks } from "./exports.ts";
import { formsMocks } from "./forms.ts";
import { inboxPreviewsMocks } from "./inbox-previews.ts";
import { infoMocks } from "./info.ts";
import { messagesMocks } from "./messages.ts";
import { metricsMocks } from "./metrics.ts";
import { newslettersMocks } from "./newsletters.ts";
import { objectsMocks } from "./objects.ts";
import { pipelinesMocks } from "./pipelines.ts";
import { reportingWebhooksMocks } from "./reporting-webhooks.ts";
import { segmentsMocks } from "./segments.ts";
import { snippetsMocks } from "./snippets.ts";
import { transactionalMocks } from "./transactional.ts";
import { workspacesMocks } from "./workspaces.ts";

export type { MockInit };

/** msw handlers by resource and method: `server.use(mocks.resource.method(reply, { status }))`. */
export const mocks = {
  accounts: accountsMocks,
  activities: activitiesMocks,
  assets: assetsMocks,
  broadcasts: broadcastsMocks,
  campaigns: campaignsMocks,
  collections: collectionsMocks,
  customers: customersMocks,
  deliveries: deliveriesMocks,
  designStudioComponents: designStudioComponentsMocks,
  designStudioFolders: designStudioFoldersMocks,
  devices: devicesMocks,
  entities: entitiesMocks,
  espSuppressions: espSuppressionsMocks,
  events: eventsMocks,
  exports: exportsMocks,
  forms: formsMocks,
  inboxPreviews: inboxPreviewsMocks,
  info: infoMocks,
  messages: messagesMocks,
  metrics: metricsMocks,
  newsletters: newslettersMocks,
  objects: objectsMocks,
  pipelines: pipelinesMocks,
  reportingWebhooks: reportingWebhooksMocks,
  segments: segmentsMocks,
  snippets: snippetsMocks,
  transactional: transactionalMocks,
  workspaces: workspacesMocks,
};

/**
 * A handler for every endpoint, each answering with its documented example.
 * @param init where requests go, when the client has a `baseUrl` or `baseUrls`
 */
export function createHandlers(init: Pick<MockInit, "baseUrl" | "baseUrls"> = {}): HttpHandler[] {
  return [
    mocks.accounts.getRegion(undefined, init),
    mocks.customers.delete(undefined, init),
    mocks.customers.identify(undefined, init),
    mocks.devices.upsert(undefined, init),
    mocks.devices.delete(undefined, init),
    mocks.events.track(undefined, init),
    mocks.customers.suppress(undefined, init),
    mocks.customers.unsuppress(undefined, init),
    mocks.events.trackAnonymous(undefined, init),
    mocks.forms.submit(undefined, init),
    mocks.customers.merge(undefined, init),
    mocks.metrics.report(undefined, init),
    mocks.metrics.reportPush(undefined, init),
    mocks.segments.addCustomers(undefined, init),
    mocks.segments.removeCustomers(undefined, init),
    mocks.entities.batch(undefined, init),
    mocks.entities.apply(undefined, init),
    mocks.deliveries.unsubscribe(undefined, init),
    mocks.activities.list(undefined, init),
    mocks.pipelines.alias(undefined, init),
    mocks.assets.upload(undefined, init),
    mocks.assets.delete(undefined, init),
    mocks.assets.get(undefined, init),
    mocks.pipelines.batch(undefined, init),
    mocks.broadcasts.list(undefined, init),
    mocks.campaigns.list(undefined, init),
    mocks.campaigns.get(undefined, init),
    mocks.campaigns.listActions(undefined, init),
    mocks.campaigns.listMessages(undefined, init),
    mocks.broadcasts.trigger(undefined, init),
    mocks.broadcasts.listTriggerErrors(undefined, init),
    mocks.collections.create(undefined, init),
    mocks.collections.getContent(undefined, init),
    mocks.collections.replaceContent(undefined, init),
    mocks.customers.findByEmail(undefined, init),
    mocks.customers.search(undefined, init),
    mocks.customers.getMany(undefined, init),
    mocks.customers.listActivities(undefined, init),
    mocks.customers.getAttributes(undefined, init),
    mocks.customers.listMessages(undefined, init),
    mocks.customers.listSegments(undefined, init),
    mocks.customers.getSubscriptionPreferences(undefined, init),
    mocks.designStudioComponents.list(undefined, init),
    mocks.designStudioFolders.list(undefined, init),
    mocks.inboxPreviews.listJobs(undefined, init),
    mocks.espSuppressions.list(undefined, init),
    mocks.espSuppressions.delete(undefined, init),
    mocks.exports.list(undefined, init),
    mocks.exports.startCustomers(undefined, init),
    mocks.exports.get(undefined, init),
    mocks.exports.download(undefined, init),
    mocks.pipelines.group(undefined, init),
    mocks.pipelines.identify(undefined, init),
    mocks.info.listIpAddresses(undefined, init),
    mocks.messages.list(undefined, init),
    mocks.messages.get(undefined, init),
    mocks.messages.getArchived(undefined, init),
    mocks.newsletters.list(undefined, init),
    mocks.objects.search(undefined, init),
    mocks.pipelines.page(undefined, init),
    mocks.reportingWebhooks.list(undefined, init),
    mocks.reportingWebhooks.create(undefined, init),
    mocks.pipelines.screen(undefined, init),
    mocks.segments.list(undefined, init),
    mocks.segments.get(undefined, init),
    mocks.segments.listMembers(undefined, init),
    mocks.transactional.sendEmail(undefined, init),
    mocks.transactional.sendPush(undefined, init),
    mocks.transactional.sendSms(undefined, init),
    mocks.snippets.upsert(undefined, init),
    mocks.pipelines.track(undefined, init),
    mocks.transactional.list(undefined, init),
    mocks.transactional.listMessages(undefined, init),
    mocks.workspaces.list(undefined, init),
  ];
}

/** The same for the vendor's own addresses. */
export const handlers: HttpHandler[] = /* @__PURE__ */ createHandlers();
