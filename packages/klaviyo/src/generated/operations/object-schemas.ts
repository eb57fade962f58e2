// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import type { Operation } from "@carillon/runtime/internal";

export const objectSchemasCreate: Operation = {
  id: "objectSchemas.create",
  method: "POST",
  path: "/api/object-schemas",
  query: { "fields[object-schema]": "csv" },
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  accept: "application/vnd.api+json",
};

export const objectSchemasCreateProfileSchemaRelationship: Operation = {
  id: "objectSchemas.createProfileSchemaRelationship",
  method: "POST",
  path: "/api/object-schemas/{id}/relationships/profile-object-schemas",
  ids: ["id"],
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  response: "none",
};

export const objectSchemasCreateSchemaRelationship: Operation = {
  id: "objectSchemas.createSchemaRelationship",
  method: "POST",
  path: "/api/object-schemas/{id}/relationships/object-schemas",
  ids: ["id"],
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  response: "none",
};

export const objectSchemasDeleteProfileSchemaRelationship: Operation = {
  id: "objectSchemas.deleteProfileSchemaRelationship",
  method: "DELETE",
  path: "/api/object-schemas/{id}/relationships/profile-object-schemas",
  ids: ["id"],
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  response: "none",
};

export const objectSchemasDeleteSchemaRelationship: Operation = {
  id: "objectSchemas.deleteSchemaRelationship",
  method: "DELETE",
  path: "/api/object-schemas/{id}/relationships/object-schemas",
  ids: ["id"],
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  response: "none",
};

export const objectSchemasGet: Operation = {
  id: "objectSchemas.get",
  method: "GET",
  path: "/api/object-schemas/{id}",
  ids: ["id"],
  query: {
    include: "csv",
    "fields[object-schema]": "csv",
    "fields[profile-object-schema]": "csv",
    "fields[source-mapping]": "csv",
  },
  accept: "application/vnd.api+json",
};

export const objectSchemasGetSourceMapping: Operation = {
  id: "objectSchemas.getSourceMapping",
  method: "GET",
  path: "/api/object-schemas/{id}/source-mapping",
  ids: ["id"],
  query: { "fields[source-mapping]": "csv" },
  accept: "application/vnd.api+json",
};

export const objectSchemasGetSourceMappingId: Operation = {
  id: "objectSchemas.getSourceMappingId",
  method: "GET",
  path: "/api/object-schemas/{id}/relationships/source-mapping",
  ids: ["id"],
  accept: "application/vnd.api+json",
};

export const objectSchemasListProfileSchemaRelationships: Operation = {
  id: "objectSchemas.listProfileSchemaRelationships",
  method: "GET",
  path: "/api/object-schemas/{id}/relationships/profile-object-schemas",
  ids: ["id"],
  accept: "application/vnd.api+json",
};

export const objectSchemasListSchemaRelationships: Operation = {
  id: "objectSchemas.listSchemaRelationships",
  method: "GET",
  path: "/api/object-schemas/{id}/relationships/object-schemas",
  ids: ["id"],
  accept: "application/vnd.api+json",
};

export const objectSchemasUpdate: Operation = {
  id: "objectSchemas.update",
  method: "PATCH",
  path: "/api/object-schemas/{id}",
  ids: ["id"],
  query: { "fields[object-schema]": "csv" },
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  accept: "application/vnd.api+json",
  retry: "idempotent",
};

export const objectSchemasUpdateProfileSchemaRelationship: Operation = {
  id: "objectSchemas.updateProfileSchemaRelationship",
  method: "PATCH",
  path: "/api/object-schemas/{id}/relationships/profile-object-schemas",
  ids: ["id"],
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  response: "none",
  retry: "idempotent",
};

export const objectSchemasUpdateSchemaRelationship: Operation = {
  id: "objectSchemas.updateSchemaRelationship",
  method: "PATCH",
  path: "/api/object-schemas/{id}/relationships/object-schemas",
  ids: ["id"],
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  response: "none",
  retry: "idempotent",
};
