// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  teammateGroupsAddInboxes,
  teammateGroupsAddTeammates,
  teammateGroupsAddTeams,
  teammateGroupsCreate,
  teammateGroupsDelete,
  teammateGroupsGet,
  teammateGroupsList,
  teammateGroupsListInboxes,
  teammateGroupsListTeammates,
  teammateGroupsListTeams,
  teammateGroupsRemoveInboxes,
  teammateGroupsRemoveTeammates,
  teammateGroupsRemoveTeams,
  teammateGroupsUpdate,
} from "../operations/teammate-groups.ts";
import type {
  TeammateGroupsCreateResponse,
  TeammateGroupsGetResponse,
  TeammateGroupsListInboxesResponse,
  TeammateGroupsListResponse,
  TeammateGroupsListTeammatesResponse,
  TeammateGroupsListTeamsResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.teammateGroups`: each answers with the reply that it is given, or with the documented example. */
export const teammateGroupsMocks = {
  /** Adds inboxes that are not public to a group. `POST /teammate_groups/{teammate_group_id}/inboxes` */
  addInboxes: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, teammateGroupsAddInboxes, { status: 204 }, reply, init),
  /** Adds teammates to a group. `POST /teammate_groups/{teammate_group_id}/teammates` */
  addTeammates: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, teammateGroupsAddTeammates, { status: 204 }, reply, init),
  /** Adds teams to a group, with their public inboxes. `POST /teammate_groups/{teammate_group_id}/teams` */
  addTeams: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, teammateGroupsAddTeams, { status: 204 }, reply, init),
  /** Creates a teammate group. `POST /teammate_groups` */
  create: (reply?: TeammateGroupsCreateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      teammateGroupsCreate,
      {
        status: 201,
        contentType: "application/json",
        example: {
          _links: {
            self: "https://acme.api.frontapp.com/teammate_groups/cir_1a2b",
            related: {
              teammates: "https://acme.api.frontapp.com/teammate_groups/cir_1a2b/teammates",
              teams: "https://acme.api.frontapp.com/teammate_groups/cir_1a2b/teams",
              inboxes: "https://acme.api.frontapp.com/teammate_groups/cir_1a2b/inboxes",
            },
          },
          id: "cir_1a2b",
          name: "Night desk",
          description: null,
          is_managed_by_scim: false,
          permissions: { contacts: { access: "all" } },
        },
      },
      reply,
      init,
    ),
  /** Deletes a teammate group. `DELETE /teammate_groups/{teammate_group_id}` */
  delete: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, teammateGroupsDelete, { status: 204 }, reply, init),
  /** Gets a teammate group. `GET /teammate_groups/{teammate_group_id}` */
  get: (reply?: TeammateGroupsGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      teammateGroupsGet,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _links: {
            self: "https://acme.api.frontapp.com/teammate_groups/cir_1a2b",
            related: {
              teammates: "https://acme.api.frontapp.com/teammate_groups/cir_1a2b/teammates",
              teams: "https://acme.api.frontapp.com/teammate_groups/cir_1a2b/teams",
              inboxes: "https://acme.api.frontapp.com/teammate_groups/cir_1a2b/inboxes",
            },
          },
          id: "cir_1a2b",
          name: "Night desk",
          description: null,
          is_managed_by_scim: false,
          permissions: { contacts: { access: "all" } },
        },
      },
      reply,
      init,
    ),
  /** Lists teammate groups. `GET /teammate_groups` */
  list: (reply?: TeammateGroupsListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      teammateGroupsList,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _links: { self: "https://acme.api.frontapp.com/teammate_groups" },
          _results: [
            {
              _links: {
                self: "https://acme.api.frontapp.com/teammate_groups/cir_1a2b",
                related: {
                  teammates: "https://acme.api.frontapp.com/teammate_groups/cir_1a2b/teammates",
                  teams: "https://acme.api.frontapp.com/teammate_groups/cir_1a2b/teams",
                  inboxes: "https://acme.api.frontapp.com/teammate_groups/cir_1a2b/inboxes",
                },
              },
              id: "cir_1a2b",
              name: "Night desk",
              description: null,
              is_managed_by_scim: false,
              permissions: { contacts: { access: "all" } },
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists the inboxes that a group reaches through its teams. `GET /teammate_groups/{teammate_group_id}/inboxes` */
  listInboxes: (reply?: TeammateGroupsListInboxesResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      teammateGroupsListInboxes,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _links: { self: "https://acme.api.frontapp.com/inboxes" },
          _results: [
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
        },
      },
      reply,
      init,
    ),
  /** Lists the teammates of a group. `GET /teammate_groups/{teammate_group_id}/teammates` */
  listTeammates: (reply?: TeammateGroupsListTeammatesResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      teammateGroupsListTeammates,
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
  /** Lists the teams of a group. `GET /teammate_groups/{teammate_group_id}/teams` */
  listTeams: (reply?: TeammateGroupsListTeamsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      teammateGroupsListTeams,
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
  /** Removes inboxes that are not public from a group. `DELETE /teammate_groups/{teammate_group_id}/inboxes` */
  removeInboxes: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, teammateGroupsRemoveInboxes, { status: 204 }, reply, init),
  /** Removes teammates from a group. `DELETE /teammate_groups/{teammate_group_id}/teammates` */
  removeTeammates: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, teammateGroupsRemoveTeammates, { status: 204 }, reply, init),
  /** Removes teams from a group, with their inboxes. `DELETE /teammate_groups/{teammate_group_id}/teams` */
  removeTeams: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, teammateGroupsRemoveTeams, { status: 204 }, reply, init),
  /** Changes a teammate group. `PATCH /teammate_groups/{teammate_group_id}` */
  update: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, teammateGroupsUpdate, { status: 204 }, reply, init),
};
