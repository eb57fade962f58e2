// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  tagsCreate,
  tagsCreateChild,
  tagsCreateForCompany,
  tagsCreateForTeam,
  tagsCreateForTeammate,
  tagsDelete,
  tagsGet,
  tagsList,
  tagsListChildren,
  tagsListConversations,
  tagsListForCompany,
  tagsListForTeam,
  tagsListForTeammate,
  tagsUpdate,
} from "../operations/tags.ts";
import type {
  TagsCreateChildResponse,
  TagsCreateForCompanyResponse,
  TagsCreateForTeammateResponse,
  TagsCreateForTeamResponse,
  TagsCreateResponse,
  TagsGetResponse,
  TagsListChildrenResponse,
  TagsListConversationsResponse,
  TagsListForCompanyResponse,
  TagsListForTeammateResponse,
  TagsListForTeamResponse,
  TagsListResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.tags`: each answers with the reply that it is given, or with the documented example. */
export const tagsMocks = {
  /** Creates a tag in the oldest team. `POST /tags` */
  create: (reply?: TagsCreateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      tagsCreate,
      {
        status: 201,
        contentType: "application/json",
        example: {
          _links: {
            self: "https://acme.api.frontapp.com/tags/tag_1a2b",
            related: {
              conversations: "https://acme.api.frontapp.com/tags/tag_1a2b/conversations",
              owner: null,
              parent_tag: null,
              children: null,
            },
          },
          id: "tag_1a2b",
          name: "urgent",
          description: null,
          highlight: "red",
          is_private: false,
          is_visible_in_conversation_lists: true,
        },
      },
      reply,
      init,
    ),
  /** Creates a tag under a tag. `POST /tags/{tag_id}/children` */
  createChild: (reply?: TagsCreateChildResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      tagsCreateChild,
      {
        status: 201,
        contentType: "application/json",
        example: {
          _links: {
            self: "https://acme.api.frontapp.com/tags/tag_1a2b",
            related: {
              conversations: "https://acme.api.frontapp.com/tags/tag_1a2b/conversations",
              owner: null,
              parent_tag: null,
              children: null,
            },
          },
          id: "tag_1a2b",
          name: "urgent",
          description: null,
          highlight: "red",
          is_private: false,
          is_visible_in_conversation_lists: true,
        },
      },
      reply,
      init,
    ),
  /** Creates a tag of the company. `POST /company/tags` */
  createForCompany: (reply?: TagsCreateForCompanyResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      tagsCreateForCompany,
      {
        status: 201,
        contentType: "application/json",
        example: {
          _links: {
            self: "https://acme.api.frontapp.com/tags/tag_1a2b",
            related: {
              conversations: "https://acme.api.frontapp.com/tags/tag_1a2b/conversations",
              owner: null,
              parent_tag: null,
              children: null,
            },
          },
          id: "tag_1a2b",
          name: "urgent",
          description: null,
          highlight: "red",
          is_private: false,
          is_visible_in_conversation_lists: true,
        },
      },
      reply,
      init,
    ),
  /** Creates a tag of a team. `POST /teams/{team_id}/tags` */
  createForTeam: (reply?: TagsCreateForTeamResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      tagsCreateForTeam,
      {
        status: 201,
        contentType: "application/json",
        example: {
          _links: {
            self: "https://acme.api.frontapp.com/tags/tag_1a2b",
            related: {
              conversations: "https://acme.api.frontapp.com/tags/tag_1a2b/conversations",
              owner: null,
              parent_tag: null,
              children: null,
            },
          },
          id: "tag_1a2b",
          name: "urgent",
          description: null,
          highlight: "red",
          is_private: false,
          is_visible_in_conversation_lists: true,
        },
      },
      reply,
      init,
    ),
  /** Creates a tag of a teammate. `POST /teammates/{teammate_id}/tags` */
  createForTeammate: (reply?: TagsCreateForTeammateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      tagsCreateForTeammate,
      {
        status: 201,
        contentType: "application/json",
        example: {
          _links: {
            self: "https://acme.api.frontapp.com/tags/tag_1a2b",
            related: {
              conversations: "https://acme.api.frontapp.com/tags/tag_1a2b/conversations",
              owner: null,
              parent_tag: null,
              children: null,
            },
          },
          id: "tag_1a2b",
          name: "urgent",
          description: null,
          highlight: "red",
          is_private: false,
          is_visible_in_conversation_lists: true,
        },
      },
      reply,
      init,
    ),
  /** Deletes a tag. `DELETE /tags/{tag_id}` */
  delete: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, tagsDelete, { status: 204 }, reply, init),
  /** Gets a tag. `GET /tags/{tag_id}` */
  get: (reply?: TagsGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      tagsGet,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _links: {
            self: "https://acme.api.frontapp.com/tags/tag_1a2b",
            related: {
              conversations: "https://acme.api.frontapp.com/tags/tag_1a2b/conversations",
              owner: null,
              parent_tag: null,
              children: null,
            },
          },
          id: "tag_1a2b",
          name: "urgent",
          description: null,
          highlight: "red",
          is_private: false,
          is_visible_in_conversation_lists: true,
        },
      },
      reply,
      init,
    ),
  /** Lists the tags that the token can see, of the company, teams and teammates. `GET /tags` */
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
              _links: {
                self: "https://acme.api.frontapp.com/tags/tag_1a2b",
                related: {
                  conversations: "https://acme.api.frontapp.com/tags/tag_1a2b/conversations",
                  owner: null,
                  parent_tag: null,
                  children: null,
                },
              },
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
  /** Lists the tags under a tag. `GET /tags/{tag_id}/children` */
  listChildren: (reply?: TagsListChildrenResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      tagsListChildren,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _links: { self: "https://acme.api.frontapp.com/tags/tag_1a2b/children" },
          _results: [
            {
              _links: {
                self: "https://acme.api.frontapp.com/tags/tag_1a2b",
                related: {
                  conversations: "https://acme.api.frontapp.com/tags/tag_1a2b/conversations",
                  owner: null,
                  parent_tag: null,
                  children: null,
                },
              },
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
  /** Lists the conversations that have a tag. `GET /tags/{tag_id}/conversations` */
  listConversations: (reply?: TagsListConversationsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      tagsListConversations,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _pagination: { next: null },
          _links: { self: "https://acme.api.frontapp.com/conversations" },
          _results: [
            {
              _links: {
                self: "https://acme.api.frontapp.com/conversations/cnv_abc123",
                related: {
                  events: "https://acme.api.frontapp.com/conversations/cnv_abc123/events",
                  messages: "https://acme.api.frontapp.com/conversations/cnv_abc123/messages",
                },
              },
              id: "cnv_abc123",
              type: "conversation",
              subject: "Invoice",
              status: "unassigned",
              ticket_ids: [],
              assignee: null,
              recipient: { _links: {}, name: "Ann", handle: "ann@example.com", role: "from" },
              tags: [],
              links: [],
              custom_fields: {},
              created_at: 1767225600.456,
              is_private: false,
              scheduled_reminders: [],
              metadata: {},
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists the tags of the company itself. `GET /company/tags` */
  listForCompany: (reply?: TagsListForCompanyResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      tagsListForCompany,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _pagination: { next: null },
          _links: { self: "https://acme.api.frontapp.com/tags" },
          _results: [
            {
              _links: {
                self: "https://acme.api.frontapp.com/tags/tag_1a2b",
                related: {
                  conversations: "https://acme.api.frontapp.com/tags/tag_1a2b/conversations",
                  owner: null,
                  parent_tag: null,
                  children: null,
                },
              },
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
  /** Lists the tags of a team. `GET /teams/{team_id}/tags` */
  listForTeam: (reply?: TagsListForTeamResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      tagsListForTeam,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _pagination: { next: null },
          _links: { self: "https://acme.api.frontapp.com/tags" },
          _results: [
            {
              _links: {
                self: "https://acme.api.frontapp.com/tags/tag_1a2b",
                related: {
                  conversations: "https://acme.api.frontapp.com/tags/tag_1a2b/conversations",
                  owner: null,
                  parent_tag: null,
                  children: null,
                },
              },
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
  /** Lists the tags of a teammate. `GET /teammates/{teammate_id}/tags` */
  listForTeammate: (reply?: TagsListForTeammateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      tagsListForTeammate,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _pagination: { next: null },
          _links: { self: "https://acme.api.frontapp.com/tags" },
          _results: [
            {
              _links: {
                self: "https://acme.api.frontapp.com/tags/tag_1a2b",
                related: {
                  conversations: "https://acme.api.frontapp.com/tags/tag_1a2b/conversations",
                  owner: null,
                  parent_tag: null,
                  children: null,
                },
              },
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
  /** Changes a tag. `PATCH /tags/{tag_id}` */
  update: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, tagsUpdate, { status: 204 }, reply, init),
};
