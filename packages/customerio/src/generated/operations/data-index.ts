// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import type { Operation } from "@carillon/runtime/internal";

export const dataIndexUpdateAttributes: Operation = {
  id: "dataIndex.updateAttributes",
  method: "POST",
  path: "/v1/data_index/attributes",
  host: "app",
  security: [["app"]],
  body: "json",
  bodyRequired: true,
  response: "none",
  retry: "idempotent",
  batch: { fields: ["/attributes"], max: 100 },
};

export const dataIndexUpdateEvents: Operation = {
  id: "dataIndex.updateEvents",
  method: "POST",
  path: "/v1/data_index/events",
  host: "app",
  security: [["app"]],
  body: "json",
  bodyRequired: true,
  response: "none",
  retry: "idempotent",
  batch: { fields: ["/events"], max: 100 },
};
