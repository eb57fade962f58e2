// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  timeOffsCreateForTeammate,
  timeOffsDelete,
  timeOffsGet,
  timeOffsListForTeam,
  timeOffsListForTeammate,
  timeOffsUpdate,
} from "../operations/time-offs.ts";
import type {
  TimeOffsCreateForTeammateResponse,
  TimeOffsGetResponse,
  TimeOffsListForTeammateResponse,
  TimeOffsListForTeamResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.timeOffs`: each answers with the reply that it is given, or with the documented example. */
export const timeOffsMocks = {
  /** Creates time off for a teammate. `POST /teammates/{teammate_id}/time_offs` */
  createForTeammate: (reply?: TimeOffsCreateForTeammateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      timeOffsCreateForTeammate,
      {
        status: 201,
        contentType: "application/json",
        example: {
          _links: {
            self: "https://acme.api.frontapp.com/time_offs/vcr_1a2b",
            related: { teammate: "https://acme.api.frontapp.com/teammates/tea_xyz789" },
          },
          id: "vcr_1a2b",
          name: "Summer",
          start_at: 1798761600,
          end_at: 1799366400,
          created_at: 1767225600.456,
          updated_at: 1767225600.456,
          auto_responder: {
            is_enabled: true,
            body: "Back next week.",
            is_contacts_only: true,
            channel_ids: ["cha_1a2b"],
          },
        },
      },
      reply,
      init,
    ),
  /** Deletes a time off. `DELETE /time_offs/{time_off_id}` */
  delete: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, timeOffsDelete, { status: 204 }, reply, init),
  /** Gets a time off. `GET /time_offs/{time_off_id}` */
  get: (reply?: TimeOffsGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      timeOffsGet,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _links: {
            self: "https://acme.api.frontapp.com/time_offs/vcr_1a2b",
            related: { teammate: "https://acme.api.frontapp.com/teammates/tea_xyz789" },
          },
          id: "vcr_1a2b",
          name: "Summer",
          start_at: 1798761600,
          end_at: 1799366400,
          created_at: 1767225600.456,
          updated_at: 1767225600.456,
          auto_responder: {
            is_enabled: true,
            body: "Back next week.",
            is_contacts_only: true,
            channel_ids: ["cha_1a2b"],
          },
        },
      },
      reply,
      init,
    ),
  /** Lists the time off of all teammates of a team. `GET /teams/{team_id}/time_offs` */
  listForTeam: (reply?: TimeOffsListForTeamResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      timeOffsListForTeam,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _pagination: { next: null },
          _links: { self: "https://acme.api.frontapp.com/teammates/tea_xyz789/time_offs" },
          _results: [
            {
              _links: {
                self: "https://acme.api.frontapp.com/time_offs/vcr_1a2b",
                related: { teammate: "https://acme.api.frontapp.com/teammates/tea_xyz789" },
              },
              id: "vcr_1a2b",
              name: "Summer",
              start_at: 1798761600,
              end_at: 1799366400,
              created_at: 1767225600.456,
              updated_at: 1767225600.456,
              auto_responder: {
                is_enabled: true,
                body: "Back next week.",
                is_contacts_only: true,
                channel_ids: ["cha_1a2b"],
              },
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists the time off of a teammate. `GET /teammates/{teammate_id}/time_offs` */
  listForTeammate: (reply?: TimeOffsListForTeammateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      timeOffsListForTeammate,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _pagination: { next: null },
          _links: { self: "https://acme.api.frontapp.com/teammates/tea_xyz789/time_offs" },
          _results: [
            {
              _links: {
                self: "https://acme.api.frontapp.com/time_offs/vcr_1a2b",
                related: { teammate: "https://acme.api.frontapp.com/teammates/tea_xyz789" },
              },
              id: "vcr_1a2b",
              name: "Summer",
              start_at: 1798761600,
              end_at: 1799366400,
              created_at: 1767225600.456,
              updated_at: 1767225600.456,
              auto_responder: {
                is_enabled: true,
                body: "Back next week.",
                is_contacts_only: true,
                channel_ids: ["cha_1a2b"],
              },
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Changes a time off. `PATCH /time_offs/{time_off_id}` */
  update: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, timeOffsUpdate, { status: 204 }, reply, init),
};
