// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  shiftsAddTeammates,
  shiftsCreate,
  shiftsCreateForTeam,
  shiftsGet,
  shiftsList,
  shiftsListForTeam,
  shiftsListForTeammate,
  shiftsListTeammates,
  shiftsRemoveTeammates,
  shiftsUpdate,
} from "../operations/shifts.ts";
import type {
  ShiftsCreateForTeamResponse,
  ShiftsCreateResponse,
  ShiftsGetResponse,
  ShiftsListForTeammateResponse,
  ShiftsListForTeamResponse,
  ShiftsListResponse,
  ShiftsListTeammatesResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.shifts`: each answers with the reply that it is given, or with the documented example. */
export const shiftsMocks = {
  /** Adds teammates to a shift. `POST /shifts/{shift_id}/teammates` */
  addTeammates: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, shiftsAddTeammates, { status: 204 }, reply, init),
  /** Creates a shift in the oldest team that the token can see. `POST /shifts` */
  create: (reply?: ShiftsCreateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      shiftsCreate,
      {
        status: 201,
        contentType: "application/json",
        example: {
          _links: {
            self: "https://acme.api.frontapp.com/shifts/shf_1a2b",
            related: {
              teammates: "https://acme.api.frontapp.com/shifts/shf_1a2b/teammates",
              owner: "https://acme.api.frontapp.com/teams/tim_1a2b",
            },
          },
          id: "shf_1a2b",
          name: "Early",
          color: "teal",
          timezone: "Europe/Paris",
          times: { mon: { start: "08:00", end: "12:00" }, fri: { start: "08:00", end: "11:00" } },
          created_at: 1767225600.456,
          updated_at: 1767225600.456,
        },
      },
      reply,
      init,
    ),
  /** Creates a shift of a team. `POST /teams/{team_id}/shifts` */
  createForTeam: (reply?: ShiftsCreateForTeamResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      shiftsCreateForTeam,
      {
        status: 201,
        contentType: "application/json",
        example: {
          _links: {
            self: "https://acme.api.frontapp.com/shifts/shf_1a2b",
            related: {
              teammates: "https://acme.api.frontapp.com/shifts/shf_1a2b/teammates",
              owner: "https://acme.api.frontapp.com/teams/tim_1a2b",
            },
          },
          id: "shf_1a2b",
          name: "Early",
          color: "teal",
          timezone: "Europe/Paris",
          times: { mon: { start: "08:00", end: "12:00" }, fri: { start: "08:00", end: "11:00" } },
          created_at: 1767225600.456,
          updated_at: 1767225600.456,
        },
      },
      reply,
      init,
    ),
  /** Gets a shift. `GET /shifts/{shift_id}` */
  get: (reply?: ShiftsGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      shiftsGet,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _links: {
            self: "https://acme.api.frontapp.com/shifts/shf_1a2b",
            related: {
              teammates: "https://acme.api.frontapp.com/shifts/shf_1a2b/teammates",
              owner: "https://acme.api.frontapp.com/teams/tim_1a2b",
            },
          },
          id: "shf_1a2b",
          name: "Early",
          color: "teal",
          timezone: "Europe/Paris",
          times: { mon: { start: "08:00", end: "12:00" }, fri: { start: "08:00", end: "11:00" } },
          created_at: 1767225600.456,
          updated_at: 1767225600.456,
        },
      },
      reply,
      init,
    ),
  /** Lists shifts. `GET /shifts` */
  list: (reply?: ShiftsListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      shiftsList,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _links: { self: "https://acme.api.frontapp.com/shifts" },
          _results: [
            {
              _links: {
                self: "https://acme.api.frontapp.com/shifts/shf_1a2b",
                related: {
                  teammates: "https://acme.api.frontapp.com/shifts/shf_1a2b/teammates",
                  owner: "https://acme.api.frontapp.com/teams/tim_1a2b",
                },
              },
              id: "shf_1a2b",
              name: "Early",
              color: "teal",
              timezone: "Europe/Paris",
              times: { mon: { start: "08:00", end: "12:00" }, fri: { start: "08:00", end: "11:00" } },
              created_at: 1767225600.456,
              updated_at: 1767225600.456,
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists the shifts of a team. `GET /teams/{team_id}/shifts` */
  listForTeam: (reply?: ShiftsListForTeamResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      shiftsListForTeam,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _links: { self: "https://acme.api.frontapp.com/shifts" },
          _results: [
            {
              _links: {
                self: "https://acme.api.frontapp.com/shifts/shf_1a2b",
                related: {
                  teammates: "https://acme.api.frontapp.com/shifts/shf_1a2b/teammates",
                  owner: "https://acme.api.frontapp.com/teams/tim_1a2b",
                },
              },
              id: "shf_1a2b",
              name: "Early",
              color: "teal",
              timezone: "Europe/Paris",
              times: { mon: { start: "08:00", end: "12:00" }, fri: { start: "08:00", end: "11:00" } },
              created_at: 1767225600.456,
              updated_at: 1767225600.456,
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists the shifts of a teammate. `GET /teammates/{teammate_id}/shifts` */
  listForTeammate: (reply?: ShiftsListForTeammateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      shiftsListForTeammate,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _links: { self: "https://acme.api.frontapp.com/shifts" },
          _results: [
            {
              _links: {
                self: "https://acme.api.frontapp.com/shifts/shf_1a2b",
                related: {
                  teammates: "https://acme.api.frontapp.com/shifts/shf_1a2b/teammates",
                  owner: "https://acme.api.frontapp.com/teams/tim_1a2b",
                },
              },
              id: "shf_1a2b",
              name: "Early",
              color: "teal",
              timezone: "Europe/Paris",
              times: { mon: { start: "08:00", end: "12:00" }, fri: { start: "08:00", end: "11:00" } },
              created_at: 1767225600.456,
              updated_at: 1767225600.456,
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists the teammates of a shift. `GET /shifts/{shift_id}/teammates` */
  listTeammates: (reply?: ShiftsListTeammatesResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      shiftsListTeammates,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _links: { self: "https://acme.api.frontapp.com/teammates" },
          _results: [
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
  /** Removes teammates from a shift. `DELETE /shifts/{shift_id}/teammates` */
  removeTeammates: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, shiftsRemoveTeammates, { status: 204 }, reply, init),
  /** Changes a shift. `PATCH /shifts/{shift_id}` */
  update: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, shiftsUpdate, { status: 204 }, reply, init),
};
