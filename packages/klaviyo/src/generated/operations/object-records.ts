// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import type { Operation } from "@carillon/runtime/internal";

export const objectRecordsBulkDelete: Operation = {
  id: "objectRecords.bulkDelete",
  method: "POST",
  path: "/api/object-record-bulk-delete-jobs",
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  response: "none",
  batch: {
    fields: ["/data/relationships/object-records/data"],
    max: 500,
    maxBytes: 5000000,
    body: { data: { type: "object-record-bulk-delete-job" } },
  },
  partialErrors: [{ list: "/errors", pointer: "/source/pointer" }],
};

export const objectRecordsGet: Operation = {
  id: "objectRecords.get",
  method: "GET",
  path: "/api/object-records/{id}",
  ids: ["id"],
  query: { "fields[object-record]": "csv" },
  accept: "application/vnd.api+json",
};
