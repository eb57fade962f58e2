// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  catalogItemsCreate,
  catalogItemsCreateMany,
  catalogItemsDelete,
  catalogItemsDeleteMany,
  catalogItemsGet,
  catalogItemsList,
  catalogItemsReplace,
  catalogItemsReplaceMany,
  catalogItemsUpdate,
  catalogItemsUpdateMany,
} from "../operations/catalog-items.ts";
import type {
  CatalogItemsCreateManyResponse,
  CatalogItemsCreateResponse,
  CatalogItemsDeleteManyResponse,
  CatalogItemsDeleteResponse,
  CatalogItemsGetResponse,
  CatalogItemsListResponse,
  CatalogItemsReplaceManyResponse,
  CatalogItemsReplaceResponse,
  CatalogItemsUpdateManyResponse,
  CatalogItemsUpdateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.catalogItems`: each answers with the reply that it is given, or with the documented example. */
export const catalogItemsMocks = {
  /** Creates an item. `POST /catalogs/{catalog_name}/items/{item_id}` */
  create: (reply?: CatalogItemsCreateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      catalogItemsCreate,
      { status: 201, contentType: "application/json", example: { message: "success" } },
      reply,
      init,
    ),
  /** Creates up to 50 items. `POST /catalogs/{catalog_name}/items`, that of `createAll` too */
  createMany: (reply?: CatalogItemsCreateManyResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      catalogItemsCreateMany,
      { status: 202, contentType: "application/json", example: { message: "success" } },
      reply,
      init,
    ),
  /** Deletes an item. `DELETE /catalogs/{catalog_name}/items/{item_id}` */
  delete: (reply?: CatalogItemsDeleteResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      catalogItemsDelete,
      { status: 202, contentType: "application/json", example: { message: "success" } },
      reply,
      init,
    ),
  /** Deletes up to 50 items. `DELETE /catalogs/{catalog_name}/items`, that of `deleteEach` too */
  deleteMany: (reply?: CatalogItemsDeleteManyResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      catalogItemsDeleteMany,
      { status: 202, contentType: "application/json", example: { message: "success" } },
      reply,
      init,
    ),
  /** Reads an item. `GET /catalogs/{catalog_name}/items/{item_id}` */
  get: (reply?: CatalogItemsGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      catalogItemsGet,
      {
        status: 200,
        contentType: "application/json",
        example: { items: [{ id: "r1", city: "Berlin", open: true }], message: "success" },
      },
      reply,
      init,
    ),
  /** Lists the items of a catalog. `GET /catalogs/{catalog_name}/items` */
  list: (reply?: CatalogItemsListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      catalogItemsList,
      {
        status: 200,
        contentType: "application/json",
        example: { items: [{ id: "r1", city: "Berlin", open: true }], message: "success" },
      },
      reply,
      init,
    ),
  /** Replaces an item. `PUT /catalogs/{catalog_name}/items/{item_id}` */
  replace: (reply?: CatalogItemsReplaceResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      catalogItemsReplace,
      { status: 200, contentType: "application/json", example: { message: "success" } },
      reply,
      init,
    ),
  /** Replaces up to 50 items. `PUT /catalogs/{catalog_name}/items`, that of `replaceAll` too */
  replaceMany: (reply?: CatalogItemsReplaceManyResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      catalogItemsReplaceMany,
      { status: 202, contentType: "application/json", example: { message: "success" } },
      reply,
      init,
    ),
  /** Changes an item. `PATCH /catalogs/{catalog_name}/items/{item_id}` */
  update: (reply?: CatalogItemsUpdateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      catalogItemsUpdate,
      { status: 200, contentType: "application/json", example: { message: "success" } },
      reply,
      init,
    ),
  /** Changes up to 50 items. `PATCH /catalogs/{catalog_name}/items`, that of `updateAll` too */
  updateMany: (reply?: CatalogItemsUpdateManyResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      catalogItemsUpdateMany,
      { status: 202, contentType: "application/json", example: { message: "success" } },
      reply,
      init,
    ),
};
