// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import type { Operation } from "@carillon/runtime/internal";

export const dataSourcesBulkCreateRecords: Operation = {
  id: "dataSources.bulkCreateRecords",
  method: "POST",
  path: "/api/data-source-record-bulk-create-jobs",
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  response: "none",
  limits: ["dataSourceBulk"],
  batch: {
    fields: ["/data/attributes/data-source-records/data"],
    max: 500,
    maxBytes: 4000000,
    itemMaxBytes: 512000,
    body: { data: { type: "data-source-record-bulk-create-job" } },
  },
  partialErrors: [{ list: "/errors", pointer: "/source/pointer" }],
};
