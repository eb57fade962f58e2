// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  contactGroupsAddContacts,
  contactGroupsCreate,
  contactGroupsCreateForTeam,
  contactGroupsCreateForTeammate,
  contactGroupsDelete,
  contactGroupsList,
  contactGroupsListContacts,
  contactGroupsListForTeam,
  contactGroupsListForTeammate,
  contactGroupsRemoveContacts,
} from "../operations/contact-groups.ts";
import type {
  ContactGroupsListContactsResponse,
  ContactGroupsListForTeammateResponse,
  ContactGroupsListForTeamResponse,
  ContactGroupsListResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.contactGroups`: each answers with the reply that it is given, or with the documented example. */
export const contactGroupsMocks = {
  /** Adds contacts to a group. `POST /contact_groups/{contact_group_id}/contacts` */
  addContacts: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, contactGroupsAddContacts, { status: 204 }, reply, init),
  /** Creates a contact group. `POST /contact_groups` */
  create: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, contactGroupsCreate, { status: 204 }, reply, init),
  /** Creates a contact group of a team. `POST /teams/{team_id}/contact_groups` */
  createForTeam: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, contactGroupsCreateForTeam, { status: 204 }, reply, init),
  /** Creates a contact group of a teammate. `POST /teammates/{teammate_id}/contact_groups` */
  createForTeammate: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, contactGroupsCreateForTeammate, { status: 204 }, reply, init),
  /** Deletes a contact group. `DELETE /contact_groups/{contact_group_id}` */
  delete: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, contactGroupsDelete, { status: 204 }, reply, init),
  /** Lists contact groups. `GET /contact_groups` */
  list: (reply?: ContactGroupsListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      contactGroupsList,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _links: { self: "https://acme.api.frontapp.com/contact_lists" },
          _results: [
            {
              _links: {
                self: "https://acme.api.frontapp.com/contact_lists/grp_1a2b",
                related: {
                  contacts: "https://acme.api.frontapp.com/contact_lists/grp_1a2b/contacts",
                  owner: "https://acme.api.frontapp.com/teams/tim_1a2b",
                },
              },
              id: "grp_1a2b",
              name: "Newsletter",
              is_private: false,
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists the contacts of a group. `GET /contact_groups/{contact_group_id}/contacts` */
  listContacts: (reply?: ContactGroupsListContactsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      contactGroupsListContacts,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _pagination: { next: null },
          _links: { self: "https://acme.api.frontapp.com/contacts" },
          _results: [
            {
              _links: {
                self: "https://acme.api.frontapp.com/contacts/crd_1a2b",
                related: {
                  notes: "https://acme.api.frontapp.com/contacts/crd_1a2b/notes",
                  conversations: "https://acme.api.frontapp.com/contacts/crd_1a2b/conversations",
                  owner: "https://acme.api.frontapp.com/teams/tim_1a2b",
                },
              },
              id: "crd_1a2b",
              name: "John Doe",
              description: "Likes bread",
              avatar_url: "https://acme.api.frontapp.com/contacts/crd_1a2b/avatar",
              links: ["https://doe.example"],
              lists: [
                {
                  _links: { self: "https://acme.api.frontapp.com/contact_lists/grp_1a2b" },
                  id: "grp_1a2b",
                  name: "Newsletter",
                  is_private: false,
                },
              ],
              handles: [{ source: "email", handle: "customer@example.com" }],
              custom_fields: { "Job title": "Baker" },
              is_private: false,
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists the contact groups of a team. `GET /teams/{team_id}/contact_groups` */
  listForTeam: (reply?: ContactGroupsListForTeamResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      contactGroupsListForTeam,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _links: { self: "https://acme.api.frontapp.com/contact_lists" },
          _results: [
            {
              _links: {
                self: "https://acme.api.frontapp.com/contact_lists/grp_1a2b",
                related: {
                  contacts: "https://acme.api.frontapp.com/contact_lists/grp_1a2b/contacts",
                  owner: "https://acme.api.frontapp.com/teams/tim_1a2b",
                },
              },
              id: "grp_1a2b",
              name: "Newsletter",
              is_private: false,
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists the contact groups of a teammate. `GET /teammates/{teammate_id}/contact_groups` */
  listForTeammate: (reply?: ContactGroupsListForTeammateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      contactGroupsListForTeammate,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _links: { self: "https://acme.api.frontapp.com/contact_lists" },
          _results: [
            {
              _links: {
                self: "https://acme.api.frontapp.com/contact_lists/grp_1a2b",
                related: {
                  contacts: "https://acme.api.frontapp.com/contact_lists/grp_1a2b/contacts",
                  owner: "https://acme.api.frontapp.com/teams/tim_1a2b",
                },
              },
              id: "grp_1a2b",
              name: "Newsletter",
              is_private: false,
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Removes contacts from a group. `DELETE /contact_groups/{contact_group_id}/contacts` */
  removeContacts: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, contactGroupsRemoveContacts, { status: 204 }, reply, init),
};
