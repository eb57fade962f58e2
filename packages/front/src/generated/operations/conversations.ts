// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import {
  byCursor,
  jsonOrMultipart,
  type Operation,
  type PagedOperation,
  reissue,
  unixSeconds,
} from "@carillon/runtime/internal";

export const conversationsAddFollowers: Operation = {
  id: "conversations.addFollowers",
  method: "POST",
  path: "/conversations/{conversation_id}/followers",
  security: [["apiToken"], ["oauth"], ["channelToken"]],
  ids: ["conversation_id"],
  body: "json",
  bodyRequired: true,
  response: "none",
  retry: "idempotent",
  redirect: reissue,
  batch: { fields: ["/teammate_ids"], max: 50 },
};

export const conversationsAddLinks: Operation = {
  id: "conversations.addLinks",
  method: "POST",
  path: "/conversations/{conversation_id}/links",
  security: [["apiToken"], ["oauth"], ["channelToken"]],
  ids: ["conversation_id"],
  body: "json",
  bodyRequired: true,
  response: "none",
  retry: "idempotent",
  redirect: reissue,
  batch: { fields: ["/link_ids", "/link_external_urls"], max: 10 },
};

export const conversationsAddTags: Operation = {
  id: "conversations.addTags",
  method: "POST",
  path: "/conversations/{conversation_id}/tags",
  security: [["apiToken"], ["oauth"], ["channelToken"]],
  ids: ["conversation_id"],
  body: "json",
  bodyRequired: true,
  response: "none",
  retry: "idempotent",
  redirect: reissue,
};

export const conversationsCreate: Operation = {
  id: "conversations.create",
  method: "POST",
  path: "/conversations",
  body: jsonOrMultipart,
  bodyRequired: true,
  formArrays: "indices",
  checks: [{ pointer: "/due_at", format: unixSeconds }],
};

export const conversationsDelete: Operation = {
  id: "conversations.delete",
  method: "DELETE",
  path: "/conversations/{conversation_id}",
  security: [["apiToken"], ["oauth"], ["channelToken"]],
  ids: ["conversation_id"],
  response: "none",
};

export const conversationsGet: Operation = {
  id: "conversations.get",
  method: "GET",
  path: "/conversations/{conversation_id}",
  security: [["apiToken"], ["oauth"], ["channelToken"]],
  ids: ["conversation_id"],
  redirect: reissue,
};

export const conversationsList: PagedOperation = {
  id: "conversations.list",
  method: "GET",
  path: "/conversations",
  query: { q: "deep" },
  paginate: {
    style: byCursor,
    in: "query",
    param: "page_token",
    size: "limit",
    items: "/_results",
    next: "/_pagination/next",
    nextParam: "page_token",
    end: "noNext",
    drop: ["limit", "q"],
  },
};

export const conversationsListComments: Operation = {
  id: "conversations.listComments",
  method: "GET",
  path: "/conversations/{conversation_id}/comments",
  security: [["apiToken"], ["oauth"], ["channelToken"]],
  ids: ["conversation_id"],
  redirect: reissue,
};

export const conversationsListDrafts: PagedOperation = {
  id: "conversations.listDrafts",
  method: "GET",
  path: "/conversations/{conversation_id}/drafts",
  security: [["apiToken"], ["oauth"], ["channelToken"]],
  ids: ["conversation_id"],
  paginate: {
    style: byCursor,
    in: "query",
    param: "page_token",
    items: "/_results",
    next: "/_pagination/next",
    nextParam: "page_token",
    end: "noNext",
  },
  redirect: reissue,
};

export const conversationsListEvents: PagedOperation = {
  id: "conversations.listEvents",
  method: "GET",
  path: "/conversations/{conversation_id}/events",
  security: [["apiToken"], ["oauth"], ["channelToken"]],
  ids: ["conversation_id"],
  paginate: {
    style: byCursor,
    in: "query",
    param: "page_token",
    size: "limit",
    items: "/_results",
    next: "/_pagination/next",
    nextParam: "page_token",
    end: "noNext",
    drop: ["limit"],
  },
  redirect: reissue,
};

export const conversationsListFollowers: Operation = {
  id: "conversations.listFollowers",
  method: "GET",
  path: "/conversations/{conversation_id}/followers",
  security: [["apiToken"], ["oauth"], ["channelToken"]],
  ids: ["conversation_id"],
  redirect: reissue,
};

export const conversationsListInboxes: Operation = {
  id: "conversations.listInboxes",
  method: "GET",
  path: "/conversations/{conversation_id}/inboxes",
  security: [["apiToken"], ["oauth"], ["channelToken"]],
  ids: ["conversation_id"],
  redirect: reissue,
};

export const conversationsListMessages: PagedOperation = {
  id: "conversations.listMessages",
  method: "GET",
  path: "/conversations/{conversation_id}/messages",
  security: [["apiToken"], ["oauth"], ["channelToken"]],
  ids: ["conversation_id"],
  paginate: {
    style: byCursor,
    in: "query",
    param: "page_token",
    size: "limit",
    items: "/_results",
    next: "/_pagination/next",
    nextParam: "page_token",
    end: "noNext",
    drop: ["limit"],
  },
  redirect: reissue,
};

export const conversationsRemoveFollowers: Operation = {
  id: "conversations.removeFollowers",
  method: "DELETE",
  path: "/conversations/{conversation_id}/followers",
  security: [["apiToken"], ["oauth"], ["channelToken"]],
  ids: ["conversation_id"],
  body: "json",
  bodyRequired: true,
  response: "none",
  redirect: reissue,
  batch: { fields: ["/teammate_ids"], max: 50 },
};

export const conversationsRemoveLinks: Operation = {
  id: "conversations.removeLinks",
  method: "DELETE",
  path: "/conversations/{conversation_id}/links",
  security: [["apiToken"], ["oauth"], ["channelToken"]],
  ids: ["conversation_id"],
  body: "json",
  bodyRequired: true,
  response: "none",
  redirect: reissue,
  batch: { fields: ["/link_ids"], max: 10 },
};

export const conversationsRemoveTags: Operation = {
  id: "conversations.removeTags",
  method: "DELETE",
  path: "/conversations/{conversation_id}/tags",
  security: [["apiToken"], ["oauth"], ["channelToken"]],
  ids: ["conversation_id"],
  body: "json",
  bodyRequired: true,
  response: "none",
  redirect: reissue,
};

export const conversationsSearch: PagedOperation = {
  id: "conversations.search",
  method: "GET",
  path: "/conversations/search/{query}",
  ids: ["query"],
  limits: ["search", "company"],
  paginate: {
    style: byCursor,
    in: "query",
    param: "page_token",
    size: "limit",
    items: "/_results",
    next: "/_pagination/next",
    nextParam: "page_token",
    end: "noNext",
    drop: ["limit", "q"],
  },
};

export const conversationsUpdate: Operation = {
  id: "conversations.update",
  method: "PATCH",
  path: "/conversations/{conversation_id}",
  security: [["apiToken"], ["oauth"], ["channelToken"]],
  ids: ["conversation_id"],
  body: "json",
  bodyRequired: true,
  response: "none",
  retry: "idempotent",
  checks: [{ pointer: "/due_at", format: unixSeconds }],
  redirect: reissue,
};

export const conversationsUpdateAssignee: Operation = {
  id: "conversations.updateAssignee",
  method: "PUT",
  path: "/conversations/{conversation_id}/assignee",
  security: [["apiToken"], ["oauth"], ["channelToken"]],
  ids: ["conversation_id"],
  body: "json",
  bodyRequired: true,
  response: "none",
  redirect: reissue,
};

export const conversationsUpdateReminders: Operation = {
  id: "conversations.updateReminders",
  method: "PATCH",
  path: "/conversations/{conversation_id}/reminders",
  security: [["apiToken"], ["oauth"], ["channelToken"]],
  ids: ["conversation_id"],
  body: "json",
  bodyRequired: true,
  response: "none",
  retry: "idempotent",
  checks: [{ pointer: "/scheduled_at", format: unixSeconds }],
  redirect: reissue,
};
