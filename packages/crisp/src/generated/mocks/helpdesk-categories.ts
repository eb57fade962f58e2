// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  helpdeskCategoriesCreate,
  helpdeskCategoriesDelete,
  helpdeskCategoriesExists,
  helpdeskCategoriesGet,
  helpdeskCategoriesList,
  helpdeskCategoriesSave,
  helpdeskCategoriesUpdate,
} from "../operations/helpdesk-categories.ts";
import type {
  HelpdeskCategoriesCreateResponse,
  HelpdeskCategoriesDeleteResponse,
  HelpdeskCategoriesGetResponse,
  HelpdeskCategoriesListResponse,
  HelpdeskCategoriesSaveResponse,
  HelpdeskCategoriesUpdateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.helpdeskCategories`: each answers with the reply that it is given, or with the documented example. */
export const helpdeskCategoriesMocks = {
  /** Creates a category. `POST /website/{website_id}/helpdesk/locale/{locale}/category` */
  create: (reply?: HelpdeskCategoriesCreateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      helpdeskCategoriesCreate,
      {
        status: 200,
        contentType: "application/json",
        example: { error: false, reason: "resolved", data: { category_id: "0a1b2c3d-0000-4000-8000-000000000013" } },
      },
      reply,
      init,
    ),
  /** Deletes a category. `DELETE /website/{website_id}/helpdesk/locale/{locale}/category/{category_id}` */
  delete: (reply?: HelpdeskCategoriesDeleteResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      helpdeskCategoriesDelete,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
  /** Tells whether a category exists. `HEAD /website/{website_id}/helpdesk/locale/{locale}/category/{category_id}` */
  exists: (reply?: boolean, init?: MockInit): HttpHandler =>
    mock(http, vendor, helpdeskCategoriesExists, { status: 200 }, reply, init),
  /** Gets a category. `GET /website/{website_id}/helpdesk/locale/{locale}/category/{category_id}` */
  get: (reply?: HelpdeskCategoriesGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      helpdeskCategoriesGet,
      {
        status: 200,
        contentType: "application/json",
        example: {
          error: false,
          reason: "resolved",
          data: {
            category_id: "0a1b2c3d-0000-4000-8000-000000000013",
            name: "Payments",
            color: "#377FEA",
            image: null,
            order: 1,
          },
        },
      },
      reply,
      init,
    ),
  /** Lists the categories of a locale. `GET /website/{website_id}/helpdesk/locale/{locale}/categories/{page_number}` */
  list: (reply?: HelpdeskCategoriesListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      helpdeskCategoriesList,
      {
        status: 200,
        contentType: "application/json",
        example: {
          error: false,
          reason: "resolved",
          data: [
            {
              category_id: "0a1b2c3d-0000-4000-8000-000000000013",
              name: "Payments",
              color: "#377FEA",
              image: null,
              order: 1,
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Saves a whole category over the old one. `PUT /website/{website_id}/helpdesk/locale/{locale}/category/{category_id}` */
  save: (reply?: HelpdeskCategoriesSaveResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      helpdeskCategoriesSave,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
  /** Changes parts of a category. `PATCH /website/{website_id}/helpdesk/locale/{locale}/category/{category_id}` */
  update: (reply?: HelpdeskCategoriesUpdateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      helpdeskCategoriesUpdate,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
};
