// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import type { Operation } from "@carillon/runtime/internal";

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
    "additional-fields[profile]": "csv",
    "fields[conversation]": "csv",
    "fields[list]": "csv",
    "fields[profile]": "csv",
    "fields[push-token]": "csv",
    "fields[segment]": "csv",
    include: "csv",
  },
  accept: "application/vnd.api+json",
  limits: ["l", "includeLists", "includeSegments"],
};

export const profilesGetBulkImportJob: Operation = {
  id: "profiles.getBulkImportJob",
  method: "GET",
  path: "/api/profile-bulk-import-jobs/{job_id}",
  ids: ["job_id"],
  query: { "fields[list]": "csv", "fields[profile-bulk-import-job]": "csv", include: "csv" },
  accept: "application/vnd.api+json",
  limits: ["m"],
};

export const profilesList: Operation = {
  id: "profiles.list",
  method: "GET",
  path: "/api/profiles",
  query: {
    "additional-fields[profile]": "csv",
    "fields[conversation]": "csv",
    "fields[profile]": "csv",
    "fields[push-token]": "csv",
    include: "csv",
  },
  accept: "application/vnd.api+json",
  limits: ["l", "predictiveAnalytics"],
  paginate: {
    style: "cursor",
    in: "query",
    param: "page[cursor]",
    size: "page[size]",
    defaultSize: 20,
    items: "/data",
    next: "/links/next",
    nextParam: "page[cursor]",
    end: "noNext",
  },
};

export const profilesListBulkImportJobErrors: Operation = {
  id: "profiles.listBulkImportJobErrors",
  method: "GET",
  path: "/api/profile-bulk-import-jobs/{id}/import-errors",
  ids: ["id"],
  query: { "fields[import-error]": "csv" },
  accept: "application/vnd.api+json",
  limits: ["m"],
  paginate: {
    style: "cursor",
    in: "query",
    param: "page[cursor]",
    size: "page[size]",
    defaultSize: 20,
    items: "/data",
    next: "/links/next",
    nextParam: "page[cursor]",
    end: "noNext",
  },
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
