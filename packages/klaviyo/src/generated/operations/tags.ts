// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { byCursor, type Operation, type PagedOperation } from "@carillon/runtime/internal";

export const tagsCreate: Operation = {
  id: "tags.create",
  method: "POST",
  path: "/api/tags",
  query: { "fields[tag]": "csv" },
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  accept: "application/vnd.api+json",
};

export const tagsDelete: Operation = {
  id: "tags.delete",
  method: "DELETE",
  path: "/api/tags/{id}",
  ids: ["id"],
  response: "none",
};

export const tagsGet: Operation = {
  id: "tags.get",
  method: "GET",
  path: "/api/tags/{id}",
  ids: ["id"],
  query: { include: "csv", "fields[tag-group]": "csv", "fields[tag]": "csv" },
  accept: "application/vnd.api+json",
};

export const tagsGetTagGroup: Operation = {
  id: "tags.getTagGroup",
  method: "GET",
  path: "/api/tags/{id}/tag-group",
  ids: ["id"],
  query: { "fields[tag-group]": "csv" },
  accept: "application/vnd.api+json",
};

export const tagsGetTagGroupId: Operation = {
  id: "tags.getTagGroupId",
  method: "GET",
  path: "/api/tags/{id}/relationships/tag-group",
  ids: ["id"],
  accept: "application/vnd.api+json",
};

export const tagsList: PagedOperation = {
  id: "tags.list",
  method: "GET",
  path: "/api/tags",
  query: { include: "csv", "fields[tag-group]": "csv", "fields[tag]": "csv" },
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

export const tagsListCampaignIds: Operation = {
  id: "tags.listCampaignIds",
  method: "GET",
  path: "/api/tags/{id}/relationships/campaigns",
  ids: ["id"],
  accept: "application/vnd.api+json",
};

export const tagsListFlowIds: Operation = {
  id: "tags.listFlowIds",
  method: "GET",
  path: "/api/tags/{id}/relationships/flows",
  ids: ["id"],
  accept: "application/vnd.api+json",
};

export const tagsListListIds: Operation = {
  id: "tags.listListIds",
  method: "GET",
  path: "/api/tags/{id}/relationships/lists",
  ids: ["id"],
  accept: "application/vnd.api+json",
};

export const tagsListSegmentIds: Operation = {
  id: "tags.listSegmentIds",
  method: "GET",
  path: "/api/tags/{id}/relationships/segments",
  ids: ["id"],
  accept: "application/vnd.api+json",
};

export const tagsTagCampaigns: Operation = {
  id: "tags.tagCampaigns",
  method: "POST",
  path: "/api/tags/{id}/relationships/campaigns",
  ids: ["id"],
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  response: "none",
  retry: "idempotent",
};

export const tagsTagFlows: Operation = {
  id: "tags.tagFlows",
  method: "POST",
  path: "/api/tags/{id}/relationships/flows",
  ids: ["id"],
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  response: "none",
  retry: "idempotent",
};

export const tagsTagLists: Operation = {
  id: "tags.tagLists",
  method: "POST",
  path: "/api/tags/{id}/relationships/lists",
  ids: ["id"],
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  response: "none",
  retry: "idempotent",
};

export const tagsTagSegments: Operation = {
  id: "tags.tagSegments",
  method: "POST",
  path: "/api/tags/{id}/relationships/segments",
  ids: ["id"],
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  response: "none",
  retry: "idempotent",
};

export const tagsUntagCampaigns: Operation = {
  id: "tags.untagCampaigns",
  method: "DELETE",
  path: "/api/tags/{id}/relationships/campaigns",
  ids: ["id"],
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  response: "none",
};

export const tagsUntagFlows: Operation = {
  id: "tags.untagFlows",
  method: "DELETE",
  path: "/api/tags/{id}/relationships/flows",
  ids: ["id"],
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  response: "none",
};

export const tagsUntagLists: Operation = {
  id: "tags.untagLists",
  method: "DELETE",
  path: "/api/tags/{id}/relationships/lists",
  ids: ["id"],
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  response: "none",
};

export const tagsUntagSegments: Operation = {
  id: "tags.untagSegments",
  method: "DELETE",
  path: "/api/tags/{id}/relationships/segments",
  ids: ["id"],
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  response: "none",
};

export const tagsUpdate: Operation = {
  id: "tags.update",
  method: "PATCH",
  path: "/api/tags/{id}",
  ids: ["id"],
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  response: "none",
  retry: "idempotent",
};
