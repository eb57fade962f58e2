// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { catalogsCreate, catalogsDelete, catalogsList } from "../operations/catalogs.ts";
import type { CatalogsCreateResponse, CatalogsDeleteResponse, CatalogsListResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.catalogs`: each answers with the reply that it is given, or with the documented example. */
export const catalogsMocks = {
  /** Creates a catalog. `POST /catalogs` */
  create: (reply?: CatalogsCreateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      catalogsCreate,
      {
        status: 201,
        contentType: "application/json",
        example: {
          catalogs: [
            {
              name: "restaurants",
              description: "Places to eat",
              fields: [{ name: "id", type: "string" }],
              num_items: 10,
              updated_at: "2026-01-10T08:00:00.000+00:00",
            },
          ],
          message: "success",
        },
      },
      reply,
      init,
    ),
  /** Deletes a catalog. `DELETE /catalogs/{catalog_name}` */
  delete: (reply?: CatalogsDeleteResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      catalogsDelete,
      { status: 200, contentType: "application/json", example: { message: "success" } },
      reply,
      init,
    ),
  /** Lists all catalogs. `GET /catalogs` */
  list: (reply?: CatalogsListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      catalogsList,
      {
        status: 200,
        contentType: "application/json",
        example: {
          catalogs: [
            {
              name: "restaurants",
              description: "Places to eat",
              fields: [{ name: "id", type: "string" }],
              num_items: 10,
              updated_at: "2026-01-10T08:00:00.000+00:00",
            },
          ],
          message: "success",
        },
      },
      reply,
      init,
    ),
};
