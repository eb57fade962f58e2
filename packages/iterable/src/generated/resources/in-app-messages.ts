// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import { inAppMessagesList } from "../operations/in-app-messages.ts";
import type { IterableClientOptions } from "../options.ts";
import type { InAppMessagesListQuery, InAppMessagesListResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** In-app messages. */
export class InAppMessagesResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Lists the in-app messages of a user.
   *
   * Give email or userId.
   *
   * `GET /inApp/getMessages` · limit not published
   *
   * @see https://api.iterable.com/api/docs
   */
  list(query: InAppMessagesListQuery, options?: RequestOptions<never>): Call<InAppMessagesListResponse> {
    return this.#core.call(inAppMessagesList, undefined, query, options);
  }
}

/**
 * `inAppMessages` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createInAppMessages(options: IterableClientOptions): InAppMessagesResource {
  return new InAppMessagesResource(new ClientCore(vendor, options));
}
