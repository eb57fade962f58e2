// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import { mediaAnimationsList } from "../operations/media-animations.ts";
import type { CrispOptions } from "../options.ts";
import type { MediaAnimationsListQuery, MediaAnimationsListResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Animations to send; results arrive as events. User tokens only. */
export class MediaAnimationsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Searches for animations.
   *
   * User tokens only. The reply has no data: the results come as the event `media:animation:listed` of the real-time API.
   *
   * `GET /media/animation/list/{page_number}` · limit not published
   *
   * @param pageNumber Page, from 1.
   * @see https://docs.crisp.chat/references/rest-api/v1/#list-animation-medias
   */
  list(
    pageNumber: number,
    query: MediaAnimationsListQuery,
    options?: RequestOptions<never>,
  ): Call<MediaAnimationsListResponse> {
    return this.#core.call(mediaAnimationsList, pageNumber, query, options);
  }
}

/**
 * `mediaAnimations` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createMediaAnimations(options: CrispOptions): MediaAnimationsResource {
  return new MediaAnimationsResource(new ClientCore(vendor, options));
}
