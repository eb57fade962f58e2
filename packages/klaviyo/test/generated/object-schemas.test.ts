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

contract("objectSchemas.create", {
  call: (fetch) =>
    client(fetch).objectSchemas.create({
      data: {
        type: "object-schema",
        attributes: {
          title: "Booking",
          properties: [{ id: 1, name: "seats", type: "int" }],
          status: "draft",
          required: ["seats"],
          "source-mapping": {
            data: {
              type: "source-mapping",
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
        relationships: { "object-type": { data: { type: "object-type", id: "01J0TYPE000000000000000000" } } },
      },
    }),
  sends: {
    method: "POST",
    url: "https://a.klaviyo.com/api/object-schemas",
    headers: {
      accept: "application/vnd.api+json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: {
      data: {
        type: "object-schema",
        attributes: {
          title: "Booking",
          properties: [{ id: 1, name: "seats", type: "int" }],
          status: "draft",
          required: ["seats"],
          "source-mapping": {
            data: {
              type: "source-mapping",
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
        relationships: { "object-type": { data: { type: "object-type", id: "01J0TYPE000000000000000000" } } },
      },
    },
  },
  replies: {
    status: 201,
    type: "application/vnd.api+json",
    json: {
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
});

contract("objectSchemas.createProfileSchemaRelationship", {
  call: (fetch) =>
    client(fetch).objectSchemas.createProfileSchemaRelationship("01J0SCHEMA0000000000000000", {
      data: [{ type: "profile-object-schema", id: "01J0PROFILESCHEMA000000000", meta: { name: "Guest" } }],
    }),
  sends: {
    method: "POST",
    url: "https://a.klaviyo.com/api/object-schemas/01J0SCHEMA0000000000000000/relationships/profile-object-schemas",
    headers: {
      accept: "application/json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: { data: [{ type: "profile-object-schema", id: "01J0PROFILESCHEMA000000000", meta: { name: "Guest" } }] },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("objectSchemas.createSchemaRelationship", {
  call: (fetch) =>
    client(fetch).objectSchemas.createSchemaRelationship("01J0SCHEMA0000000000000000", {
      data: [
        {
          type: "object-schema",
          id: "01J0SCHEMA0000000000000001",
          meta: { name: "Branch", description: "Where the booking is" },
        },
      ],
    }),
  sends: {
    method: "POST",
    url: "https://a.klaviyo.com/api/object-schemas/01J0SCHEMA0000000000000000/relationships/object-schemas",
    headers: {
      accept: "application/json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: {
      data: [
        {
          type: "object-schema",
          id: "01J0SCHEMA0000000000000001",
          meta: { name: "Branch", description: "Where the booking is" },
        },
      ],
    },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("objectSchemas.deleteProfileSchemaRelationship", {
  call: (fetch) =>
    client(fetch).objectSchemas.deleteProfileSchemaRelationship("01J0SCHEMA0000000000000000", {
      data: [
        {
          type: "profile-object-schema",
          id: "01J0PROFILESCHEMA000000000",
          meta: { relationship_id: "01J0RELATION00000000000001" },
        },
      ],
    }),
  sends: {
    method: "DELETE",
    url: "https://a.klaviyo.com/api/object-schemas/01J0SCHEMA0000000000000000/relationships/profile-object-schemas",
    headers: {
      accept: "application/json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: {
      data: [
        {
          type: "profile-object-schema",
          id: "01J0PROFILESCHEMA000000000",
          meta: { relationship_id: "01J0RELATION00000000000001" },
        },
      ],
    },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("objectSchemas.deleteSchemaRelationship", {
  call: (fetch) =>
    client(fetch).objectSchemas.deleteSchemaRelationship("01J0SCHEMA0000000000000000", {
      data: [
        {
          type: "object-schema",
          id: "01J0SCHEMA0000000000000001",
          meta: { relationship_id: "01J0RELATION00000000000000" },
        },
      ],
    }),
  sends: {
    method: "DELETE",
    url: "https://a.klaviyo.com/api/object-schemas/01J0SCHEMA0000000000000000/relationships/object-schemas",
    headers: {
      accept: "application/json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: {
      data: [
        {
          type: "object-schema",
          id: "01J0SCHEMA0000000000000001",
          meta: { relationship_id: "01J0RELATION00000000000000" },
        },
      ],
    },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("objectSchemas.get", {
  call: (fetch) => client(fetch).objectSchemas.get("01J0SCHEMA0000000000000000"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/object-schemas/01J0SCHEMA0000000000000000",
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
});

contract("objectSchemas.getSourceMapping", {
  call: (fetch) => client(fetch).objectSchemas.getSourceMapping("01J0SCHEMA0000000000000000"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/object-schemas/01J0SCHEMA0000000000000000/source-mapping",
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

contract("objectSchemas.getSourceMappingId", {
  call: (fetch) => client(fetch).objectSchemas.getSourceMappingId("01J0SCHEMA0000000000000000"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/object-schemas/01J0SCHEMA0000000000000000/relationships/source-mapping",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  replies: {
    status: 200,
    type: "application/vnd.api+json",
    json: { data: { type: "source-mapping", id: "01J0MAPPING000000000000000" } },
  },
});

contract("objectSchemas.listProfileSchemaRelationships", {
  call: (fetch) => client(fetch).objectSchemas.listProfileSchemaRelationships("01J0SCHEMA0000000000000000"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/object-schemas/01J0SCHEMA0000000000000000/relationships/profile-object-schemas",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  replies: {
    status: 200,
    type: "application/vnd.api+json",
    json: { data: [{ type: "profile-object-schema", id: "01J0PROFILESCHEMA000000000" }] },
  },
});

contract("objectSchemas.listSchemaRelationships", {
  call: (fetch) => client(fetch).objectSchemas.listSchemaRelationships("01J0SCHEMA0000000000000000"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/object-schemas/01J0SCHEMA0000000000000000/relationships/object-schemas",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  replies: {
    status: 200,
    type: "application/vnd.api+json",
    json: { data: [{ type: "object-schema", id: "01J0SCHEMA0000000000000000" }] },
  },
});

contract("objectSchemas.update", {
  call: (fetch) =>
    client(fetch).objectSchemas.update("01J0SCHEMA0000000000000000", {
      data: { type: "object-schema", id: "01J0SCHEMA0000000000000000", attributes: { status: "active" } },
    }),
  sends: {
    method: "PATCH",
    url: "https://a.klaviyo.com/api/object-schemas/01J0SCHEMA0000000000000000",
    headers: {
      accept: "application/vnd.api+json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: { data: { type: "object-schema", id: "01J0SCHEMA0000000000000000", attributes: { status: "active" } } },
  },
  replies: {
    status: 200,
    type: "application/vnd.api+json",
    json: {
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
});

contract("objectSchemas.updateProfileSchemaRelationship", {
  call: (fetch) =>
    client(fetch).objectSchemas.updateProfileSchemaRelationship("01J0SCHEMA0000000000000000", {
      data: {
        type: "profile-object-schema",
        id: "01J0PROFILESCHEMA000000000",
        meta: { relationship_id: "01J0RELATION00000000000001", name: "Guests" },
      },
    }),
  sends: {
    method: "PATCH",
    url: "https://a.klaviyo.com/api/object-schemas/01J0SCHEMA0000000000000000/relationships/profile-object-schemas",
    headers: {
      accept: "application/json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: {
      data: {
        type: "profile-object-schema",
        id: "01J0PROFILESCHEMA000000000",
        meta: { relationship_id: "01J0RELATION00000000000001", name: "Guests" },
      },
    },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("objectSchemas.updateSchemaRelationship", {
  call: (fetch) =>
    client(fetch).objectSchemas.updateSchemaRelationship("01J0SCHEMA0000000000000000", {
      data: {
        type: "object-schema",
        id: "01J0SCHEMA0000000000000001",
        meta: { relationship_id: "01J0RELATION00000000000000", name: "Branch office" },
      },
    }),
  sends: {
    method: "PATCH",
    url: "https://a.klaviyo.com/api/object-schemas/01J0SCHEMA0000000000000000/relationships/object-schemas",
    headers: {
      accept: "application/json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: {
      data: {
        type: "object-schema",
        id: "01J0SCHEMA0000000000000001",
        meta: { relationship_id: "01J0RELATION00000000000000", name: "Branch office" },
      },
    },
  },
  replies: { status: 204 },
  gives: undefined,
});

refusal("objectSchemas.create", {
  call: (fetch) =>
    client(fetch).objectSchemas.create({
      data: {
        type: "object-schema",
        attributes: {
          title: "Booking",
          properties: [{ id: 1, name: "seats", type: "int" }],
          status: "draft",
          required: ["seats"],
          "source-mapping": {
            data: {
              type: "source-mapping",
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
        relationships: { "object-type": { data: { type: "object-type", id: "01J0TYPE000000000000000000" } } },
      },
    }),
  replies: { status: 400, json: { errors: [{ detail: "This test is refused", code: "test_refusal" }] } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
