// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { catalogsCreate, catalogsDelete, catalogsList } from "../operations/catalogs.ts";
import type { CatalogsCreateResponse, CatalogsDeleteResponse, CatalogsListResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.catalogs`: each answers with the reply that it is given, or with the documented example. */
export const catalogsMocks = {
  /** Creates a catalog. `POST /catalogs/{catalogName}` */
  create: (reply?: CatalogsCreateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      catalogsCreate,
      { status: 200, contentType: "application/json", example: { code: "Success", msg: "Done", params: null } },
      reply,
      init,
    ),
  /** Deletes a catalog. `DELETE /catalogs/{catalogName}` */
  delete: (reply?: CatalogsDeleteResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      catalogsDelete,
      { status: 200, contentType: "application/json", example: { code: "Success", msg: "Done", params: null } },
      reply,
      init,
    ),
  /** Lists catalogs. `GET /catalogs` */
  list: (reply?: CatalogsListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      catalogsList,
      {
        status: 200,
        contentType: "application/json",
        example: {
          code: "Success",
          msg: "",
          params: { catalogNames: [{ name: "restaurants" }], totalCatalogsCount: 1 },
        },
      },
      reply,
      init,
    ),
};
