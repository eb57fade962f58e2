// Generated from specs/drift. Edits are lost: change the spec and run `pnpm generate drift`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { playbooksList, playbooksListLandingPages } from "../operations/playbooks.ts";
import type { PlaybooksListLandingPagesResponse, PlaybooksListResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.playbooks`: each answers with the reply that it is given, or with the documented example. */
export const playbooksMocks = {
  /** Lists the playbooks that are on. `GET /playbooks/list` */
  list: (reply?: PlaybooksListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      playbooksList,
      {
        status: 200,
        contentType: "application/json",
        example: [
          {
            id: 1122498147,
            name: "Welcome",
            orgId: 4242,
            meta: {},
            createdAt: 1568125264250,
            updatedAt: 1568125495515,
            createdAuthorId: 21965,
            updatedAuthorId: 21965,
            interactionId: 305989,
            reportType: "BOOK_MORE_MEETINGS",
            goals: [{ id: "goal-1", message: "See you soon" }],
          },
        ],
      },
      reply,
      init,
    ),
  /** Lists conversational landing pages. `GET /playbooks/clp` */
  listLandingPages: (reply?: PlaybooksListLandingPagesResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      playbooksListLandingPages,
      { status: 200, contentType: "application/json", example: [{}] },
      reply,
      init,
    ),
};
