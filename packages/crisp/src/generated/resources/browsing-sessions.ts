// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import {
  browsingSessionsAssist,
  browsingSessionsCreate,
  browsingSessionsList,
  browsingSessionsSendAction,
} from "../operations/browsing-sessions.ts";
import type { CrispOptions } from "../options.ts";
import type {
  BrowsingSessionsAssistBody,
  BrowsingSessionsAssistPath,
  BrowsingSessionsAssistResponse,
  BrowsingSessionsCreateResponse,
  BrowsingSessionsListResponse,
  BrowsingSessionsSendActionBody,
  BrowsingSessionsSendActionPath,
  BrowsingSessionsSendActionResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Looking at the visitor's screen. */
export class BrowsingSessionsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Points, clicks or scrolls in the visitor's tab.
   *
   * Probable scope: `website:conversation:browsing write`.
   *
   * `PATCH /website/{website_id}/conversation/{session_id}/browsing/{browsing_id}/assist` · limit 5000/day, more by plan; not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#assist-an-existing-browsing-session
   */
  assist(
    ids: BrowsingSessionsAssistPath,
    body: BrowsingSessionsAssistBody,
    options?: RequestOptions & { websiteId?: string },
  ): Call<BrowsingSessionsAssistResponse> {
    return this.#core.call(browsingSessionsAssist, ids, body, options);
  }

  /**
   * Asks to look at the visitor's screen.
   *
   * The session comes as the event `browsing:request:initiated` or `browsing:request:rejected`. Probable scope: `website:conversation:browsing write`.
   *
   * `POST /website/{website_id}/conversation/{session_id}/browsing` · limit 5000/day, more by plan; not published
   *
   * @param sessionId Id of the conversation, `session_` and a UUID.
   * @see https://docs.crisp.chat/references/rest-api/v1/#initiate-browsing-session-for-conversation
   */
  create(
    sessionId: string,
    options?: RequestOptions<never> & { websiteId?: string },
  ): Call<BrowsingSessionsCreateResponse> {
    return this.#core.call(browsingSessionsCreate, sessionId, undefined, options);
  }

  /**
   * Lists the browsing sessions of a conversation.
   *
   * Probable scope: `website:conversation:browsing read`.
   *
   * `GET /website/{website_id}/conversation/{session_id}/browsing` · limit 5000/day, more by plan; not published
   *
   * @param sessionId Id of the conversation, `session_` and a UUID.
   * @see https://docs.crisp.chat/references/rest-api/v1/#list-browsing-sessions-for-conversation
   */
  list(
    sessionId: string,
    query?: Record<string, never>,
    options?: RequestOptions<never> & { websiteId?: string },
  ): Call<BrowsingSessionsListResponse> {
    return this.#core.call(browsingSessionsList, sessionId, query, options);
  }

  /**
   * Starts a browsing session, or does something else with it.
   *
   * Probable scope: `website:conversation:browsing write`.
   *
   * `PATCH /website/{website_id}/conversation/{session_id}/browsing/{browsing_id}` · limit 5000/day, more by plan; not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#send-action-to-an-existing-browsing-session
   */
  sendAction(
    ids: BrowsingSessionsSendActionPath,
    body: BrowsingSessionsSendActionBody,
    options?: RequestOptions & { websiteId?: string },
  ): Call<BrowsingSessionsSendActionResponse> {
    return this.#core.call(browsingSessionsSendAction, ids, body, options);
  }
}

/**
 * `browsingSessions` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createBrowsingSessions(options: CrispOptions): BrowsingSessionsResource {
  return new BrowsingSessionsResource(new ClientCore(vendor, options));
}
