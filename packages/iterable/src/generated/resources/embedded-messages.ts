// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import {
  embeddedMessagesList,
  embeddedMessagesTrackClick,
  embeddedMessagesTrackReceived,
  embeddedMessagesTrackSession,
} from "../operations/embedded-messages.ts";
import type { IterableClientOptions } from "../options.ts";
import type {
  EmbeddedMessagesListQuery,
  EmbeddedMessagesListResponse,
  EmbeddedMessagesTrackClickBody,
  EmbeddedMessagesTrackReceivedBody,
  EmbeddedMessagesTrackSessionBody,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Messages that stand inside of an app or a page. */
export class EmbeddedMessagesResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Lists the embedded messages that a user may see.
   *
   * Give email or userId.
   *
   * `GET /embedded-messaging/messages` · limit not published
   *
   * @see https://api.iterable.com/api/docs#Embedded_Messaging_messages
   */
  list(query?: EmbeddedMessagesListQuery, options?: RequestOptions<never>): Call<EmbeddedMessagesListResponse> {
    return this.#core.call(embeddedMessagesList, undefined, query, options);
  }

  /**
   * Records a click on an embedded message.
   *
   * Test messages leave no event.
   *
   * `POST /embedded-messaging/events/click` · limit not published
   *
   * @see https://api.iterable.com/api/docs#events_embedded_track_click
   */
  trackClick(body: EmbeddedMessagesTrackClickBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(embeddedMessagesTrackClick, undefined, body, options);
  }

  /**
   * Records that a device fetched an embedded message.
   *
   * Not that it was shown. The vendor's SDKs do it by themselves; once for each message. Test messages leave no event.
   *
   * `POST /embedded-messaging/events/received` · limit not published
   *
   * @see https://api.iterable.com/api/docs#events_embedded_track_received
   */
  trackReceived(body: EmbeddedMessagesTrackReceivedBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(embeddedMessagesTrackReceived, undefined, body, options);
  }

  /**
   * Records a visit to a page with embedded messages.
   *
   * One embeddedSession event, and an embeddedImpression event for each impression. Test messages leave no event.
   *
   * `POST /embedded-messaging/events/session` · limit not published
   *
   * @see https://api.iterable.com/api/docs#events_embedded_track_impression
   */
  trackSession(body: EmbeddedMessagesTrackSessionBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(embeddedMessagesTrackSession, undefined, body, options);
  }
}

/**
 * `embeddedMessages` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createEmbeddedMessages(options: IterableClientOptions): EmbeddedMessagesResource {
  return new EmbeddedMessagesResource(new ClientCore(vendor, options));
}
