// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  inboxesCreate,
  inboxesDelete,
  inboxesExists,
  inboxesGet,
  inboxesList,
  inboxesReorder,
  inboxesSave,
} from "../operations/inboxes.ts";
import type {
  InboxesCreateResponse,
  InboxesDeleteResponse,
  InboxesGetResponse,
  InboxesListResponse,
  InboxesReorderResponse,
  InboxesSaveResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.inboxes`: each answers with the reply that it is given, or with the documented example. */
export const inboxesMocks = {
  /** Creates an inbox. `POST /website/{website_id}/inbox` */
  create: (reply?: InboxesCreateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      inboxesCreate,
      {
        status: 200,
        contentType: "application/json",
        example: { error: false, reason: "resolved", data: { inbox_id: "0a1b2c3d-0000-4000-8000-000000000015" } },
      },
      reply,
      init,
    ),
  /** Deletes an inbox. `DELETE /website/{website_id}/inbox/{inbox_id}` */
  delete: (reply?: InboxesDeleteResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      inboxesDelete,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
  /** Tells whether an inbox exists. `HEAD /website/{website_id}/inbox/{inbox_id}` */
  exists: (reply?: boolean, init?: MockInit): HttpHandler =>
    mock(http, vendor, inboxesExists, { status: 200 }, reply, init),
  /** Gets an inbox. `GET /website/{website_id}/inbox/{inbox_id}` */
  get: (reply?: InboxesGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      inboxesGet,
      {
        status: 200,
        contentType: "application/json",
        example: {
          error: false,
          reason: "resolved",
          data: {
            inbox_id: "0a1b2c3d-0000-4000-8000-000000000015",
            name: "Sales",
            emoji: "💼",
            order: 1,
            operators: ["0a1b2c3d-0000-4000-8000-000000000003"],
            operator: "and",
            conditions: [{ model: "session", criterion: "segments", operator: "eq", query: ["sales"] }],
            created_at: 1767225600000,
            updated_at: 1767225600000,
          },
        },
      },
      reply,
      init,
    ),
  /** Lists inboxes. `GET /website/{website_id}/inboxes/list/{page_number}` */
  list: (reply?: InboxesListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      inboxesList,
      {
        status: 200,
        contentType: "application/json",
        example: {
          error: false,
          reason: "resolved",
          data: [
            {
              inbox_id: "0a1b2c3d-0000-4000-8000-000000000015",
              name: "Sales",
              emoji: "💼",
              order: 1,
              operators: ["0a1b2c3d-0000-4000-8000-000000000003"],
              operator: "and",
              conditions: [{ model: "session", criterion: "segments", operator: "eq", query: ["sales"] }],
              created_at: 1767225600000,
              updated_at: 1767225600000,
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Puts the inboxes in another order. `PATCH /website/{website_id}/inboxes/batch/order` */
  reorder: (reply?: InboxesReorderResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      inboxesReorder,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
  /** Saves a whole inbox over the old one. `PUT /website/{website_id}/inbox/{inbox_id}` */
  save: (reply?: InboxesSaveResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      inboxesSave,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
};
