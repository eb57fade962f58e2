// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import type { Operation } from "@carillon/runtime/internal";
import { createRawClient as createTypedClient } from "@carillon/runtime/raw";
import * as campaignsOperations from "./operations/campaigns.ts";
import * as catalogItemsOperations from "./operations/catalog-items.ts";
import * as catalogsOperations from "./operations/catalogs.ts";
import * as channelsOperations from "./operations/channels.ts";
import * as commerceOperations from "./operations/commerce.ts";
import * as emailTemplatesOperations from "./operations/email-templates.ts";
import * as emailsOperations from "./operations/emails.ts";
import * as eventsOperations from "./operations/events.ts";
import * as experimentsOperations from "./operations/experiments.ts";
import * as exportsOperations from "./operations/exports.ts";
import * as inAppMessagesOperations from "./operations/in-app-messages.ts";
import * as journeysOperations from "./operations/journeys.ts";
import * as jwtsOperations from "./operations/jwts.ts";
import * as listsOperations from "./operations/lists.ts";
import * as messageTypesOperations from "./operations/message-types.ts";
import * as metadataOperations from "./operations/metadata.ts";
import * as pushMessagesOperations from "./operations/push-messages.ts";
import * as smsMessagesOperations from "./operations/sms-messages.ts";
import * as subscriptionsOperations from "./operations/subscriptions.ts";
import * as templatesOperations from "./operations/templates.ts";
import * as usersOperations from "./operations/users.ts";
import * as webhooksOperations from "./operations/webhooks.ts";
import type { IterableClientOptions } from "./options.ts";
import type { paths } from "./paths.ts";
import { vendor } from "./vendor.ts";

/**
 * An openapi-fetch client by path and method: throttled, authenticated and retried like the rest, but nothing is unwrapped
 * and no API error is thrown. Replies come as `{ data, error, response }`; judge by `response.ok`.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createRawClient(options: IterableClientOptions): ReturnType<typeof createTypedClient<paths>> {
  return createTypedClient<paths>(vendor, operations, options);
}

const operations: readonly Operation[] = [
  campaignsOperations,
  catalogItemsOperations,
  catalogsOperations,
  channelsOperations,
  commerceOperations,
  emailTemplatesOperations,
  emailsOperations,
  eventsOperations,
  experimentsOperations,
  exportsOperations,
  inAppMessagesOperations,
  journeysOperations,
  jwtsOperations,
  listsOperations,
  messageTypesOperations,
  metadataOperations,
  pushMessagesOperations,
  smsMessagesOperations,
  subscriptionsOperations,
  templatesOperations,
  usersOperations,
  webhooksOperations,
].flatMap((group) => Object.values<Operation>(group));
