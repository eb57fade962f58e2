// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import type { Operation } from "@carillon/runtime/internal";
import { createRawClient as createTypedClient } from "@carillon/runtime/raw";
import * as campaignTranslationsOperations from "./operations/campaign-translations.ts";
import * as campaignsOperations from "./operations/campaigns.ts";
import * as canvasesOperations from "./operations/canvases.ts";
import * as catalogFieldsOperations from "./operations/catalog-fields.ts";
import * as catalogItemsOperations from "./operations/catalog-items.ts";
import * as catalogsOperations from "./operations/catalogs.ts";
import * as cdiIntegrationsOperations from "./operations/cdi-integrations.ts";
import * as contentBlocksOperations from "./operations/content-blocks.ts";
import * as customAttributesOperations from "./operations/custom-attributes.ts";
import * as customEventsOperations from "./operations/custom-events.ts";
import * as emailAddressesOperations from "./operations/email-addresses.ts";
import * as emailTemplatesOperations from "./operations/email-templates.ts";
import * as externalIdsOperations from "./operations/external-ids.ts";
import * as liveActivitiesOperations from "./operations/live-activities.ts";
import * as mediaAssetsOperations from "./operations/media-assets.ts";
import * as messagesOperations from "./operations/messages.ts";
import * as preferenceCentersOperations from "./operations/preference-centers.ts";
import * as scimUsersOperations from "./operations/scim-users.ts";
import * as segmentsOperations from "./operations/segments.ts";
import * as sendsOperations from "./operations/sends.ts";
import * as smsPhoneNumbersOperations from "./operations/sms-phone-numbers.ts";
import * as subscriptionGroupsOperations from "./operations/subscription-groups.ts";
import * as transactionalEmailsOperations from "./operations/transactional-emails.ts";
import * as userAliasesOperations from "./operations/user-aliases.ts";
import * as usersOperations from "./operations/users.ts";
import type { BrazeOptions } from "./options.ts";
import type { paths } from "./paths.ts";
import { vendor } from "./vendor.ts";

/**
 * An openapi-fetch client by path and method: throttled, authenticated and retried like the rest, but nothing is unwrapped
 * and no API error is thrown. Replies come as `{ data, error, response }`; judge by `response.ok`.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createRawClient(options: BrazeOptions): ReturnType<typeof createTypedClient<paths>> {
  return createTypedClient<paths>(vendor, operations, options);
}

const operations: readonly Operation[] = [
  campaignTranslationsOperations,
  campaignsOperations,
  canvasesOperations,
  catalogFieldsOperations,
  catalogItemsOperations,
  catalogsOperations,
  cdiIntegrationsOperations,
  contentBlocksOperations,
  customAttributesOperations,
  customEventsOperations,
  emailAddressesOperations,
  emailTemplatesOperations,
  externalIdsOperations,
  liveActivitiesOperations,
  mediaAssetsOperations,
  messagesOperations,
  preferenceCentersOperations,
  scimUsersOperations,
  segmentsOperations,
  sendsOperations,
  smsPhoneNumbersOperations,
  subscriptionGroupsOperations,
  transactionalEmailsOperations,
  userAliasesOperations,
  usersOperations,
].flatMap((group) => Object.values<Operation>(group));
