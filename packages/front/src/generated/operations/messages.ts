// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import {
  byCursor,
  bytes,
  jsonOrMultipart,
  type Operation,
  type PagedOperation,
  reissue,
  unixSeconds,
} from "@carillon/runtime/internal";

export const messagesGet: Operation = {
  id: "messages.get",
  method: "GET",
  path: "/messages/{message_id}",
  security: [["apiToken"], ["oauth"], ["channelToken"]],
  ids: ["message_id"],
};

export const messagesGetEml: Operation = {
  id: "messages.getEml",
  method: "GET",
  path: "/messages/{message_id}",
  security: [["apiToken"], ["oauth"], ["channelToken"]],
  ids: ["message_id"],
  accept: "message/rfc822",
  response: bytes,
};

export const messagesGetSeenStatus: PagedOperation = {
  id: "messages.getSeenStatus",
  method: "GET",
  path: "/messages/{message_id}/seen",
  security: [["apiToken"], ["oauth"], ["channelToken"]],
  ids: ["message_id"],
  paginate: {
    style: byCursor,
    in: "query",
    param: "page_token",
    items: "/_results",
    next: "/_pagination/next",
    nextParam: "page_token",
    end: "noNext",
  },
};

export const messagesImport: Operation = {
  id: "messages.import",
  method: "POST",
  path: "/inboxes/{inbox_id}/imported_messages",
  ids: ["inbox_id"],
  body: jsonOrMultipart,
  bodyRequired: true,
  formArrays: "indices",
  retry: "idempotent",
  checks: [{ pointer: "/created_at", format: unixSeconds }],
};

export const messagesMarkSeen: Operation = {
  id: "messages.markSeen",
  method: "POST",
  path: "/messages/{message_id}/seen",
  security: [["apiToken"], ["oauth"], ["channelToken"]],
  ids: ["message_id"],
  body: "json",
  response: "none",
  limits: ["seen", "company"],
};

export const messagesReceiveCustom: Operation = {
  id: "messages.receiveCustom",
  method: "POST",
  path: "/channels/{channel_id}/incoming_messages",
  ids: ["channel_id"],
  body: jsonOrMultipart,
  bodyRequired: true,
  formArrays: "indices",
  limits: ["tier2Channel", "company"],
};

export const messagesReply: Operation = {
  id: "messages.reply",
  method: "POST",
  path: "/conversations/{conversation_id}/messages",
  security: [["apiToken"], ["oauth"], ["channelToken"]],
  ids: ["conversation_id"],
  body: jsonOrMultipart,
  bodyRequired: true,
  formArrays: "indices",
  limits: ["tier2Conversation", "company"],
  redirect: reissue,
};

export const messagesSend: Operation = {
  id: "messages.send",
  method: "POST",
  path: "/channels/{channel_id}/messages",
  ids: ["channel_id"],
  body: jsonOrMultipart,
  bodyRequired: true,
  formArrays: "indices",
  limits: ["tier2Channel", "company"],
};
