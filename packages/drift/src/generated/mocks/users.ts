// Generated from specs/drift. Edits are lost: change the spec and run `pnpm generate drift`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { usersGet, usersList, usersUpdate } from "../operations/users.ts";
import type { UsersGetResponse, UsersListResponse, UsersUpdateResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.users`: each answers with the reply that it is given, or with the documented example. */
export const usersMocks = {
  /** Returns a user. `GET /users/{userId}` */
  get: (reply?: UsersGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      usersGet,
      {
        status: 200,
        contentType: "application/json",
        example: {
          data: {
            id: 21965,
            orgId: 4242,
            name: "Jane Doe",
            email: "jane@example.com",
            availability: "AVAILABLE",
            role: "admin",
          },
        },
      },
      reply,
      init,
    ),
  /** Lists all users of the organization. `GET /users/list` */
  list: (reply?: UsersListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      usersList,
      {
        status: 200,
        contentType: "application/json",
        example: {
          data: [
            {
              id: 21965,
              orgId: 4242,
              name: "Jane Doe",
              alias: "Jane",
              email: "jane@example.com",
              availability: "AVAILABLE",
              role: "admin",
              timeZone: "Europe/Warsaw",
              verified: true,
              bot: false,
              createdAt: 1531159572668,
              updatedAt: 1533243683493,
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Updates a user. `PATCH /users/update` */
  update: (reply?: UsersUpdateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      usersUpdate,
      {
        status: 200,
        contentType: "application/json",
        example: { data: { id: 21965, orgId: 4242, name: "Jane Doe", availability: "OFFLINE", role: "admin" } },
      },
      reply,
      init,
    ),
};
