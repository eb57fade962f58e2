// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { contract, refusal } from "@carillon/config/contract";
import { Klaviyo, type KlaviyoOptions } from "../../src/generated/index.ts";

const client = (fetch: typeof globalThis.fetch, own: Partial<KlaviyoOptions> = {}) =>
  new Klaviyo({
    apiKey: "test-apiKey",
    companyId: "test-companyId",
    revision: "2026-07-15",
    throttle: false,
    retry: false,
    fetch,
    ...own,
  });

contract("sourceMappings.get", {
  call: (fetch) => client(fetch).sourceMappings.get("01J0MAPPING000000000000000"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/source-mappings/01J0MAPPING000000000000000",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  replies: {
    status: 200,
    type: "application/vnd.api+json",
    json: {
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
});

contract("sourceMappings.update", {
  call: (fetch) =>
    client(fetch).sourceMappings.update("01J0MAPPING000000000000000", {
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
        },
      },
    }),
  sends: {
    method: "PATCH",
    url: "https://a.klaviyo.com/api/source-mappings/01J0MAPPING000000000000000",
    headers: {
      accept: "application/vnd.api+json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: {
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
        },
      },
    },
  },
  replies: {
    status: 200,
    type: "application/vnd.api+json",
    json: {
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
});

refusal("sourceMappings.get", {
  call: (fetch) => client(fetch).sourceMappings.get("01J0MAPPING000000000000000"),
  replies: { status: 400, json: { errors: [{ detail: "This test is refused", code: "test_refusal" }] } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
