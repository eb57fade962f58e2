// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { type Call, ClientCore, type PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import {
  conversationsCreate,
  conversationsDelete,
  conversationsExists,
  conversationsGet,
  conversationsGetMeta,
  conversationsGetState,
  conversationsList,
  conversationsListPages,
  conversationsUpdateInbox,
  conversationsUpdateMeta,
  conversationsUpdateRouting,
  conversationsUpdateState,
} from "../operations/conversations.ts";
import type { CrispOptions } from "../options.ts";
import type {
  ConversationsCreateResponse,
  ConversationsDeleteResponse,
  ConversationsGetMetaResponse,
  ConversationsGetResponse,
  ConversationsGetStateResponse,
  ConversationsListItem,
  ConversationsListPagesItem,
  ConversationsListPagesQuery,
  ConversationsListPagesResponse,
  ConversationsListQuery,
  ConversationsListResponse,
  ConversationsUpdateInboxBody,
  ConversationsUpdateInboxResponse,
  ConversationsUpdateMetaBody,
  ConversationsUpdateMetaResponse,
  ConversationsUpdateRoutingBody,
  ConversationsUpdateRoutingResponse,
  ConversationsUpdateStateBody,
  ConversationsUpdateStateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Sessions of visitors with the team. */
export class ConversationsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Creates an empty conversation.
   *
   * It stays out of the inbox until a message from the user is sent.
   *
   * `POST /website/{website_id}/conversation` · limit 5000/day, more by plan; not published · scope website:conversation:initiate write
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#create-a-new-conversation
   */
  create(options?: RequestOptions<never> & { websiteId?: string }): Call<ConversationsCreateResponse> {
    return this.#core.call(conversationsCreate, undefined, undefined, options);
  }

  /**
   * Deletes a conversation.
   *
   * `DELETE /website/{website_id}/conversation/{session_id}` · limit 5000/day, more by plan; not published · scope website:conversation:sessions write
   *
   * @param sessionId Id of the conversation, `session_` and a UUID.
   * @see https://docs.crisp.chat/references/rest-api/v1/#remove-a-conversation
   */
  delete(
    sessionId: string,
    options?: RequestOptions<never> & { websiteId?: string },
  ): Call<ConversationsDeleteResponse> {
    return this.#core.call(conversationsDelete, sessionId, undefined, options);
  }

  /**
   * Tells whether a conversation exists.
   *
   * `HEAD /website/{website_id}/conversation/{session_id}` · limit 5000/day, more by plan; not published
   *
   * @param sessionId Id of the conversation, `session_` and a UUID.
   * @see https://docs.crisp.chat/references/rest-api/v1/#check-if-conversation-exists
   */
  exists(
    sessionId: string,
    query?: Record<string, never>,
    options?: RequestOptions<never> & { websiteId?: string },
  ): Call<boolean> {
    return this.#core.call(conversationsExists, sessionId, query, options);
  }

  /**
   * Gets a conversation.
   *
   * `GET /website/{website_id}/conversation/{session_id}` · limit 5000/day, more by plan; not published · scope website:conversation:sessions read
   *
   * @param sessionId Id of the conversation, `session_` and a UUID.
   * @see https://docs.crisp.chat/references/rest-api/v1/#get-a-conversation
   */
  get(
    sessionId: string,
    query?: Record<string, never>,
    options?: RequestOptions<never> & { websiteId?: string },
  ): Call<ConversationsGetResponse> {
    return this.#core.call(conversationsGet, sessionId, query, options);
  }

  /**
   * Gets what is known of the visitor.
   *
   * `GET /website/{website_id}/conversation/{session_id}/meta` · limit 5000/day, more by plan; not published · scope website:conversation:sessions read
   *
   * @param sessionId Id of the conversation, `session_` and a UUID.
   * @see https://docs.crisp.chat/references/rest-api/v1/#get-conversation-metas
   */
  getMeta(
    sessionId: string,
    query?: Record<string, never>,
    options?: RequestOptions<never> & { websiteId?: string },
  ): Call<ConversationsGetMetaResponse> {
    return this.#core.call(conversationsGetMeta, sessionId, query, options);
  }

  /**
   * Gets the state of a conversation.
   *
   * `GET /website/{website_id}/conversation/{session_id}/state` · limit 5000/day, more by plan; not published
   *
   * @param sessionId Id of the conversation, `session_` and a UUID.
   * @see https://docs.crisp.chat/references/rest-api/v1/#get-conversation-state
   */
  getState(
    sessionId: string,
    query?: Record<string, never>,
    options?: RequestOptions<never> & { websiteId?: string },
  ): Call<ConversationsGetStateResponse> {
    return this.#core.call(conversationsGetState, sessionId, query, options);
  }

  /**
   * Lists conversations.
   *
   * `GET /website/{website_id}/conversations/{page_number}` · limit 5000/day, more by plan; not published · scope website:conversation:sessions read
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#list-conversations
   */
  list(
    query?: ConversationsListQuery,
    options?: RequestOptions<never> & { websiteId?: string },
  ): PagedCall<ConversationsListItem, ConversationsListResponse> {
    return this.#core.list(conversationsList, undefined, query, options);
  }

  /**
   * Lists the pages that the visitor looked at.
   *
   * `GET /website/{website_id}/conversation/{session_id}/pages/{page_number}` · limit 5000/day, more by plan; not published · scope website:conversation:pages read
   *
   * @param sessionId Id of the conversation, `session_` and a UUID.
   * @see https://docs.crisp.chat/references/rest-api/v1/#list-conversation-pages
   */
  listPages(
    sessionId: string,
    query?: ConversationsListPagesQuery,
    options?: RequestOptions<never> & { websiteId?: string },
  ): PagedCall<ConversationsListPagesItem, ConversationsListPagesResponse> {
    return this.#core.list(conversationsListPages, sessionId, query, options);
  }

  /**
   * Moves a conversation to another inbox.
   *
   * `PATCH /website/{website_id}/conversation/{session_id}/inbox` · limit 5000/day, more by plan; not published
   *
   * @param sessionId Id of the conversation, `session_` and a UUID.
   * @see https://docs.crisp.chat/references/rest-api/v1/#update-conversation-inbox
   */
  updateInbox(
    sessionId: string,
    body: ConversationsUpdateInboxBody,
    options?: RequestOptions & { websiteId?: string },
  ): Call<ConversationsUpdateInboxResponse> {
    return this.#core.call(conversationsUpdateInbox, sessionId, body, options);
  }

  /**
   * Changes what is known of the visitor.
   *
   * `PATCH /website/{website_id}/conversation/{session_id}/meta` · limit 5000/day, more by plan; not published
   *
   * @param sessionId Id of the conversation, `session_` and a UUID.
   * @see https://docs.crisp.chat/references/rest-api/v1/#update-conversation-metas
   */
  updateMeta(
    sessionId: string,
    body: ConversationsUpdateMetaBody,
    options?: RequestOptions & { websiteId?: string },
  ): Call<ConversationsUpdateMetaResponse> {
    return this.#core.call(conversationsUpdateMeta, sessionId, body, options);
  }

  /**
   * Assigns a conversation to an operator, or to nobody.
   *
   * `PATCH /website/{website_id}/conversation/{session_id}/routing` · limit 5000/day, more by plan; not published
   *
   * @param sessionId Id of the conversation, `session_` and a UUID.
   * @see https://docs.crisp.chat/references/rest-api/v1/#assign-conversation-routing
   */
  updateRouting(
    sessionId: string,
    body: ConversationsUpdateRoutingBody,
    options?: RequestOptions & { websiteId?: string },
  ): Call<ConversationsUpdateRoutingResponse> {
    return this.#core.call(conversationsUpdateRouting, sessionId, body, options);
  }

  /**
   * Changes the state of a conversation.
   *
   * `PATCH /website/{website_id}/conversation/{session_id}/state` · limit 5000/day, more by plan; not published · scope website:conversation:states write
   *
   * @param sessionId Id of the conversation, `session_` and a UUID.
   * @see https://docs.crisp.chat/references/rest-api/v1/#change-conversation-state
   */
  updateState(
    sessionId: string,
    body: ConversationsUpdateStateBody,
    options?: RequestOptions & { websiteId?: string },
  ): Call<ConversationsUpdateStateResponse> {
    return this.#core.call(conversationsUpdateState, sessionId, body, options);
  }
}

/**
 * `conversations` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createConversations(options: CrispOptions): ConversationsResource {
  return new ConversationsResource(new ClientCore(vendor, options));
}
