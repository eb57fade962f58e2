// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { contract, paging, refusal } from "@carillon/config/contract";
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

contract("objectTypes.create", {
  call: (fetch) =>
    client(fetch).objectTypes.create({
      data: {
        type: "object-type",
        attributes: {
          title: "Booking",
          description: "A booking of the shop",
          "object-schema": {
            data: {
              type: "object-schema",
              attributes: { properties: [{ id: 1, name: "seats", type: "int" }], status: "draft" },
            },
          },
        },
      },
    }),
  sends: {
    method: "POST",
    url: "https://a.klaviyo.com/api/object-types",
    headers: {
      accept: "application/vnd.api+json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: {
      data: {
        type: "object-type",
        attributes: {
          title: "Booking",
          description: "A booking of the shop",
          "object-schema": {
            data: {
              type: "object-schema",
              attributes: { properties: [{ id: 1, name: "seats", type: "int" }], status: "draft" },
            },
          },
        },
      },
    },
  },
  replies: {
    status: 201,
    type: "application/vnd.api+json",
    json: {
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
});

contract("objectTypes.delete", {
  call: (fetch) => client(fetch).objectTypes.delete("01J0TYPE000000000000000000"),
  sends: {
    method: "DELETE",
    url: "https://a.klaviyo.com/api/object-types/01J0TYPE000000000000000000",
    headers: { accept: "application/json", revision: "2026-07-15", authorization: "Klaviyo-API-Key test-apiKey" },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("objectTypes.get", {
  call: (fetch) => client(fetch).objectTypes.get("01J0TYPE000000000000000000"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/object-types/01J0TYPE000000000000000000",
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
});

contract("objectTypes.getCurrentSchema", {
  call: (fetch) => client(fetch).objectTypes.getCurrentSchema("01J0TYPE000000000000000000"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/object-types/01J0TYPE000000000000000000/current-schema",
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
    },
  },
});

contract("objectTypes.getCurrentSchemaId", {
  call: (fetch) => client(fetch).objectTypes.getCurrentSchemaId("01J0TYPE000000000000000000"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/object-types/01J0TYPE000000000000000000/relationships/current-schema",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  replies: {
    status: 200,
    type: "application/vnd.api+json",
    json: { data: { type: "object-schema", id: "01J0SCHEMA0000000000000000" } },
  },
});

contract("objectTypes.getDraftSchema", {
  call: (fetch) => client(fetch).objectTypes.getDraftSchema("01J0TYPE000000000000000000"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/object-types/01J0TYPE000000000000000000/draft-schema",
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
    },
  },
});

contract("objectTypes.getDraftSchemaId", {
  call: (fetch) => client(fetch).objectTypes.getDraftSchemaId("01J0TYPE000000000000000000"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/object-types/01J0TYPE000000000000000000/relationships/draft-schema",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  replies: {
    status: 200,
    type: "application/vnd.api+json",
    json: { data: { type: "object-schema", id: "01J0SCHEMA0000000000000000" } },
  },
});

contract("objectTypes.list", {
  call: (fetch) => client(fetch).objectTypes.list(),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/object-types",
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
});

contract("objectTypes.listIngestionLogIds", {
  call: (fetch) => client(fetch).objectTypes.listIngestionLogIds("01J0TYPE000000000000000000"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/object-types/01J0TYPE000000000000000000/relationships/object-ingestion-logs",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  replies: {
    status: 200,
    type: "application/vnd.api+json",
    json: { data: [{ type: "object-ingestion-log", id: "01J0LOG0000000000000000000" }] },
  },
});

contract("objectTypes.listIngestionLogs", {
  call: (fetch) => client(fetch).objectTypes.listIngestionLogs("01J0TYPE000000000000000000"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/object-types/01J0TYPE000000000000000000/object-ingestion-logs",
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
});

contract("objectTypes.listObjectTypeRelationships", {
  call: (fetch) => client(fetch).objectTypes.listObjectTypeRelationships("01J0TYPE000000000000000000"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/object-types/01J0TYPE000000000000000000/relationships/object-types",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  replies: {
    status: 200,
    type: "application/vnd.api+json",
    json: { data: [{ type: "object-type", id: "01J0TYPE000000000000000000" }] },
  },
});

contract("objectTypes.listProfileTypeRelationships", {
  call: (fetch) => client(fetch).objectTypes.listProfileTypeRelationships("01J0TYPE000000000000000000"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/object-types/01J0TYPE000000000000000000/relationships/profile-object-types",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  replies: {
    status: 200,
    type: "application/vnd.api+json",
    json: { data: [{ type: "profile-object-type", id: "01J0PROFILETYPE00000000000" }] },
  },
});

contract("objectTypes.listRecordIds", {
  call: (fetch) => client(fetch).objectTypes.listRecordIds("01J0TYPE000000000000000000"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/object-types/01J0TYPE000000000000000000/relationships/object-records",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  replies: {
    status: 200,
    type: "application/vnd.api+json",
    json: { data: [{ type: "object-record", id: "01J0RECORD0000000000000000" }] },
  },
});

contract("objectTypes.listRecords", {
  call: (fetch) => client(fetch).objectTypes.listRecords("01J0TYPE000000000000000000"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/object-types/01J0TYPE000000000000000000/object-records",
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
});

contract("objectTypes.listSchemaVersionIds", {
  call: (fetch) => client(fetch).objectTypes.listSchemaVersionIds("01J0TYPE000000000000000000"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/object-types/01J0TYPE000000000000000000/relationships/schema-versions",
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

contract("objectTypes.listSchemaVersions", {
  call: (fetch) => client(fetch).objectTypes.listSchemaVersions("01J0TYPE000000000000000000"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/object-types/01J0TYPE000000000000000000/schema-versions",
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
});

paging("objectTypes.listIngestionLogIds", {
  call: (fetch) => client(fetch).objectTypes.listIngestionLogIds("01J0TYPE000000000000000000"),
  replies: [
    {
      status: 200,
      type: "application/vnd.api+json",
      json: {
        data: [{ type: "object-ingestion-log", id: "01J0LOG0000000000000000000", _test_item: "a0" }],
        links: { next: "https://elsewhere.example/next?page%5Bcursor%5D=second-page" },
      },
    },
    {
      status: 200,
      type: "application/vnd.api+json",
      json: { data: [{ type: "object-ingestion-log", id: "01J0LOG0000000000000000000", _test_item: "b0" }] },
    },
  ],
  second: {
    method: "GET",
    url: "https://a.klaviyo.com/api/object-types/01J0TYPE000000000000000000/relationships/object-ingestion-logs?page%5Bcursor%5D=second-page",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  items: [
    { type: "object-ingestion-log", id: "01J0LOG0000000000000000000", _test_item: "a0" },
    { type: "object-ingestion-log", id: "01J0LOG0000000000000000000", _test_item: "b0" },
  ],
});

paging("objectTypes.listIngestionLogs", {
  call: (fetch) => client(fetch).objectTypes.listIngestionLogs("01J0TYPE000000000000000000"),
  replies: [
    {
      status: 200,
      type: "application/vnd.api+json",
      json: {
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
            _test_item: "a0",
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
        links: { next: "https://elsewhere.example/next?page%5Bcursor%5D=second-page" },
      },
    },
    {
      status: 200,
      type: "application/vnd.api+json",
      json: {
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
            _test_item: "b0",
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
  ],
  second: {
    method: "GET",
    url: "https://a.klaviyo.com/api/object-types/01J0TYPE000000000000000000/object-ingestion-logs?page%5Bcursor%5D=second-page",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  items: [
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
      _test_item: "a0",
    },
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
      _test_item: "b0",
    },
  ],
});

paging("objectTypes.listRecordIds", {
  call: (fetch) => client(fetch).objectTypes.listRecordIds("01J0TYPE000000000000000000", { "page[size]": 2 }),
  replies: [
    {
      status: 200,
      type: "application/vnd.api+json",
      json: {
        data: [{ type: "object-record", id: "01J0RECORD0000000000000000", _test_item: "a0" }],
        links: { next: "https://elsewhere.example/next?page%5Bcursor%5D=second-page" },
      },
    },
    {
      status: 200,
      type: "application/vnd.api+json",
      json: { data: [{ type: "object-record", id: "01J0RECORD0000000000000000", _test_item: "b0" }] },
    },
  ],
  second: {
    method: "GET",
    url: "https://a.klaviyo.com/api/object-types/01J0TYPE000000000000000000/relationships/object-records?page%5Bsize%5D=2&page%5Bcursor%5D=second-page",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  items: [
    { type: "object-record", id: "01J0RECORD0000000000000000", _test_item: "a0" },
    { type: "object-record", id: "01J0RECORD0000000000000000", _test_item: "b0" },
  ],
});

paging("objectTypes.listRecords", {
  call: (fetch) => client(fetch).objectTypes.listRecords("01J0TYPE000000000000000000", { "page[size]": 2 }),
  replies: [
    {
      status: 200,
      type: "application/vnd.api+json",
      json: {
        data: [
          {
            type: "object-record",
            id: "01J0RECORD0000000000000000",
            attributes: { record_properties: { seats: 2, title: "Table by the window" } },
            links: { self: "https://a.klaviyo.com/api/object-records/01J0RECORD0000000000000000" },
            _test_item: "a0",
          },
        ],
        links: { next: "https://elsewhere.example/next?page%5Bcursor%5D=second-page" },
      },
    },
    {
      status: 200,
      type: "application/vnd.api+json",
      json: {
        data: [
          {
            type: "object-record",
            id: "01J0RECORD0000000000000000",
            attributes: { record_properties: { seats: 2, title: "Table by the window" } },
            links: { self: "https://a.klaviyo.com/api/object-records/01J0RECORD0000000000000000" },
            _test_item: "b0",
          },
        ],
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://a.klaviyo.com/api/object-types/01J0TYPE000000000000000000/object-records?page%5Bsize%5D=2&page%5Bcursor%5D=second-page",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  items: [
    {
      type: "object-record",
      id: "01J0RECORD0000000000000000",
      attributes: { record_properties: { seats: 2, title: "Table by the window" } },
      links: { self: "https://a.klaviyo.com/api/object-records/01J0RECORD0000000000000000" },
      _test_item: "a0",
    },
    {
      type: "object-record",
      id: "01J0RECORD0000000000000000",
      attributes: { record_properties: { seats: 2, title: "Table by the window" } },
      links: { self: "https://a.klaviyo.com/api/object-records/01J0RECORD0000000000000000" },
      _test_item: "b0",
    },
  ],
});

refusal("objectTypes.create", {
  call: (fetch) =>
    client(fetch).objectTypes.create({
      data: {
        type: "object-type",
        attributes: {
          title: "Booking",
          description: "A booking of the shop",
          "object-schema": {
            data: {
              type: "object-schema",
              attributes: { properties: [{ id: 1, name: "seats", type: "int" }], status: "draft" },
            },
          },
        },
      },
    }),
  replies: { status: 400, json: { errors: [{ detail: "This test is refused", code: "test_refusal" }] } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
