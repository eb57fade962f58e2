// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { tagsList } from "../operations/tags.ts";
import type { TagsListResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.tags`: each answers with the reply that it is given, or with the documented example. */
export const tagsMocks = {
  /** Lists the tags that the token can see. `GET /tags` */
  list: (reply?: TagsListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      tagsList,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _pagination: { next: null },
          _links: { self: "https://acme.api.frontapp.com/tags" },
          _results: [
            {
              _links: { self: "https://acme.api.frontapp.com/tags/tag_1a2b" },
              id: "tag_1a2b",
              name: "urgent",
              description: null,
              highlight: "red",
              is_private: false,
              is_visible_in_conversation_lists: true,
            },
          ],
        },
      },
      reply,
      init,
    ),
};
