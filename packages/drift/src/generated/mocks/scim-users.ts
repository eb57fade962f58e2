// Generated from specs/drift. Edits are lost: change the spec and run `pnpm generate drift`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  scimUsersCreate,
  scimUsersDelete,
  scimUsersGet,
  scimUsersList,
  scimUsersReplace,
  scimUsersUpdate,
} from "../operations/scim-users.ts";
import type {
  ScimUsersCreateResponse,
  ScimUsersGetResponse,
  ScimUsersListResponse,
  ScimUsersReplaceResponse,
  ScimUsersUpdateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.scimUsers`: each answers with the reply that it is given, or with the documented example. */
export const scimUsersMocks = {
  /** Creates a user. `POST /scim/Users` */
  create: (reply?: ScimUsersCreateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      scimUsersCreate,
      {
        status: 200,
        contentType: "application/json",
        example: {
          schemas: ["urn:ietf:params:scim:schemas:core:2.0:User"],
          id: "2180056",
          userName: "jane@example.com",
          displayName: "Jane Doe",
          active: true,
        },
      },
      reply,
      init,
    ),
  /** Deletes a user. `DELETE /scim/Users/{userId}` */
  delete: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, scimUsersDelete, { status: 204 }, reply, init),
  /** Returns a user as a SCIM resource. `GET /scim/Users/{userId}` */
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
          id: "2180056",
          userName: "jane@example.com",
          displayName: "Jane Doe",
          active: true,
        },
      },
      reply,
      init,
    ),
  /** Lists users as SCIM resources. `GET /scim/Users` */
  list: (reply?: ScimUsersListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      scimUsersList,
      {
        status: 200,
        contentType: "application/json",
        example: {
          schemas: ["urn:ietf:params:scim:api:messages:2.0:ListResponse"],
          totalResults: 1,
          Resources: [
            {
              schemas: ["urn:ietf:params:scim:schemas:core:2.0:User"],
              id: "2180056",
              userName: "jane@example.com",
              displayName: "Jane Doe",
              active: true,
              roles: [{ value: "MEMBER", display: "MEMBER", primary: true }],
            },
          ],
          startIndex: 1,
          itemsPerPage: 0,
        },
      },
      reply,
      init,
    ),
  /** Puts a user as a whole. `PUT /scim/Users/{userId}` */
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
          id: "2180056",
          userName: "jane@example.com",
          displayName: "Jane Roe",
          active: true,
        },
      },
      reply,
      init,
    ),
  /** Updates some fields of a user. `PATCH /scim/Users/{userId}` */
  update: (reply?: ScimUsersUpdateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      scimUsersUpdate,
      {
        status: 200,
        contentType: "application/json",
        example: {
          schemas: ["urn:ietf:params:scim:schemas:core:2.0:User"],
          id: "2180056",
          userName: "jane@example.com",
          displayName: "Jane Roe",
          active: true,
        },
      },
      reply,
      init,
    ),
};
