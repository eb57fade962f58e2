// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { catalogFieldsCreate, catalogFieldsDelete } from "../operations/catalog-fields.ts";
import type { CatalogFieldsCreateResponse, CatalogFieldsDeleteResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.catalogFields`: each answers with the reply that it is given, or with the documented example. */
export const catalogFieldsMocks = {
  /** Adds up to 50 fields to a catalog. `POST /catalogs/{catalog_name}/fields` */
  create: (reply?: CatalogFieldsCreateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      catalogFieldsCreate,
      { status: 202, contentType: "application/json", example: { message: "success" } },
      reply,
      init,
    ),
  /** Deletes a field of a catalog. `DELETE /catalogs/{catalog_name}/fields/{field_name}` */
  delete: (reply?: CatalogFieldsDeleteResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      catalogFieldsDelete,
      { status: 202, contentType: "application/json", example: { message: "success" } },
      reply,
      init,
    ),
};
