// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { byCursor, type Operation, type PagedOperation } from "@carillon/runtime/internal";

export const flowActionsDelete: Operation = {
  id: "flowActions.delete",
  method: "DELETE",
  path: "/api/flow-actions/{id}",
  ids: ["id"],
  response: "none",
};

export const flowActionsGet: Operation = {
  id: "flowActions.get",
  method: "GET",
  path: "/api/flow-actions/{id}",
  ids: ["id"],
  query: { include: "csv", "fields[flow-action]": "csv", "fields[flow-message]": "csv", "fields[flow]": "csv" },
  accept: "application/vnd.api+json",
};

export const flowActionsGetFlow: Operation = {
  id: "flowActions.getFlow",
  method: "GET",
  path: "/api/flow-actions/{id}/flow",
  ids: ["id"],
  query: { "fields[flow]": "csv" },
  accept: "application/vnd.api+json",
};

export const flowActionsGetFlowId: Operation = {
  id: "flowActions.getFlowId",
  method: "GET",
  path: "/api/flow-actions/{id}/relationships/flow",
  ids: ["id"],
  accept: "application/vnd.api+json",
};

export const flowActionsListMessageIds: PagedOperation = {
  id: "flowActions.listMessageIds",
  method: "GET",
  path: "/api/flow-actions/{id}/relationships/flow-messages",
  ids: ["id"],
  accept: "application/vnd.api+json",
  paginate: {
    style: byCursor,
    in: "query",
    param: "page[cursor]",
    size: "page[size]",
    items: "/data",
    next: "/links/next",
    nextParam: "page[cursor]",
    end: "noNext",
  },
};

export const flowActionsListMessages: PagedOperation = {
  id: "flowActions.listMessages",
  method: "GET",
  path: "/api/flow-actions/{id}/flow-messages",
  ids: ["id"],
  query: { "fields[flow-message]": "csv" },
  accept: "application/vnd.api+json",
  paginate: {
    style: byCursor,
    in: "query",
    param: "page[cursor]",
    size: "page[size]",
    items: "/data",
    next: "/links/next",
    nextParam: "page[cursor]",
    end: "noNext",
  },
};

export const flowActionsUpdate: Operation = {
  id: "flowActions.update",
  method: "PATCH",
  path: "/api/flow-actions/{id}",
  ids: ["id"],
  query: { "fields[flow-action]": "csv" },
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  accept: "application/vnd.api+json",
  retry: "idempotent",
};
