// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { mediaAnimationsList } from "../operations/media-animations.ts";
import type { MediaAnimationsListResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.mediaAnimations`: each answers with the reply that it is given, or with the documented example. */
export const mediaAnimationsMocks = {
  /** Searches for animations. `GET /media/animation/list/{page_number}` */
  list: (reply?: MediaAnimationsListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      mediaAnimationsList,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
};
