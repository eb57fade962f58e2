// Generated from specs/drift. Edits are lost: change the spec and run `pnpm generate drift`.

import type { Operation } from "@carillon/runtime/internal";
import * as accountsOperations from "./accounts.ts";
import * as appOperations from "./app.ts";
import * as attachmentsOperations from "./attachments.ts";
import * as contactsOperations from "./contacts.ts";
import * as conversationsOperations from "./conversations.ts";
import * as gdprOperations from "./gdpr.ts";
import * as meetingsOperations from "./meetings.ts";
import * as oauthOperations from "./oauth.ts";
import * as playbooksOperations from "./playbooks.ts";
import * as reportsOperations from "./reports.ts";
import * as scimUsersOperations from "./scim-users.ts";
import * as teamsOperations from "./teams.ts";
import * as usersOperations from "./users.ts";

export const operations: readonly Operation[] = /* @__PURE__ */ [
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
