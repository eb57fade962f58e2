// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { inboxesList } from "../operations/inboxes.ts";
import type { InboxesListResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.inboxes`: each answers with the reply that it is given, or with the documented example. */
export const inboxesMocks = {
  /** Lists the inboxes that the token can see. `GET /inboxes` */
  list: (reply?: InboxesListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      inboxesList,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _links: { self: "https://acme.api.frontapp.com/inboxes" },
          _results: [{ id: "inb_1a2b", name: "Support", is_private: false }],
        },
      },
      reply,
      init,
    ),
};
