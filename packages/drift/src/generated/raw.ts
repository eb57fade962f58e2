// Generated from specs/drift. Edits are lost: change the spec and run `pnpm generate drift`.

import type { Operation } from "@carillon/runtime/internal";
import { createRawClient as createTypedClient } from "@carillon/runtime/raw";
import * as accountsOperations from "./operations/accounts.ts";
import * as appOperations from "./operations/app.ts";
import * as attachmentsOperations from "./operations/attachments.ts";
import * as contactsOperations from "./operations/contacts.ts";
import * as conversationsOperations from "./operations/conversations.ts";
import * as gdprOperations from "./operations/gdpr.ts";
import * as meetingsOperations from "./operations/meetings.ts";
import * as oauthOperations from "./operations/oauth.ts";
import * as playbooksOperations from "./operations/playbooks.ts";
import * as reportsOperations from "./operations/reports.ts";
import * as scimUsersOperations from "./operations/scim-users.ts";
import * as teamsOperations from "./operations/teams.ts";
import * as usersOperations from "./operations/users.ts";
import type { DriftOptions } from "./options.ts";
import type { paths } from "./paths.ts";
import { vendor } from "./vendor.ts";

/**
 * An openapi-fetch client by path and method: throttled, authenticated and retried like the rest, but nothing is unwrapped
 * and no API error is thrown. Replies come as `{ data, error, response }`; judge by `response.ok`.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createRawClient(options: DriftOptions): ReturnType<typeof createTypedClient<paths>> {
  return createTypedClient<paths>(vendor, operations, options);
}

const operations: readonly Operation[] = [
  accountsOperations,
  appOperations,
  attachmentsOperations,
  contactsOperations,
  conversationsOperations,
  gdprOperations,
  meetingsOperations,
  oauthOperations,
  playbooksOperations,
  reportsOperations,
  scimUsersOperations,
  teamsOperations,
  usersOperations,
].flatMap((group) => Object.values<Operation>(group));
