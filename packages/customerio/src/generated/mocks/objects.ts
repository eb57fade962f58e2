// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { objectsGetAttributes, objectsListRelationships, objectsSearch } from "../operations/objects.ts";
import type {
  ObjectsGetAttributesResponse,
  ObjectsListRelationshipsResponse,
  ObjectsSearchResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.objects`: each answers with the reply that it is given, or with the documented example. */
export const objectsMocks = {
  /** Gets an object. `GET /v1/objects/{object_type_id}/{object_id}/attributes` */
  getAttributes: (reply?: ObjectsGetAttributesResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      objectsGetAttributes,
      {
        status: 200,
        contentType: "application/json",
        example: {
          object: {
            object_type_id: "1",
            identifiers: { object_id: "acme", cio_object_id: "ob1" },
            attributes: { name: "Acme" },
            timestamps: { name: 1704067200 },
          },
        },
      },
      reply,
      init,
    ),
  /** Lists the people that an object is tied to. `GET /v1/objects/{object_type_id}/{object_id}/relationships` */
  listRelationships: (reply?: ObjectsListRelationshipsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      objectsListRelationships,
      {
        status: 200,
        contentType: "application/json",
        example: {
          cio_relationships: [
            { object_type_id: "1", identifiers: { id: "user-123", email: "user@example.com", cio_id: "d9c106000001" } },
          ],
          next: "",
        },
      },
      reply,
      init,
    ),
  /** Searches objects by attribute. `POST /v1/objects` */
  search: (reply?: ObjectsSearchResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      objectsSearch,
      {
        status: 200,
        contentType: "application/json",
        example: {
          identifiers: [{ object_type_id: "1", object_id: "acme", cio_object_id: "ob1" }],
          ids: ["acme"],
          next: "",
        },
      },
      reply,
      init,
    ),
};
