// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  metadataDeleteItem,
  metadataDeleteTable,
  metadataGetItem,
  metadataListItems,
  metadataListTables,
  metadataUpsertItem,
} from "../operations/metadata.ts";
import type {
  MetadataDeleteItemResponse,
  MetadataDeleteTableResponse,
  MetadataGetItemResponse,
  MetadataListItemsResponse,
  MetadataListTablesResponse,
  MetadataUpsertItemResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.metadata`: each answers with the reply that it is given, or with the documented example. */
export const metadataMocks = {
  /** Deletes a value. `DELETE /metadata/{table}/{key}` */
  deleteItem: (reply?: MetadataDeleteItemResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      metadataDeleteItem,
      { status: 200, contentType: "application/json", example: { code: "Success", msg: "", params: null } },
      reply,
      init,
    ),
  /** Deletes a table. `DELETE /metadata/{table}` */
  deleteTable: (reply?: MetadataDeleteTableResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      metadataDeleteTable,
      { status: 200, contentType: "application/json", example: { code: "Success", msg: "", params: null } },
      reply,
      init,
    ),
  /** Reads a value. `GET /metadata/{table}/{key}` */
  getItem: (reply?: MetadataGetItemResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      metadataGetItem,
      {
        status: 200,
        contentType: "application/json",
        example: { table: "coupons", key: "SAVE10", size: 12, lastModified: 1704067200000, value: { percent: 10 } },
      },
      reply,
      init,
    ),
  /** Lists the keys of a table. `GET /metadata/{table}` */
  listItems: (reply?: MetadataListItemsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      metadataListItems,
      {
        status: 200,
        contentType: "application/json",
        example: { results: [{ table: "coupons", key: "SAVE10", size: 12, lastModified: 1704067200000 }] },
      },
      reply,
      init,
    ),
  /** Lists the tables. `GET /metadata` */
  listTables: (reply?: MetadataListTablesResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      metadataListTables,
      { status: 200, contentType: "application/json", example: { results: [{ name: "coupons" }] } },
      reply,
      init,
    ),
  /** Writes a value. `PUT /metadata/{table}/{key}` */
  upsertItem: (reply?: MetadataUpsertItemResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      metadataUpsertItem,
      { status: 200, contentType: "application/json", example: { code: "Success", msg: "", params: null } },
      reply,
      init,
    ),
};
