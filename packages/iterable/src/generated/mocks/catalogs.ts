// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  catalogsCreate,
  catalogsDelete,
  catalogsGetFieldMappings,
  catalogsList,
  catalogsUpdateFieldMappings,
} from "../operations/catalogs.ts";
import type {
  CatalogsCreateResponse,
  CatalogsDeleteResponse,
  CatalogsGetFieldMappingsResponse,
  CatalogsListResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.catalogs`: each answers with the reply that it is given, or with the documented example. */
export const catalogsMocks = {
  /** Creates a catalog. `POST /catalogs/{catalogName}` */
  create: (reply?: CatalogsCreateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      catalogsCreate,
      { status: 201, contentType: "application/json", example: { code: "Success", msg: "", params: null } },
      reply,
      init,
    ),
  /** Deletes a catalog. `DELETE /catalogs/{catalogName}` */
  delete: (reply?: CatalogsDeleteResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      catalogsDelete,
      { status: 200, contentType: "application/json", example: { code: "Success", msg: "", params: null } },
      reply,
      init,
    ),
  /** Reads the types of the fields of a catalog. `GET /catalogs/{catalogName}/fieldMappings` */
  getFieldMappings: (reply?: CatalogsGetFieldMappingsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      catalogsGetFieldMappings,
      {
        status: 200,
        contentType: "application/json",
        example: {
          code: "Success",
          params: { definedMappings: { city: "string", open: "boolean" }, undefinedFields: ["rating"] },
        },
      },
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
        example: { code: "Success", params: { catalogNames: [{ name: "restaurants" }], totalCatalogsCount: 1 } },
      },
      reply,
      init,
    ),
  /** Sets the types of fields of a catalog. `PUT /catalogs/{catalogName}/fieldMappings` */
  updateFieldMappings: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, catalogsUpdateFieldMappings, { status: 200 }, reply, init),
};
