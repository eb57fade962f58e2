// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  messageTemplatesCreate,
  messageTemplatesCreateForTeam,
  messageTemplatesCreateForTeammate,
  messageTemplatesCreateInFolder,
  messageTemplatesDelete,
  messageTemplatesGet,
  messageTemplatesList,
  messageTemplatesListForFolder,
  messageTemplatesListForTeam,
  messageTemplatesListForTeammate,
  messageTemplatesUpdate,
} from "../operations/message-templates.ts";
import type {
  MessageTemplatesCreateForTeammateResponse,
  MessageTemplatesCreateForTeamResponse,
  MessageTemplatesCreateInFolderResponse,
  MessageTemplatesCreateResponse,
  MessageTemplatesGetResponse,
  MessageTemplatesListForFolderResponse,
  MessageTemplatesListForTeammateResponse,
  MessageTemplatesListForTeamResponse,
  MessageTemplatesListResponse,
  MessageTemplatesUpdateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.messageTemplates`: each answers with the reply that it is given, or with the documented example. */
export const messageTemplatesMocks = {
  /** Creates a message template in the oldest team that the token can see. `POST /message_templates` */
  create: (reply?: MessageTemplatesCreateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      messageTemplatesCreate,
      {
        status: 201,
        contentType: "application/json",
        example: {
          _links: {
            self: "https://acme.api.frontapp.com/message_templates/rsp_1a2b",
            related: { owner: "https://acme.api.frontapp.com/teams/tim_1a2b", parent_folder: null },
          },
          id: "rsp_1a2b",
          name: "Thanks",
          subject: null,
          body: "Thank you!",
          attachments: [],
          is_available_for_all_inboxes: true,
          inbox_ids: null,
        },
      },
      reply,
      init,
    ),
  /** Creates a message template of a team. `POST /teams/{team_id}/message_templates` */
  createForTeam: (reply?: MessageTemplatesCreateForTeamResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      messageTemplatesCreateForTeam,
      {
        status: 201,
        contentType: "application/json",
        example: {
          _links: {
            self: "https://acme.api.frontapp.com/message_templates/rsp_1a2b",
            related: { owner: "https://acme.api.frontapp.com/teams/tim_1a2b", parent_folder: null },
          },
          id: "rsp_1a2b",
          name: "Thanks",
          subject: null,
          body: "Thank you!",
          attachments: [],
          is_available_for_all_inboxes: true,
          inbox_ids: null,
        },
      },
      reply,
      init,
    ),
  /** Creates a message template of a teammate. `POST /teammates/{teammate_id}/message_templates` */
  createForTeammate: (reply?: MessageTemplatesCreateForTeammateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      messageTemplatesCreateForTeammate,
      {
        status: 201,
        contentType: "application/json",
        example: {
          _links: {
            self: "https://acme.api.frontapp.com/message_templates/rsp_1a2b",
            related: { owner: "https://acme.api.frontapp.com/teams/tim_1a2b", parent_folder: null },
          },
          id: "rsp_1a2b",
          name: "Thanks",
          subject: null,
          body: "Thank you!",
          attachments: [],
          is_available_for_all_inboxes: true,
          inbox_ids: null,
        },
      },
      reply,
      init,
    ),
  /** Creates a message template in a folder. `POST /message_template_folders/{message_template_folder_id}/message_templates` */
  createInFolder: (reply?: MessageTemplatesCreateInFolderResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      messageTemplatesCreateInFolder,
      {
        status: 201,
        contentType: "application/json",
        example: {
          _links: {
            self: "https://acme.api.frontapp.com/message_templates/rsp_1a2b",
            related: { owner: "https://acme.api.frontapp.com/teams/tim_1a2b", parent_folder: null },
          },
          id: "rsp_1a2b",
          name: "Thanks",
          subject: null,
          body: "Thank you!",
          attachments: [],
          is_available_for_all_inboxes: true,
          inbox_ids: null,
        },
      },
      reply,
      init,
    ),
  /** Deletes a message template. `DELETE /message_templates/{message_template_id}` */
  delete: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, messageTemplatesDelete, { status: 204 }, reply, init),
  /** Gets a message template. `GET /message_templates/{message_template_id}` */
  get: (reply?: MessageTemplatesGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      messageTemplatesGet,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _links: {
            self: "https://acme.api.frontapp.com/message_templates/rsp_1a2b",
            related: { owner: "https://acme.api.frontapp.com/teams/tim_1a2b", parent_folder: null },
          },
          id: "rsp_1a2b",
          name: "Thanks",
          subject: null,
          body: "Thank you!",
          attachments: [],
          is_available_for_all_inboxes: true,
          inbox_ids: null,
        },
      },
      reply,
      init,
    ),
  /** Lists message templates. `GET /message_templates` */
  list: (reply?: MessageTemplatesListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      messageTemplatesList,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _pagination: { next: null },
          _links: { self: "https://acme.api.frontapp.com/message_templates" },
          _results: [
            {
              _links: {
                self: "https://acme.api.frontapp.com/message_templates/rsp_1a2b",
                related: { owner: "https://acme.api.frontapp.com/teams/tim_1a2b", parent_folder: null },
              },
              id: "rsp_1a2b",
              name: "Thanks",
              subject: null,
              body: "Thank you!",
              attachments: [],
              is_available_for_all_inboxes: true,
              inbox_ids: null,
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists the message templates in a folder. `GET /message_template_folders/{message_template_folder_id}/message_templates` */
  listForFolder: (reply?: MessageTemplatesListForFolderResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      messageTemplatesListForFolder,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _pagination: { next: null },
          _links: { self: "https://acme.api.frontapp.com/message_templates" },
          _results: [
            {
              _links: {
                self: "https://acme.api.frontapp.com/message_templates/rsp_1a2b",
                related: { owner: "https://acme.api.frontapp.com/teams/tim_1a2b", parent_folder: null },
              },
              id: "rsp_1a2b",
              name: "Thanks",
              subject: null,
              body: "Thank you!",
              attachments: [],
              is_available_for_all_inboxes: true,
              inbox_ids: null,
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists the message templates of a team. `GET /teams/{team_id}/message_templates` */
  listForTeam: (reply?: MessageTemplatesListForTeamResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      messageTemplatesListForTeam,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _pagination: { next: null },
          _links: { self: "https://acme.api.frontapp.com/message_templates" },
          _results: [
            {
              _links: {
                self: "https://acme.api.frontapp.com/message_templates/rsp_1a2b",
                related: { owner: "https://acme.api.frontapp.com/teams/tim_1a2b", parent_folder: null },
              },
              id: "rsp_1a2b",
              name: "Thanks",
              subject: null,
              body: "Thank you!",
              attachments: [],
              is_available_for_all_inboxes: true,
              inbox_ids: null,
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists the message templates of a teammate. `GET /teammates/{teammate_id}/message_templates` */
  listForTeammate: (reply?: MessageTemplatesListForTeammateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      messageTemplatesListForTeammate,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _pagination: { next: null },
          _links: { self: "https://acme.api.frontapp.com/message_templates" },
          _results: [
            {
              _links: {
                self: "https://acme.api.frontapp.com/message_templates/rsp_1a2b",
                related: { owner: "https://acme.api.frontapp.com/teams/tim_1a2b", parent_folder: null },
              },
              id: "rsp_1a2b",
              name: "Thanks",
              subject: null,
              body: "Thank you!",
              attachments: [],
              is_available_for_all_inboxes: true,
              inbox_ids: null,
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Changes a message template. `PATCH /message_templates/{message_template_id}` */
  update: (reply?: MessageTemplatesUpdateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      messageTemplatesUpdate,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _links: {
            self: "https://acme.api.frontapp.com/message_templates/rsp_1a2b",
            related: { owner: "https://acme.api.frontapp.com/teams/tim_1a2b", parent_folder: null },
          },
          id: "rsp_1a2b",
          name: "Thanks",
          subject: null,
          body: "Thank you!",
          attachments: [],
          is_available_for_all_inboxes: true,
          inbox_ids: null,
        },
      },
      reply,
      init,
    ),
};
