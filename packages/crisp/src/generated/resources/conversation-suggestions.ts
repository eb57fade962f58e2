// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { type Call, ClientCore, PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import {
  conversationSuggestionsDeleteDataKey,
  conversationSuggestionsDeleteSegment,
  conversationSuggestionsListDataKeys,
  conversationSuggestionsListSegments,
} from "../operations/conversation-suggestions.ts";
import type { CrispOptions } from "../options.ts";
import type {
  ConversationSuggestionsDeleteDataKeyBody,
  ConversationSuggestionsDeleteDataKeyResponse,
  ConversationSuggestionsDeleteSegmentBody,
  ConversationSuggestionsDeleteSegmentResponse,
  ConversationSuggestionsListDataKeysItem,
  ConversationSuggestionsListDataKeysQuery,
  ConversationSuggestionsListDataKeysResponse,
  ConversationSuggestionsListSegmentsItem,
  ConversationSuggestionsListSegmentsQuery,
  ConversationSuggestionsListSegmentsResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Segments and data keys that are suggested for conversations. */
export class ConversationSuggestionsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Deletes a data key that is suggested for conversations.
   *
   * A DELETE with a body. Probable scope: `website:conversation:suggest write`.
   *
   * `DELETE /website/{website_id}/conversations/suggest/data` · limit 5000/day, more by plan; not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#delete-suggested-conversation-data-key
   */
  deleteDataKey(
    body: ConversationSuggestionsDeleteDataKeyBody,
    options?: RequestOptions & { websiteId?: string },
  ): Call<ConversationSuggestionsDeleteDataKeyResponse> {
    return this.#core.call(conversationSuggestionsDeleteDataKey, undefined, body, options);
  }

  /**
   * Deletes a segment that is suggested for conversations.
   *
   * A DELETE with a body. Probable scope: `website:conversation:suggest write`.
   *
   * `DELETE /website/{website_id}/conversations/suggest/segment` · limit 5000/day, more by plan; not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#delete-suggested-conversation-segment
   */
  deleteSegment(
    body: ConversationSuggestionsDeleteSegmentBody,
    options?: RequestOptions & { websiteId?: string },
  ): Call<ConversationSuggestionsDeleteSegmentResponse> {
    return this.#core.call(conversationSuggestionsDeleteSegment, undefined, body, options);
  }

  /**
   * Lists data keys that are suggested for conversations.
   *
   * Probable scope: `website:conversation:suggest read`.
   *
   * `GET /website/{website_id}/conversations/suggest/data/{page_number}` · limit 5000/day, more by plan; not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#list-suggested-conversation-data-keys
   */
  listDataKeys(
    query?: ConversationSuggestionsListDataKeysQuery,
    options?: RequestOptions<never> & { websiteId?: string },
  ): PagedCall<ConversationSuggestionsListDataKeysItem, ConversationSuggestionsListDataKeysResponse> {
    return new PagedCall(this.#core, conversationSuggestionsListDataKeys, undefined, query, options);
  }

  /**
   * Lists segments that are suggested for conversations.
   *
   * `GET /website/{website_id}/conversations/suggest/segments/{page_number}` · limit 5000/day, more by plan; not published · scope website:conversation:suggest read
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#list-suggested-conversation-segments
   */
  listSegments(
    query?: ConversationSuggestionsListSegmentsQuery,
    options?: RequestOptions<never> & { websiteId?: string },
  ): PagedCall<ConversationSuggestionsListSegmentsItem, ConversationSuggestionsListSegmentsResponse> {
    return new PagedCall(this.#core, conversationSuggestionsListSegments, undefined, query, options);
  }
}

/**
 * `conversationSuggestions` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createConversationSuggestions(options: CrispOptions): ConversationSuggestionsResource {
  return new ConversationSuggestionsResource(new ClientCore(vendor, options));
}
