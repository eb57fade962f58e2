// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import type { Operation } from "@carillon/runtime/internal";
import * as accountsOperations from "./accounts.ts";
import * as analyticsOperations from "./analytics.ts";
import * as attachmentsOperations from "./attachments.ts";
import * as callsOperations from "./calls.ts";
import * as channelMessagesOperations from "./channel-messages.ts";
import * as channelsOperations from "./channels.ts";
import * as commentsOperations from "./comments.ts";
import * as contactsOperations from "./contacts.ts";
import * as conversationsOperations from "./conversations.ts";
import * as draftsOperations from "./drafts.ts";
import * as eventsOperations from "./events.ts";
import * as inboxesOperations from "./inboxes.ts";
import * as meOperations from "./me.ts";
import * as messageTemplatesOperations from "./message-templates.ts";
import * as messagesOperations from "./messages.ts";
import * as oauthOperations from "./oauth.ts";
import * as tagsOperations from "./tags.ts";
import * as teammatesOperations from "./teammates.ts";

export const operations: readonly Operation[] = /* @__PURE__ */ [
  accountsOperations,
  analyticsOperations,
  attachmentsOperations,
  callsOperations,
  channelMessagesOperations,
  channelsOperations,
  commentsOperations,
  contactsOperations,
  conversationsOperations,
  draftsOperations,
  eventsOperations,
  inboxesOperations,
  meOperations,
  messageTemplatesOperations,
  messagesOperations,
  oauthOperations,
  tagsOperations,
  teammatesOperations,
].flatMap((group) => Object.values<Operation>(group));
