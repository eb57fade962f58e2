// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { byCursor, type Operation, type PagedOperation } from "@carillon/runtime/internal";

export const messagesGet: Operation = {
  id: "messages.get",
  method: "GET",
  path: "/v1/messages/{message_id}",
  host: "app",
  security: [["app"]],
  ids: ["message_id"],
  unwrap: "/message",
};

export const messagesGetArchived: Operation = {
  id: "messages.getArchived",
  method: "GET",
  path: "/v1/messages/{message_id}/archived_message",
  host: "app",
  security: [["app"]],
  ids: ["message_id"],
  unwrap: "/archived_message",
  limits: ["app", "archivedMessage"],
};

export const messagesList: PagedOperation = {
  id: "messages.list",
  method: "GET",
  path: "/v1/messages",
  host: "app",
  security: [["app"]],
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
