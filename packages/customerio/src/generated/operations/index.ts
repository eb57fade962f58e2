// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import type { Operation } from "@carillon/runtime/internal";
import * as accountsOperations from "./accounts.ts";
import * as activitiesOperations from "./activities.ts";
import * as assetFoldersOperations from "./asset-folders.ts";
import * as assetsOperations from "./assets.ts";
import * as broadcastsOperations from "./broadcasts.ts";
import * as campaignsOperations from "./campaigns.ts";
import * as collectionsOperations from "./collections.ts";
import * as customersOperations from "./customers.ts";
import * as dataIndexOperations from "./data-index.ts";
import * as deliveriesOperations from "./deliveries.ts";
import * as designStudioComponentsOperations from "./design-studio-components.ts";
import * as designStudioEmailsOperations from "./design-studio-emails.ts";
import * as designStudioFoldersOperations from "./design-studio-folders.ts";
import * as devicesOperations from "./devices.ts";
import * as entitiesOperations from "./entities.ts";
import * as espSuppressionsOperations from "./esp-suppressions.ts";
import * as eventsOperations from "./events.ts";
import * as exportsOperations from "./exports.ts";
import * as formsOperations from "./forms.ts";
import * as importsOperations from "./imports.ts";
import * as inboxPreviewsOperations from "./inbox-previews.ts";
import * as infoOperations from "./info.ts";
import * as liveNotificationsOperations from "./live-notifications.ts";
import * as messagesOperations from "./messages.ts";
import * as metricsOperations from "./metrics.ts";
import * as newslettersOperations from "./newsletters.ts";
import * as objectTypesOperations from "./object-types.ts";
import * as objectsOperations from "./objects.ts";
import * as optOutsOperations from "./opt-outs.ts";
import * as pipelinesOperations from "./pipelines.ts";
import * as reportingWebhooksOperations from "./reporting-webhooks.ts";
import * as segmentsOperations from "./segments.ts";
import * as senderIdentitiesOperations from "./sender-identities.ts";
import * as snippetsOperations from "./snippets.ts";
import * as subscriptionCenterOperations from "./subscription-center.ts";
import * as transactionalOperations from "./transactional.ts";
import * as workspacesOperations from "./workspaces.ts";

export const operations: readonly Operation[] = /* @__PURE__ */ [
  accountsOperations,
  activitiesOperations,
  assetFoldersOperations,
  assetsOperations,
  broadcastsOperations,
  campaignsOperations,
  collectionsOperations,
  customersOperations,
  dataIndexOperations,
  deliveriesOperations,
  designStudioComponentsOperations,
  designStudioEmailsOperations,
  designStudioFoldersOperations,
  devicesOperations,
  entitiesOperations,
  espSuppressionsOperations,
  eventsOperations,
  exportsOperations,
  formsOperations,
  importsOperations,
  inboxPreviewsOperations,
  infoOperations,
  liveNotificationsOperations,
  messagesOperations,
  metricsOperations,
  newslettersOperations,
  objectTypesOperations,
  objectsOperations,
  optOutsOperations,
  pipelinesOperations,
  reportingWebhooksOperations,
  segmentsOperations,
  senderIdentitiesOperations,
  snippetsOperations,
  subscriptionCenterOperations,
  transactionalOperations,
  workspacesOperations,
].flatMap((group) => Object.values<Operation>(group));
