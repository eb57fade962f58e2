// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import {
  objectSchemasCreate,
  objectSchemasCreateProfileSchemaRelationship,
  objectSchemasCreateSchemaRelationship,
  objectSchemasDeleteProfileSchemaRelationship,
  objectSchemasDeleteSchemaRelationship,
  objectSchemasGet,
  objectSchemasGetSourceMapping,
  objectSchemasGetSourceMappingId,
  objectSchemasListProfileSchemaRelationships,
  objectSchemasListSchemaRelationships,
  objectSchemasUpdate,
  objectSchemasUpdateProfileSchemaRelationship,
  objectSchemasUpdateSchemaRelationship,
} from "../operations/object-schemas.ts";
import type { KlaviyoOptions } from "../options.ts";
import type {
  ObjectSchemasCreateBody,
  ObjectSchemasCreateProfileSchemaRelationshipBody,
  ObjectSchemasCreateQuery,
  ObjectSchemasCreateResponse,
  ObjectSchemasCreateSchemaRelationshipBody,
  ObjectSchemasDeleteProfileSchemaRelationshipBody,
  ObjectSchemasDeleteSchemaRelationshipBody,
  ObjectSchemasGetQuery,
  ObjectSchemasGetResponse,
  ObjectSchemasGetSourceMappingIdResponse,
  ObjectSchemasGetSourceMappingQuery,
  ObjectSchemasGetSourceMappingResponse,
  ObjectSchemasListProfileSchemaRelationshipsResponse,
  ObjectSchemasListSchemaRelationshipsResponse,
  ObjectSchemasUpdateBody,
  ObjectSchemasUpdateProfileSchemaRelationshipBody,
  ObjectSchemasUpdateQuery,
  ObjectSchemasUpdateResponse,
  ObjectSchemasUpdateSchemaRelationshipBody,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Properties and relations of custom objects. */
export class ObjectSchemasResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Creates a schema of an object type.
   *
   * The object type is given as a relationship.
   *
   * `POST /api/object-schemas` · limit 3/s, 60/min · scope custom-objects:write
   *
   * @see https://developers.klaviyo.com/en/reference/create_object_schema
   */
  create(
    body: ObjectSchemasCreateBody,
    options?: RequestOptions<ObjectSchemasCreateQuery>,
  ): Call<ObjectSchemasCreateResponse> {
    return this.#core.call(objectSchemasCreate, undefined, body, options);
  }

  /**
   * Creates relations from a schema to profiles.
   *
   * `POST /api/object-schemas/{id}/relationships/profile-object-schemas` · limit 3/s, 60/min · scope custom-objects:write
   *
   * @param id Id of a schema.
   * @see https://developers.klaviyo.com/en/reference/create_profile_schema_relationship
   */
  createProfileSchemaRelationship(
    id: string,
    body: ObjectSchemasCreateProfileSchemaRelationshipBody,
    options?: RequestOptions,
  ): Call<undefined> {
    return this.#core.call(objectSchemasCreateProfileSchemaRelationship, id, body, options);
  }

  /**
   * Creates relations from a schema to schemas.
   *
   * `POST /api/object-schemas/{id}/relationships/object-schemas` · limit 3/s, 60/min · scope custom-objects:write
   *
   * @param id Id of a schema.
   * @see https://developers.klaviyo.com/en/reference/create_object_schema_relationship
   */
  createSchemaRelationship(
    id: string,
    body: ObjectSchemasCreateSchemaRelationshipBody,
    options?: RequestOptions,
  ): Call<undefined> {
    return this.#core.call(objectSchemasCreateSchemaRelationship, id, body, options);
  }

  /**
   * Deletes relations from a schema to profiles.
   *
   * The relations go into the body of the DELETE, each with its `relationship_id`.
   *
   * `DELETE /api/object-schemas/{id}/relationships/profile-object-schemas` · limit 3/s, 60/min · scope custom-objects:write
   *
   * @param id Id of a schema.
   * @see https://developers.klaviyo.com/en/reference/delete_profile_schema_relationship
   */
  deleteProfileSchemaRelationship(
    id: string,
    body: ObjectSchemasDeleteProfileSchemaRelationshipBody,
    options?: RequestOptions,
  ): Call<undefined> {
    return this.#core.call(objectSchemasDeleteProfileSchemaRelationship, id, body, options);
  }

  /**
   * Deletes relations from a schema to schemas.
   *
   * The relations go into the body of the DELETE, each with its `relationship_id`.
   *
   * `DELETE /api/object-schemas/{id}/relationships/object-schemas` · limit 3/s, 60/min · scope custom-objects:write
   *
   * @param id Id of a schema.
   * @see https://developers.klaviyo.com/en/reference/delete_object_schema_relationship
   */
  deleteSchemaRelationship(
    id: string,
    body: ObjectSchemasDeleteSchemaRelationshipBody,
    options?: RequestOptions,
  ): Call<undefined> {
    return this.#core.call(objectSchemasDeleteSchemaRelationship, id, body, options);
  }

  /**
   * Returns a schema of an object type.
   *
   * `GET /api/object-schemas/{id}` · limit 3/s, 60/min · scope custom-objects:read
   *
   * @param id Id of a schema.
   * @see https://developers.klaviyo.com/en/reference/get_object_schema
   */
  get(id: string, query?: ObjectSchemasGetQuery, options?: RequestOptions<never>): Call<ObjectSchemasGetResponse> {
    return this.#core.call(objectSchemasGet, id, query, options);
  }

  /**
   * Returns the source mapping of a schema.
   *
   * `GET /api/object-schemas/{id}/source-mapping` · limit 3/s, 60/min · scope custom-objects:read
   *
   * @param id Id of a schema.
   * @see https://developers.klaviyo.com/en/reference/get_source_mapping_for_object_schema
   */
  getSourceMapping(
    id: string,
    query?: ObjectSchemasGetSourceMappingQuery,
    options?: RequestOptions<never>,
  ): Call<ObjectSchemasGetSourceMappingResponse> {
    return this.#core.call(objectSchemasGetSourceMapping, id, query, options);
  }

  /**
   * Returns the id of a schema's source mapping.
   *
   * `GET /api/object-schemas/{id}/relationships/source-mapping` · limit 3/s, 60/min · scope custom-objects:read
   *
   * @param id Id of a schema.
   * @see https://developers.klaviyo.com/en/reference/get_source_mapping_id_for_object_schema
   */
  getSourceMappingId(
    id: string,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<ObjectSchemasGetSourceMappingIdResponse> {
    return this.#core.call(objectSchemasGetSourceMappingId, id, query, options);
  }

  /**
   * Lists the ids of a schema's relations to profiles.
   *
   * `GET /api/object-schemas/{id}/relationships/profile-object-schemas` · limit 3/s, 60/min · scope custom-objects:read
   *
   * @param id Id of a schema.
   * @see https://developers.klaviyo.com/en/reference/get_profile_schema_relationships
   */
  listProfileSchemaRelationships(
    id: string,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<ObjectSchemasListProfileSchemaRelationshipsResponse> {
    return this.#core.call(objectSchemasListProfileSchemaRelationships, id, query, options);
  }

  /**
   * Lists the ids of the schemas that a schema relates to.
   *
   * `GET /api/object-schemas/{id}/relationships/object-schemas` · limit 3/s, 60/min · scope custom-objects:read
   *
   * @param id Id of a schema.
   * @see https://developers.klaviyo.com/en/reference/get_object_schema_relationships
   */
  listSchemaRelationships(
    id: string,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<ObjectSchemasListSchemaRelationshipsResponse> {
    return this.#core.call(objectSchemasListSchemaRelationships, id, query, options);
  }

  /**
   * Changes a schema of an object type.
   *
   * `PATCH /api/object-schemas/{id}` · limit 3/s, 60/min · scope custom-objects:write
   *
   * @param id Id of a schema.
   * @see https://developers.klaviyo.com/en/reference/update_object_schema
   */
  update(
    id: string,
    body: ObjectSchemasUpdateBody,
    options?: RequestOptions<ObjectSchemasUpdateQuery>,
  ): Call<ObjectSchemasUpdateResponse> {
    return this.#core.call(objectSchemasUpdate, id, body, options);
  }

  /**
   * Changes a relation from a schema to profiles.
   *
   * `PATCH /api/object-schemas/{id}/relationships/profile-object-schemas` · limit 3/s, 60/min · scope custom-objects:write
   *
   * @param id Id of a schema.
   * @see https://developers.klaviyo.com/en/reference/update_profile_schema_relationship
   */
  updateProfileSchemaRelationship(
    id: string,
    body: ObjectSchemasUpdateProfileSchemaRelationshipBody,
    options?: RequestOptions,
  ): Call<undefined> {
    return this.#core.call(objectSchemasUpdateProfileSchemaRelationship, id, body, options);
  }

  /**
   * Changes a relation from a schema to a schema.
   *
   * `PATCH /api/object-schemas/{id}/relationships/object-schemas` · limit 3/s, 60/min · scope custom-objects:write
   *
   * @param id Id of a schema.
   * @see https://developers.klaviyo.com/en/reference/update_object_schema_relationship
   */
  updateSchemaRelationship(
    id: string,
    body: ObjectSchemasUpdateSchemaRelationshipBody,
    options?: RequestOptions,
  ): Call<undefined> {
    return this.#core.call(objectSchemasUpdateSchemaRelationship, id, body, options);
  }
}

/**
 * `objectSchemas` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createObjectSchemas(options: KlaviyoOptions): ObjectSchemasResource {
  return new ObjectSchemasResource(new ClientCore(vendor, options));
}
