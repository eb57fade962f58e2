// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import {
  conversationWidgetsDeliverButton,
  conversationWidgetsDeliverData,
} from "../operations/conversation-widgets.ts";
import type { CrispOptions } from "../options.ts";
import type {
  ConversationWidgetsDeliverButtonBody,
  ConversationWidgetsDeliverButtonPath,
  ConversationWidgetsDeliverButtonResponse,
  ConversationWidgetsDeliverDataBody,
  ConversationWidgetsDeliverDataPath,
  ConversationWidgetsDeliverDataResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Actions of widgets beside a conversation. User tokens only. */
export class ConversationWidgetsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Presses a button of a widget.
   *
   * User tokens only. The outcome comes as the event `widget:action:processed`, with the same `correlation_id`.
   *
   * `POST /website/{website_id}/conversation/{session_id}/widget/{plugin_id}/button` · limit not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#deliver-widget-button-action-for-conversation
   */
  deliverButton(
    ids: ConversationWidgetsDeliverButtonPath,
    body: ConversationWidgetsDeliverButtonBody,
    options?: RequestOptions & { websiteId?: string },
  ): Call<ConversationWidgetsDeliverButtonResponse> {
    return this.#core.call(conversationWidgetsDeliverButton, ids, body, options);
  }

  /**
   * Asks for a value of a widget, or changes it.
   *
   * User tokens only. The outcome comes as the event `widget:action:processed`, with the same `correlation_id`.
   *
   * `POST /website/{website_id}/conversation/{session_id}/widget/{plugin_id}/data` · limit not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#deliver-widget-data-action-for-conversation
   */
  deliverData(
    ids: ConversationWidgetsDeliverDataPath,
    body: ConversationWidgetsDeliverDataBody,
    options?: RequestOptions & { websiteId?: string },
  ): Call<ConversationWidgetsDeliverDataResponse> {
    return this.#core.call(conversationWidgetsDeliverData, ids, body, options);
  }
}

/**
 * `conversationWidgets` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createConversationWidgets(options: CrispOptions): ConversationWidgetsResource {
  return new ConversationWidgetsResource(new ClientCore(vendor, options));
}
