// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  scimUsersCreate,
  scimUsersDelete,
  scimUsersGet,
  scimUsersReplace,
  scimUsersSearch,
} from "../operations/scim-users.ts";
import type {
  ScimUsersCreateResponse,
  ScimUsersGetResponse,
  ScimUsersReplaceResponse,
  ScimUsersSearchResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.scimUsers`: each answers with the reply that it is given, or with the documented example. */
export const scimUsersMocks = {
  /** Creates a dashboard user. `POST /scim/v2/Users` */
  create: (reply?: ScimUsersCreateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      scimUsersCreate,
      {
        status: 201,
        contentType: "application/json",
        example: {
          schemas: ["urn:ietf:params:scim:schemas:core:2.0:User"],
          id: "dfa245b7-24195aec-887bb3ad-602b3340",
          userName: "user@example.com",
          name: { givenName: "Test", familyName: "User" },
          department: "finance",
          permissions: {
            companyPermissions: ["manage_company_settings"],
            appGroup: [{ appGroupName: "Main", appGroupPermissions: ["basic_access"] }],
          },
        },
      },
      reply,
      init,
    ),
  /** Deletes a dashboard user. `DELETE /scim/v2/Users/{id}` */
  delete: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, scimUsersDelete, { status: 204 }, reply, init),
  /** Reads a dashboard user. `GET /scim/v2/Users/{id}` */
  get: (reply?: ScimUsersGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      scimUsersGet,
      {
        status: 200,
        contentType: "application/json",
        example: {
          schemas: ["urn:ietf:params:scim:schemas:core:2.0:User"],
          id: "dfa245b7-24195aec-887bb3ad-602b3340",
          userName: "user@example.com",
          name: { givenName: "Test", familyName: "User" },
          department: "finance",
          permissions: {
            companyPermissions: ["manage_company_settings"],
            appGroup: [{ appGroupName: "Main", appGroupPermissions: ["basic_access"] }],
          },
        },
      },
      reply,
      init,
    ),
  /** Replaces what a dashboard user is and may do. `PUT /scim/v2/Users/{id}` */
  replace: (reply?: ScimUsersReplaceResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      scimUsersReplace,
      {
        status: 200,
        contentType: "application/json",
        example: {
          schemas: ["urn:ietf:params:scim:schemas:core:2.0:User"],
          id: "dfa245b7-24195aec-887bb3ad-602b3340",
          userName: "user@example.com",
          name: { givenName: "Test", familyName: "User" },
          department: "finance",
          permissions: {
            companyPermissions: ["manage_company_settings"],
            appGroup: [{ appGroupName: "Main", appGroupPermissions: ["basic_access"] }],
          },
        },
      },
      reply,
      init,
    ),
  /** Finds a dashboard user by user name. `GET /scim/v2/Users` */
  search: (reply?: ScimUsersSearchResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      scimUsersSearch,
      {
        status: 200,
        contentType: "application/json",
        example: {
          schemas: ["urn:ietf:params:scim:api:messages:2.0:ListResponse"],
          totalResults: 1,
          Resources: [
            {
              id: "dfa245b7-24195aec-887bb3ad-602b3340",
              userName: "user@example.com",
              name: { givenName: "Test", familyName: "User" },
              department: "finance",
            },
          ],
        },
      },
      reply,
      init,
    ),
};
