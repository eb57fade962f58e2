// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { type Call, ClientCore, PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import { messagesGet, messagesGetArchived, messagesList } from "../operations/messages.ts";
import type { CustomerIoOptions } from "../options.ts";
import type {
  MessagesGetArchivedResponse,
  MessagesGetQuery,
  MessagesGetResponse,
  MessagesListItem,
  MessagesListQuery,
  MessagesListResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Messages that were sent. */
export class MessagesResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Gets a message.
   *
   * Without its content, which getArchived has.
   *
   * `GET /v1/messages/{message_id}` · limit 10/s
   *
   * @param messageId Id of the delivery.
   * @see https://docs.customer.io/integrations/api/app/tag/messages/getMessage/
   */
  get(messageId: string, query?: MessagesGetQuery, options?: RequestOptions<never>): Call<MessagesGetResponse> {
    return this.#core.call(messagesGet, messageId, query, options);
  }

  /**
   * Gets what was sent, word for word.
   *
   * At most 100 a day.
   *
   * `GET /v1/messages/{message_id}/archived_message` · limit 10/s; 100/day
   *
   * @param messageId Id of the delivery.
   * @see https://docs.customer.io/integrations/api/app/tag/messages/getArchivedMessage/
   */
  getArchived(
    messageId: string,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<MessagesGetArchivedResponse> {
    return this.#core.call(messagesGetArchived, messageId, query, options);
  }

  /**
   * Lists messages.
   *
   * The last 6 months unless a window is given, at most 12 months; more is cut without a word.
   *
   * `GET /v1/messages` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/messages/listMessages/
   */
  list(query?: MessagesListQuery, options?: RequestOptions<never>): PagedCall<MessagesListItem, MessagesListResponse> {
    return new PagedCall(this.#core, messagesList, undefined, query, options);
  }
}

/**
 * `messages` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createMessages(options: CustomerIoOptions): MessagesResource {
  return new MessagesResource(new ClientCore(vendor, options));
}
