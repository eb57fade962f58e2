// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { byCursor, type Operation, type PagedOperation, unixMilliseconds } from "@carillon/runtime/internal";

export const messagesDelete: Operation = {
  id: "messages.delete",
  method: "DELETE",
  path: "/website/{website_id}/conversation/{session_id}/message/{fingerprint}",
  ids: ["session_id", "fingerprint"],
};

export const messagesGet: Operation = {
  id: "messages.get",
  method: "GET",
  path: "/website/{website_id}/conversation/{session_id}/message/{fingerprint}",
  ids: ["session_id", "fingerprint"],
  unwrap: "/data",
};

export const messagesGetOriginal: Operation = {
  id: "messages.getOriginal",
  method: "GET",
  path: "/website/{website_id}/conversation/{session_id}/original/{original_id}",
  ids: ["session_id", "original_id"],
  unwrap: "/data",
};

export const messagesList: PagedOperation = {
  id: "messages.list",
  method: "GET",
  path: "/website/{website_id}/conversation/{session_id}/messages",
  ids: ["session_id"],
  unwrap: "/data",
  paginate: {
    style: byCursor,
    in: "query",
    param: "timestamp_before",
    items: "/data",
    next: "/data/0/timestamp",
    end: "noNext",
    single: ["timestamp_after", "timestamp_around"],
  },
};

export const messagesMarkDelivered: Operation = {
  id: "messages.markDelivered",
  method: "PATCH",
  path: "/website/{website_id}/conversation/{session_id}/delivered",
  ids: ["session_id"],
  body: "json",
  bodyRequired: true,
  retry: "idempotent",
};

export const messagesMarkRead: Operation = {
  id: "messages.markRead",
  method: "PATCH",
  path: "/website/{website_id}/conversation/{session_id}/read",
  ids: ["session_id"],
  body: "json",
  bodyRequired: true,
  retry: "idempotent",
};

export const messagesMarkUnread: Operation = {
  id: "messages.markUnread",
  method: "PATCH",
  path: "/website/{website_id}/conversation/{session_id}/unread",
  ids: ["session_id"],
  body: "json",
  bodyRequired: true,
  retry: "idempotent",
};

export const messagesSend: Operation = {
  id: "messages.send",
  method: "POST",
  path: "/website/{website_id}/conversation/{session_id}/message",
  ids: ["session_id"],
  body: "json",
  bodyRequired: true,
  unwrap: "/data",
  checks: [{ pointer: "/timestamp", format: unixMilliseconds }],
};

export const messagesUpdate: Operation = {
  id: "messages.update",
  method: "PATCH",
  path: "/website/{website_id}/conversation/{session_id}/message/{fingerprint}",
  ids: ["session_id", "fingerprint"],
  body: "json",
  bodyRequired: true,
  retry: "idempotent",
};

export const messagesUpdateCompose: Operation = {
  id: "messages.updateCompose",
  method: "PATCH",
  path: "/website/{website_id}/conversation/{session_id}/compose",
  ids: ["session_id"],
  body: "json",
  bodyRequired: true,
  retry: "idempotent",
};
