// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import type { Operation } from "@carillon/runtime/internal";

export const conversationsCreate: Operation = {
  id: "conversations.create",
  method: "POST",
  path: "/website/{website_id}/conversation",
  unwrap: "/data",
};

export const conversationsDelete: Operation = {
  id: "conversations.delete",
  method: "DELETE",
  path: "/website/{website_id}/conversation/{session_id}",
  ids: ["session_id"],
};

export const conversationsExists: Operation = {
  id: "conversations.exists",
  method: "HEAD",
  path: "/website/{website_id}/conversation/{session_id}",
  ids: ["session_id"],
  response: "exists",
};

export const conversationsGet: Operation = {
  id: "conversations.get",
  method: "GET",
  path: "/website/{website_id}/conversation/{session_id}",
  ids: ["session_id"],
  unwrap: "/data",
};

export const conversationsGetMeta: Operation = {
  id: "conversations.getMeta",
  method: "GET",
  path: "/website/{website_id}/conversation/{session_id}/meta",
  ids: ["session_id"],
  unwrap: "/data",
};

export const conversationsGetState: Operation = {
  id: "conversations.getState",
  method: "GET",
  path: "/website/{website_id}/conversation/{session_id}/state",
  ids: ["session_id"],
  unwrap: "/data",
};

export const conversationsList: Operation = {
  id: "conversations.list",
  method: "GET",
  path: "/website/{website_id}/conversations/{page_number}",
  unwrap: "/data",
  paginate: {
    style: "page",
    in: "path",
    param: "page_number",
    first: 1,
    size: "per_page",
    defaultSize: 20,
    items: "/data",
    end: "empty",
  },
};

export const conversationsListPages: Operation = {
  id: "conversations.listPages",
  method: "GET",
  path: "/website/{website_id}/conversation/{session_id}/pages/{page_number}",
  ids: ["session_id"],
  unwrap: "/data",
  paginate: { style: "page", in: "path", param: "page_number", first: 1, items: "/data", end: "empty" },
};

export const conversationsUpdateInbox: Operation = {
  id: "conversations.updateInbox",
  method: "PATCH",
  path: "/website/{website_id}/conversation/{session_id}/inbox",
  ids: ["session_id"],
  body: "json",
  bodyRequired: true,
  retry: "idempotent",
};

export const conversationsUpdateMeta: Operation = {
  id: "conversations.updateMeta",
  method: "PATCH",
  path: "/website/{website_id}/conversation/{session_id}/meta",
  ids: ["session_id"],
  body: "json",
  bodyRequired: true,
  retry: "idempotent",
};

export const conversationsUpdateRouting: Operation = {
  id: "conversations.updateRouting",
  method: "PATCH",
  path: "/website/{website_id}/conversation/{session_id}/routing",
  ids: ["session_id"],
  body: "json",
  bodyRequired: true,
  retry: "idempotent",
};

export const conversationsUpdateState: Operation = {
  id: "conversations.updateState",
  method: "PATCH",
  path: "/website/{website_id}/conversation/{session_id}/state",
  ids: ["session_id"],
  body: "json",
  bodyRequired: true,
  retry: "idempotent",
};
