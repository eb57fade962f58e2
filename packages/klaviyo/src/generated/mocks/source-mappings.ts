// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { sourceMappingsGet, sourceMappingsUpdate } from "../operations/source-mappings.ts";
import type { SourceMappingsGetResponse, SourceMappingsUpdateResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.sourceMappings`: each answers with the reply that it is given, or with the documented example. */
export const sourceMappingsMocks = {
  /** Returns how records become properties of a schema. `GET /api/source-mappings/{id}` */
  get: (reply?: SourceMappingsGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      sourceMappingsGet,
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
  /** Changes how records become properties of a schema. `PATCH /api/source-mappings/{id}` */
  update: (reply?: SourceMappingsUpdateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      sourceMappingsUpdate,
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
};
