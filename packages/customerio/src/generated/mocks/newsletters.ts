// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { newslettersList } from "../operations/newsletters.ts";
import type { NewslettersListResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.newsletters`: each answers with the reply that it is given, or with the documented example. */
export const newslettersMocks = {
  /** Lists newsletters. `GET /v1/newsletters` */
  list: (reply?: NewslettersListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      newslettersList,
      {
        status: 200,
        contentType: "application/json",
        example: {
          newsletters: [
            {
              id: 4,
              deduplicate_id: "4:1704067200",
              name: "January",
              type: "email",
              created: 1704067200,
              content_ids: [8],
            },
          ],
          next: "",
        },
      },
      reply,
      init,
    ),
};
