// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { byCursor, jsonOrMultipart, type Operation, type PagedOperation } from "@carillon/runtime/internal";

export const messageTemplatesCreate: Operation = {
  id: "messageTemplates.create",
  method: "POST",
  path: "/message_templates",
  body: jsonOrMultipart,
  bodyRequired: true,
  formArrays: "indices",
};

export const messageTemplatesCreateForTeam: Operation = {
  id: "messageTemplates.createForTeam",
  method: "POST",
  path: "/teams/{team_id}/message_templates",
  ids: ["team_id"],
  body: jsonOrMultipart,
  bodyRequired: true,
  formArrays: "indices",
};

export const messageTemplatesCreateForTeammate: Operation = {
  id: "messageTemplates.createForTeammate",
  method: "POST",
  path: "/teammates/{teammate_id}/message_templates",
  ids: ["teammate_id"],
  body: "json",
  bodyRequired: true,
};

export const messageTemplatesCreateInFolder: Operation = {
  id: "messageTemplates.createInFolder",
  method: "POST",
  path: "/message_template_folders/{message_template_folder_id}/message_templates",
  ids: ["message_template_folder_id"],
  body: "json",
  bodyRequired: true,
};

export const messageTemplatesDelete: Operation = {
  id: "messageTemplates.delete",
  method: "DELETE",
  path: "/message_templates/{message_template_id}",
  ids: ["message_template_id"],
  response: "none",
};

export const messageTemplatesGet: Operation = {
  id: "messageTemplates.get",
  method: "GET",
  path: "/message_templates/{message_template_id}",
  ids: ["message_template_id"],
};

export const messageTemplatesList: PagedOperation = {
  id: "messageTemplates.list",
  method: "GET",
  path: "/message_templates",
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

export const messageTemplatesListForFolder: PagedOperation = {
  id: "messageTemplates.listForFolder",
  method: "GET",
  path: "/message_template_folders/{message_template_folder_id}/message_templates",
  ids: ["message_template_folder_id"],
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

export const messageTemplatesListForTeam: PagedOperation = {
  id: "messageTemplates.listForTeam",
  method: "GET",
  path: "/teams/{team_id}/message_templates",
  ids: ["team_id"],
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

export const messageTemplatesListForTeammate: PagedOperation = {
  id: "messageTemplates.listForTeammate",
  method: "GET",
  path: "/teammates/{teammate_id}/message_templates",
  ids: ["teammate_id"],
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

export const messageTemplatesUpdate: Operation = {
  id: "messageTemplates.update",
  method: "PATCH",
  path: "/message_templates/{message_template_id}",
  ids: ["message_template_id"],
  body: jsonOrMultipart,
  bodyRequired: true,
  formArrays: "indices",
  retry: "idempotent",
};
