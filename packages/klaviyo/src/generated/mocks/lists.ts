// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  listsAddProfiles,
  listsCreate,
  listsDelete,
  listsGet,
  listsList,
  listsListProfiles,
  listsRemoveProfiles,
  listsUpdate,
} from "../operations/lists.ts";
import type {
  ListsCreateResponse,
  ListsGetResponse,
  ListsListProfilesResponse,
  ListsListResponse,
  ListsUpdateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.lists`: each answers with the reply that it is given, or with the documented example. */
export const listsMocks = {
  /** Adds profiles to a list. `POST /api/lists/{id}/relationships/profiles`, that of `addAllProfiles` too */
  addProfiles: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, listsAddProfiles, { status: 204 }, reply, init),
  /** Creates a list. `POST /api/lists` */
  create: (reply?: ListsCreateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      listsCreate,
      {
        status: 201,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "list",
            id: "Y6nRLr",
            attributes: {
              name: "Newsletter",
              created: "2026-01-02T03:04:05+00:00",
              updated: "2026-01-02T03:04:05+00:00",
              opt_in_process: "double_opt_in",
            },
            links: { self: "https://a.klaviyo.com/api/lists/Y6nRLr" },
          },
          links: { self: "https://a.klaviyo.com/api/lists/Y6nRLr" },
        },
      },
      reply,
      init,
    ),
  /** Deletes a list. `DELETE /api/lists/{id}` */
  delete: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, listsDelete, { status: 204 }, reply, init),
  /** Returns a list. `GET /api/lists/{id}` */
  get: (reply?: ListsGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      listsGet,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "list",
            id: "Y6nRLr",
            attributes: {
              name: "Newsletter",
              created: "2026-01-02T03:04:05+00:00",
              updated: "2026-01-02T03:04:05+00:00",
              opt_in_process: "double_opt_in",
            },
            links: { self: "https://a.klaviyo.com/api/lists/Y6nRLr" },
          },
          links: { self: "https://a.klaviyo.com/api/lists/Y6nRLr" },
        },
      },
      reply,
      init,
    ),
  /** Lists lists. `GET /api/lists` */
  list: (reply?: ListsListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      listsList,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: [
            {
              type: "list",
              id: "Y6nRLr",
              attributes: {
                name: "Newsletter",
                created: "2026-01-02T03:04:05+00:00",
                updated: "2026-01-02T03:04:05+00:00",
                opt_in_process: "double_opt_in",
              },
              links: { self: "https://a.klaviyo.com/api/lists/Y6nRLr" },
            },
          ],
          links: { self: "https://a.klaviyo.com/api/lists", next: null, prev: null },
        },
      },
      reply,
      init,
    ),
  /** Lists the profiles of a list. `GET /api/lists/{id}/profiles` */
  listProfiles: (reply?: ListsListProfilesResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      listsListProfiles,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: [
            {
              type: "profile",
              id: "01GDDKASAP8TKDDA2GRZDSVP4H",
              attributes: {
                email: "user@example.com",
                first_name: "John",
                last_name: "Doe",
                properties: { plan: "premium" },
                created: "2026-01-02T03:04:05+00:00",
                updated: "2026-01-02T03:04:05+00:00",
                joined_group_at: "2026-01-02T03:04:05+00:00",
              },
              links: { self: "https://a.klaviyo.com/api/profiles/01GDDKASAP8TKDDA2GRZDSVP4H" },
            },
          ],
          links: { self: "https://a.klaviyo.com/api/lists/Y6nRLr/profiles", next: null, prev: null },
        },
      },
      reply,
      init,
    ),
  /** Takes profiles off a list. `DELETE /api/lists/{id}/relationships/profiles`, that of `removeEachProfile` too */
  removeProfiles: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, listsRemoveProfiles, { status: 204 }, reply, init),
  /** Updates a list. `PATCH /api/lists/{id}` */
  update: (reply?: ListsUpdateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      listsUpdate,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "list",
            id: "Y6nRLr",
            attributes: {
              name: "Weekly",
              created: "2026-01-02T03:04:05+00:00",
              updated: "2026-01-02T03:04:05+00:00",
              opt_in_process: "double_opt_in",
            },
            links: { self: "https://a.klaviyo.com/api/lists/Y6nRLr" },
          },
          links: { self: "https://a.klaviyo.com/api/lists/Y6nRLr" },
        },
      },
      reply,
      init,
    ),
};
