// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  signaturesCreateForTeam,
  signaturesCreateForTeammate,
  signaturesDelete,
  signaturesGet,
  signaturesListForTeam,
  signaturesListForTeammate,
  signaturesUpdate,
} from "../operations/signatures.ts";
import type {
  SignaturesCreateForTeammateResponse,
  SignaturesCreateForTeamResponse,
  SignaturesGetResponse,
  SignaturesListForTeammateResponse,
  SignaturesListForTeamResponse,
  SignaturesUpdateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.signatures`: each answers with the reply that it is given, or with the documented example. */
export const signaturesMocks = {
  /** Creates a signature of a team. `POST /teams/{team_id}/signatures` */
  createForTeam: (reply?: SignaturesCreateForTeamResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      signaturesCreateForTeam,
      {
        status: 201,
        contentType: "application/json",
        example: {
          _links: {
            self: "https://acme.api.frontapp.com/signatures/sig_1a2b",
            related: { owner: "https://acme.api.frontapp.com/teams/tim_1a2b" },
          },
          id: "sig_1a2b",
          name: "Support",
          body: "<p>Your Acme team</p>",
          sender_info: "Acme Support",
          is_visible_for_all_teammate_channels: true,
          is_default: false,
          is_private: false,
          channel_ids: null,
        },
      },
      reply,
      init,
    ),
  /** Creates a signature of a teammate. `POST /teammates/{teammate_id}/signatures` */
  createForTeammate: (reply?: SignaturesCreateForTeammateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      signaturesCreateForTeammate,
      {
        status: 201,
        contentType: "application/json",
        example: {
          _links: {
            self: "https://acme.api.frontapp.com/signatures/sig_1a2b",
            related: { owner: "https://acme.api.frontapp.com/teams/tim_1a2b" },
          },
          id: "sig_1a2b",
          name: "Support",
          body: "<p>Your Acme team</p>",
          sender_info: "Acme Support",
          is_visible_for_all_teammate_channels: true,
          is_default: false,
          is_private: false,
          channel_ids: null,
        },
      },
      reply,
      init,
    ),
  /** Deletes a signature. `DELETE /signatures/{signature_id}` */
  delete: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, signaturesDelete, { status: 204 }, reply, init),
  /** Gets a signature. `GET /signatures/{signature_id}` */
  get: (reply?: SignaturesGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      signaturesGet,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _links: {
            self: "https://acme.api.frontapp.com/signatures/sig_1a2b",
            related: { owner: "https://acme.api.frontapp.com/teams/tim_1a2b" },
          },
          id: "sig_1a2b",
          name: "Support",
          body: "<p>Your Acme team</p>",
          sender_info: "Acme Support",
          is_visible_for_all_teammate_channels: true,
          is_default: false,
          is_private: false,
          channel_ids: null,
        },
      },
      reply,
      init,
    ),
  /** Lists the signatures of a team. `GET /teams/{team_id}/signatures` */
  listForTeam: (reply?: SignaturesListForTeamResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      signaturesListForTeam,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _pagination: { next: null },
          _links: { self: "https://acme.api.frontapp.com/teams/tim_1a2b/signatures" },
          _results: [
            {
              _links: {
                self: "https://acme.api.frontapp.com/signatures/sig_1a2b",
                related: { owner: "https://acme.api.frontapp.com/teams/tim_1a2b" },
              },
              id: "sig_1a2b",
              name: "Support",
              body: "<p>Your Acme team</p>",
              sender_info: "Acme Support",
              is_visible_for_all_teammate_channels: true,
              is_default: false,
              is_private: false,
              channel_ids: null,
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists the signatures of a teammate. `GET /teammates/{teammate_id}/signatures` */
  listForTeammate: (reply?: SignaturesListForTeammateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      signaturesListForTeammate,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _pagination: { next: null },
          _links: { self: "https://acme.api.frontapp.com/teams/tim_1a2b/signatures" },
          _results: [
            {
              _links: {
                self: "https://acme.api.frontapp.com/signatures/sig_1a2b",
                related: { owner: "https://acme.api.frontapp.com/teams/tim_1a2b" },
              },
              id: "sig_1a2b",
              name: "Support",
              body: "<p>Your Acme team</p>",
              sender_info: "Acme Support",
              is_visible_for_all_teammate_channels: true,
              is_default: false,
              is_private: false,
              channel_ids: null,
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Changes a signature. `PATCH /signatures/{signature_id}` */
  update: (reply?: SignaturesUpdateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      signaturesUpdate,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _links: {
            self: "https://acme.api.frontapp.com/signatures/sig_1a2b",
            related: { owner: "https://acme.api.frontapp.com/teams/tim_1a2b" },
          },
          id: "sig_1a2b",
          name: "Support",
          body: "<p>Your Acme team</p>",
          sender_info: "Acme Support",
          is_visible_for_all_teammate_channels: true,
          is_default: false,
          is_private: false,
          channel_ids: null,
        },
      },
      reply,
      init,
    ),
};
