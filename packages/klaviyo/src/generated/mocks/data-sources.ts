// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  dataSourcesBulkCreateRecords,
  dataSourcesCreate,
  dataSourcesCreateRecord,
  dataSourcesDelete,
  dataSourcesGet,
  dataSourcesList,
} from "../operations/data-sources.ts";
import type { DataSourcesCreateResponse, DataSourcesGetResponse, DataSourcesListResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.dataSources`: each answers with the reply that it is given, or with the documented example. */
export const dataSourcesMocks = {
  /** Sends records of a data source. `POST /api/data-source-record-bulk-create-jobs`, that of `createAllRecords` too */
  bulkCreateRecords: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, dataSourcesBulkCreateRecords, { status: 204 }, reply, init),
  /** Creates a data source. `POST /api/data-sources` */
  create: (reply?: DataSourcesCreateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      dataSourcesCreate,
      {
        status: 201,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "data-source",
            id: "01J0DATASOURCE000000000000",
            attributes: {
              title: "Bookings",
              visibility: "private",
              description: "Bookings of the shop",
              namespace: "custom-objects",
            },
            links: { self: "https://a.klaviyo.com/api/data-sources/01J0DATASOURCE000000000000" },
          },
        },
      },
      reply,
      init,
    ),
  /** Sends a record of a custom object. `POST /api/data-source-record-create-jobs` */
  createRecord: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, dataSourcesCreateRecord, { status: 204 }, reply, init),
  /** Deletes a data source. `DELETE /api/data-sources/{id}` */
  delete: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, dataSourcesDelete, { status: 204 }, reply, init),
  /** Returns a data source. `GET /api/data-sources/{id}` */
  get: (reply?: DataSourcesGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      dataSourcesGet,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "data-source",
            id: "01J0DATASOURCE000000000000",
            attributes: {
              title: "Bookings",
              visibility: "private",
              description: "Bookings of the shop",
              namespace: "custom-objects",
            },
            links: { self: "https://a.klaviyo.com/api/data-sources/01J0DATASOURCE000000000000" },
          },
        },
      },
      reply,
      init,
    ),
  /** Lists data sources. `GET /api/data-sources` */
  list: (reply?: DataSourcesListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      dataSourcesList,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: [
            {
              type: "data-source",
              id: "01J0DATASOURCE000000000000",
              attributes: {
                title: "Bookings",
                visibility: "private",
                description: "Bookings of the shop",
                namespace: "custom-objects",
              },
              links: { self: "https://a.klaviyo.com/api/data-sources/01J0DATASOURCE000000000000" },
            },
          ],
        },
      },
      reply,
      init,
    ),
};
