// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { byCursor, type Operation, type PagedOperation } from "@carillon/runtime/internal";

export const messageTemplateFoldersCreate: Operation = {
  id: "messageTemplateFolders.create",
  method: "POST",
  path: "/message_template_folders",
  body: "json",
  bodyRequired: true,
};

export const messageTemplateFoldersCreateChild: Operation = {
  id: "messageTemplateFolders.createChild",
  method: "POST",
  path: "/message_template_folders/{message_template_folder_id}/message_template_folders",
  ids: ["message_template_folder_id"],
  body: "json",
  bodyRequired: true,
};

export const messageTemplateFoldersCreateForTeam: Operation = {
  id: "messageTemplateFolders.createForTeam",
  method: "POST",
  path: "/teams/{team_id}/message_template_folders",
  ids: ["team_id"],
  body: "json",
  bodyRequired: true,
};

export const messageTemplateFoldersCreateForTeammate: Operation = {
  id: "messageTemplateFolders.createForTeammate",
  method: "POST",
  path: "/teammates/{teammate_id}/message_template_folders",
  ids: ["teammate_id"],
  body: "json",
  bodyRequired: true,
};

export const messageTemplateFoldersDelete: Operation = {
  id: "messageTemplateFolders.delete",
  method: "DELETE",
  path: "/message_template_folders/{message_template_folder_id}",
  ids: ["message_template_folder_id"],
};

export const messageTemplateFoldersGet: Operation = {
  id: "messageTemplateFolders.get",
  method: "GET",
  path: "/message_template_folders/{message_template_folder_id}",
  ids: ["message_template_folder_id"],
};

export const messageTemplateFoldersList: PagedOperation = {
  id: "messageTemplateFolders.list",
  method: "GET",
  path: "/message_template_folders",
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

export const messageTemplateFoldersListChildren: PagedOperation = {
  id: "messageTemplateFolders.listChildren",
  method: "GET",
  path: "/message_template_folders/{message_template_folder_id}/message_template_folders",
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

export const messageTemplateFoldersListForTeam: PagedOperation = {
  id: "messageTemplateFolders.listForTeam",
  method: "GET",
  path: "/teams/{team_id}/message_template_folders",
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

export const messageTemplateFoldersListForTeammate: PagedOperation = {
  id: "messageTemplateFolders.listForTeammate",
  method: "GET",
  path: "/teammates/{teammate_id}/message_template_folders",
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

export const messageTemplateFoldersUpdate: Operation = {
  id: "messageTemplateFolders.update",
  method: "PATCH",
  path: "/message_template_folders/{message_template_folder_id}",
  ids: ["message_template_folder_id"],
  body: "json",
  bodyRequired: true,
  retry: "idempotent",
};
