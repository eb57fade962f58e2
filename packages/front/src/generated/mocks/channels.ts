// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  channelsCreate,
  channelsGet,
  channelsList,
  channelsListForTeam,
  channelsListForTeammate,
  channelsUpdate,
  channelsValidate,
} from "../operations/channels.ts";
import type {
  ChannelsGetResponse,
  ChannelsListForTeammateResponse,
  ChannelsListForTeamResponse,
  ChannelsListResponse,
  ChannelsValidateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.channels`: each answers with the reply that it is given, or with the documented example. */
export const channelsMocks = {
  /** Creates a channel in an inbox. `POST /inboxes/{inbox_id}/channels` */
  create: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, channelsCreate, { status: 204 }, reply, init),
  /** Gets a channel. `GET /channels/{channel_id}` */
  get: (reply?: ChannelsGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      channelsGet,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _links: {
            self: "https://acme.api.frontapp.com/channels/cha_1a2b",
            related: {
              inbox: "https://acme.api.frontapp.com/channels/cha_1a2b/inbox",
              owner: "https://acme.api.frontapp.com/teams/tim_1a2b",
            },
          },
          id: "cha_1a2b",
          name: "Support",
          address: "support@acme.example",
          type: "smtp",
          send_as: "support@acme.example",
          settings: { undo_send_time: 5, all_teammates_can_reply: true },
          is_private: false,
          is_valid: true,
        },
      },
      reply,
      init,
    ),
  /** Lists the channels that the token can see. `GET /channels` */
  list: (reply?: ChannelsListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      channelsList,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _links: { self: "https://acme.api.frontapp.com/channels" },
          _results: [
            {
              _links: {
                self: "https://acme.api.frontapp.com/channels/cha_1a2b",
                related: {
                  inbox: "https://acme.api.frontapp.com/channels/cha_1a2b/inbox",
                  owner: "https://acme.api.frontapp.com/teams/tim_1a2b",
                },
              },
              id: "cha_1a2b",
              name: "Support",
              address: "support@acme.example",
              type: "smtp",
              send_as: "support@acme.example",
              settings: { undo_send_time: 5, all_teammates_can_reply: true },
              is_private: false,
              is_valid: true,
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists the channels of a team. `GET /teams/{team_id}/channels` */
  listForTeam: (reply?: ChannelsListForTeamResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      channelsListForTeam,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _links: { self: "https://acme.api.frontapp.com/channels" },
          _results: [
            {
              _links: {
                self: "https://acme.api.frontapp.com/channels/cha_1a2b",
                related: {
                  inbox: "https://acme.api.frontapp.com/channels/cha_1a2b/inbox",
                  owner: "https://acme.api.frontapp.com/teams/tim_1a2b",
                },
              },
              id: "cha_1a2b",
              name: "Support",
              address: "support@acme.example",
              type: "smtp",
              send_as: "support@acme.example",
              settings: { undo_send_time: 5, all_teammates_can_reply: true },
              is_private: false,
              is_valid: true,
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists the channels of a teammate. `GET /teammates/{teammate_id}/channels` */
  listForTeammate: (reply?: ChannelsListForTeammateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      channelsListForTeammate,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _links: { self: "https://acme.api.frontapp.com/channels" },
          _results: [
            {
              _links: {
                self: "https://acme.api.frontapp.com/channels/cha_1a2b",
                related: {
                  inbox: "https://acme.api.frontapp.com/channels/cha_1a2b/inbox",
                  owner: "https://acme.api.frontapp.com/teams/tim_1a2b",
                },
              },
              id: "cha_1a2b",
              name: "Support",
              address: "support@acme.example",
              type: "smtp",
              send_as: "support@acme.example",
              settings: { undo_send_time: 5, all_teammates_can_reply: true },
              is_private: false,
              is_valid: true,
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Changes a channel. `PATCH /channels/{channel_id}` */
  update: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, channelsUpdate, { status: 204 }, reply, init),
  /** Starts to validate the settings of an SMTP channel. `POST /channels/{channel_id}/validate` */
  validate: (reply?: ChannelsValidateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      channelsValidate,
      { status: 202, contentType: "application/json", example: { status: "accepted" } },
      reply,
      init,
    ),
};
