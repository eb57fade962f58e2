// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import type { Operation } from "@carillon/runtime/internal";
import * as appsOperations from "./apps.ts";
import * as campaignTranslationsOperations from "./campaign-translations.ts";
import * as campaignsOperations from "./campaigns.ts";
import * as canvasTranslationsOperations from "./canvas-translations.ts";
import * as canvasesOperations from "./canvases.ts";
import * as catalogFieldsOperations from "./catalog-fields.ts";
import * as catalogItemsOperations from "./catalog-items.ts";
import * as catalogSelectionsOperations from "./catalog-selections.ts";
import * as catalogsOperations from "./catalogs.ts";
import * as cdiIntegrationsOperations from "./cdi-integrations.ts";
import * as contentBlockTranslationsOperations from "./content-block-translations.ts";
import * as contentBlocksOperations from "./content-blocks.ts";
import * as customAttributesOperations from "./custom-attributes.ts";
import * as customEventsOperations from "./custom-events.ts";
import * as emailAddressesOperations from "./email-addresses.ts";
import * as emailTemplateTranslationsOperations from "./email-template-translations.ts";
import * as emailTemplatesOperations from "./email-templates.ts";
import * as externalIdsOperations from "./external-ids.ts";
import * as kpisOperations from "./kpis.ts";
import * as liveActivitiesOperations from "./live-activities.ts";
import * as mediaAssetsOperations from "./media-assets.ts";
import * as messagesOperations from "./messages.ts";
import * as preferenceCentersOperations from "./preference-centers.ts";
import * as purchasesOperations from "./purchases.ts";
import * as scimUsersOperations from "./scim-users.ts";
import * as sdkAuthenticationKeysOperations from "./sdk-authentication-keys.ts";
import * as segmentsOperations from "./segments.ts";
import * as sendsOperations from "./sends.ts";
import * as sessionsOperations from "./sessions.ts";
import * as smsPhoneNumbersOperations from "./sms-phone-numbers.ts";
import * as subscriptionGroupsOperations from "./subscription-groups.ts";
import * as transactionalEmailsOperations from "./transactional-emails.ts";
import * as userAliasesOperations from "./user-aliases.ts";
import * as usersOperations from "./users.ts";

export const operations: readonly Operation[] = /* @__PURE__ */ [
  appsOperations,
  campaignTranslationsOperations,
  campaignsOperations,
  canvasTranslationsOperations,
  canvasesOperations,
  catalogFieldsOperations,
  catalogItemsOperations,
  catalogSelectionsOperations,
  catalogsOperations,
  cdiIntegrationsOperations,
  contentBlockTranslationsOperations,
  contentBlocksOperations,
  customAttributesOperations,
  customEventsOperations,
  emailAddressesOperations,
  emailTemplateTranslationsOperations,
  emailTemplatesOperations,
  externalIdsOperations,
  kpisOperations,
  liveActivitiesOperations,
  mediaAssetsOperations,
  messagesOperations,
  preferenceCentersOperations,
  purchasesOperations,
  scimUsersOperations,
  sdkAuthenticationKeysOperations,
  segmentsOperations,
  sendsOperations,
  sessionsOperations,
  smsPhoneNumbersOperations,
  subscriptionGroupsOperations,
  transactionalEmailsOperations,
  userAliasesOperations,
  usersOperations,
].flatMap((group) => Object.values<Operation>(group));
