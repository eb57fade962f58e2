// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { byCursor, type Operation, type PagedOperation, unixSeconds } from "@carillon/runtime/internal";

export const customersDelete: Operation = {
  id: "customers.delete",
  method: "DELETE",
  path: "/api/v1/customers/{identifier}",
  ids: ["identifier"],
};

export const customersFindByEmail: Operation = {
  id: "customers.findByEmail",
  method: "GET",
  path: "/v1/customers",
  host: "app",
  security: [["app"]],
};

export const customersGetAttributes: Operation = {
  id: "customers.getAttributes",
  method: "GET",
  path: "/v1/customers/{customer_id}/attributes",
  host: "app",
  security: [["app"]],
  ids: ["customer_id"],
  unwrap: "/customer",
};

export const customersGetMany: Operation = {
  id: "customers.getMany",
  method: "POST",
  path: "/v1/customers/attributes",
  host: "app",
  security: [["app"]],
  body: "json",
  bodyRequired: true,
  retry: "safe",
  batch: { fields: ["/ids"], max: 100 },
};

export const customersGetSubscriptionPreferences: Operation = {
  id: "customers.getSubscriptionPreferences",
  method: "GET",
  path: "/v1/customers/{customer_id}/subscription_preferences",
  host: "app",
  security: [["app"]],
  ids: ["customer_id"],
  unwrap: "/customer",
};

export const customersIdentify: Operation = {
  id: "customers.identify",
  method: "PUT",
  path: "/api/v1/customers/{identifier}",
  ids: ["identifier"],
  body: "json",
  checks: [
    { pointer: "/created_at", format: unixSeconds },
    { pointer: "/_timestamp", format: unixSeconds },
  ],
};

export const customersListActivities: PagedOperation = {
  id: "customers.listActivities",
  method: "GET",
  path: "/v1/customers/{customer_id}/activities",
  host: "app",
  security: [["app"]],
  ids: ["customer_id"],
  paginate: {
    style: byCursor,
    in: "query",
    param: "start",
    size: "limit",
    items: "/activities",
    next: "/next",
    end: "noNext",
  },
};

export const customersListMessages: PagedOperation = {
  id: "customers.listMessages",
  method: "GET",
  path: "/v1/customers/{customer_id}/messages",
  host: "app",
  security: [["app"]],
  ids: ["customer_id"],
  paginate: {
    style: byCursor,
    in: "query",
    param: "start",
    size: "limit",
    items: "/messages",
    next: "/next",
    end: "noNext",
  },
};

export const customersListOptOuts: Operation = {
  id: "customers.listOptOuts",
  method: "GET",
  path: "/v1/customers/{customer_id}/optouts",
  host: "app",
  security: [["app"]],
  ids: ["customer_id"],
};

export const customersListRelationships: PagedOperation = {
  id: "customers.listRelationships",
  method: "GET",
  path: "/v1/customers/{customer_id}/relationships",
  host: "app",
  security: [["app"]],
  ids: ["customer_id"],
  paginate: {
    style: byCursor,
    in: "query",
    param: "start",
    size: "limit",
    items: "/cio_relationships",
    next: "/next",
    end: "noNext",
  },
};

export const customersListSegments: Operation = {
  id: "customers.listSegments",
  method: "GET",
  path: "/v1/customers/{customer_id}/segments",
  host: "app",
  security: [["app"]],
  ids: ["customer_id"],
};

export const customersMerge: Operation = {
  id: "customers.merge",
  method: "POST",
  path: "/api/v1/merge_customers",
  body: "json",
  bodyRequired: true,
  retry: "idempotent",
};

export const customersSearch: PagedOperation = {
  id: "customers.search",
  method: "POST",
  path: "/v1/customers",
  host: "app",
  security: [["app"]],
  body: "json",
  bodyRequired: true,
  retry: "safe",
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

export const customersSuppress: Operation = {
  id: "customers.suppress",
  method: "POST",
  path: "/api/v1/customers/{identifier}/suppress",
  ids: ["identifier"],
  retry: "idempotent",
};

export const customersUnsuppress: Operation = {
  id: "customers.unsuppress",
  method: "POST",
  path: "/api/v1/customers/{identifier}/unsuppress",
  ids: ["identifier"],
  retry: "idempotent",
};

export const customersUpdateOptOuts: Operation = {
  id: "customers.updateOptOuts",
  method: "PUT",
  path: "/v1/customers/{customer_id}/optouts",
  host: "app",
  security: [["app"]],
  ids: ["customer_id"],
  body: "json",
  bodyRequired: true,
};
