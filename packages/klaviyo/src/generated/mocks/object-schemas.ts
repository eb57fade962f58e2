// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
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
import type {
  ObjectSchemasCreateResponse,
  ObjectSchemasGetResponse,
  ObjectSchemasGetSourceMappingIdResponse,
  ObjectSchemasGetSourceMappingResponse,
  ObjectSchemasListProfileSchemaRelationshipsResponse,
  ObjectSchemasListSchemaRelationshipsResponse,
  ObjectSchemasUpdateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.objectSchemas`: each answers with the reply that it is given, or with the documented example. */
export const objectSchemasMocks = {
  /** Creates a schema of an object type. `POST /api/object-schemas` */
  create: (reply?: ObjectSchemasCreateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      objectSchemasCreate,
      {
        status: 201,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "object-schema",
            id: "01J0SCHEMA0000000000000000",
            attributes: {
              title: "Booking",
              description: "A booking of the shop",
              status: "active",
              properties: [{ id: 1, name: "seats", type: "int", description: "How many come" }],
              required: ["seats"],
              published_at: "2026-01-02T03:04:05+00:00",
              visibility: "private",
            },
            links: { self: "https://a.klaviyo.com/api/object-schemas/01J0SCHEMA0000000000000000" },
          },
        },
      },
      reply,
      init,
    ),
  /** Creates relations from a schema to profiles. `POST /api/object-schemas/{id}/relationships/profile-object-schemas` */
  createProfileSchemaRelationship: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, objectSchemasCreateProfileSchemaRelationship, { status: 204 }, reply, init),
  /** Creates relations from a schema to schemas. `POST /api/object-schemas/{id}/relationships/object-schemas` */
  createSchemaRelationship: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, objectSchemasCreateSchemaRelationship, { status: 204 }, reply, init),
  /** Deletes relations from a schema to profiles. `DELETE /api/object-schemas/{id}/relationships/profile-object-schemas` */
  deleteProfileSchemaRelationship: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, objectSchemasDeleteProfileSchemaRelationship, { status: 204 }, reply, init),
  /** Deletes relations from a schema to schemas. `DELETE /api/object-schemas/{id}/relationships/object-schemas` */
  deleteSchemaRelationship: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, objectSchemasDeleteSchemaRelationship, { status: 204 }, reply, init),
  /** Returns a schema of an object type. `GET /api/object-schemas/{id}` */
  get: (reply?: ObjectSchemasGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      objectSchemasGet,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "object-schema",
            id: "01J0SCHEMA0000000000000000",
            attributes: {
              title: "Booking",
              description: "A booking of the shop",
              status: "active",
              properties: [{ id: 1, name: "seats", type: "int", description: "How many come" }],
              required: ["seats"],
              published_at: "2026-01-02T03:04:05+00:00",
              visibility: "private",
            },
            links: { self: "https://a.klaviyo.com/api/object-schemas/01J0SCHEMA0000000000000000" },
          },
          included: [
            {
              type: "source-mapping",
              id: "01J0MAPPING000000000000000",
              attributes: {
                property_mappings: [
                  {
                    id: 1,
                    type: "simple",
                    source: { source_id: "01J0DATASOURCE000000000000", id_path: "id", data_path: "seats" },
                  },
                ],
                relationship_mappings: [
                  {
                    relationship_id: "01J0RELATION00000000000000",
                    type: "simple",
                    source: {
                      source_id: "01J0DATASOURCE000000000000",
                      type: "profile",
                      id_path: "id",
                      related_id_paths: [{ identifier_type: "email", path: "guest.email" }],
                      update_strategy: "additive",
                    },
                  },
                ],
              },
              links: { self: "https://a.klaviyo.com/api/source-mappings/01J0MAPPING000000000000000" },
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Returns the source mapping of a schema. `GET /api/object-schemas/{id}/source-mapping` */
  getSourceMapping: (reply?: ObjectSchemasGetSourceMappingResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      objectSchemasGetSourceMapping,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "source-mapping",
            id: "01J0MAPPING000000000000000",
            attributes: {
              property_mappings: [
                {
                  id: 1,
                  type: "simple",
                  source: { source_id: "01J0DATASOURCE000000000000", id_path: "id", data_path: "seats" },
                },
              ],
              relationship_mappings: [
                {
                  relationship_id: "01J0RELATION00000000000000",
                  type: "simple",
                  source: {
                    source_id: "01J0DATASOURCE000000000000",
                    type: "profile",
                    id_path: "id",
                    related_id_paths: [{ identifier_type: "email", path: "guest.email" }],
                    update_strategy: "additive",
                  },
                },
              ],
            },
            links: { self: "https://a.klaviyo.com/api/source-mappings/01J0MAPPING000000000000000" },
          },
        },
      },
      reply,
      init,
    ),
  /** Returns the id of a schema's source mapping. `GET /api/object-schemas/{id}/relationships/source-mapping` */
  getSourceMappingId: (reply?: ObjectSchemasGetSourceMappingIdResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      objectSchemasGetSourceMappingId,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: { data: { type: "source-mapping", id: "01J0MAPPING000000000000000" } },
      },
      reply,
      init,
    ),
  /** Lists the ids of a schema's relations to profiles. `GET /api/object-schemas/{id}/relationships/profile-object-schemas` */
  listProfileSchemaRelationships: (
    reply?: ObjectSchemasListProfileSchemaRelationshipsResponse,
    init?: MockInit,
  ): HttpHandler =>
    mock(
      http,
      vendor,
      objectSchemasListProfileSchemaRelationships,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: { data: [{ type: "profile-object-schema", id: "01J0PROFILESCHEMA000000000" }] },
      },
      reply,
      init,
    ),
  /** Lists the ids of the schemas that a schema relates to. `GET /api/object-schemas/{id}/relationships/object-schemas` */
  listSchemaRelationships: (reply?: ObjectSchemasListSchemaRelationshipsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      objectSchemasListSchemaRelationships,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: { data: [{ type: "object-schema", id: "01J0SCHEMA0000000000000000" }] },
      },
      reply,
      init,
    ),
  /** Changes a schema of an object type. `PATCH /api/object-schemas/{id}` */
  update: (reply?: ObjectSchemasUpdateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      objectSchemasUpdate,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "object-schema",
            id: "01J0SCHEMA0000000000000000",
            attributes: {
              title: "Booking",
              description: "A booking of the shop",
              status: "active",
              properties: [{ id: 1, name: "seats", type: "int", description: "How many come" }],
              required: ["seats"],
              published_at: "2026-01-02T03:04:05+00:00",
              visibility: "private",
            },
            links: { self: "https://a.klaviyo.com/api/object-schemas/01J0SCHEMA0000000000000000" },
          },
        },
      },
      reply,
      init,
    ),
  /** Changes a relation from a schema to profiles. `PATCH /api/object-schemas/{id}/relationships/profile-object-schemas` */
  updateProfileSchemaRelationship: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, objectSchemasUpdateProfileSchemaRelationship, { status: 204 }, reply, init),
  /** Changes a relation from a schema to a schema. `PATCH /api/object-schemas/{id}/relationships/object-schemas` */
  updateSchemaRelationship: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, objectSchemasUpdateSchemaRelationship, { status: 204 }, reply, init),
};
