// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { dataSourcesBulkCreateRecords } from "../operations/data-sources.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.dataSources`: each answers with the reply that it is given, or with the documented example. */
export const dataSourcesMocks = {
  /** Sends records of a data source. `POST /api/data-source-record-bulk-create-jobs`, that of `createAllRecords` too */
  bulkCreateRecords: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, dataSourcesBulkCreateRecords, { status: 204 }, reply, init),
};
