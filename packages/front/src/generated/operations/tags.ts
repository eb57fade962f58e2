// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { byCursor, type Operation, type PagedOperation } from "@carillon/runtime/internal";

export const tagsCreate: Operation = {
  id: "tags.create",
  method: "POST",
  path: "/tags",
  body: "json",
  bodyRequired: true,
};

export const tagsCreateChild: Operation = {
  id: "tags.createChild",
  method: "POST",
  path: "/tags/{tag_id}/children",
  ids: ["tag_id"],
  body: "json",
  bodyRequired: true,
};

export const tagsCreateForCompany: Operation = {
  id: "tags.createForCompany",
  method: "POST",
  path: "/company/tags",
  body: "json",
  bodyRequired: true,
};

export const tagsCreateForTeam: Operation = {
  id: "tags.createForTeam",
  method: "POST",
  path: "/teams/{team_id}/tags",
  ids: ["team_id"],
  body: "json",
  bodyRequired: true,
};

export const tagsCreateForTeammate: Operation = {
  id: "tags.createForTeammate",
  method: "POST",
  path: "/teammates/{teammate_id}/tags",
  ids: ["teammate_id"],
  body: "json",
  bodyRequired: true,
};

export const tagsDelete: Operation = {
  id: "tags.delete",
  method: "DELETE",
  path: "/tags/{tag_id}",
  ids: ["tag_id"],
  response: "none",
};

export const tagsGet: Operation = { id: "tags.get", method: "GET", path: "/tags/{tag_id}", ids: ["tag_id"] };

export const tagsList: PagedOperation = {
  id: "tags.list",
  method: "GET",
  path: "/tags",
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
};

export const tagsListChildren: Operation = {
  id: "tags.listChildren",
  method: "GET",
  path: "/tags/{tag_id}/children",
  ids: ["tag_id"],
};

export const tagsListConversations: PagedOperation = {
  id: "tags.listConversations",
  method: "GET",
  path: "/tags/{tag_id}/conversations",
  ids: ["tag_id"],
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

export const tagsListForCompany: PagedOperation = {
  id: "tags.listForCompany",
  method: "GET",
  path: "/company/tags",
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
};

export const tagsListForTeam: PagedOperation = {
  id: "tags.listForTeam",
  method: "GET",
  path: "/teams/{team_id}/tags",
  ids: ["team_id"],
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
};

export const tagsListForTeammate: PagedOperation = {
  id: "tags.listForTeammate",
  method: "GET",
  path: "/teammates/{teammate_id}/tags",
  ids: ["teammate_id"],
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
};

export const tagsUpdate: Operation = {
  id: "tags.update",
  method: "PATCH",
  path: "/tags/{tag_id}",
  ids: ["tag_id"],
  body: "json",
  bodyRequired: true,
  response: "none",
  retry: "idempotent",
};
