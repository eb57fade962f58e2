// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import type { Operation } from "@carillon/runtime/internal";

export const sourceMappingsGet: Operation = {
  id: "sourceMappings.get",
  method: "GET",
  path: "/api/source-mappings/{id}",
  ids: ["id"],
  query: { "fields[source-mapping]": "csv" },
  accept: "application/vnd.api+json",
};

export const sourceMappingsUpdate: Operation = {
  id: "sourceMappings.update",
  method: "PATCH",
  path: "/api/source-mappings/{id}",
  ids: ["id"],
  query: { "fields[source-mapping]": "csv" },
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  accept: "application/vnd.api+json",
  retry: "idempotent",
};
