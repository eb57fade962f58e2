// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import type { Operation } from "@carillon/runtime/internal";
import { createRawClient as createTypedClient } from "@carillon/runtime/raw";
import * as batchesOperations from "./operations/batches.ts";
import * as bucketUrlsOperations from "./operations/bucket-urls.ts";
import * as campaignsOperations from "./operations/campaigns.ts";
import * as conversationsOperations from "./operations/conversations.ts";
import * as messagesOperations from "./operations/messages.ts";
import * as operatorsOperations from "./operations/operators.ts";
import * as peopleOperations from "./operations/people.ts";
import * as peopleSuggestionsOperations from "./operations/people-suggestions.ts";
import * as pluginConnectionsOperations from "./operations/plugin-connections.ts";
import * as websitesOperations from "./operations/websites.ts";
import type { CrispOptions } from "./options.ts";
import type { paths } from "./paths.ts";
import { vendor } from "./vendor.ts";

/**
 * An openapi-fetch client by path and method: throttled, authenticated and retried like the rest, but nothing is unwrapped
 * and no API error is thrown. Replies come as `{ data, error, response }`; judge by `response.ok`.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createRawClient(options: CrispOptions): ReturnType<typeof createTypedClient<paths>> {
  return createTypedClient<paths>(vendor, operations, options);
}

const operations: readonly Operation[] = [
  batchesOperations,
  bucketUrlsOperations,
  campaignsOperations,
  conversationsOperations,
  messagesOperations,
  operatorsOperations,
  peopleOperations,
  peopleSuggestionsOperations,
  pluginConnectionsOperations,
  websitesOperations,
].flatMap((group) => Object.values<Operation>(group));
