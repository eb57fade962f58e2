// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { collectionsCreate, collectionsGetContent, collectionsReplaceContent } from "../operations/collections.ts";
import type {
  CollectionsCreateResponse,
  CollectionsGetContentResponse,
  CollectionsReplaceContentResponse,
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
  /** Reads the rows of a collection. `GET /v1/collections/{collection_id}/content` */
  getContent: (reply?: CollectionsGetContentResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      collectionsGetContent,
      { status: 200, contentType: "application/json", example: [{ city: "Berlin", day: "Monday" }] },
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
        example: { collection: { id: 6, name: "events", bytes: 40, rows: 1, schema: ["city", "day"] } },
      },
      reply,
      init,
    ),
};
