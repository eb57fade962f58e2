// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import type { Operation } from "@carillon/runtime/internal";
import { createRawClient as createTypedClient } from "@carillon/runtime/raw";
import * as accountsOperations from "./operations/accounts.ts";
import * as analyticsOperations from "./operations/analytics.ts";
import * as attachmentsOperations from "./operations/attachments.ts";
import * as callsOperations from "./operations/calls.ts";
import * as channelMessagesOperations from "./operations/channel-messages.ts";
import * as channelsOperations from "./operations/channels.ts";
import * as commentsOperations from "./operations/comments.ts";
import * as contactsOperations from "./operations/contacts.ts";
import * as conversationsOperations from "./operations/conversations.ts";
import * as draftsOperations from "./operations/drafts.ts";
import * as eventsOperations from "./operations/events.ts";
import * as inboxesOperations from "./operations/inboxes.ts";
import * as meOperations from "./operations/me.ts";
import * as messageTemplatesOperations from "./operations/message-templates.ts";
import * as messagesOperations from "./operations/messages.ts";
import * as oauthOperations from "./operations/oauth.ts";
import * as tagsOperations from "./operations/tags.ts";
import * as teammatesOperations from "./operations/teammates.ts";
import type { FrontOptions } from "./options.ts";
import type { paths } from "./paths.ts";
import { vendor } from "./vendor.ts";

/**
 * An openapi-fetch client by path and method: throttled, authenticated and retried like the rest, but nothing is unwrapped
 * and no API error is thrown. Replies come as `{ data, error, response }`; judge by `response.ok`.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createRawClient(options: FrontOptions): ReturnType<typeof createTypedClient<paths>> {
  return createTypedClient<paths>(vendor, operations, options);
}

const operations: readonly Operation[] = [
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
