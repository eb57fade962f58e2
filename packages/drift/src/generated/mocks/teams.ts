// Generated from specs/drift. Edits are lost: change the spec and run `pnpm generate drift`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { teamsList, teamsListForUser } from "../operations/teams.ts";
import type { TeamsListForUserResponse, TeamsListResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.teams`: each answers with the reply that it is given, or with the documented example. */
export const teamsMocks = {
  /** Lists the teams of the organization. `GET /teams/org` */
  list: (reply?: TeamsListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      teamsList,
      { status: 200, contentType: "application/json", example: { data: [{}] } },
      reply,
      init,
    ),
  /** Lists the teams of a user. `GET /teams/users/{userId}` */
  listForUser: (reply?: TeamsListForUserResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      teamsListForUser,
      { status: 200, contentType: "application/json", example: { data: [{}] } },
      reply,
      init,
    ),
};
