// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { byCursor, type Operation, type PagedOperation } from "@carillon/runtime/internal";

export const tagGroupsCreate: Operation = {
  id: "tagGroups.create",
  method: "POST",
  path: "/api/tag-groups",
  query: { "fields[tag-group]": "csv" },
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  accept: "application/vnd.api+json",
};

export const tagGroupsDelete: Operation = {
  id: "tagGroups.delete",
  method: "DELETE",
  path: "/api/tag-groups/{id}",
  ids: ["id"],
  response: "none",
};

export const tagGroupsGet: Operation = {
  id: "tagGroups.get",
  method: "GET",
  path: "/api/tag-groups/{id}",
  ids: ["id"],
  query: { "fields[tag-group]": "csv" },
  accept: "application/vnd.api+json",
};

export const tagGroupsList: PagedOperation = {
  id: "tagGroups.list",
  method: "GET",
  path: "/api/tag-groups",
  query: { "fields[tag-group]": "csv" },
  accept: "application/vnd.api+json",
  paginate: {
    style: byCursor,
    in: "query",
    param: "page[cursor]",
    size: "page[size]",
    items: "/data",
    next: "/links/next",
    nextParam: "page[cursor]",
    end: "noNext",
  },
};

export const tagGroupsListTagIds: Operation = {
  id: "tagGroups.listTagIds",
  method: "GET",
  path: "/api/tag-groups/{id}/relationships/tags",
  ids: ["id"],
  accept: "application/vnd.api+json",
};

export const tagGroupsListTags: Operation = {
  id: "tagGroups.listTags",
  method: "GET",
  path: "/api/tag-groups/{id}/tags",
  ids: ["id"],
  query: { "fields[tag]": "csv" },
  accept: "application/vnd.api+json",
};

export const tagGroupsUpdate: Operation = {
  id: "tagGroups.update",
  method: "PATCH",
  path: "/api/tag-groups/{id}",
  ids: ["id"],
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  response: "none",
  retry: "idempotent",
};
