// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { byOffset, type Operation, type PagedOperation } from "@carillon/runtime/internal";

export const subscriptionGroupsGetStatus: Operation = {
  id: "subscriptionGroups.getStatus",
  method: "GET",
  path: "/subscription/status/get",
  query: { external_id: "brackets", email: "brackets", phone: "brackets" },
};

export const subscriptionGroupsListForUser: PagedOperation = {
  id: "subscriptionGroups.listForUser",
  method: "GET",
  path: "/subscription/user/status",
  query: { external_id: "brackets", email: "brackets", phone: "brackets" },
  paginate: {
    style: byOffset,
    in: "query",
    param: "offset",
    first: 0,
    size: "limit",
    defaultSize: 100,
    items: "/users",
    total: "/total_count",
    end: "total",
  },
};

export const subscriptionGroupsSetStatus: Operation = {
  id: "subscriptionGroups.setStatus",
  method: "POST",
  path: "/subscription/status/set",
  body: "json",
  bodyRequired: true,
  limits: ["subscriptionStatus"],
  retry: "idempotent",
  batch: { fields: ["/external_id", "/email", "/phone"], exclusive: true, max: 50, maxBytes: 4000000 },
};

export const subscriptionGroupsSetStatuses: Operation = {
  id: "subscriptionGroups.setStatuses",
  method: "POST",
  path: "/v2/subscription/status/set",
  body: "json",
  bodyRequired: true,
  limits: ["subscriptionStatus"],
  retry: "idempotent",
};
