// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { ClientCore, type PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import { messageTemplatesList } from "../operations/message-templates.ts";
import type { FrontOptions } from "../options.ts";
import type { MessageTemplatesListItem, MessageTemplatesListQuery, MessageTemplatesListResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Prepared answers. */
export class MessageTemplatesResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Lists message templates.
   *
   * `GET /message_templates` · limit 50/min, more by plan · scope message_templates:read
   *
   * @see https://dev.frontapp.com/reference/list-message-templates
   */
  list(
    query?: MessageTemplatesListQuery,
    options?: RequestOptions<never>,
  ): PagedCall<MessageTemplatesListItem, MessageTemplatesListResponse> {
    return this.#core.list(messageTemplatesList, undefined, query, options);
  }
}

/**
 * `messageTemplates` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createMessageTemplates(options: FrontOptions): MessageTemplatesResource {
  return new MessageTemplatesResource(new ClientCore(vendor, options));
}
