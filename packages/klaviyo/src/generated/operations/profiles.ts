// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { byCursor, type Operation, type PagedOperation } from "@carillon/runtime/internal";

export const profilesBulkImport: Operation = {
  id: "profiles.bulkImport",
  method: "POST",
  path: "/api/profile-bulk-import-jobs",
  query: { "fields[profile-bulk-import-job]": "csv" },
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  accept: "application/vnd.api+json",
  limits: ["m"],
  batch: {
    fields: ["/data/attributes/profiles/data"],
    max: 10000,
    maxBytes: 5000000,
    itemMaxBytes: 100000,
    body: { data: { type: "profile-bulk-import-job" } },
  },
  partialErrors: [{ list: "/errors", pointer: "/source/pointer" }],
};

export const profilesBulkSubscribe: Operation = {
  id: "profiles.bulkSubscribe",
  method: "POST",
  path: "/api/profile-subscription-bulk-create-jobs",
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  response: "none",
  limits: ["l"],
  batch: {
    fields: ["/data/attributes/profiles/data"],
    max: 1000,
    body: { data: { type: "profile-subscription-bulk-create-job" } },
  },
  partialErrors: [{ list: "/errors", pointer: "/source/pointer" }],
};

export const profilesBulkSuppress: Operation = {
  id: "profiles.bulkSuppress",
  method: "POST",
  path: "/api/profile-suppression-bulk-create-jobs",
  query: { "fields[profile-suppression-bulk-create-job]": "csv" },
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  accept: "application/vnd.api+json",
  limits: ["l"],
  batch: {
    fields: ["/data/attributes/profiles/data"],
    max: 100,
    without: ["/data/relationships"],
    body: { data: { type: "profile-suppression-bulk-create-job" } },
  },
  partialErrors: [{ list: "/errors", pointer: "/source/pointer" }],
};

export const profilesBulkUnsubscribe: Operation = {
  id: "profiles.bulkUnsubscribe",
  method: "POST",
  path: "/api/profile-subscription-bulk-delete-jobs",
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  response: "none",
  limits: ["l"],
  batch: {
    fields: ["/data/attributes/profiles/data"],
    max: 100,
    body: { data: { type: "profile-subscription-bulk-delete-job" } },
  },
  partialErrors: [{ list: "/errors", pointer: "/source/pointer" }],
};

export const profilesBulkUnsuppress: Operation = {
  id: "profiles.bulkUnsuppress",
  method: "POST",
  path: "/api/profile-suppression-bulk-delete-jobs",
  query: { "fields[profile-suppression-bulk-delete-job]": "csv" },
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  accept: "application/vnd.api+json",
  limits: ["l"],
  batch: {
    fields: ["/data/attributes/profiles/data"],
    max: 100,
    without: ["/data/relationships"],
    body: { data: { type: "profile-suppression-bulk-delete-job" } },
  },
  partialErrors: [{ list: "/errors", pointer: "/source/pointer" }],
};

export const profilesCreate: Operation = {
  id: "profiles.create",
  method: "POST",
  path: "/api/profiles",
  query: { "additional-fields[profile]": "csv", "fields[profile]": "csv" },
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  accept: "application/vnd.api+json",
  limits: ["l"],
};

export const profilesGet: Operation = {
  id: "profiles.get",
  method: "GET",
  path: "/api/profiles/{id}",
  ids: ["id"],
  query: {
    include: "csv",
    "additional-fields[profile]": "csv",
    "fields[conversation]": "csv",
    "fields[list]": "csv",
    "fields[profile]": "csv",
    "fields[push-token]": "csv",
    "fields[segment]": "csv",
  },
  accept: "application/vnd.api+json",
  limits: ["l", "includeLists", "includeSegments"],
};

export const profilesGetBulkImportJob: Operation = {
  id: "profiles.getBulkImportJob",
  method: "GET",
  path: "/api/profile-bulk-import-jobs/{job_id}",
  ids: ["job_id"],
  query: { include: "csv", "fields[list]": "csv", "fields[profile-bulk-import-job]": "csv" },
  accept: "application/vnd.api+json",
  limits: ["m"],
};

export const profilesGetBulkSuppressJob: Operation = {
  id: "profiles.getBulkSuppressJob",
  method: "GET",
  path: "/api/profile-suppression-bulk-create-jobs/{job_id}",
  ids: ["job_id"],
  query: { "fields[profile-suppression-bulk-create-job]": "csv" },
  accept: "application/vnd.api+json",
  limits: ["l"],
};

export const profilesGetBulkUnsuppressJob: Operation = {
  id: "profiles.getBulkUnsuppressJob",
  method: "GET",
  path: "/api/profile-suppression-bulk-delete-jobs/{job_id}",
  ids: ["job_id"],
  query: { "fields[profile-suppression-bulk-delete-job]": "csv" },
  accept: "application/vnd.api+json",
  limits: ["l"],
};

export const profilesGetConversation: Operation = {
  id: "profiles.getConversation",
  method: "GET",
  path: "/api/profiles/{id}/conversation",
  ids: ["id"],
  query: { "fields[conversation]": "csv" },
  accept: "application/vnd.api+json",
};

export const profilesGetConversationId: Operation = {
  id: "profiles.getConversationId",
  method: "GET",
  path: "/api/profiles/{id}/relationships/conversation",
  ids: ["id"],
  accept: "application/vnd.api+json",
};

export const profilesList: PagedOperation = {
  id: "profiles.list",
  method: "GET",
  path: "/api/profiles",
  query: {
    include: "csv",
    "additional-fields[profile]": "csv",
    "fields[conversation]": "csv",
    "fields[profile]": "csv",
    "fields[push-token]": "csv",
  },
  accept: "application/vnd.api+json",
  limits: ["l", "predictiveAnalytics"],
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

export const profilesListBulkImportJobErrors: PagedOperation = {
  id: "profiles.listBulkImportJobErrors",
  method: "GET",
  path: "/api/profile-bulk-import-jobs/{id}/import-errors",
  ids: ["id"],
  query: { "fields[import-error]": "csv" },
  accept: "application/vnd.api+json",
  limits: ["m"],
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

export const profilesListBulkImportJobListIds: Operation = {
  id: "profiles.listBulkImportJobListIds",
  method: "GET",
  path: "/api/profile-bulk-import-jobs/{id}/relationships/lists",
  ids: ["id"],
  accept: "application/vnd.api+json",
  limits: ["m"],
};

export const profilesListBulkImportJobLists: Operation = {
  id: "profiles.listBulkImportJobLists",
  method: "GET",
  path: "/api/profile-bulk-import-jobs/{id}/lists",
  ids: ["id"],
  query: { "fields[list]": "csv" },
  accept: "application/vnd.api+json",
  limits: ["m"],
};

export const profilesListBulkImportJobProfileIds: PagedOperation = {
  id: "profiles.listBulkImportJobProfileIds",
  method: "GET",
  path: "/api/profile-bulk-import-jobs/{id}/relationships/profiles",
  ids: ["id"],
  accept: "application/vnd.api+json",
  limits: ["m"],
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

export const profilesListBulkImportJobProfiles: PagedOperation = {
  id: "profiles.listBulkImportJobProfiles",
  method: "GET",
  path: "/api/profile-bulk-import-jobs/{id}/profiles",
  ids: ["id"],
  query: { "additional-fields[profile]": "csv", "fields[profile]": "csv" },
  accept: "application/vnd.api+json",
  limits: ["m"],
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

export const profilesListBulkImportJobs: PagedOperation = {
  id: "profiles.listBulkImportJobs",
  method: "GET",
  path: "/api/profile-bulk-import-jobs",
  query: { "fields[profile-bulk-import-job]": "csv" },
  accept: "application/vnd.api+json",
  limits: ["m"],
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

export const profilesListBulkSuppressJobs: PagedOperation = {
  id: "profiles.listBulkSuppressJobs",
  method: "GET",
  path: "/api/profile-suppression-bulk-create-jobs",
  query: { "fields[profile-suppression-bulk-create-job]": "csv" },
  accept: "application/vnd.api+json",
  limits: ["l"],
  paginate: {
    style: byCursor,
    in: "query",
    param: "page[cursor]",
    items: "/data",
    next: "/links/next",
    nextParam: "page[cursor]",
    end: "noNext",
  },
};

export const profilesListBulkUnsuppressJobs: PagedOperation = {
  id: "profiles.listBulkUnsuppressJobs",
  method: "GET",
  path: "/api/profile-suppression-bulk-delete-jobs",
  query: { "fields[profile-suppression-bulk-delete-job]": "csv" },
  accept: "application/vnd.api+json",
  limits: ["l"],
  paginate: {
    style: byCursor,
    in: "query",
    param: "page[cursor]",
    items: "/data",
    next: "/links/next",
    nextParam: "page[cursor]",
    end: "noNext",
  },
};

export const profilesListConversationIds: Operation = {
  id: "profiles.listConversationIds",
  method: "GET",
  path: "/api/profiles/{id}/relationships/conversations",
  ids: ["id"],
  accept: "application/vnd.api+json",
};

export const profilesListConversations: Operation = {
  id: "profiles.listConversations",
  method: "GET",
  path: "/api/profiles/{id}/conversations",
  ids: ["id"],
  query: { "fields[conversation]": "csv" },
  accept: "application/vnd.api+json",
};

export const profilesListListIds: Operation = {
  id: "profiles.listListIds",
  method: "GET",
  path: "/api/profiles/{id}/relationships/lists",
  ids: ["id"],
  accept: "application/vnd.api+json",
};

export const profilesListLists: Operation = {
  id: "profiles.listLists",
  method: "GET",
  path: "/api/profiles/{id}/lists",
  ids: ["id"],
  query: { "fields[list]": "csv" },
  accept: "application/vnd.api+json",
};

export const profilesListPushTokenIds: Operation = {
  id: "profiles.listPushTokenIds",
  method: "GET",
  path: "/api/profiles/{id}/relationships/push-tokens",
  ids: ["id"],
  accept: "application/vnd.api+json",
  limits: ["m"],
};

export const profilesListPushTokens: Operation = {
  id: "profiles.listPushTokens",
  method: "GET",
  path: "/api/profiles/{id}/push-tokens",
  ids: ["id"],
  query: { "fields[push-token]": "csv" },
  accept: "application/vnd.api+json",
  limits: ["m"],
};

export const profilesListSegmentIds: Operation = {
  id: "profiles.listSegmentIds",
  method: "GET",
  path: "/api/profiles/{id}/relationships/segments",
  ids: ["id"],
  accept: "application/vnd.api+json",
};

export const profilesListSegments: Operation = {
  id: "profiles.listSegments",
  method: "GET",
  path: "/api/profiles/{id}/segments",
  ids: ["id"],
  query: { "fields[segment]": "csv" },
  accept: "application/vnd.api+json",
};

export const profilesMerge: Operation = {
  id: "profiles.merge",
  method: "POST",
  path: "/api/profile-merge",
  query: { "fields[profile]": "csv" },
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  accept: "application/vnd.api+json",
  limits: ["m"],
};

export const profilesUpdate: Operation = {
  id: "profiles.update",
  method: "PATCH",
  path: "/api/profiles/{id}",
  ids: ["id"],
  query: { "additional-fields[profile]": "csv", "fields[profile]": "csv" },
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  accept: "application/vnd.api+json",
  limits: ["l"],
};

export const profilesUpsert: Operation = {
  id: "profiles.upsert",
  method: "POST",
  path: "/api/profile-import",
  query: { "additional-fields[profile]": "csv", "fields[profile]": "csv" },
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  accept: "application/vnd.api+json",
  limits: ["l"],
  retry: "idempotent",
};
