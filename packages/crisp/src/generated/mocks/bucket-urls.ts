// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { bucketUrlsGenerate } from "../operations/bucket-urls.ts";
import type { BucketUrlsGenerateResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.bucketUrls`: each answers with the reply that it is given, or with the documented example. */
export const bucketUrlsMocks = {
  /** Asks for an upload URL. `POST /bucket/url/generate` */
  generate: (reply?: BucketUrlsGenerateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      bucketUrlsGenerate,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
};
