// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  viewsAddTeammates,
  viewsCreateForTeam,
  viewsGet,
  viewsList,
  viewsListForTeam,
  viewsUpdate,
} from "../operations/views.ts";
import type {
  ViewsCreateForTeamResponse,
  ViewsGetResponse,
  ViewsListForTeamResponse,
  ViewsListResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.views`: each answers with the reply that it is given, or with the documented example. */
export const viewsMocks = {
  /** Puts a view into the sidebars of teammates. `POST /views/{view_id}/teammates` */
  addTeammates: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, viewsAddTeammates, { status: 204 }, reply, init),
  /** Creates a view of a team. `POST /teams/{team_id}/views` */
  createForTeam: (reply?: ViewsCreateForTeamResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      viewsCreateForTeam,
      {
        status: 201,
        contentType: "application/json",
        example: {
          _links: {
            self: "https://acme.api.frontapp.com/views/lns_1a2b",
            related: { owner: "https://acme.api.frontapp.com/teams/tim_1a2b" },
          },
          id: "lns_1a2b",
          name: "Urgent",
          highlight: "red",
          inbox_ids: ["inb_1a2b"],
          tag_ids: ["tag_1a2b"],
          not_tag_ids: [],
          no_tags: false,
          assignee_ids: [],
          not_assignee_ids: [],
        },
      },
      reply,
      init,
    ),
  /** Gets a view. `GET /views/{view_id}` */
  get: (reply?: ViewsGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      viewsGet,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _links: {
            self: "https://acme.api.frontapp.com/views/lns_1a2b",
            related: { owner: "https://acme.api.frontapp.com/teams/tim_1a2b" },
          },
          id: "lns_1a2b",
          name: "Urgent",
          highlight: "red",
          inbox_ids: ["inb_1a2b"],
          tag_ids: ["tag_1a2b"],
          not_tag_ids: [],
          no_tags: false,
          assignee_ids: [],
          not_assignee_ids: [],
        },
      },
      reply,
      init,
    ),
  /** Lists the views that the token can see. `GET /views` */
  list: (reply?: ViewsListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      viewsList,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _pagination: { next: null },
          _links: { self: "https://acme.api.frontapp.com/views" },
          _results: [
            {
              _links: {
                self: "https://acme.api.frontapp.com/views/lns_1a2b",
                related: { owner: "https://acme.api.frontapp.com/teams/tim_1a2b" },
              },
              id: "lns_1a2b",
              name: "Urgent",
              highlight: "red",
              inbox_ids: ["inb_1a2b"],
              tag_ids: ["tag_1a2b"],
              not_tag_ids: [],
              no_tags: false,
              assignee_ids: [],
              not_assignee_ids: [],
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists the views of a team. `GET /teams/{team_id}/views` */
  listForTeam: (reply?: ViewsListForTeamResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      viewsListForTeam,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _pagination: { next: null },
          _links: { self: "https://acme.api.frontapp.com/views" },
          _results: [
            {
              _links: {
                self: "https://acme.api.frontapp.com/views/lns_1a2b",
                related: { owner: "https://acme.api.frontapp.com/teams/tim_1a2b" },
              },
              id: "lns_1a2b",
              name: "Urgent",
              highlight: "red",
              inbox_ids: ["inb_1a2b"],
              tag_ids: ["tag_1a2b"],
              not_tag_ids: [],
              no_tags: false,
              assignee_ids: [],
              not_assignee_ids: [],
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Changes a view. `PATCH /views/{view_id}` */
  update: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, viewsUpdate, { status: 204 }, reply, init),
};
