// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { type BinaryReply, type Call, ClientCore, PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import {
  messagesGet,
  messagesGetEml,
  messagesGetSeenStatus,
  messagesImport,
  messagesMarkSeen,
  messagesReceiveCustom,
  messagesReply,
  messagesSend,
} from "../operations/messages.ts";
import type { FrontOptions } from "../options.ts";
import type {
  MessagesGetResponse,
  MessagesGetSeenStatusItem,
  MessagesGetSeenStatusQuery,
  MessagesGetSeenStatusResponse,
  MessagesImportBody,
  MessagesImportResponse,
  MessagesMarkSeenBody,
  MessagesReceiveCustomBody,
  MessagesReceiveCustomResponse,
  MessagesReplyBody,
  MessagesReplyResponse,
  MessagesSendBody,
  MessagesSendResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** The single emails and chats of a conversation. */
export class MessagesResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Gets a message.
   *
   * `GET /messages/{message_id}` · limit 50/min, more by plan · scope messages:read
   *
   * @param messageId Id (`msg_…`) or `alt:uid:` and the message_uid of a 202.
   * @see https://dev.frontapp.com/reference/get-message
   */
  get(messageId: string, query?: Record<string, never>, options?: RequestOptions<never>): Call<MessagesGetResponse> {
    return this.#core.call(messagesGet, messageId, query, options);
  }

  /**
   * Gets an email as it was sent, in EML.
   *
   * Emails only; its bytes may be in any charset. Attachments are inside.
   *
   * `GET /messages/{message_id}` · limit 50/min, more by plan · scope messages:read
   *
   * @param messageId Id (`msg_…`) or `alt:uid:` and the message_uid of a 202.
   * @see https://dev.frontapp.com/reference/get-message
   */
  getEml(messageId: string, query?: Record<string, never>, options?: RequestOptions<never>): Call<BinaryReply> {
    return this.#core.call(messagesGetEml, messageId, query, options);
  }

  /**
   * Lists who has seen a message.
   *
   * Where Front cannot tell who, one entry stands for the first time that anybody did.
   *
   * `GET /messages/{message_id}/seen` · limit 50/min, more by plan · scope messages:read
   *
   * @param messageId Id (`msg_…`) or `alt:uid:` and the message_uid of a 202.
   * @see https://dev.frontapp.com/reference/get-message-seen-status
   */
  getSeenStatus(
    messageId: string,
    query?: MessagesGetSeenStatusQuery,
    options?: RequestOptions<never>,
  ): PagedCall<MessagesGetSeenStatusItem, MessagesGetSeenStatusResponse> {
    return new PagedCall(this.#core, messagesGetSeenStatus, messageId, query, options);
  }

  /**
   * Imports an old message into an inbox.
   *
   * Runs no webhooks, and no rules unless asked to. The same `external_id` is refused a second time.
   *
   * `POST /inboxes/{inbox_id}/imported_messages` · limit 50/min, more by plan · scope messages:write
   *
   * @param inboxId Id of the inbox (`inb_…`)
   * @see https://dev.frontapp.com/reference/import-inbox-message
   */
  import(inboxId: string, body: MessagesImportBody, options?: RequestOptions): Call<MessagesImportResponse> {
    return this.#core.call(messagesImport, inboxId, body, options);
  }

  /**
   * Marks a message that was sent as seen by its recipient.
   *
   * Only when somebody did see it. At most 10 times an hour for a message.
   *
   * `POST /messages/{message_id}/seen` · limit 10/h; 50/min, more by plan · scope messages:write
   *
   * @param messageId Id (`msg_…`) or `alt:uid:` and the message_uid of a 202.
   * @see https://dev.frontapp.com/reference/mark-message-seen
   */
  markSeen(messageId: string, body?: MessagesMarkSeenBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(messagesMarkSeen, messageId, body, options);
  }

  /**
   * Brings a message into a custom channel.
   *
   * Custom channels only. At most 5 a second for a channel.
   *
   * `POST /channels/{channel_id}/incoming_messages` · limit 5/s; 50/min, more by plan · scope messages:write
   *
   * @param channelId Id (`cha_…`) or `alt:address:` and the address.
   * @see https://dev.frontapp.com/reference/receive-custom-messages
   */
  receiveCustom(
    channelId: string,
    body: MessagesReceiveCustomBody,
    options?: RequestOptions,
  ): Call<MessagesReceiveCustomResponse> {
    return this.#core.call(messagesReceiveCustom, channelId, body, options);
  }

  /**
   * Replies to the customer of a conversation.
   *
   * Only `body` is required. Archives the conversation unless `options.archive` is false. Not for discussions and tasks.
   *
   * `POST /conversations/{conversation_id}/messages` · limit 5/s; 50/min, more by plan · scope messages:send
   *
   * @param conversationId Id of the conversation (`cnv_…`)
   * @see https://dev.frontapp.com/reference/create-message-reply
   */
  reply(conversationId: string, body: MessagesReplyBody, options?: RequestOptions): Call<MessagesReplyResponse> {
    return this.#core.call(messagesReply, conversationId, body, options);
  }

  /**
   * Starts a conversation with a message.
   *
   * A 202 is no delivery; watch the outbound and message_delivery_failed events. At most 5 a second for a channel.
   *
   * `POST /channels/{channel_id}/messages` · limit 5/s; 50/min, more by plan · scope messages:send
   *
   * @param channelId Id (`cha_…`) or `alt:address:` and the address.
   * @see https://dev.frontapp.com/reference/create-message
   */
  send(channelId: string, body: MessagesSendBody, options?: RequestOptions): Call<MessagesSendResponse> {
    return this.#core.call(messagesSend, channelId, body, options);
  }
}

/**
 * `messages` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createMessages(options: FrontOptions): MessagesResource {
  return new MessagesResource(new ClientCore(vendor, options));
}
