// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import {
  callsAddRecording,
  callsAddSummary,
  callsAddTranscript,
  callsCreate,
  callsUpdate,
} from "../operations/calls.ts";
import type { FrontOptions } from "../options.ts";
import type {
  CallsAddRecordingBody,
  CallsAddRecordingPath,
  CallsAddSummaryBody,
  CallsAddSummaryPath,
  CallsAddTranscriptBody,
  CallsAddTranscriptPath,
  CallsCreateBody,
  CallsUpdateBody,
  CallsUpdatePath,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Phone calls of a partner channel (Channel API). */
export class CallsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Adds the recording of a call.
   *
   * Exactly one audio file.
   *
   * `POST /channels/{channel_id}/calls/{external_call_id}/recording` · limit 50/min, more by plan · scope channels:write
   *
   * @see https://dev.frontapp.com/reference/add-call-recording
   */
  addRecording(ids: CallsAddRecordingPath, body: CallsAddRecordingBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(callsAddRecording, ids, body, options);
  }

  /**
   * Adds a summary of a call.
   *
   * `POST /channels/{channel_id}/calls/{external_call_id}/summary` · limit 50/min, more by plan · scope channels:write
   *
   * @see https://dev.frontapp.com/reference/add-call-summary
   */
  addSummary(ids: CallsAddSummaryPath, body: CallsAddSummaryBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(callsAddSummary, ids, body, options);
  }

  /**
   * Adds the transcript of a call.
   *
   * `POST /channels/{channel_id}/calls/{external_call_id}/transcript` · limit 50/min, more by plan · scope channels:write
   *
   * @see https://dev.frontapp.com/reference/add-call-transcript
   */
  addTranscript(ids: CallsAddTranscriptPath, body: CallsAddTranscriptBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(callsAddTranscript, ids, body, options);
  }

  /**
   * Tells Front of a call that rings or waits.
   *
   * Times of calls are milliseconds, unlike the rest of the API.
   *
   * `POST /channels/{channel_id}/calls` · limit 50/min, more by plan · scope channels:write
   *
   * @param channelId Id (`cha_…`) or `alt:address:` and the address.
   * @see https://dev.frontapp.com/reference/create-call
   */
  create(channelId: string, body: CallsCreateBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(callsCreate, channelId, body, options);
  }

  /**
   * Tells Front that a call has another status.
   *
   * Times of calls are milliseconds, unlike the rest of the API.
   *
   * `PATCH /channels/{channel_id}/calls/{external_call_id}` · limit 50/min, more by plan · scope channels:write
   *
   * @see https://dev.frontapp.com/reference/update-call
   */
  update(ids: CallsUpdatePath, body: CallsUpdateBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(callsUpdate, ids, body, options);
  }
}

/**
 * `calls` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createCalls(options: FrontOptions): CallsResource {
  return new CallsResource(new ClientCore(vendor, options));
}
