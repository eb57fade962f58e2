// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
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
import type {
  ObjectTypesCreateResponse,
  ObjectTypesGetCurrentSchemaIdResponse,
  ObjectTypesGetCurrentSchemaResponse,
  ObjectTypesGetDraftSchemaIdResponse,
  ObjectTypesGetDraftSchemaResponse,
  ObjectTypesGetResponse,
  ObjectTypesListIngestionLogIdsResponse,
  ObjectTypesListIngestionLogsResponse,
  ObjectTypesListObjectTypeRelationshipsResponse,
  ObjectTypesListProfileTypeRelationshipsResponse,
  ObjectTypesListRecordIdsResponse,
  ObjectTypesListRecordsResponse,
  ObjectTypesListResponse,
  ObjectTypesListSchemaVersionIdsResponse,
  ObjectTypesListSchemaVersionsResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.objectTypes`: each answers with the reply that it is given, or with the documented example. */
export const objectTypesMocks = {
  /** Creates a type of custom objects. `POST /api/object-types` */
  create: (reply?: ObjectTypesCreateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      objectTypesCreate,
      {
        status: 201,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "object-type",
            id: "01J0TYPE000000000000000000",
            attributes: {
              title: "Booking",
              description: "A booking of the shop",
              status: "active",
              namespace: "custom-objects",
              created_at: "2026-01-02T03:04:05+00:00",
              updated_at: "2026-01-02T03:04:05+00:00",
            },
            links: { self: "https://a.klaviyo.com/api/object-types/01J0TYPE000000000000000000" },
          },
        },
      },
      reply,
      init,
    ),
  /** Deletes a type of custom objects. `DELETE /api/object-types/{id}` */
  delete: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, objectTypesDelete, { status: 204 }, reply, init),
  /** Returns a type of custom objects. `GET /api/object-types/{id}` */
  get: (reply?: ObjectTypesGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      objectTypesGet,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "object-type",
            id: "01J0TYPE000000000000000000",
            attributes: {
              title: "Booking",
              description: "A booking of the shop",
              status: "active",
              namespace: "custom-objects",
              created_at: "2026-01-02T03:04:05+00:00",
              updated_at: "2026-01-02T03:04:05+00:00",
            },
            links: { self: "https://a.klaviyo.com/api/object-types/01J0TYPE000000000000000000" },
          },
          included: [
            {
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
          ],
        },
      },
      reply,
      init,
    ),
  /** Returns the published schema of an object type. `GET /api/object-types/{id}/current-schema` */
  getCurrentSchema: (reply?: ObjectTypesGetCurrentSchemaResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      objectTypesGetCurrentSchema,
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
  /** Returns the id of an object type's published schema. `GET /api/object-types/{id}/relationships/current-schema` */
  getCurrentSchemaId: (reply?: ObjectTypesGetCurrentSchemaIdResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      objectTypesGetCurrentSchemaId,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: { data: { type: "object-schema", id: "01J0SCHEMA0000000000000000" } },
      },
      reply,
      init,
    ),
  /** Returns the draft schema of an object type. `GET /api/object-types/{id}/draft-schema` */
  getDraftSchema: (reply?: ObjectTypesGetDraftSchemaResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      objectTypesGetDraftSchema,
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
  /** Returns the id of an object type's draft schema. `GET /api/object-types/{id}/relationships/draft-schema` */
  getDraftSchemaId: (reply?: ObjectTypesGetDraftSchemaIdResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      objectTypesGetDraftSchemaId,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: { data: { type: "object-schema", id: "01J0SCHEMA0000000000000000" } },
      },
      reply,
      init,
    ),
  /** Lists types of custom objects. `GET /api/object-types` */
  list: (reply?: ObjectTypesListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      objectTypesList,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: [
            {
              type: "object-type",
              id: "01J0TYPE000000000000000000",
              attributes: {
                title: "Booking",
                description: "A booking of the shop",
                status: "active",
                namespace: "custom-objects",
                created_at: "2026-01-02T03:04:05+00:00",
                updated_at: "2026-01-02T03:04:05+00:00",
              },
              links: { self: "https://a.klaviyo.com/api/object-types/01J0TYPE000000000000000000" },
            },
          ],
          included: [
            {
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
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists the ids of an object type's log entries. `GET /api/object-types/{id}/relationships/object-ingestion-logs` */
  listIngestionLogIds: (reply?: ObjectTypesListIngestionLogIdsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      objectTypesListIngestionLogIds,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: { data: [{ type: "object-ingestion-log", id: "01J0LOG0000000000000000000" }] },
      },
      reply,
      init,
    ),
  /** Lists what went wrong with records of an object type. `GET /api/object-types/{id}/object-ingestion-logs` */
  listIngestionLogs: (reply?: ObjectTypesListIngestionLogsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      objectTypesListIngestionLogs,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: [
            {
              type: "object-ingestion-log",
              id: "01J0LOG0000000000000000000",
              attributes: {
                status: "error",
                event_type: "validation_error",
                timestamp: "2026-01-02T03:04:05+00:00",
                summary: "A property has another type",
                errors: [{ code: "invalid", message: "No number", property: "seats", invalid_value: "many" }],
              },
              links: { self: "https://a.klaviyo.com/api/object-ingestion-logs/01J0LOG0000000000000000000" },
            },
          ],
          included: [
            {
              type: "object-type",
              id: "01J0TYPE000000000000000000",
              attributes: {
                title: "Booking",
                description: "A booking of the shop",
                status: "active",
                namespace: "custom-objects",
                created_at: "2026-01-02T03:04:05+00:00",
                updated_at: "2026-01-02T03:04:05+00:00",
              },
              links: { self: "https://a.klaviyo.com/api/object-types/01J0TYPE000000000000000000" },
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists the ids of the object types that an object type relates to. `GET /api/object-types/{id}/relationships/object-types` */
  listObjectTypeRelationships: (reply?: ObjectTypesListObjectTypeRelationshipsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      objectTypesListObjectTypeRelationships,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: { data: [{ type: "object-type", id: "01J0TYPE000000000000000000" }] },
      },
      reply,
      init,
    ),
  /** Lists the ids of an object type's relations to profiles. `GET /api/object-types/{id}/relationships/profile-object-types` */
  listProfileTypeRelationships: (
    reply?: ObjectTypesListProfileTypeRelationshipsResponse,
    init?: MockInit,
  ): HttpHandler =>
    mock(
      http,
      vendor,
      objectTypesListProfileTypeRelationships,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: { data: [{ type: "profile-object-type", id: "01J0PROFILETYPE00000000000" }] },
      },
      reply,
      init,
    ),
  /** Lists the ids of an object type's records. `GET /api/object-types/{id}/relationships/object-records` */
  listRecordIds: (reply?: ObjectTypesListRecordIdsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      objectTypesListRecordIds,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: { data: [{ type: "object-record", id: "01J0RECORD0000000000000000" }] },
      },
      reply,
      init,
    ),
  /** Lists the records of an object type. `GET /api/object-types/{id}/object-records` */
  listRecords: (reply?: ObjectTypesListRecordsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      objectTypesListRecords,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: [
            {
              type: "object-record",
              id: "01J0RECORD0000000000000000",
              attributes: { record_properties: { seats: 2, title: "Table by the window" } },
              links: { self: "https://a.klaviyo.com/api/object-records/01J0RECORD0000000000000000" },
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists the ids of an object type's schemas. `GET /api/object-types/{id}/relationships/schema-versions` */
  listSchemaVersionIds: (reply?: ObjectTypesListSchemaVersionIdsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      objectTypesListSchemaVersionIds,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: { data: [{ type: "object-schema", id: "01J0SCHEMA0000000000000000" }] },
      },
      reply,
      init,
    ),
  /** Lists the schemas of an object type, old ones too. `GET /api/object-types/{id}/schema-versions` */
  listSchemaVersions: (reply?: ObjectTypesListSchemaVersionsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      objectTypesListSchemaVersions,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: [
            {
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
          ],
        },
      },
      reply,
      init,
    ),
};
