// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  messageTemplateFoldersCreate,
  messageTemplateFoldersCreateChild,
  messageTemplateFoldersCreateForTeam,
  messageTemplateFoldersCreateForTeammate,
  messageTemplateFoldersDelete,
  messageTemplateFoldersGet,
  messageTemplateFoldersList,
  messageTemplateFoldersListChildren,
  messageTemplateFoldersListForTeam,
  messageTemplateFoldersListForTeammate,
  messageTemplateFoldersUpdate,
} from "../operations/message-template-folders.ts";
import type {
  MessageTemplateFoldersCreateChildResponse,
  MessageTemplateFoldersCreateForTeammateResponse,
  MessageTemplateFoldersCreateForTeamResponse,
  MessageTemplateFoldersCreateResponse,
  MessageTemplateFoldersDeleteResponse,
  MessageTemplateFoldersGetResponse,
  MessageTemplateFoldersListChildrenResponse,
  MessageTemplateFoldersListForTeammateResponse,
  MessageTemplateFoldersListForTeamResponse,
  MessageTemplateFoldersListResponse,
  MessageTemplateFoldersUpdateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.messageTemplateFolders`: each answers with the reply that it is given, or with the documented example. */
export const messageTemplateFoldersMocks = {
  /** Creates a folder in the oldest team that the token can see. `POST /message_template_folders` */
  create: (reply?: MessageTemplateFoldersCreateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      messageTemplateFoldersCreate,
      {
        status: 201,
        contentType: "application/json",
        example: {
          _links: {
            self: "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b",
            related: {
              owner: "https://acme.api.frontapp.com/teams/tim_1a2b",
              parent_folder: null,
              child_folders: "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b/message_template_folders",
              child_answers: "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b/message_templates",
            },
          },
          id: "rsf_1a2b",
          name: "Orders",
          created_at: 1767225600.456,
          updated_at: 1767225600.456,
        },
      },
      reply,
      init,
    ),
  /** Creates a folder in a folder. `POST /message_template_folders/{message_template_folder_id}/message_template_folders` */
  createChild: (reply?: MessageTemplateFoldersCreateChildResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      messageTemplateFoldersCreateChild,
      {
        status: 201,
        contentType: "application/json",
        example: {
          _links: {
            self: "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b",
            related: {
              owner: "https://acme.api.frontapp.com/teams/tim_1a2b",
              parent_folder: null,
              child_folders: "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b/message_template_folders",
              child_answers: "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b/message_templates",
            },
          },
          id: "rsf_1a2b",
          name: "Orders",
          created_at: 1767225600.456,
          updated_at: 1767225600.456,
        },
      },
      reply,
      init,
    ),
  /** Creates a folder of a team. `POST /teams/{team_id}/message_template_folders` */
  createForTeam: (reply?: MessageTemplateFoldersCreateForTeamResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      messageTemplateFoldersCreateForTeam,
      {
        status: 201,
        contentType: "application/json",
        example: {
          _links: {
            self: "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b",
            related: {
              owner: "https://acme.api.frontapp.com/teams/tim_1a2b",
              parent_folder: null,
              child_folders: "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b/message_template_folders",
              child_answers: "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b/message_templates",
            },
          },
          id: "rsf_1a2b",
          name: "Orders",
          created_at: 1767225600.456,
          updated_at: 1767225600.456,
        },
      },
      reply,
      init,
    ),
  /** Creates a folder of a teammate. `POST /teammates/{teammate_id}/message_template_folders` */
  createForTeammate: (reply?: MessageTemplateFoldersCreateForTeammateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      messageTemplateFoldersCreateForTeammate,
      {
        status: 201,
        contentType: "application/json",
        example: {
          _links: {
            self: "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b",
            related: {
              owner: "https://acme.api.frontapp.com/teams/tim_1a2b",
              parent_folder: null,
              child_folders: "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b/message_template_folders",
              child_answers: "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b/message_templates",
            },
          },
          id: "rsf_1a2b",
          name: "Orders",
          created_at: 1767225600.456,
          updated_at: 1767225600.456,
        },
      },
      reply,
      init,
    ),
  /** Deletes a folder with all that is in it. `DELETE /message_template_folders/{message_template_folder_id}` */
  delete: (reply?: MessageTemplateFoldersDeleteResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      messageTemplateFoldersDelete,
      {
        status: 202,
        contentType: "application/json",
        example: { status: "accepted", message_template_folder_id: "rsf_1a2b" },
      },
      reply,
      init,
    ),
  /** Gets a folder. `GET /message_template_folders/{message_template_folder_id}` */
  get: (reply?: MessageTemplateFoldersGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      messageTemplateFoldersGet,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _links: {
            self: "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b",
            related: {
              owner: "https://acme.api.frontapp.com/teams/tim_1a2b",
              parent_folder: null,
              child_folders: "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b/message_template_folders",
              child_answers: "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b/message_templates",
            },
          },
          id: "rsf_1a2b",
          name: "Orders",
          created_at: 1767225600.456,
          updated_at: 1767225600.456,
        },
      },
      reply,
      init,
    ),
  /** Lists folders of message templates. `GET /message_template_folders` */
  list: (reply?: MessageTemplateFoldersListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      messageTemplateFoldersList,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _pagination: { next: null },
          _links: { self: "https://acme.api.frontapp.com/message_template_folders" },
          _results: [
            {
              _links: {
                self: "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b",
                related: {
                  owner: "https://acme.api.frontapp.com/teams/tim_1a2b",
                  parent_folder: null,
                  child_folders:
                    "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b/message_template_folders",
                  child_answers: "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b/message_templates",
                },
              },
              id: "rsf_1a2b",
              name: "Orders",
              created_at: 1767225600.456,
              updated_at: 1767225600.456,
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists the folders in a folder. `GET /message_template_folders/{message_template_folder_id}/message_template_folders` */
  listChildren: (reply?: MessageTemplateFoldersListChildrenResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      messageTemplateFoldersListChildren,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _pagination: { next: null },
          _links: { self: "https://acme.api.frontapp.com/message_template_folders" },
          _results: [
            {
              _links: {
                self: "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b",
                related: {
                  owner: "https://acme.api.frontapp.com/teams/tim_1a2b",
                  parent_folder: null,
                  child_folders:
                    "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b/message_template_folders",
                  child_answers: "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b/message_templates",
                },
              },
              id: "rsf_1a2b",
              name: "Orders",
              created_at: 1767225600.456,
              updated_at: 1767225600.456,
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists the folders of a team. `GET /teams/{team_id}/message_template_folders` */
  listForTeam: (reply?: MessageTemplateFoldersListForTeamResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      messageTemplateFoldersListForTeam,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _pagination: { next: null },
          _links: { self: "https://acme.api.frontapp.com/message_template_folders" },
          _results: [
            {
              _links: {
                self: "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b",
                related: {
                  owner: "https://acme.api.frontapp.com/teams/tim_1a2b",
                  parent_folder: null,
                  child_folders:
                    "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b/message_template_folders",
                  child_answers: "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b/message_templates",
                },
              },
              id: "rsf_1a2b",
              name: "Orders",
              created_at: 1767225600.456,
              updated_at: 1767225600.456,
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists the folders of a teammate. `GET /teammates/{teammate_id}/message_template_folders` */
  listForTeammate: (reply?: MessageTemplateFoldersListForTeammateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      messageTemplateFoldersListForTeammate,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _pagination: { next: null },
          _links: { self: "https://acme.api.frontapp.com/message_template_folders" },
          _results: [
            {
              _links: {
                self: "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b",
                related: {
                  owner: "https://acme.api.frontapp.com/teams/tim_1a2b",
                  parent_folder: null,
                  child_folders:
                    "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b/message_template_folders",
                  child_answers: "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b/message_templates",
                },
              },
              id: "rsf_1a2b",
              name: "Orders",
              created_at: 1767225600.456,
              updated_at: 1767225600.456,
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Changes a folder. `PATCH /message_template_folders/{message_template_folder_id}` */
  update: (reply?: MessageTemplateFoldersUpdateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      messageTemplateFoldersUpdate,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _links: {
            self: "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b",
            related: {
              owner: "https://acme.api.frontapp.com/teams/tim_1a2b",
              parent_folder: null,
              child_folders: "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b/message_template_folders",
              child_answers: "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b/message_templates",
            },
          },
          id: "rsf_1a2b",
          name: "Orders",
          created_at: 1767225600.456,
          updated_at: 1767225600.456,
        },
      },
      reply,
      init,
    ),
};
