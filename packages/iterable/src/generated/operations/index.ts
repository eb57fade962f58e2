// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import type { Operation } from "@carillon/runtime/internal";
import * as campaignsOperations from "./campaigns.ts";
import * as catalogItemsOperations from "./catalog-items.ts";
import * as catalogsOperations from "./catalogs.ts";
import * as channelsOperations from "./channels.ts";
import * as commerceOperations from "./commerce.ts";
import * as emailTemplatesOperations from "./email-templates.ts";
import * as emailsOperations from "./emails.ts";
import * as embeddedMessagesOperations from "./embedded-messages.ts";
import * as embeddedTemplatesOperations from "./embedded-templates.ts";
import * as eventsOperations from "./events.ts";
import * as experimentsOperations from "./experiments.ts";
import * as exportsOperations from "./exports.ts";
import * as inAppMessagesOperations from "./in-app-messages.ts";
import * as inAppTemplatesOperations from "./in-app-templates.ts";
import * as journeysOperations from "./journeys.ts";
import * as jwtsOperations from "./jwts.ts";
import * as listsOperations from "./lists.ts";
import * as messageTypesOperations from "./message-types.ts";
import * as metadataOperations from "./metadata.ts";
import * as pushMessagesOperations from "./push-messages.ts";
import * as pushTemplatesOperations from "./push-templates.ts";
import * as smsMessagesOperations from "./sms-messages.ts";
import * as smsTemplatesOperations from "./sms-templates.ts";
import * as smsVerificationsOperations from "./sms-verifications.ts";
import * as snippetsOperations from "./snippets.ts";
import * as subscriptionsOperations from "./subscriptions.ts";
import * as templatesOperations from "./templates.ts";
import * as usersOperations from "./users.ts";
import * as webPushMessagesOperations from "./web-push-messages.ts";
import * as webhooksOperations from "./webhooks.ts";
import * as whatsAppMessagesOperations from "./whats-app-messages.ts";

export const operations: readonly Operation[] = /* @__PURE__ */ [
  campaignsOperations,
  catalogItemsOperations,
  catalogsOperations,
  channelsOperations,
  commerceOperations,
  emailTemplatesOperations,
  emailsOperations,
  embeddedMessagesOperations,
  embeddedTemplatesOperations,
  eventsOperations,
  experimentsOperations,
  exportsOperations,
  inAppMessagesOperations,
  inAppTemplatesOperations,
  journeysOperations,
  jwtsOperations,
  listsOperations,
  messageTypesOperations,
  metadataOperations,
  pushMessagesOperations,
  pushTemplatesOperations,
  smsMessagesOperations,
  smsTemplatesOperations,
  smsVerificationsOperations,
  snippetsOperations,
  subscriptionsOperations,
  templatesOperations,
  usersOperations,
  webPushMessagesOperations,
  webhooksOperations,
  whatsAppMessagesOperations,
].flatMap((group) => Object.values<Operation>(group));
