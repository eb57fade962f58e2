// Generated from specs/drift. Edits are lost: change the spec and run `pnpm generate drift`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import { meetingsList } from "../operations/meetings.ts";
import type { DriftOptions } from "../options.ts";
import type { MeetingsListQuery, MeetingsListResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Meetings that were booked with users. */
export class MeetingsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Lists the meetings of all users in a span of time.
   *
   * At most 1000 meetings a call and at most 30 days back.
   *
   * `GET /users/meetings/org` · limit not published · scope user_read
   *
   * @see https://devdocs.drift.com/docs/get-booked-meetings
   */
  list(query: MeetingsListQuery, options?: RequestOptions<never>): Call<MeetingsListResponse> {
    return this.#core.call(meetingsList, undefined, query, options);
  }
}

/**
 * `meetings` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createMeetings(options: DriftOptions): MeetingsResource {
  return new MeetingsResource(new ClientCore(vendor, options));
}
