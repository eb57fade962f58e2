// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import { messageTypesList } from "../operations/message-types.ts";
import type { IterableClientOptions } from "../options.ts";
import type { MessageTypesListResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Message types that people subscribe to. */
export class MessageTypesResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Lists the message types.
   *
   * `GET /messageTypes` · limit 100/s
   *
   * @see https://api.iterable.com/api/docs#messageTypes_messageTypes
   */
  list(query?: Record<string, never>, options?: RequestOptions<never>): Call<MessageTypesListResponse> {
    return this.#core.call(messageTypesList, undefined, query, options);
  }
}

/**
 * `messageTypes` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createMessageTypes(options: IterableClientOptions): MessageTypesResource {
  return new MessageTypesResource(new ClientCore(vendor, options));
}
