// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { byCursor, type Operation, type PagedOperation } from "@carillon/runtime/internal";

export const segmentsAddCustomers: Operation = {
  id: "segments.addCustomers",
  method: "POST",
  path: "/api/v1/segments/{segment_id}/add_customers",
  ids: ["segment_id"],
  body: "json",
  bodyRequired: true,
  retry: "idempotent",
  batch: { fields: ["/ids"], max: 1000 },
};

export const segmentsCreate: Operation = {
  id: "segments.create",
  method: "POST",
  path: "/v1/segments",
  host: "app",
  security: [["app"]],
  body: "json",
  bodyRequired: true,
  unwrap: "/segment",
};

export const segmentsDelete: Operation = {
  id: "segments.delete",
  method: "DELETE",
  path: "/v1/segments/{segment_id}",
  host: "app",
  security: [["app"]],
  ids: ["segment_id"],
  response: "none",
};

export const segmentsGet: Operation = {
  id: "segments.get",
  method: "GET",
  path: "/v1/segments/{segment_id}",
  host: "app",
  security: [["app"]],
  ids: ["segment_id"],
  unwrap: "/segment",
};

export const segmentsGetCustomerCount: Operation = {
  id: "segments.getCustomerCount",
  method: "GET",
  path: "/v1/segments/{segment_id}/customer_count",
  host: "app",
  security: [["app"]],
  ids: ["segment_id"],
};

export const segmentsList: Operation = {
  id: "segments.list",
  method: "GET",
  path: "/v1/segments",
  host: "app",
  security: [["app"]],
};

export const segmentsListDependencies: Operation = {
  id: "segments.listDependencies",
  method: "GET",
  path: "/v1/segments/{segment_id}/used_by",
  host: "app",
  security: [["app"]],
  ids: ["segment_id"],
  unwrap: "/used_by",
};

export const segmentsListMembers: PagedOperation = {
  id: "segments.listMembers",
  method: "GET",
  path: "/v1/segments/{segment_id}/membership",
  host: "app",
  security: [["app"]],
  ids: ["segment_id"],
  paginate: {
    style: byCursor,
    in: "query",
    param: "start",
    size: "limit",
    items: "/identifiers",
    next: "/next",
    end: "noNext",
  },
};

export const segmentsRemoveCustomers: Operation = {
  id: "segments.removeCustomers",
  method: "POST",
  path: "/api/v1/segments/{segment_id}/remove_customers",
  ids: ["segment_id"],
  body: "json",
  bodyRequired: true,
  retry: "idempotent",
  batch: { fields: ["/ids"], max: 1000 },
};
