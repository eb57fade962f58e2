// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { teamsAddTeammates, teamsGet, teamsList, teamsRemoveTeammates } from "../operations/teams.ts";
import type { TeamsGetResponse, TeamsListResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.teams`: each answers with the reply that it is given, or with the documented example. */
export const teamsMocks = {
  /** Adds teammates to a team. `POST /teams/{team_id}/teammates` */
  addTeammates: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, teamsAddTeammates, { status: 204 }, reply, init),
  /** Gets a team with its inboxes and members. `GET /teams/{team_id}` */
  get: (reply?: TeamsGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      teamsGet,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _links: { self: "https://acme.api.frontapp.com/teams/tim_1a2b" },
          id: "tim_1a2b",
          name: "Customer care",
          inboxes: [
            {
              _links: {
                self: "https://acme.api.frontapp.com/inboxes/inb_1a2b",
                related: {
                  teammates: "https://acme.api.frontapp.com/inboxes/inb_1a2b/teammates",
                  conversations: "https://acme.api.frontapp.com/inboxes/inb_1a2b/conversations",
                  channels: "https://acme.api.frontapp.com/inboxes/inb_1a2b/channels",
                  owner: "https://acme.api.frontapp.com/teams/tim_1a2b",
                },
              },
              id: "inb_1a2b",
              name: "Support",
              is_private: false,
              is_public: true,
              custom_fields: {},
            },
          ],
          members: [
            {
              _links: { self: "https://acme.api.frontapp.com/teammates/tea_xyz789" },
              id: "tea_xyz789",
              email: "bo@acme.example",
              username: "bo",
              first_name: "Bo",
              last_name: "Lee",
              is_admin: false,
              is_available: true,
              is_blocked: false,
              type: "user",
              custom_fields: {},
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists the teams of the company, which Front's pages call workspaces. `GET /teams` */
  list: (reply?: TeamsListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      teamsList,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _links: { self: "https://acme.api.frontapp.com/teams" },
          _results: [
            { _links: { self: "https://acme.api.frontapp.com/teams/tim_1a2b" }, id: "tim_1a2b", name: "Customer care" },
          ],
        },
      },
      reply,
      init,
    ),
  /** Removes teammates from a team. `DELETE /teams/{team_id}/teammates` */
  removeTeammates: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, teamsRemoveTeammates, { status: 204 }, reply, init),
};
