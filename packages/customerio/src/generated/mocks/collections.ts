// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  collectionsCreate,
  collectionsDelete,
  collectionsGet,
  collectionsGetContent,
  collectionsList,
  collectionsReplaceContent,
  collectionsUpdate,
} from "../operations/collections.ts";
import type {
  CollectionsCreateResponse,
  CollectionsGetContentResponse,
  CollectionsGetResponse,
  CollectionsListResponse,
  CollectionsReplaceContentResponse,
  CollectionsUpdateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.collections`: each answers with the reply that it is given, or with the documented example. */
export const collectionsMocks = {
  /** Creates a collection. `POST /v1/collections` */
  create: (reply?: CollectionsCreateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      collectionsCreate,
      {
        status: 200,
        contentType: "application/json",
        example: {
          collection: {
            id: 6,
            name: "events",
            bytes: 40,
            rows: 1,
            schema: ["city", "day"],
            created_at: 1704067200,
            updated_at: 1704067200,
          },
        },
      },
      reply,
      init,
    ),
  /** Deletes a collection. `DELETE /v1/collections/{collection_id}` */
  delete: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, collectionsDelete, { status: 204 }, reply, init),
  /** Gets a collection. `GET /v1/collections/{collection_id}` */
  get: (reply?: CollectionsGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      collectionsGet,
      {
        status: 200,
        contentType: "application/json",
        example: {
          collection: {
            id: 6,
            name: "events",
            bytes: 40,
            rows: 1,
            schema: ["city", "day"],
            created_at: 1704067200,
            updated_at: 1704067200,
          },
        },
      },
      reply,
      init,
    ),
  /** Gets the rows of a collection. `GET /v1/collections/{collection_id}/content` */
  getContent: (reply?: CollectionsGetContentResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      collectionsGetContent,
      { status: 200, contentType: "application/json", example: [{ city: "Berlin", day: "Monday" }] },
      reply,
      init,
    ),
  /** Lists all collections. `GET /v1/collections` */
  list: (reply?: CollectionsListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      collectionsList,
      {
        status: 200,
        contentType: "application/json",
        example: {
          collections: [
            {
              id: 6,
              name: "events",
              bytes: 40,
              rows: 1,
              schema: ["city", "day"],
              created_at: 1704067200,
              updated_at: 1704067200,
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Replaces the rows of a collection. `PUT /v1/collections/{collection_id}/content` */
  replaceContent: (reply?: CollectionsReplaceContentResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      collectionsReplaceContent,
      {
        status: 200,
        contentType: "application/json",
        example: {
          collection: {
            id: 6,
            name: "events",
            bytes: 40,
            rows: 1,
            schema: ["city", "day"],
            created_at: 1704067200,
            updated_at: 1704067200,
          },
        },
      },
      reply,
      init,
    ),
  /** Renames a collection or replaces its rows. `PUT /v1/collections/{collection_id}` */
  update: (reply?: CollectionsUpdateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      collectionsUpdate,
      {
        status: 200,
        contentType: "application/json",
        example: {
          collection: {
            id: 6,
            name: "events",
            bytes: 40,
            rows: 1,
            schema: ["city", "day"],
            created_at: 1704067200,
            updated_at: 1704067200,
          },
        },
      },
      reply,
      init,
    ),
};
