// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { type Call, ClientCore, PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import {
  conversationsAddFollowers,
  conversationsAddLinks,
  conversationsAddTags,
  conversationsCreate,
  conversationsDelete,
  conversationsGet,
  conversationsList,
  conversationsListComments,
  conversationsListDrafts,
  conversationsListEvents,
  conversationsListFollowers,
  conversationsListInboxes,
  conversationsListMessages,
  conversationsRemoveFollowers,
  conversationsRemoveLinks,
  conversationsRemoveTags,
  conversationsSearch,
  conversationsUpdate,
  conversationsUpdateAssignee,
  conversationsUpdateReminders,
} from "../operations/conversations.ts";
import type { FrontOptions } from "../options.ts";
import type {
  ConversationsAddFollowersBody,
  ConversationsAddFollowersQuery,
  ConversationsAddLinksBody,
  ConversationsAddTagsBody,
  ConversationsCreateBody,
  ConversationsCreateResponse,
  ConversationsGetResponse,
  ConversationsListCommentsResponse,
  ConversationsListDraftsItem,
  ConversationsListDraftsQuery,
  ConversationsListDraftsResponse,
  ConversationsListEventsItem,
  ConversationsListEventsQuery,
  ConversationsListEventsResponse,
  ConversationsListFollowersResponse,
  ConversationsListInboxesResponse,
  ConversationsListItem,
  ConversationsListMessagesItem,
  ConversationsListMessagesQuery,
  ConversationsListMessagesResponse,
  ConversationsListQuery,
  ConversationsListResponse,
  ConversationsRemoveFollowersBody,
  ConversationsRemoveLinksBody,
  ConversationsRemoveTagsBody,
  ConversationsSearchItem,
  ConversationsSearchQuery,
  ConversationsSearchResponse,
  ConversationsUpdateAssigneeBody,
  ConversationsUpdateBody,
  ConversationsUpdateRemindersBody,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Threads of messages, and discussions and tasks that hold comments only. */
export class ConversationsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Lets teammates follow a conversation.
   *
   * At most 50 a call.
   *
   * `POST /conversations/{conversation_id}/followers` · limit 50/min, more by plan · scope conversations:write
   *
   * @param conversationId Id of the conversation (`cnv_…`)
   * @see https://dev.frontapp.com/reference/add-conversation-followers
   */
  addFollowers(
    conversationId: string,
    body: ConversationsAddFollowersBody,
    options?: RequestOptions<ConversationsAddFollowersQuery>,
  ): Call<undefined> {
    return this.#core.call(conversationsAddFollowers, conversationId, body, options);
  }

  /**
   * Links a conversation to things outside of Front.
   *
   * At most 10 of each a call.
   *
   * `POST /conversations/{conversation_id}/links` · limit 50/min, more by plan · scope conversations:write
   *
   * @param conversationId Id of the conversation (`cnv_…`)
   * @see https://dev.frontapp.com/reference/add-conversation-link
   */
  addLinks(conversationId: string, body: ConversationsAddLinksBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(conversationsAddLinks, conversationId, body, options);
  }

  /**
   * Adds tags to a conversation.
   *
   * `POST /conversations/{conversation_id}/tags` · limit 50/min, more by plan · scope conversations:write
   *
   * @param conversationId Id of the conversation (`cnv_…`)
   * @see https://dev.frontapp.com/reference/add-conversation-tag
   */
  addTags(conversationId: string, body: ConversationsAddTagsBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(conversationsAddTags, conversationId, body, options);
  }

  /**
   * Creates a discussion or a task.
   *
   * These hold comments only. A thread with a customer starts with messages.send.
   *
   * `POST /conversations` · limit 50/min, more by plan · scope conversations:write
   *
   * @see https://dev.frontapp.com/reference/create-conversation
   */
  create(body: ConversationsCreateBody, options?: RequestOptions): Call<ConversationsCreateResponse> {
    return this.#core.call(conversationsCreate, undefined, body, options);
  }

  /**
   * Deletes a conversation for good.
   *
   * Only out of the trash: update its status to `deleted` first.
   *
   * `DELETE /conversations/{conversation_id}` · limit 50/min, more by plan · scope conversations:delete
   *
   * @param conversationId Id of the conversation (`cnv_…`)
   * @see https://dev.frontapp.com/reference/delete-conversation
   */
  delete(conversationId: string, options?: RequestOptions<never>): Call<undefined> {
    return this.#core.call(conversationsDelete, conversationId, undefined, options);
  }

  /**
   * Gets a conversation, or the one that it was merged into.
   *
   * `GET /conversations/{conversation_id}` · limit 50/min, more by plan · scope conversations:read
   *
   * @param conversationId Id of the conversation (`cnv_…`)
   * @see https://dev.frontapp.com/reference/get-conversation-by-id
   */
  get(
    conversationId: string,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<ConversationsGetResponse> {
    return this.#core.call(conversationsGet, conversationId, query, options);
  }

  /**
   * Lists conversations, last updated first.
   *
   * The company's bump settings decide what counts as an update. For finer filters see search.
   *
   * `GET /conversations` · limit 50/min, more by plan · scope conversations:read
   *
   * @see https://dev.frontapp.com/reference/list-conversations
   */
  list(
    query?: ConversationsListQuery,
    options?: RequestOptions<never>,
  ): PagedCall<ConversationsListItem, ConversationsListResponse> {
    return new PagedCall(this.#core, conversationsList, undefined, query, options);
  }

  /**
   * Lists the comments of a conversation, newest first.
   *
   * `GET /conversations/{conversation_id}/comments` · limit 50/min, more by plan · scope comments:read
   *
   * @param conversationId Id of the conversation (`cnv_…`)
   * @see https://dev.frontapp.com/reference/list-conversation-comments
   */
  listComments(
    conversationId: string,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<ConversationsListCommentsResponse> {
    return this.#core.call(conversationsListComments, conversationId, query, options);
  }

  /**
   * Lists the drafts of a conversation.
   *
   * `GET /conversations/{conversation_id}/drafts` · limit 50/min, more by plan · scope drafts:read
   *
   * @param conversationId Id of the conversation (`cnv_…`)
   * @see https://dev.frontapp.com/reference/list-conversation-drafts
   */
  listDrafts(
    conversationId: string,
    query?: ConversationsListDraftsQuery,
    options?: RequestOptions<never>,
  ): PagedCall<ConversationsListDraftsItem, ConversationsListDraftsResponse> {
    return new PagedCall(this.#core, conversationsListDrafts, conversationId, query, options);
  }

  /**
   * Lists the events of a conversation, newest first.
   *
   * `GET /conversations/{conversation_id}/events` · limit 50/min, more by plan · scope events:*:read
   *
   * @param conversationId Id of the conversation (`cnv_…`)
   * @see https://dev.frontapp.com/reference/list-conversation-events
   */
  listEvents(
    conversationId: string,
    query?: ConversationsListEventsQuery,
    options?: RequestOptions<never>,
  ): PagedCall<ConversationsListEventsItem, ConversationsListEventsResponse> {
    return new PagedCall(this.#core, conversationsListEvents, conversationId, query, options);
  }

  /**
   * Lists the teammates who follow a conversation.
   *
   * `GET /conversations/{conversation_id}/followers` · limit 50/min, more by plan · scope teammates:read
   *
   * @param conversationId Id of the conversation (`cnv_…`)
   * @see https://dev.frontapp.com/reference/list-conversation-followers
   */
  listFollowers(
    conversationId: string,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<ConversationsListFollowersResponse> {
    return this.#core.call(conversationsListFollowers, conversationId, query, options);
  }

  /**
   * Lists the inboxes that a conversation is in.
   *
   * `GET /conversations/{conversation_id}/inboxes` · limit 50/min, more by plan · scope inboxes:read
   *
   * @param conversationId Id of the conversation (`cnv_…`)
   * @see https://dev.frontapp.com/reference/list-conversation-inboxes
   */
  listInboxes(
    conversationId: string,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<ConversationsListInboxesResponse> {
    return this.#core.call(conversationsListInboxes, conversationId, query, options);
  }

  /**
   * Lists the messages of a conversation, newest first.
   *
   * `GET /conversations/{conversation_id}/messages` · limit 50/min, more by plan · scope messages:read
   *
   * @param conversationId Id of the conversation (`cnv_…`)
   * @see https://dev.frontapp.com/reference/list-conversation-messages
   */
  listMessages(
    conversationId: string,
    query?: ConversationsListMessagesQuery,
    options?: RequestOptions<never>,
  ): PagedCall<ConversationsListMessagesItem, ConversationsListMessagesResponse> {
    return new PagedCall(this.#core, conversationsListMessages, conversationId, query, options);
  }

  /**
   * Removes followers of a conversation.
   *
   * At most 50 a call.
   *
   * `DELETE /conversations/{conversation_id}/followers` · limit 50/min, more by plan · scope conversations:write
   *
   * @param conversationId Id of the conversation (`cnv_…`)
   * @see https://dev.frontapp.com/reference/delete-conversation-followers
   */
  removeFollowers(
    conversationId: string,
    body: ConversationsRemoveFollowersBody,
    options?: RequestOptions,
  ): Call<undefined> {
    return this.#core.call(conversationsRemoveFollowers, conversationId, body, options);
  }

  /**
   * Removes links of a conversation.
   *
   * At most 10 a call.
   *
   * `DELETE /conversations/{conversation_id}/links` · limit 50/min, more by plan · scope conversations:write
   *
   * @param conversationId Id of the conversation (`cnv_…`)
   * @see https://dev.frontapp.com/reference/remove-conversation-links
   */
  removeLinks(conversationId: string, body: ConversationsRemoveLinksBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(conversationsRemoveLinks, conversationId, body, options);
  }

  /**
   * Removes tags from a conversation.
   *
   * `DELETE /conversations/{conversation_id}/tags` · limit 50/min, more by plan · scope conversations:write
   *
   * @param conversationId Id of the conversation (`cnv_…`)
   * @see https://dev.frontapp.com/reference/remove-conversation-tag
   */
  removeTags(conversationId: string, body: ConversationsRemoveTagsBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(conversationsRemoveTags, conversationId, body, options);
  }

  /**
   * Searches conversations, newest activity first.
   *
   * The text is the last part of the path. Searches may take 40 % of the company's minute.
   *
   * `GET /conversations/search/{query}` · limit 40% of 50/min, more by plan; 50/min, more by plan · scope conversations:read
   *
   * @param queryValue The search text itself, such as `subject:invoice`.
   * @see https://dev.frontapp.com/reference/search-conversations
   */
  search(
    queryValue: string,
    query?: ConversationsSearchQuery,
    options?: RequestOptions<never>,
  ): PagedCall<ConversationsSearchItem, ConversationsSearchResponse> {
    return new PagedCall(this.#core, conversationsSearch, queryValue, query, options);
  }

  /**
   * Changes a conversation.
   *
   * `tag_ids` and `custom_fields` replace all that is there. Send `status` or `status_id`, not both.
   *
   * `PATCH /conversations/{conversation_id}` · limit 50/min, more by plan · scope conversations:write
   *
   * @param conversationId Id of the conversation (`cnv_…`)
   * @see https://dev.frontapp.com/reference/update-conversation
   */
  update(conversationId: string, body: ConversationsUpdateBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(conversationsUpdate, conversationId, body, options);
  }

  /**
   * Assigns a conversation to a teammate, or to nobody.
   *
   * `PUT /conversations/{conversation_id}/assignee` · limit 50/min, more by plan · scope conversations:write
   *
   * @param conversationId Id of the conversation (`cnv_…`)
   * @see https://dev.frontapp.com/reference/update-conversation-assignee
   */
  updateAssignee(
    conversationId: string,
    body: ConversationsUpdateAssigneeBody,
    options?: RequestOptions,
  ): Call<undefined> {
    return this.#core.call(conversationsUpdateAssignee, conversationId, body, options);
  }

  /**
   * Snoozes a conversation for a teammate, or ends that.
   *
   * Of a private conversation only for its owner. In a shared one the reminder is everybody's who has access to the inbox.
   *
   * `PATCH /conversations/{conversation_id}/reminders` · limit 50/min, more by plan · scope conversations:write
   *
   * @param conversationId Id of the conversation (`cnv_…`)
   * @see https://dev.frontapp.com/reference/update-conversation-reminders
   */
  updateReminders(
    conversationId: string,
    body: ConversationsUpdateRemindersBody,
    options?: RequestOptions,
  ): Call<undefined> {
    return this.#core.call(conversationsUpdateReminders, conversationId, body, options);
  }
}

/**
 * `conversations` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createConversations(options: FrontOptions): ConversationsResource {
  return new ConversationsResource(new ClientCore(vendor, options));
}
