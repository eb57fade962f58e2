// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import type { MockInit } from "@carillon/runtime/mocks";
import type { HttpHandler } from "msw";
import { accountsMocks } from "./accounts.ts";
import { analyticsMocks } from "./analytics.ts";
import { attachmentsMocks } from "./attachments.ts";
import { callsMocks } from "./calls.ts";
import { channelMessagesMocks } from "./channel-messages.ts";
import { channelsMocks } from "./channels.ts";
import { commentsMocks } from "./comments.ts";
import { contactsMocks } from "./contacts.ts";
import { conversationsMocks } from "./conversations.ts";
import { draftsMocks } from "./drafts.ts";
import { eventsMocks } from "./events.ts";
import { inboxesMocks } from "./inboxes.ts";
import { meMocks } from "./me.ts";
import { messageTemplatesMocks } from "./message-templates.ts";
import { messagesMocks } from "./messages.ts";
import { oauthMocks } from "./oauth.ts";
import { tagsMocks } from "./tags.ts";
import { teammatesMocks } from "./teammates.ts";

export type { MockInit };

/** msw handlers by resource and method: `server.use(mocks.resource.method(reply, { status }))`. */
export const mocks = {
  accounts: accountsMocks,
  analytics: analyticsMocks,
  attachments: attachmentsMocks,
  calls: callsMocks,
  channelMessages: channelMessagesMocks,
  channels: channelsMocks,
  comments: commentsMocks,
  contacts: contactsMocks,
  conversations: conversationsMocks,
  drafts: draftsMocks,
  events: eventsMocks,
  inboxes: inboxesMocks,
  me: meMocks,
  messageTemplates: messageTemplatesMocks,
  messages: messagesMocks,
  oauth: oauthMocks,
  tags: tagsMocks,
  teammates: teammatesMocks,
};

/**
 * A handler for every endpoint, each answering with its documented example.
 * @param init where requests go, when the client has a `baseUrl` or `baseUrls`
 */
export function createHandlers(init: Pick<MockInit, "baseUrl" | "baseUrls"> = {}): HttpHandler[] {
  return [
    mocks.accounts.list(undefined, init),
    mocks.accounts.create(undefined, init),
    mocks.accounts.get(undefined, init),
    mocks.analytics.createExport(undefined, init),
    mocks.analytics.getExport(undefined, init),
    mocks.analytics.createReport(undefined, init),
    mocks.analytics.getReport(undefined, init),
    mocks.channels.list(undefined, init),
    mocks.channels.update(undefined, init),
    mocks.calls.create(undefined, init),
    mocks.calls.addRecording(undefined, init),
    mocks.channelMessages.syncInbound(undefined, init),
    mocks.messages.receiveCustom(undefined, init),
    mocks.messages.send(undefined, init),
    mocks.channelMessages.syncOutbound(undefined, init),
    mocks.comments.get(undefined, init),
    mocks.comments.update(undefined, init),
    mocks.contacts.list(undefined, init),
    mocks.contacts.create(undefined, init),
    mocks.contacts.merge(undefined, init),
    mocks.contacts.get(undefined, init),
    mocks.contacts.update(undefined, init),
    mocks.contacts.removeHandle(undefined, init),
    mocks.contacts.addHandle(undefined, init),
    mocks.conversations.list(undefined, init),
    mocks.conversations.create(undefined, init),
    mocks.conversations.search(undefined, init),
    mocks.conversations.delete(undefined, init),
    mocks.conversations.get(undefined, init),
    mocks.conversations.update(undefined, init),
    mocks.conversations.updateAssignee(undefined, init),
    mocks.conversations.listComments(undefined, init),
    mocks.comments.create(undefined, init),
    mocks.drafts.createReply(undefined, init),
    mocks.conversations.listEvents(undefined, init),
    mocks.conversations.removeFollowers(undefined, init),
    mocks.conversations.addFollowers(undefined, init),
    mocks.conversations.listMessages(undefined, init),
    mocks.messages.reply(undefined, init),
    mocks.conversations.removeTags(undefined, init),
    mocks.conversations.addTags(undefined, init),
    mocks.attachments.download(undefined, init),
    mocks.drafts.delete(undefined, init),
    mocks.drafts.update(undefined, init),
    mocks.events.list(undefined, init),
    mocks.inboxes.list(undefined, init),
    mocks.messages.import(undefined, init),
    mocks.me.get(undefined, init),
    mocks.messageTemplates.list(undefined, init),
    mocks.messages.get(undefined, init),
    mocks.attachments.downloadFromMessage(undefined, init),
    mocks.messages.getSeenStatus(undefined, init),
    mocks.messages.markSeen(undefined, init),
    mocks.oauth.createToken(undefined, init),
    mocks.tags.list(undefined, init),
    mocks.teammates.list(undefined, init),
    mocks.teammates.get(undefined, init),
    mocks.teammates.update(undefined, init),
  ];
}

/** The same for the vendor's own addresses. */
export const handlers: HttpHandler[] = /* @__PURE__ */ createHandlers();
