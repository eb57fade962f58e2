// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { type Call, ClientCore, PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import {
  spamConversationsDecide,
  spamConversationsGetContent,
  spamConversationsList,
} from "../operations/spam-conversations.ts";
import type { CrispOptions } from "../options.ts";
import type {
  SpamConversationsDecideBody,
  SpamConversationsDecideResponse,
  SpamConversationsGetContentResponse,
  SpamConversationsListItem,
  SpamConversationsListQuery,
  SpamConversationsListResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** What was taken for spam. User tokens only. */
export class SpamConversationsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Decides what becomes of spam.
   *
   * User tokens only. The event `spam:decision` of the real-time API follows.
   *
   * `POST /website/{website_id}/conversations/spam/{spam_id}/decision` · limit not published
   *
   * @param spamId Id of what was taken for spam.
   * @see https://docs.crisp.chat/references/rest-api/v1/#submit-spam-conversation-decision
   */
  decide(
    spamId: string,
    body: SpamConversationsDecideBody,
    options?: RequestOptions & { websiteId?: string },
  ): Call<SpamConversationsDecideResponse> {
    return this.#core.call(spamConversationsDecide, spamId, body, options);
  }

  /**
   * Gets what was taken for spam.
   *
   * User tokens only.
   *
   * `GET /website/{website_id}/conversations/spam/{spam_id}/content` · limit not published
   *
   * @param spamId Id of what was taken for spam.
   * @see https://docs.crisp.chat/references/rest-api/v1/#resolve-spam-conversation-content
   */
  getContent(
    spamId: string,
    query?: Record<string, never>,
    options?: RequestOptions<never> & { websiteId?: string },
  ): Call<SpamConversationsGetContentResponse> {
    return this.#core.call(spamConversationsGetContent, spamId, query, options);
  }

  /**
   * Lists what was taken for spam.
   *
   * User tokens only.
   *
   * `GET /website/{website_id}/conversations/spams/{page_number}` · limit not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#list-spam-conversations
   */
  list(
    query?: SpamConversationsListQuery,
    options?: RequestOptions<never> & { websiteId?: string },
  ): PagedCall<SpamConversationsListItem, SpamConversationsListResponse> {
    return new PagedCall(this.#core, spamConversationsList, undefined, query, options);
  }
}

/**
 * `spamConversations` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createSpamConversations(options: CrispOptions): SpamConversationsResource {
  return new SpamConversationsResource(new ClientCore(vendor, options));
}
