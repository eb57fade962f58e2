// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { teammatesGet, teammatesList, teammatesUpdate } from "../operations/teammates.ts";
import type { TeammatesGetResponse, TeammatesListResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.teammates`: each answers with the reply that it is given, or with the documented example. */
export const teammatesMocks = {
  /** Gets a teammate. `GET /teammates/{teammate_id}` */
  get: (reply?: TeammatesGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      teammatesGet,
      {
        status: 200,
        contentType: "application/json",
        example: {
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
      },
      reply,
      init,
    ),
  /** Lists the teammates of the company. `GET /teammates` */
  list: (reply?: TeammatesListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      teammatesList,
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
  /** Changes a teammate. `PATCH /teammates/{teammate_id}` */
  update: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, teammatesUpdate, { status: 204 }, reply, init),
};
