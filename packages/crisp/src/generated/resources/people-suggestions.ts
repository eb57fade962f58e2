// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import { peopleSuggestionsDeleteSegment } from "../operations/people-suggestions.ts";
import type { CrispOptions } from "../options.ts";
import type { PeopleSuggestionsDeleteSegmentBody, PeopleSuggestionsDeleteSegmentResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Segments, data keys and events that are suggested for profiles. */
export class PeopleSuggestionsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Deletes a segment that is suggested for profiles.
   *
   * `DELETE /website/{website_id}/people/suggest/segment` · limit 5000/day, more by plan; not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#delete-suggested-people-segment
   */
  deleteSegment(
    body: PeopleSuggestionsDeleteSegmentBody,
    options?: RequestOptions & { websiteId?: string },
  ): Call<PeopleSuggestionsDeleteSegmentResponse> {
    return this.#core.call(peopleSuggestionsDeleteSegment, undefined, body, options);
  }
}

/**
 * `peopleSuggestions` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createPeopleSuggestions(options: CrispOptions): PeopleSuggestionsResource {
  return new PeopleSuggestionsResource(new ClientCore(vendor, options));
}
