// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  catalogItemsDelete,
  catalogItemsDeleteMany,
  catalogItemsGet,
  catalogItemsList,
  catalogItemsReplace,
  catalogItemsUpdate,
  catalogItemsUpsertMany,
} from "../operations/catalog-items.ts";
import type {
  CatalogItemsDeleteManyResponse,
  CatalogItemsDeleteResponse,
  CatalogItemsGetResponse,
  CatalogItemsListResponse,
  CatalogItemsReplaceResponse,
  CatalogItemsUpdateResponse,
  CatalogItemsUpsertManyResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.catalogItems`: each answers with the reply that it is given, or with the documented example. */
export const catalogItemsMocks = {
  /** Deletes an item. `DELETE /catalogs/{catalogName}/items/{itemId}` */
  delete: (reply?: CatalogItemsDeleteResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      catalogItemsDelete,
      { status: 202, contentType: "application/json", example: { code: "Success", msg: "", params: null } },
      reply,
      init,
    ),
  /** Deletes items. `DELETE /catalogs/{catalogName}/items` */
  deleteMany: (reply?: CatalogItemsDeleteManyResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      catalogItemsDeleteMany,
      { status: 202, contentType: "application/json", example: { code: "Success", msg: "", params: null } },
      reply,
      init,
    ),
  /** Reads an item. `GET /catalogs/{catalogName}/items/{itemId}` */
  get: (reply?: CatalogItemsGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      catalogItemsGet,
      {
        status: 200,
        contentType: "application/json",
        example: {
          code: "Success",
          params: {
            catalogName: "restaurants",
            itemId: "r1",
            lastModified: "2026-01-15T10:30:00Z",
            size: 40,
            value: { city: "Berlin", open: true },
          },
        },
      },
      reply,
      init,
    ),
  /** Lists the items of a catalog. `GET /catalogs/{catalogName}/items` */
  list: (reply?: CatalogItemsListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      catalogItemsList,
      {
        status: 200,
        contentType: "application/json",
        example: {
          code: "Success",
          params: {
            catalogItemsWithProperties: [
              {
                catalogName: "restaurants",
                itemId: "r1",
                lastModified: "2026-01-15T10:30:00Z",
                size: 40,
                value: { city: "Berlin", open: true },
              },
            ],
            totalItemsCount: 1,
          },
        },
      },
      reply,
      init,
    ),
  /** Creates or replaces an item. `PUT /catalogs/{catalogName}/items/{itemId}` */
  replace: (reply?: CatalogItemsReplaceResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      catalogItemsReplace,
      { status: 202, contentType: "application/json", example: { code: "Success", msg: "", params: null } },
      reply,
      init,
    ),
  /** Creates an item or changes fields of it. `PATCH /catalogs/{catalogName}/items/{itemId}` */
  update: (reply?: CatalogItemsUpdateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      catalogItemsUpdate,
      { status: 202, contentType: "application/json", example: { code: "Success", msg: "", params: null } },
      reply,
      init,
    ),
  /** Creates or updates up to 1,000 items. `POST /catalogs/{catalogName}/items` */
  upsertMany: (reply?: CatalogItemsUpsertManyResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      catalogItemsUpsertMany,
      { status: 202, contentType: "application/json", example: { code: "Success", msg: "", params: null } },
      reply,
      init,
    ),
};
