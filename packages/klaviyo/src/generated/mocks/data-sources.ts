// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import type { HttpHandler } from "msw";
import { dataSourcesBulkCreateRecords } from "../operations/data-sources.ts";
import { vendor } from "../vendor.ts";
import { type MockInit, mock } from "./mock.ts";

/** Handlers for `client.dataSources`: each answers with the reply that it is given, or with the documented example. */
export const dataSourcesMocks = {
  /** Sends records of a data source. `POST /api/data-source-record-bulk-create-jobs` */
  bulkCreateRecords: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(vendor, dataSourcesBulkCreateRecords, { status: 204 }, reply, init),
};
