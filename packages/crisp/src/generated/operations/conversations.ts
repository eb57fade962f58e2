// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { byPage, type Operation, type PagedOperation } from "@carillon/runtime/internal";

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

export const conversationsGetBlock: Operation = {
  id: "conversations.getBlock",
  method: "GET",
  path: "/website/{website_id}/conversation/{session_id}/block",
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

export const conversationsGetParticipants: Operation = {
  id: "conversations.getParticipants",
  method: "GET",
  path: "/website/{website_id}/conversation/{session_id}/participants",
  ids: ["session_id"],
  unwrap: "/data",
};

export const conversationsGetRelations: Operation = {
  id: "conversations.getRelations",
  method: "GET",
  path: "/website/{website_id}/conversation/{session_id}/relations",
  ids: ["session_id"],
  unwrap: "/data",
};

export const conversationsGetRouting: Operation = {
  id: "conversations.getRouting",
  method: "GET",
  path: "/website/{website_id}/conversation/{session_id}/routing",
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

export const conversationsGetVerify: Operation = {
  id: "conversations.getVerify",
  method: "GET",
  path: "/website/{website_id}/conversation/{session_id}/verify",
  ids: ["session_id"],
  unwrap: "/data",
};

export const conversationsInitiate: Operation = {
  id: "conversations.initiate",
  method: "POST",
  path: "/website/{website_id}/conversation/{session_id}/initiate",
  ids: ["session_id"],
};

export const conversationsList: PagedOperation = {
  id: "conversations.list",
  method: "GET",
  path: "/website/{website_id}/conversations/{page_number}",
  query: { search_query: "json" },
  unwrap: "/data",
  paginate: {
    style: byPage,
    in: "path",
    param: "page_number",
    first: 1,
    size: "per_page",
    defaultSize: 20,
    items: "/data",
    end: "empty",
  },
};

export const conversationsListEvents: PagedOperation = {
  id: "conversations.listEvents",
  method: "GET",
  path: "/website/{website_id}/conversation/{session_id}/events/{page_number}",
  ids: ["session_id"],
  unwrap: "/data",
  paginate: { style: byPage, in: "path", param: "page_number", first: 1, items: "/data", end: "empty" },
};

export const conversationsListFiles: PagedOperation = {
  id: "conversations.listFiles",
  method: "GET",
  path: "/website/{website_id}/conversation/{session_id}/files/{page_number}",
  ids: ["session_id"],
  unwrap: "/data",
  paginate: { style: byPage, in: "path", param: "page_number", first: 1, items: "/data", end: "empty" },
};

export const conversationsListPages: PagedOperation = {
  id: "conversations.listPages",
  method: "GET",
  path: "/website/{website_id}/conversation/{session_id}/pages/{page_number}",
  ids: ["session_id"],
  unwrap: "/data",
  paginate: { style: byPage, in: "path", param: "page_number", first: 1, items: "/data", end: "empty" },
};

export const conversationsPurgeChatboxBinding: Operation = {
  id: "conversations.purgeChatboxBinding",
  method: "POST",
  path: "/website/{website_id}/conversation/{session_id}/purge",
  ids: ["session_id"],
};

export const conversationsRedeemIdentityVerification: Operation = {
  id: "conversations.redeemIdentityVerification",
  method: "PUT",
  path: "/website/{website_id}/conversation/{session_id}/verify/identity/link",
  ids: ["session_id"],
  body: "json",
  bodyRequired: true,
  retry: "unsafe",
};

export const conversationsReport: Operation = {
  id: "conversations.report",
  method: "POST",
  path: "/website/{website_id}/conversation/{session_id}/report",
  ids: ["session_id"],
  body: "json",
  bodyRequired: true,
};

export const conversationsRequestFeedback: Operation = {
  id: "conversations.requestFeedback",
  method: "POST",
  path: "/website/{website_id}/conversation/{session_id}/feedback",
  ids: ["session_id"],
};

export const conversationsRequestIdentityVerification: Operation = {
  id: "conversations.requestIdentityVerification",
  method: "POST",
  path: "/website/{website_id}/conversation/{session_id}/verify/identity",
  ids: ["session_id"],
  body: "json",
  bodyRequired: true,
};

export const conversationsRequestToolCall: Operation = {
  id: "conversations.requestToolCall",
  method: "POST",
  path: "/website/{website_id}/conversation/{session_id}/tool",
  ids: ["session_id"],
  body: "json",
  bodyRequired: true,
};

export const conversationsRequestTranscript: Operation = {
  id: "conversations.requestTranscript",
  method: "POST",
  path: "/website/{website_id}/conversation/{session_id}/transcript",
  ids: ["session_id"],
  body: "json",
  bodyRequired: true,
};

export const conversationsSaveParticipants: Operation = {
  id: "conversations.saveParticipants",
  method: "PUT",
  path: "/website/{website_id}/conversation/{session_id}/participants",
  ids: ["session_id"],
  body: "json",
  bodyRequired: true,
};

export const conversationsScheduleReminder: Operation = {
  id: "conversations.scheduleReminder",
  method: "POST",
  path: "/website/{website_id}/conversation/{session_id}/reminder",
  ids: ["session_id"],
  body: "json",
  bodyRequired: true,
};

export const conversationsUpdateBlock: Operation = {
  id: "conversations.updateBlock",
  method: "PATCH",
  path: "/website/{website_id}/conversation/{session_id}/block",
  ids: ["session_id"],
  body: "json",
  bodyRequired: true,
  retry: "idempotent",
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

export const conversationsUpdateOpenState: Operation = {
  id: "conversations.updateOpenState",
  method: "PATCH",
  path: "/website/{website_id}/conversation/{session_id}/open",
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

export const conversationsUpdateVerify: Operation = {
  id: "conversations.updateVerify",
  method: "PATCH",
  path: "/website/{website_id}/conversation/{session_id}/verify",
  ids: ["session_id"],
  body: "json",
  bodyRequired: true,
  retry: "idempotent",
};
