// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { byCursor, type Operation, type PagedOperation } from "@carillon/runtime/internal";

export const pushTokensCreate: Operation = {
  id: "pushTokens.create",
  method: "POST",
  path: "/api/push-tokens",
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  response: "none",
  limits: ["l"],
};

export const pushTokensDelete: Operation = {
  id: "pushTokens.delete",
  method: "DELETE",
  path: "/api/push-tokens/{id}",
  ids: ["id"],
  response: "none",
};

export const pushTokensGet: Operation = {
  id: "pushTokens.get",
  method: "GET",
  path: "/api/push-tokens/{id}",
  ids: ["id"],
  query: { include: "csv", "fields[profile]": "csv", "fields[push-token]": "csv" },
  accept: "application/vnd.api+json",
  limits: ["m"],
};

export const pushTokensGetProfile: Operation = {
  id: "pushTokens.getProfile",
  method: "GET",
  path: "/api/push-tokens/{id}/profile",
  ids: ["id"],
  query: { "additional-fields[profile]": "csv", "fields[profile]": "csv" },
  accept: "application/vnd.api+json",
  limits: ["m"],
};

export const pushTokensGetProfileId: Operation = {
  id: "pushTokens.getProfileId",
  method: "GET",
  path: "/api/push-tokens/{id}/relationships/profile",
  ids: ["id"],
  accept: "application/vnd.api+json",
  limits: ["m"],
};

export const pushTokensList: PagedOperation = {
  id: "pushTokens.list",
  method: "GET",
  path: "/api/push-tokens",
  query: { include: "csv", "fields[profile]": "csv", "fields[push-token]": "csv" },
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
