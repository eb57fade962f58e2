// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { catalogSelectionsCreate, catalogSelectionsDelete } from "../operations/catalog-selections.ts";
import type { CatalogSelectionsCreateResponse, CatalogSelectionsDeleteResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.catalogSelections`: each answers with the reply that it is given, or with the documented example. */
export const catalogSelectionsMocks = {
  /** Creates a selection of the items of a catalog. `POST /catalogs/{catalog_name}/selections` */
  create: (reply?: CatalogSelectionsCreateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      catalogSelectionsCreate,
      { status: 202, contentType: "application/json", example: { message: "success" } },
      reply,
      init,
    ),
  /** Deletes a selection. `DELETE /catalogs/{catalog_name}/selections/{selection_name}` */
  delete: (reply?: CatalogSelectionsDeleteResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      catalogSelectionsDelete,
      { status: 202, contentType: "application/json", example: { message: "success" } },
      reply,
      init,
    ),
};
