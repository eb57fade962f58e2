// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import type { MockInit } from "@carillon/runtime/mocks";
import type { HttpHandler } from "msw";
import { batchesMocks } from "./batches.ts";
import { bucketUrlsMocks } from "./bucket-urls.ts";
import { campaignsMocks } from "./campaigns.ts";
import { conversationsMocks } from "./conversations.ts";
import { messagesMocks } from "./messages.ts";
import { operatorsMocks } from "./operators.ts";
import { peopleMocks } from "./people.ts";
import { peopleSuggestionsMocks } from "./people-suggestions.ts";
import { pluginConnectionsMocks } from "./plugin-connections.ts";
import { websitesMocks } from "./websites.ts";

export type { MockInit };

/** msw handlers by resource and method: `server.use(mocks.resource.method(reply, { status }))`. */
export const mocks = {
  batches: batchesMocks,
  bucketUrls: bucketUrlsMocks,
  campaigns: campaignsMocks,
  conversations: conversationsMocks,
  messages: messagesMocks,
  operators: operatorsMocks,
  people: peopleMocks,
  peopleSuggestions: peopleSuggestionsMocks,
  pluginConnections: pluginConnectionsMocks,
  websites: websitesMocks,
};

/**
 * A handler for every endpoint, each answering with its documented example.
 * @param init where requests go, when the client has a `baseUrl` or `baseUrls`
 */
export function createHandlers(init: Pick<MockInit, "baseUrl" | "baseUrls"> = {}): HttpHandler[] {
  return [
    mocks.bucketUrls.generate(undefined, init),
    mocks.pluginConnections.getEndpoints(undefined, init),
    mocks.pluginConnections.sessionExists(undefined, init),
    mocks.pluginConnections.listWebsites(undefined, init),
    mocks.websites.exists(undefined, init),
    mocks.websites.create(undefined, init),
    mocks.websites.delete(undefined, init),
    mocks.websites.get(undefined, init),
    mocks.batches.resolve(undefined, init),
    mocks.campaigns.list(undefined, init),
    mocks.conversations.create(undefined, init),
    mocks.conversations.delete(undefined, init),
    mocks.conversations.get(undefined, init),
    mocks.conversations.exists(undefined, init),
    mocks.messages.updateCompose(undefined, init),
    mocks.conversations.updateInbox(undefined, init),
    mocks.messages.send(undefined, init),
    mocks.messages.delete(undefined, init),
    mocks.messages.get(undefined, init),
    mocks.messages.update(undefined, init),
    mocks.messages.list(undefined, init),
    mocks.conversations.getMeta(undefined, init),
    mocks.conversations.updateMeta(undefined, init),
    mocks.conversations.listPages(undefined, init),
    mocks.messages.markRead(undefined, init),
    mocks.conversations.updateRouting(undefined, init),
    mocks.conversations.getState(undefined, init),
    mocks.conversations.updateState(undefined, init),
    mocks.conversations.list(undefined, init),
    mocks.operators.list(undefined, init),
    mocks.people.listConversations(undefined, init),
    mocks.people.getData(undefined, init),
    mocks.people.updateData(undefined, init),
    mocks.people.addEvent(undefined, init),
    mocks.people.listEvents(undefined, init),
    mocks.people.create(undefined, init),
    mocks.people.delete(undefined, init),
    mocks.people.get(undefined, init),
    mocks.people.exists(undefined, init),
    mocks.people.update(undefined, init),
    mocks.people.save(undefined, init),
    mocks.people.list(undefined, init),
    mocks.people.getStatistics(undefined, init),
    mocks.peopleSuggestions.deleteSegment(undefined, init),
  ];
}

/** The same for the vendor's own addresses. */
export const handlers: HttpHandler[] = /* @__PURE__ */ createHandlers();
