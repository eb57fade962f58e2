// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { type Call, ClientCore, PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import {
  messagesDelete,
  messagesGet,
  messagesGetOriginal,
  messagesList,
  messagesMarkDelivered,
  messagesMarkRead,
  messagesMarkUnread,
  messagesSend,
  messagesUpdate,
  messagesUpdateCompose,
} from "../operations/messages.ts";
import type { CrispOptions } from "../options.ts";
import type {
  MessagesDeletePath,
  MessagesDeleteResponse,
  MessagesGetOriginalPath,
  MessagesGetOriginalResponse,
  MessagesGetPath,
  MessagesGetResponse,
  MessagesListItem,
  MessagesListQuery,
  MessagesListResponse,
  MessagesMarkDeliveredBody,
  MessagesMarkDeliveredResponse,
  MessagesMarkReadBody,
  MessagesMarkReadResponse,
  MessagesMarkUnreadBody,
  MessagesMarkUnreadResponse,
  MessagesSendBody,
  MessagesSendResponse,
  MessagesUpdateBody,
  MessagesUpdateComposeBody,
  MessagesUpdateComposeResponse,
  MessagesUpdatePath,
  MessagesUpdateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** What visitors and operators write in a conversation. */
export class MessagesResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Deletes a message.
   *
   * Probable scope: `website:conversation:messages write`.
   *
   * `DELETE /website/{website_id}/conversation/{session_id}/message/{fingerprint}` · limit 5000/day, more by plan; not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#remove-a-message-in-conversation
   */
  delete(
    ids: MessagesDeletePath,
    options?: RequestOptions<never> & { websiteId?: string },
  ): Call<MessagesDeleteResponse> {
    return this.#core.call(messagesDelete, ids, undefined, options);
  }

  /**
   * Gets a message.
   *
   * Probable scope: `website:conversation:messages read`.
   *
   * `GET /website/{website_id}/conversation/{session_id}/message/{fingerprint}` · limit 5000/day, more by plan; not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#get-a-message-in-conversation
   */
  get(
    ids: MessagesGetPath,
    query?: Record<string, never>,
    options?: RequestOptions<never> & { websiteId?: string },
  ): Call<MessagesGetResponse> {
    return this.#core.call(messagesGet, ids, query, options);
  }

  /**
   * Gets the raw form of a message.
   *
   * Probable scope: `website:conversation:messages read`.
   *
   * `GET /website/{website_id}/conversation/{session_id}/original/{original_id}` · limit 5000/day, more by plan; not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#get-an-original-message-in-conversation
   */
  getOriginal(
    ids: MessagesGetOriginalPath,
    query?: Record<string, never>,
    options?: RequestOptions<never> & { websiteId?: string },
  ): Call<MessagesGetOriginalResponse> {
    return this.#core.call(messagesGetOriginal, ids, query, options);
  }

  /**
   * Lists messages of a conversation, the latest page first.
   *
   * Within a page the oldest message comes first; its timestamp leads to the older page. Only one of the three timestamps at a time. With `timestamp_after` or `timestamp_around` the list is one page: to go forward, ask again after its last timestamp. Status 206 means that there are older ones.
   *
   * `GET /website/{website_id}/conversation/{session_id}/messages` · limit 5000/day, more by plan; not published · scope website:conversation:messages read
   *
   * @param sessionId Id of the conversation, `session_` and a UUID.
   * @see https://docs.crisp.chat/references/rest-api/v1/#get-messages-in-conversation
   */
  list(
    sessionId: string,
    query?: MessagesListQuery,
    options?: RequestOptions<never> & { websiteId?: string },
  ): PagedCall<MessagesListItem, MessagesListResponse> {
    return new PagedCall(this.#core, messagesList, sessionId, query, options);
  }

  /**
   * Marks messages as delivered.
   *
   * Probable scope: `website:conversation:messages write`.
   *
   * `PATCH /website/{website_id}/conversation/{session_id}/delivered` · limit 5000/day, more by plan; not published
   *
   * @param sessionId Id of the conversation, `session_` and a UUID.
   * @see https://docs.crisp.chat/references/rest-api/v1/#mark-messages-as-delivered-in-conversation
   */
  markDelivered(
    sessionId: string,
    body: MessagesMarkDeliveredBody,
    options?: RequestOptions & { websiteId?: string },
  ): Call<MessagesMarkDeliveredResponse> {
    return this.#core.call(messagesMarkDelivered, sessionId, body, options);
  }

  /**
   * Marks messages as read.
   *
   * Probable scope: `website:conversation:messages write`.
   *
   * `PATCH /website/{website_id}/conversation/{session_id}/read` · limit 5000/day, more by plan; not published
   *
   * @param sessionId Id of the conversation, `session_` and a UUID.
   * @see https://docs.crisp.chat/references/rest-api/v1/#mark-messages-as-read-in-conversation
   */
  markRead(
    sessionId: string,
    body: MessagesMarkReadBody,
    options?: RequestOptions & { websiteId?: string },
  ): Call<MessagesMarkReadResponse> {
    return this.#core.call(messagesMarkRead, sessionId, body, options);
  }

  /**
   * Marks a conversation as unread.
   *
   * Probable scope: `website:conversation:messages write`.
   *
   * `PATCH /website/{website_id}/conversation/{session_id}/unread` · limit 5000/day, more by plan; not published
   *
   * @param sessionId Id of the conversation, `session_` and a UUID.
   * @see https://docs.crisp.chat/references/rest-api/v1/#mark-conversation-as-unread
   */
  markUnread(
    sessionId: string,
    body: MessagesMarkUnreadBody,
    options?: RequestOptions & { websiteId?: string },
  ): Call<MessagesMarkUnreadResponse> {
    return this.#core.call(messagesMarkUnread, sessionId, body, options);
  }

  /**
   * Sends a message.
   *
   * The type decides what content is. Not safe to repeat, unless you look for your own fingerprint first.
   *
   * `POST /website/{website_id}/conversation/{session_id}/message` · limit 5000/day, more by plan; not published · scope website:conversation:messages write
   *
   * @param sessionId Id of the conversation, `session_` and a UUID.
   * @see https://docs.crisp.chat/references/rest-api/v1/#send-a-message-in-conversation
   */
  send(
    sessionId: string,
    body: MessagesSendBody,
    options?: RequestOptions & { websiteId?: string },
  ): Call<MessagesSendResponse> {
    return this.#core.call(messagesSend, sessionId, body, options);
  }

  /**
   * Changes the content of a message.
   *
   * Probable scope: `website:conversation:messages write`.
   *
   * `PATCH /website/{website_id}/conversation/{session_id}/message/{fingerprint}` · limit 5000/day, more by plan; not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#update-a-message-in-conversation
   */
  update(
    ids: MessagesUpdatePath,
    body: MessagesUpdateBody,
    options?: RequestOptions & { websiteId?: string },
  ): Call<MessagesUpdateResponse> {
    return this.#core.call(messagesUpdate, ids, body, options);
  }

  /**
   * Tells that somebody types.
   *
   * Probable scope: `website:conversation:messages write`.
   *
   * `PATCH /website/{website_id}/conversation/{session_id}/compose` · limit 5000/day, more by plan; not published
   *
   * @param sessionId Id of the conversation, `session_` and a UUID.
   * @see https://docs.crisp.chat/references/rest-api/v1/#compose-a-message-in-conversation
   */
  updateCompose(
    sessionId: string,
    body: MessagesUpdateComposeBody,
    options?: RequestOptions & { websiteId?: string },
  ): Call<MessagesUpdateComposeResponse> {
    return this.#core.call(messagesUpdateCompose, sessionId, body, options);
  }
}

/**
 * `messages` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createMessages(options: CrispOptions): MessagesResource {
  return new MessagesResource(new ClientCore(vendor, options));
}
