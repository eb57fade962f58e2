// Generated from specs/drift. Edits are lost: change the spec and run `pnpm generate drift`.

import { type Call, ClientCore, PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import {
  conversationsCreate,
  conversationsGet,
  conversationsGetJsonTranscript,
  conversationsGetStats,
  conversationsGetTranscript,
  conversationsList,
  conversationsListLegacy,
  conversationsListMessages,
  conversationsSendMessage,
} from "../operations/conversations.ts";
import type { DriftOptions } from "../options.ts";
import type {
  ConversationsCreateBody,
  ConversationsCreateResponse,
  ConversationsGetJsonTranscriptResponse,
  ConversationsGetResponse,
  ConversationsGetStatsResponse,
  ConversationsListItem,
  ConversationsListLegacyQuery,
  ConversationsListLegacyResponse,
  ConversationsListMessagesItem,
  ConversationsListMessagesQuery,
  ConversationsListMessagesResponse,
  ConversationsListQuery,
  ConversationsListResponse,
  ConversationsSendMessageBody,
  ConversationsSendMessageResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Chats between a contact and users or bots, and their messages. */
export class ConversationsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Starts a conversation with a contact.
   *
   * The contact is created from the e-mail address when it is not known, but without Drift's cookies. A repeat starts a second conversation.
   *
   * `POST /conversations/new` · limit not published · scope conversation_write
   *
   * @see https://devdocs.drift.com/docs/creating-a-conversation
   */
  create(body: ConversationsCreateBody, options?: RequestOptions): Call<ConversationsCreateResponse> {
    return this.#core.call(conversationsCreate, undefined, body, options);
  }

  /**
   * Returns a conversation.
   *
   * `GET /conversations/{conversationId}` · limit not published · scope conversation_read
   *
   * @param conversationId Id of the conversation.
   * @see https://devdocs.drift.com/docs/retrieve-a-conversation
   */
  get(
    conversationId: number,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<ConversationsGetResponse> {
    return this.#core.call(conversationsGet, conversationId, query, options);
  }

  /**
   * Returns the transcript of a conversation as data.
   *
   * The scope is inferred; the documents name none.
   *
   * `GET /conversations/{conversationId}/json_transcript` · limit not published · scope conversation_read
   *
   * @param conversationId Id of the conversation.
   * @see https://devdocs.drift.com/docs/conversation-model
   */
  getJsonTranscript(
    conversationId: number,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<ConversationsGetJsonTranscriptResponse> {
    return this.#core.call(conversationsGetJsonTranscript, conversationId, query, options);
  }

  /**
   * Counts the conversations of each status.
   *
   * The scope is inferred; the documents name none.
   *
   * `GET /conversations/stats` · limit not published · scope conversation_read
   *
   * @see https://devdocs.drift.com/docs/conversation-model
   */
  getStats(query?: Record<string, never>, options?: RequestOptions<never>): Call<ConversationsGetStatsResponse> {
    return this.#core.call(conversationsGetStats, undefined, query, options);
  }

  /**
   * Returns the transcript of a conversation as text.
   *
   * `GET /conversations/{conversationId}/transcript` · limit not published · scope conversation_read
   *
   * @param conversationId Id of the conversation.
   * @see https://devdocs.drift.com/docs/conversation-model
   */
  getTranscript(conversationId: number, query?: Record<string, never>, options?: RequestOptions<never>): Call<string> {
    return this.#core.call(conversationsGetTranscript, conversationId, query, options);
  }

  /**
   * Lists conversations, last updated first.
   *
   * Pages shift while conversations change, so the same id may come twice.
   *
   * `GET /conversations/list` · limit not published · scope conversation_read
   *
   * @see https://devdocs.drift.com/docs/list-conversations
   */
  list(
    query?: ConversationsListQuery,
    options?: RequestOptions<never>,
  ): PagedCall<ConversationsListItem, ConversationsListResponse> {
    return new PagedCall(this.#core, conversationsList, undefined, query, options);
  }

  /**
   * Lists conversations of one status by the old path.
   *
   * Prefer conversations.list, which pages and is documented; nobody could confirm that this old path still answers.
   *
   * `GET /conversations` · limit not published · scope conversation_read
   *
   * @see https://devdocs.drift.com/docs/listing-conversations
   * @deprecated
   */
  listLegacy(
    query?: ConversationsListLegacyQuery,
    options?: RequestOptions<never>,
  ): Call<ConversationsListLegacyResponse> {
    return this.#core.call(conversationsListLegacy, undefined, query, options);
  }

  /**
   * Lists the messages of a conversation.
   *
   * A page holds 50 messages; the size cannot be chosen.
   *
   * `GET /conversations/{conversationId}/messages` · limit not published · scope conversation_read
   *
   * @param conversationId Id of the conversation.
   * @see https://devdocs.drift.com/docs/message-model
   */
  listMessages(
    conversationId: number,
    query?: ConversationsListMessagesQuery,
    options?: RequestOptions<never>,
  ): PagedCall<ConversationsListMessagesItem, ConversationsListMessagesResponse> {
    return new PagedCall(this.#core, conversationsListMessages, conversationId, query, options);
  }

  /**
   * Sends a message to a conversation.
   *
   * A repeat sends it twice.
   *
   * `POST /conversations/{conversationId}/messages` · limit not published · scope conversation_write
   *
   * @param conversationId Id of the conversation.
   * @see https://devdocs.drift.com/docs/creating-a-message
   */
  sendMessage(
    conversationId: number,
    body: ConversationsSendMessageBody,
    options?: RequestOptions,
  ): Call<ConversationsSendMessageResponse> {
    return this.#core.call(conversationsSendMessage, conversationId, body, options);
  }
}

/**
 * `conversations` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createConversations(options: DriftOptions): ConversationsResource {
  return new ConversationsResource(new ClientCore(vendor, options));
}
