// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import type { Operation } from "@carillon/runtime/internal";
import { createRawClient as createTypedClient } from "@carillon/runtime/raw";
import * as accountsOperations from "./operations/accounts.ts";
import * as activitiesOperations from "./operations/activities.ts";
import * as assetsOperations from "./operations/assets.ts";
import * as broadcastsOperations from "./operations/broadcasts.ts";
import * as campaignsOperations from "./operations/campaigns.ts";
import * as collectionsOperations from "./operations/collections.ts";
import * as customersOperations from "./operations/customers.ts";
import * as deliveriesOperations from "./operations/deliveries.ts";
import * as designStudioComponentsOperations from "./operations/design-studio-components.ts";
import * as designStudioFoldersOperations from "./operations/design-studio-folders.ts";
import * as devicesOperations from "./operations/devices.ts";
import * as entitiesOperations from "./operations/entities.ts";
import * as espSuppressionsOperations from "./operations/esp-suppressions.ts";
import * as eventsOperations from "./operations/events.ts";
import * as exportsOperations from "./operations/exports.ts";
import * as formsOperations from "./operations/forms.ts";
import * as inboxPreviewsOperations from "./operations/inbox-previews.ts";
import * as infoOperations from "./operations/info.ts";
import * as messagesOperations from "./operations/messages.ts";
import * as metricsOperations from "./operations/metrics.ts";
import * as newslettersOperations from "./operations/newsletters.ts";
import * as objectsOperations from "./operations/objects.ts";
import * as pipelinesOperations from "./operations/pipelines.ts";
import * as reportingWebhooksOperations from "./operations/reporting-webhooks.ts";
import * as segmentsOperations from "./operations/segments.ts";
import * as snippetsOperations from "./operations/snippets.ts";
import * as transactionalOperations from "./operations/transactional.ts";
import * as workspacesOperations from "./operations/workspaces.ts";
import type { CustomerIoOptions } from "./options.ts";
import type { paths } from "./paths.ts";
import { vendor } from "./vendor.ts";

/**
 * An openapi-fetch client by path and method: throttled, authenticated and retried like the rest, but nothing is unwrapped
 * and no API error is thrown. Replies come as `{ data, error, response }`; judge by `response.ok`.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createRawClient(options: CustomerIoOptions): ReturnType<typeof createTypedClient<paths>> {
  return createTypedClient<paths>(vendor, operations, options);
}

const operations: readonly Operation[] = [
  accountsOperations,
  activitiesOperations,
  assetsOperations,
  broadcastsOperations,
  campaignsOperations,
  collectionsOperations,
  customersOperations,
  deliveriesOperations,
  designStudioComponentsOperations,
  designStudioFoldersOperations,
  devicesOperations,
  entitiesOperations,
  espSuppressionsOperations,
  eventsOperations,
  exportsOperations,
  formsOperations,
  inboxPreviewsOperations,
  infoOperations,
  messagesOperations,
  metricsOperations,
  newslettersOperations,
  objectsOperations,
  pipelinesOperations,
  reportingWebhooksOperations,
  segmentsOperations,
  snippetsOperations,
  transactionalOperations,
  workspacesOperations,
].flatMap((group) => Object.values<Operation>(group));
