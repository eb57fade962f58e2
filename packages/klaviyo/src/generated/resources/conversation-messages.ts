// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import { conversationMessagesCreate } from "../operations/conversation-messages.ts";
import type { KlaviyoOptions } from "../options.ts";
import type { ConversationMessagesCreateBody } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Answers to profiles who wrote. */
export class ConversationMessagesResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Sends a message into a conversation.
   *
   * Queued. The conversation is given as a relationship.
   *
   * `POST /api/conversation-messages` · limit 3/s, 60/min · scope conversations:write
   *
   * @see https://developers.klaviyo.com/en/reference/create_conversation_message
   */
  create(body: ConversationMessagesCreateBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(conversationMessagesCreate, undefined, body, options);
  }
}

/**
 * `conversationMessages` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createConversationMessages(options: KlaviyoOptions): ConversationMessagesResource {
  return new ConversationMessagesResource(new ClientCore(vendor, options));
}
