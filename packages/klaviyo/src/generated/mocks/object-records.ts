// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { objectRecordsBulkDelete, objectRecordsGet } from "../operations/object-records.ts";
import type { ObjectRecordsGetResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.objectRecords`: each answers with the reply that it is given, or with the documented example. */
export const objectRecordsMocks = {
  /** Starts deleting records of custom objects. `POST /api/object-record-bulk-delete-jobs`, that of `deleteEach` too */
  bulkDelete: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, objectRecordsBulkDelete, { status: 202 }, reply, init),
  /** Returns a record of a custom object. `GET /api/object-records/{id}` */
  get: (reply?: ObjectRecordsGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      objectRecordsGet,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "object-record",
            id: "01J0RECORD0000000000000000",
            attributes: { record_properties: { seats: 2, title: "Table by the window" } },
            links: { self: "https://a.klaviyo.com/api/object-records/01J0RECORD0000000000000000" },
          },
        },
      },
      reply,
      init,
    ),
};
