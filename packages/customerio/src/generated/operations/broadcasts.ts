// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { byCursor, type Operation, type PagedOperation } from "@carillon/runtime/internal";

export const broadcastsGet: Operation = {
  id: "broadcasts.get",
  method: "GET",
  path: "/v1/broadcasts/{broadcast_id}",
  host: "app",
  security: [["app"]],
  ids: ["broadcast_id"],
  unwrap: "/broadcast",
};

export const broadcastsGetAction: Operation = {
  id: "broadcasts.getAction",
  method: "GET",
  path: "/v1/broadcasts/{broadcast_id}/actions/{action_id}",
  host: "app",
  security: [["app"]],
  ids: ["broadcast_id", "action_id"],
  unwrap: "/action",
};

export const broadcastsGetActionMetrics: Operation = {
  id: "broadcasts.getActionMetrics",
  method: "GET",
  path: "/v1/broadcasts/{broadcast_id}/actions/{action_id}/metrics",
  host: "app",
  security: [["app"]],
  ids: ["broadcast_id", "action_id"],
};

export const broadcastsGetActionTranslation: Operation = {
  id: "broadcasts.getActionTranslation",
  method: "GET",
  path: "/v1/broadcasts/{broadcast_id}/actions/{action_id}/language/{language}",
  host: "app",
  security: [["app"]],
  ids: ["broadcast_id", "action_id", "language"],
  unwrap: "/action",
};

export const broadcastsGetMetrics: Operation = {
  id: "broadcasts.getMetrics",
  method: "GET",
  path: "/v1/broadcasts/{broadcast_id}/metrics",
  host: "app",
  security: [["app"]],
  ids: ["broadcast_id"],
  unwrap: "/metric",
};

export const broadcastsGetTrigger: Operation = {
  id: "broadcasts.getTrigger",
  method: "GET",
  path: "/v1/campaigns/{broadcast_id}/triggers/{trigger_id}",
  host: "app",
  security: [["app"]],
  ids: ["broadcast_id", "trigger_id"],
};

export const broadcastsList: Operation = {
  id: "broadcasts.list",
  method: "GET",
  path: "/v1/broadcasts",
  host: "app",
  security: [["app"]],
};

export const broadcastsListActionLinkMetrics: Operation = {
  id: "broadcasts.listActionLinkMetrics",
  method: "GET",
  path: "/v1/broadcasts/{broadcast_id}/actions/{action_id}/metrics/links",
  host: "app",
  security: [["app"]],
  ids: ["broadcast_id", "action_id"],
};

export const broadcastsListActions: Operation = {
  id: "broadcasts.listActions",
  method: "GET",
  path: "/v1/broadcasts/{broadcast_id}/actions",
  host: "app",
  security: [["app"]],
  ids: ["broadcast_id"],
};

export const broadcastsListLinkMetrics: Operation = {
  id: "broadcasts.listLinkMetrics",
  method: "GET",
  path: "/v1/broadcasts/{broadcast_id}/metrics/links",
  host: "app",
  security: [["app"]],
  ids: ["broadcast_id"],
};

export const broadcastsListMessages: PagedOperation = {
  id: "broadcasts.listMessages",
  method: "GET",
  path: "/v1/broadcasts/{broadcast_id}/messages",
  host: "app",
  security: [["app"]],
  ids: ["broadcast_id"],
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

export const broadcastsListTriggerErrors: PagedOperation = {
  id: "broadcasts.listTriggerErrors",
  method: "GET",
  path: "/v1/campaigns/{broadcast_id}/triggers/{trigger_id}/errors",
  host: "app",
  security: [["app"]],
  ids: ["broadcast_id", "trigger_id"],
  paginate: {
    style: byCursor,
    in: "query",
    param: "start",
    size: "limit",
    items: "/errors",
    next: "/next",
    end: "noNext",
  },
};

export const broadcastsListTriggers: Operation = {
  id: "broadcasts.listTriggers",
  method: "GET",
  path: "/v1/broadcasts/{broadcast_id}/triggers",
  host: "app",
  security: [["app"]],
  ids: ["broadcast_id"],
};

export const broadcastsTrigger: Operation = {
  id: "broadcasts.trigger",
  method: "POST",
  path: "/v1/campaigns/{broadcast_id}/triggers",
  host: "app",
  security: [["app"]],
  ids: ["broadcast_id"],
  body: "json",
  limits: ["broadcastTrigger"],
};

export const broadcastsUpdateAction: Operation = {
  id: "broadcasts.updateAction",
  method: "PUT",
  path: "/v1/broadcasts/{broadcast_id}/actions/{action_id}",
  host: "app",
  security: [["app"]],
  ids: ["broadcast_id", "action_id"],
  body: "json",
  bodyRequired: true,
  unwrap: "/action",
};

export const broadcastsUpdateActionTranslation: Operation = {
  id: "broadcasts.updateActionTranslation",
  method: "PUT",
  path: "/v1/broadcasts/{broadcast_id}/actions/{action_id}/language/{language}",
  host: "app",
  security: [["app"]],
  ids: ["broadcast_id", "action_id", "language"],
  body: "json",
  bodyRequired: true,
  unwrap: "/action",
};
