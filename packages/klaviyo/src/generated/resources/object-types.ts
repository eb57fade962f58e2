// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type Call, ClientCore, PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import {
  objectTypesCreate,
  objectTypesDelete,
  objectTypesGet,
  objectTypesGetCurrentSchema,
  objectTypesGetCurrentSchemaId,
  objectTypesGetDraftSchema,
  objectTypesGetDraftSchemaId,
  objectTypesList,
  objectTypesListIngestionLogIds,
  objectTypesListIngestionLogs,
  objectTypesListObjectTypeRelationships,
  objectTypesListProfileTypeRelationships,
  objectTypesListRecordIds,
  objectTypesListRecords,
  objectTypesListSchemaVersionIds,
  objectTypesListSchemaVersions,
} from "../operations/object-types.ts";
import type { KlaviyoOptions } from "../options.ts";
import type {
  ObjectTypesCreateBody,
  ObjectTypesCreateQuery,
  ObjectTypesCreateResponse,
  ObjectTypesGetCurrentSchemaIdResponse,
  ObjectTypesGetCurrentSchemaQuery,
  ObjectTypesGetCurrentSchemaResponse,
  ObjectTypesGetDraftSchemaIdResponse,
  ObjectTypesGetDraftSchemaQuery,
  ObjectTypesGetDraftSchemaResponse,
  ObjectTypesGetQuery,
  ObjectTypesGetResponse,
  ObjectTypesListIngestionLogIdsItem,
  ObjectTypesListIngestionLogIdsQuery,
  ObjectTypesListIngestionLogIdsResponse,
  ObjectTypesListIngestionLogsItem,
  ObjectTypesListIngestionLogsQuery,
  ObjectTypesListIngestionLogsResponse,
  ObjectTypesListObjectTypeRelationshipsResponse,
  ObjectTypesListProfileTypeRelationshipsResponse,
  ObjectTypesListQuery,
  ObjectTypesListRecordIdsItem,
  ObjectTypesListRecordIdsQuery,
  ObjectTypesListRecordIdsResponse,
  ObjectTypesListRecordsItem,
  ObjectTypesListRecordsQuery,
  ObjectTypesListRecordsResponse,
  ObjectTypesListResponse,
  ObjectTypesListSchemaVersionIdsResponse,
  ObjectTypesListSchemaVersionsQuery,
  ObjectTypesListSchemaVersionsResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Types of custom objects. */
export class ObjectTypesResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Creates a type of custom objects.
   *
   * The first schema may come along in `object-schema`.
   *
   * `POST /api/object-types` · limit 3/s, 60/min · scope custom-objects:write
   *
   * @see https://developers.klaviyo.com/en/reference/create_object_type
   */
  create(
    body: ObjectTypesCreateBody,
    options?: RequestOptions<ObjectTypesCreateQuery>,
  ): Call<ObjectTypesCreateResponse> {
    return this.#core.call(objectTypesCreate, undefined, body, options);
  }

  /**
   * Deletes a type of custom objects.
   *
   * `DELETE /api/object-types/{id}` · limit 3/s, 60/min · scope custom-objects:write
   *
   * @param id Id of an object type.
   * @see https://developers.klaviyo.com/en/reference/delete_object_type
   */
  delete(id: string, options?: RequestOptions<never>): Call<undefined> {
    return this.#core.call(objectTypesDelete, id, undefined, options);
  }

  /**
   * Returns a type of custom objects.
   *
   * `GET /api/object-types/{id}` · limit 3/s, 60/min · scope custom-objects:read
   *
   * @param id Id of an object type.
   * @see https://developers.klaviyo.com/en/reference/get_object_type
   */
  get(id: string, query?: ObjectTypesGetQuery, options?: RequestOptions<never>): Call<ObjectTypesGetResponse> {
    return this.#core.call(objectTypesGet, id, query, options);
  }

  /**
   * Returns the published schema of an object type.
   *
   * `GET /api/object-types/{id}/current-schema` · limit 3/s, 60/min · scope custom-objects:read
   *
   * @param id Id of an object type.
   * @see https://developers.klaviyo.com/en/reference/get_current_schema_for_object_type
   */
  getCurrentSchema(
    id: string,
    query?: ObjectTypesGetCurrentSchemaQuery,
    options?: RequestOptions<never>,
  ): Call<ObjectTypesGetCurrentSchemaResponse> {
    return this.#core.call(objectTypesGetCurrentSchema, id, query, options);
  }

  /**
   * Returns the id of an object type's published schema.
   *
   * `GET /api/object-types/{id}/relationships/current-schema` · limit 3/s, 60/min · scope custom-objects:read
   *
   * @param id Id of an object type.
   * @see https://developers.klaviyo.com/en/reference/get_current_schema_id_for_object_type
   */
  getCurrentSchemaId(
    id: string,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<ObjectTypesGetCurrentSchemaIdResponse> {
    return this.#core.call(objectTypesGetCurrentSchemaId, id, query, options);
  }

  /**
   * Returns the draft schema of an object type.
   *
   * `GET /api/object-types/{id}/draft-schema` · limit 3/s, 60/min · scope custom-objects:read
   *
   * @param id Id of an object type.
   * @see https://developers.klaviyo.com/en/reference/get_draft_schema_for_object_type
   */
  getDraftSchema(
    id: string,
    query?: ObjectTypesGetDraftSchemaQuery,
    options?: RequestOptions<never>,
  ): Call<ObjectTypesGetDraftSchemaResponse> {
    return this.#core.call(objectTypesGetDraftSchema, id, query, options);
  }

  /**
   * Returns the id of an object type's draft schema.
   *
   * `GET /api/object-types/{id}/relationships/draft-schema` · limit 3/s, 60/min · scope custom-objects:read
   *
   * @param id Id of an object type.
   * @see https://developers.klaviyo.com/en/reference/get_draft_schema_id_for_object_type
   */
  getDraftSchemaId(
    id: string,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<ObjectTypesGetDraftSchemaIdResponse> {
    return this.#core.call(objectTypesGetDraftSchemaId, id, query, options);
  }

  /**
   * Lists types of custom objects.
   *
   * `GET /api/object-types` · limit 3/s, 60/min · scope custom-objects:read
   *
   * @see https://developers.klaviyo.com/en/reference/get_object_types
   */
  list(query?: ObjectTypesListQuery, options?: RequestOptions<never>): Call<ObjectTypesListResponse> {
    return this.#core.call(objectTypesList, undefined, query, options);
  }

  /**
   * Lists the ids of an object type's log entries.
   *
   * `GET /api/object-types/{id}/relationships/object-ingestion-logs` · limit 1/s, 15/min · scope custom-objects:read
   *
   * @param id Id of an object type.
   * @see https://developers.klaviyo.com/en/reference/get_ingestion_log_ids_for_object_type
   */
  listIngestionLogIds(
    id: string,
    query?: ObjectTypesListIngestionLogIdsQuery,
    options?: RequestOptions<never>,
  ): PagedCall<ObjectTypesListIngestionLogIdsItem, ObjectTypesListIngestionLogIdsResponse> {
    return new PagedCall(this.#core, objectTypesListIngestionLogIds, id, query, options);
  }

  /**
   * Lists what went wrong with records of an object type.
   *
   * `GET /api/object-types/{id}/object-ingestion-logs` · limit 1/s, 15/min · scope custom-objects:read
   *
   * @param id Id of an object type.
   * @see https://developers.klaviyo.com/en/reference/get_ingestion_logs_for_object_type
   */
  listIngestionLogs(
    id: string,
    query?: ObjectTypesListIngestionLogsQuery,
    options?: RequestOptions<never>,
  ): PagedCall<ObjectTypesListIngestionLogsItem, ObjectTypesListIngestionLogsResponse> {
    return new PagedCall(this.#core, objectTypesListIngestionLogs, id, query, options);
  }

  /**
   * Lists the ids of the object types that an object type relates to.
   *
   * `GET /api/object-types/{id}/relationships/object-types` · limit 3/s, 60/min · scope custom-objects:read
   *
   * @param id Id of an object type.
   * @see https://developers.klaviyo.com/en/reference/get_object_type_relationships
   */
  listObjectTypeRelationships(
    id: string,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<ObjectTypesListObjectTypeRelationshipsResponse> {
    return this.#core.call(objectTypesListObjectTypeRelationships, id, query, options);
  }

  /**
   * Lists the ids of an object type's relations to profiles.
   *
   * `GET /api/object-types/{id}/relationships/profile-object-types` · limit 3/s, 60/min · scope custom-objects:read
   *
   * @param id Id of an object type.
   * @see https://developers.klaviyo.com/en/reference/get_profile_type_relationships
   */
  listProfileTypeRelationships(
    id: string,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<ObjectTypesListProfileTypeRelationshipsResponse> {
    return this.#core.call(objectTypesListProfileTypeRelationships, id, query, options);
  }

  /**
   * Lists the ids of an object type's records.
   *
   * `GET /api/object-types/{id}/relationships/object-records` · limit 3/s, 60/min · scope custom-objects:read
   *
   * @param id Id of an object type.
   * @see https://developers.klaviyo.com/en/reference/get_record_ids_for_object_type
   */
  listRecordIds(
    id: string,
    query?: ObjectTypesListRecordIdsQuery,
    options?: RequestOptions<never>,
  ): PagedCall<ObjectTypesListRecordIdsItem, ObjectTypesListRecordIdsResponse> {
    return new PagedCall(this.#core, objectTypesListRecordIds, id, query, options);
  }

  /**
   * Lists the records of an object type.
   *
   * Needs a plan with custom objects; 403 without.
   *
   * `GET /api/object-types/{id}/object-records` · limit 3/s, 60/min · scope custom-objects:read
   *
   * @param id Id of an object type.
   * @see https://developers.klaviyo.com/en/reference/get_records_for_object_type
   */
  listRecords(
    id: string,
    query?: ObjectTypesListRecordsQuery,
    options?: RequestOptions<never>,
  ): PagedCall<ObjectTypesListRecordsItem, ObjectTypesListRecordsResponse> {
    return new PagedCall(this.#core, objectTypesListRecords, id, query, options);
  }

  /**
   * Lists the ids of an object type's schemas.
   *
   * `GET /api/object-types/{id}/relationships/schema-versions` · limit 3/s, 60/min · scope custom-objects:read
   *
   * @param id Id of an object type.
   * @see https://developers.klaviyo.com/en/reference/get_schema_version_ids_for_object_type
   */
  listSchemaVersionIds(
    id: string,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<ObjectTypesListSchemaVersionIdsResponse> {
    return this.#core.call(objectTypesListSchemaVersionIds, id, query, options);
  }

  /**
   * Lists the schemas of an object type, old ones too.
   *
   * `GET /api/object-types/{id}/schema-versions` · limit 3/s, 60/min · scope custom-objects:read
   *
   * @param id Id of an object type.
   * @see https://developers.klaviyo.com/en/reference/get_schema_versions_for_object_type
   */
  listSchemaVersions(
    id: string,
    query?: ObjectTypesListSchemaVersionsQuery,
    options?: RequestOptions<never>,
  ): Call<ObjectTypesListSchemaVersionsResponse> {
    return this.#core.call(objectTypesListSchemaVersions, id, query, options);
  }
}

/**
 * `objectTypes` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createObjectTypes(options: KlaviyoOptions): ObjectTypesResource {
  return new ObjectTypesResource(new ClientCore(vendor, options));
}
