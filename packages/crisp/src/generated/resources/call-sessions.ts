// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import {
  callSessionsAbort,
  callSessionsCreate,
  callSessionsGet,
  callSessionsSignal,
} from "../operations/call-sessions.ts";
import type { CrispOptions } from "../options.ts";
import type {
  CallSessionsAbortBody,
  CallSessionsAbortPath,
  CallSessionsAbortResponse,
  CallSessionsCreateBody,
  CallSessionsCreateResponse,
  CallSessionsGetResponse,
  CallSessionsSignalBody,
  CallSessionsSignalPath,
  CallSessionsSignalResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Calls with visitors. */
export class CallSessionsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Ends a call.
   *
   * A DELETE with a body. Probable scope: `website:conversation:calls write`.
   *
   * `DELETE /website/{website_id}/conversation/{session_id}/call/{call_id}` · limit 5000/day, more by plan; not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#abort-ongoing-call-session-for-conversation
   */
  abort(
    ids: CallSessionsAbortPath,
    body: CallSessionsAbortBody,
    options?: RequestOptions & { websiteId?: string },
  ): Call<CallSessionsAbortResponse> {
    return this.#core.call(callSessionsAbort, ids, body, options);
  }

  /**
   * Starts a call with the visitor.
   *
   * The outcome comes as the event `call:request:initiated` or `call:request:rejected`. Probable scope: `website:conversation:calls write`.
   *
   * `POST /website/{website_id}/conversation/{session_id}/call` · limit 5000/day, more by plan; not published
   *
   * @param sessionId Id of the conversation, `session_` and a UUID.
   * @see https://docs.crisp.chat/references/rest-api/v1/#initiate-new-call-session-for-conversation
   */
  create(
    sessionId: string,
    body: CallSessionsCreateBody,
    options?: RequestOptions & { websiteId?: string },
  ): Call<CallSessionsCreateResponse> {
    return this.#core.call(callSessionsCreate, sessionId, body, options);
  }

  /**
   * Gets the call that is going on.
   *
   * Probable scope: `website:conversation:calls read`.
   *
   * `GET /website/{website_id}/conversation/{session_id}/call` · limit 5000/day, more by plan; not published
   *
   * @param sessionId Id of the conversation, `session_` and a UUID.
   * @see https://docs.crisp.chat/references/rest-api/v1/#get-ongoing-call-session-for-conversation
   */
  get(
    sessionId: string,
    query?: Record<string, never>,
    options?: RequestOptions<never> & { websiteId?: string },
  ): Call<CallSessionsGetResponse> {
    return this.#core.call(callSessionsGet, sessionId, query, options);
  }

  /**
   * Passes WebRTC signalling on to the visitor.
   *
   * Probable scope: `website:conversation:calls write`.
   *
   * `PATCH /website/{website_id}/conversation/{session_id}/call/{call_id}` · limit 5000/day, more by plan; not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#transmit-signaling-on-ongoing-call-session
   */
  signal(
    ids: CallSessionsSignalPath,
    body: CallSessionsSignalBody,
    options?: RequestOptions & { websiteId?: string },
  ): Call<CallSessionsSignalResponse> {
    return this.#core.call(callSessionsSignal, ids, body, options);
  }
}

/**
 * `callSessions` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createCallSessions(options: CrispOptions): CallSessionsResource {
  return new CallSessionsResource(new ClientCore(vendor, options));
}
