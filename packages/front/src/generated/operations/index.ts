// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import type { Operation } from "@carillon/runtime/internal";
import * as accountsOperations from "./accounts.ts";
import * as analyticsOperations from "./analytics.ts";
import * as applicationMessageTemplatesOperations from "./application-message-templates.ts";
import * as applicationsOperations from "./applications.ts";
import * as attachmentsOperations from "./attachments.ts";
import * as callsOperations from "./calls.ts";
import * as channelMessagesOperations from "./channel-messages.ts";
import * as channelsOperations from "./channels.ts";
import * as commentsOperations from "./comments.ts";
import * as contactGroupsOperations from "./contact-groups.ts";
import * as contactListsOperations from "./contact-lists.ts";
import * as contactsOperations from "./contacts.ts";
import * as conversationsOperations from "./conversations.ts";
import * as customFieldsOperations from "./custom-fields.ts";
import * as draftsOperations from "./drafts.ts";
import * as eventsOperations from "./events.ts";
import * as inboxesOperations from "./inboxes.ts";
import * as knowledgeBaseArticlesOperations from "./knowledge-base-articles.ts";
import * as knowledgeBaseCategoriesOperations from "./knowledge-base-categories.ts";
import * as knowledgeBasesOperations from "./knowledge-bases.ts";
import * as linksOperations from "./links.ts";
import * as meOperations from "./me.ts";
import * as messageTemplateFoldersOperations from "./message-template-folders.ts";
import * as messageTemplatesOperations from "./message-templates.ts";
import * as messagesOperations from "./messages.ts";
import * as oauthOperations from "./oauth.ts";
import * as rulesOperations from "./rules.ts";
import * as shiftsOperations from "./shifts.ts";
import * as signaturesOperations from "./signatures.ts";
import * as statusesOperations from "./statuses.ts";
import * as tagsOperations from "./tags.ts";
import * as teammateGroupsOperations from "./teammate-groups.ts";
import * as teammatesOperations from "./teammates.ts";
import * as teamsOperations from "./teams.ts";
import * as timeOffsOperations from "./time-offs.ts";
import * as viewsOperations from "./views.ts";

export const operations: readonly Operation[] = /* @__PURE__ */ [
  accountsOperations,
  analyticsOperations,
  applicationMessageTemplatesOperations,
  applicationsOperations,
  attachmentsOperations,
  callsOperations,
  channelMessagesOperations,
  channelsOperations,
  commentsOperations,
  contactGroupsOperations,
  contactListsOperations,
  contactsOperations,
  conversationsOperations,
  customFieldsOperations,
  draftsOperations,
  eventsOperations,
  inboxesOperations,
  knowledgeBaseArticlesOperations,
  knowledgeBaseCategoriesOperations,
  knowledgeBasesOperations,
  linksOperations,
  meOperations,
  messageTemplateFoldersOperations,
  messageTemplatesOperations,
  messagesOperations,
  oauthOperations,
  rulesOperations,
  shiftsOperations,
  signaturesOperations,
  statusesOperations,
  tagsOperations,
  teammateGroupsOperations,
  teammatesOperations,
  teamsOperations,
  timeOffsOperations,
  viewsOperations,
].flatMap((group) => Object.values<Operation>(group));
