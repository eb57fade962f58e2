// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import type { Operation } from "@carillon/runtime/internal";

export const broadcastsList: Operation = {
  id: "broadcasts.list",
  method: "GET",
  path: "/v1/broadcasts",
  host: "app",
  security: [["app"]],
};

export const broadcastsListTriggerErrors: Operation = {
  id: "broadcasts.listTriggerErrors",
  method: "GET",
  path: "/v1/campaigns/{broadcast_id}/triggers/{trigger_id}/errors",
  host: "app",
  security: [["app"]],
  ids: ["broadcast_id", "trigger_id"],
  paginate: {
    style: "cursor",
    in: "query",
    param: "start",
    size: "limit",
    items: "/errors",
    next: "/next",
    end: "noNext",
  },
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
