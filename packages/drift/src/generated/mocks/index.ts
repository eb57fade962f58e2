// Generated from specs/drift. Edits are lost: change the spec and run `pnpm generate drift`.

import type { MockInit } from "@carillon/runtime/mocks";
import type { HttpHandler } from "msw";
import { accountsMocks } from "./accounts.ts";
import { appMocks } from "./app.ts";
import { attachmentsMocks } from "./attachments.ts";
import { contactsMocks } from "./contacts.ts";
import { conversationsMocks } from "./conversations.ts";
import { gdprMocks } from "./gdpr.ts";
import { meetingsMocks } from "./meetings.ts";
import { oauthMocks } from "./oauth.ts";
import { playbooksMocks } from "./playbooks.ts";
import { reportsMocks } from "./reports.ts";
import { scimUsersMocks } from "./scim-users.ts";
import { teamsMocks } from "./teams.ts";
import { usersMocks } from "./users.ts";

export type { MockInit };

/** msw handlers by resource and method: `server.use(mocks.resource.method(reply, { status }))`. */
export const mocks = {
  accounts: accountsMocks,
  app: appMocks,
  attachments: attachmentsMocks,
  contacts: contactsMocks,
  conversations: conversationsMocks,
  gdpr: gdprMocks,
  meetings: meetingsMocks,
  oauth: oauthMocks,
  playbooks: playbooksMocks,
  reports: reportsMocks,
  scimUsers: scimUsersMocks,
  teams: teamsMocks,
  users: usersMocks,
};

/**
 * A handler for every endpoint, each answering with its documented example.
 * @param init where requests go, when the client has a `baseUrl` or `baseUrls`
 */
export function createHandlers(init: Pick<MockInit, "baseUrl" | "baseUrls"> = {}): HttpHandler[] {
  return [
    mocks.accounts.list(undefined, init),
    mocks.accounts.create(undefined, init),
    mocks.accounts.update(undefined, init),
    mocks.accounts.delete(undefined, init),
    mocks.accounts.get(undefined, init),
    mocks.app.getTokenInfo(undefined, init),
    mocks.app.uninstall(undefined, init),
    mocks.attachments.download(undefined, init),
    mocks.contacts.list(undefined, init),
    mocks.contacts.create(undefined, init),
    mocks.contacts.listAttributes(undefined, init),
    mocks.contacts.updateByIdType(undefined, init),
    mocks.contacts.createTimelineEvent(undefined, init),
    mocks.contacts.delete(undefined, init),
    mocks.contacts.get(undefined, init),
    mocks.contacts.update(undefined, init),
    mocks.contacts.addTags(undefined, init),
    mocks.contacts.removeTags(undefined, init),
    mocks.contacts.removeTag(undefined, init),
    mocks.conversations.listLegacy(undefined, init),
    mocks.conversations.list(undefined, init),
    mocks.conversations.create(undefined, init),
    mocks.conversations.getStats(undefined, init),
    mocks.conversations.get(undefined, init),
    mocks.conversations.getJsonTranscript(undefined, init),
    mocks.conversations.listMessages(undefined, init),
    mocks.conversations.sendMessage(undefined, init),
    mocks.conversations.getTranscript(undefined, init),
    mocks.contacts.unsubscribe(undefined, init),
    mocks.gdpr.delete(undefined, init),
    mocks.gdpr.retrieve(undefined, init),
    mocks.oauth.createToken(undefined, init),
    mocks.playbooks.listLandingPages(undefined, init),
    mocks.playbooks.list(undefined, init),
    mocks.reports.queryConversations(undefined, init),
    mocks.scimUsers.list(undefined, init),
    mocks.scimUsers.create(undefined, init),
    mocks.scimUsers.delete(undefined, init),
    mocks.scimUsers.get(undefined, init),
    mocks.scimUsers.update(undefined, init),
    mocks.scimUsers.replace(undefined, init),
    mocks.teams.list(undefined, init),
    mocks.teams.listForUser(undefined, init),
    mocks.users.list(undefined, init),
    mocks.meetings.list(undefined, init),
    mocks.users.update(undefined, init),
    mocks.users.get(undefined, init),
  ];
}

/** The same for the vendor's own addresses. */
export const handlers: HttpHandler[] = /* @__PURE__ */ createHandlers();
