// Generated from specs/drift. Edits are lost: change the spec and run `pnpm generate drift`.

import { byCursor, type Operation, type PagedOperation } from "@carillon/runtime/internal";

export const conversationsCreate: Operation = {
  id: "conversations.create",
  method: "POST",
  path: "/conversations/new",
  body: "json",
  bodyRequired: true,
};

export const conversationsGet: Operation = {
  id: "conversations.get",
  method: "GET",
  path: "/conversations/{conversationId}",
  ids: ["conversationId"],
  unwrap: "/data",
};

export const conversationsGetJsonTranscript: Operation = {
  id: "conversations.getJsonTranscript",
  method: "GET",
  path: "/conversations/{conversationId}/json_transcript",
  ids: ["conversationId"],
};

export const conversationsGetStats: Operation = {
  id: "conversations.getStats",
  method: "GET",
  path: "/conversations/stats",
};

export const conversationsGetTranscript: Operation = {
  id: "conversations.getTranscript",
  method: "GET",
  path: "/conversations/{conversationId}/transcript",
  ids: ["conversationId"],
  accept: "text/plain",
  response: "text",
};

export const conversationsList: PagedOperation = {
  id: "conversations.list",
  method: "GET",
  path: "/conversations/list",
  unwrap: "/data",
  paginate: {
    style: byCursor,
    in: "query",
    param: "page_token",
    size: "limit",
    defaultSize: 25,
    items: "/data",
    next: "/links/next",
    nextParam: "page_token",
    end: "noNext",
  },
};

export const conversationsListLegacy: Operation = {
  id: "conversations.listLegacy",
  method: "GET",
  path: "/conversations",
  unwrap: "/data",
};

export const conversationsListMessages: PagedOperation = {
  id: "conversations.listMessages",
  method: "GET",
  path: "/conversations/{conversationId}/messages",
  ids: ["conversationId"],
  unwrap: "/data/messages",
  paginate: {
    style: byCursor,
    in: "query",
    param: "next",
    defaultSize: 50,
    items: "/data/messages",
    next: "/pagination/next",
    more: "/pagination/more",
    end: "noNext",
  },
};

export const conversationsSendMessage: Operation = {
  id: "conversations.sendMessage",
  method: "POST",
  path: "/conversations/{conversationId}/messages",
  ids: ["conversationId"],
  body: "json",
  bodyRequired: true,
  unwrap: "/data",
};
