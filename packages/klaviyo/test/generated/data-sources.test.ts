// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { bulk, contract, paging, refusal } from "@carillon/config/contract";
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

contract("dataSources.bulkCreateRecords", {
  call: (fetch) =>
    client(fetch).dataSources.bulkCreateRecords({
      data: {
        type: "data-source-record-bulk-create-job",
        attributes: {
          "data-source-records": {
            data: [{ type: "data-source-record", attributes: { record: { id: "pet-1", name: "Rex" } } }],
          },
        },
        relationships: { "data-source": { data: { type: "data-source", id: "01HDATASOURCE" } } },
      },
    }),
  sends: {
    method: "POST",
    url: "https://a.klaviyo.com/api/data-source-record-bulk-create-jobs",
    headers: {
      accept: "application/json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: {
      data: {
        type: "data-source-record-bulk-create-job",
        attributes: {
          "data-source-records": {
            data: [{ type: "data-source-record", attributes: { record: { id: "pet-1", name: "Rex" } } }],
          },
        },
        relationships: { "data-source": { data: { type: "data-source", id: "01HDATASOURCE" } } },
      },
    },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("dataSources.create", {
  call: (fetch) =>
    client(fetch).dataSources.create({
      data: {
        type: "data-source",
        attributes: { title: "Bookings", visibility: "private", description: "Bookings of the shop" },
      },
    }),
  sends: {
    method: "POST",
    url: "https://a.klaviyo.com/api/data-sources",
    headers: {
      accept: "application/vnd.api+json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: {
      data: {
        type: "data-source",
        attributes: { title: "Bookings", visibility: "private", description: "Bookings of the shop" },
      },
    },
  },
  replies: {
    status: 201,
    type: "application/vnd.api+json",
    json: {
      data: {
        type: "data-source",
        id: "01J0DATASOURCE000000000000",
        attributes: {
          title: "Bookings",
          visibility: "private",
          description: "Bookings of the shop",
          namespace: "custom-objects",
        },
        links: { self: "https://a.klaviyo.com/api/data-sources/01J0DATASOURCE000000000000" },
      },
    },
  },
});

contract("dataSources.createRecord", {
  call: (fetch) =>
    client(fetch).dataSources.createRecord({
      data: {
        type: "data-source-record-create-job",
        attributes: {
          "data-source-record": {
            data: {
              type: "data-source-record",
              attributes: { record: { id: "B-1", seats: 2, guest: { email: "user@example.com" } } },
            },
          },
        },
        relationships: { "data-source": { data: { type: "data-source", id: "01J0DATASOURCE000000000000" } } },
      },
    }),
  sends: {
    method: "POST",
    url: "https://a.klaviyo.com/api/data-source-record-create-jobs",
    headers: {
      accept: "application/json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: {
      data: {
        type: "data-source-record-create-job",
        attributes: {
          "data-source-record": {
            data: {
              type: "data-source-record",
              attributes: { record: { id: "B-1", seats: 2, guest: { email: "user@example.com" } } },
            },
          },
        },
        relationships: { "data-source": { data: { type: "data-source", id: "01J0DATASOURCE000000000000" } } },
      },
    },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("dataSources.delete", {
  call: (fetch) => client(fetch).dataSources.delete("01J0DATASOURCE000000000000"),
  sends: {
    method: "DELETE",
    url: "https://a.klaviyo.com/api/data-sources/01J0DATASOURCE000000000000",
    headers: { accept: "application/json", revision: "2026-07-15", authorization: "Klaviyo-API-Key test-apiKey" },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("dataSources.get", {
  call: (fetch) => client(fetch).dataSources.get("01J0DATASOURCE000000000000"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/data-sources/01J0DATASOURCE000000000000",
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
        type: "data-source",
        id: "01J0DATASOURCE000000000000",
        attributes: {
          title: "Bookings",
          visibility: "private",
          description: "Bookings of the shop",
          namespace: "custom-objects",
        },
        links: { self: "https://a.klaviyo.com/api/data-sources/01J0DATASOURCE000000000000" },
      },
    },
  },
});

contract("dataSources.list", {
  call: (fetch) => client(fetch).dataSources.list(),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/data-sources",
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
          type: "data-source",
          id: "01J0DATASOURCE000000000000",
          attributes: {
            title: "Bookings",
            visibility: "private",
            description: "Bookings of the shop",
            namespace: "custom-objects",
          },
          links: { self: "https://a.klaviyo.com/api/data-sources/01J0DATASOURCE000000000000" },
        },
      ],
    },
  },
});

paging("dataSources.list", {
  call: (fetch) => client(fetch).dataSources.list({ "page[size]": 2 }),
  replies: [
    {
      status: 200,
      type: "application/vnd.api+json",
      json: {
        data: [
          {
            type: "data-source",
            id: "01J0DATASOURCE000000000000",
            attributes: {
              title: "Bookings",
              visibility: "private",
              description: "Bookings of the shop",
              namespace: "custom-objects",
            },
            links: { self: "https://a.klaviyo.com/api/data-sources/01J0DATASOURCE000000000000" },
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
            type: "data-source",
            id: "01J0DATASOURCE000000000000",
            attributes: {
              title: "Bookings",
              visibility: "private",
              description: "Bookings of the shop",
              namespace: "custom-objects",
            },
            links: { self: "https://a.klaviyo.com/api/data-sources/01J0DATASOURCE000000000000" },
            _test_item: "b0",
          },
        ],
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://a.klaviyo.com/api/data-sources?page%5Bsize%5D=2&page%5Bcursor%5D=second-page",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  items: [
    {
      type: "data-source",
      id: "01J0DATASOURCE000000000000",
      attributes: {
        title: "Bookings",
        visibility: "private",
        description: "Bookings of the shop",
        namespace: "custom-objects",
      },
      links: { self: "https://a.klaviyo.com/api/data-sources/01J0DATASOURCE000000000000" },
      _test_item: "a0",
    },
    {
      type: "data-source",
      id: "01J0DATASOURCE000000000000",
      attributes: {
        title: "Bookings",
        visibility: "private",
        description: "Bookings of the shop",
        namespace: "custom-objects",
      },
      links: { self: "https://a.klaviyo.com/api/data-sources/01J0DATASOURCE000000000000" },
      _test_item: "b0",
    },
  ],
});

bulk("dataSources.createAllRecords", {
  call: (fetch) =>
    client(fetch).dataSources.createAllRecords(
      [
        { type: "data-source-record", attributes: { record: { id: "pet-1", name: "Rex" } } },
        { type: "data-source-record", attributes: { record: { id: "pet-1", name: "Rex" } } },
      ],
      {
        maxItems: 1,
        concurrency: 1,
        body: { data: { relationships: { "data-source": { data: { type: "data-source", id: "01HDATASOURCE" } } } } },
      },
    ),
  items: [
    { type: "data-source-record", attributes: { record: { id: "pet-1", name: "Rex" } } },
    { type: "data-source-record", attributes: { record: { id: "pet-1", name: "Rex" } } },
  ],
  sends: [
    {
      method: "POST",
      url: "https://a.klaviyo.com/api/data-source-record-bulk-create-jobs",
      headers: {
        accept: "application/json",
        "content-type": "application/vnd.api+json",
        revision: "2026-07-15",
        authorization: "Klaviyo-API-Key test-apiKey",
      },
      json: {
        data: {
          type: "data-source-record-bulk-create-job",
          attributes: {
            "data-source-records": {
              data: [{ type: "data-source-record", attributes: { record: { id: "pet-1", name: "Rex" } } }],
            },
          },
          relationships: { "data-source": { data: { type: "data-source", id: "01HDATASOURCE" } } },
        },
      },
    },
    {
      method: "POST",
      url: "https://a.klaviyo.com/api/data-source-record-bulk-create-jobs",
      headers: {
        accept: "application/json",
        "content-type": "application/vnd.api+json",
        revision: "2026-07-15",
        authorization: "Klaviyo-API-Key test-apiKey",
      },
      json: {
        data: {
          type: "data-source-record-bulk-create-job",
          attributes: {
            "data-source-records": {
              data: [{ type: "data-source-record", attributes: { record: { id: "pet-1", name: "Rex" } } }],
            },
          },
          relationships: { "data-source": { data: { type: "data-source", id: "01HDATASOURCE" } } },
        },
      },
    },
  ],
  replies: [
    { status: 400, json: { errors: [{ source: { pointer: "/data/attributes/data-source-records/data/0" } }] } },
    { status: 204 },
  ],
  statuses: ["refused", "sent"],
});

refusal("dataSources.bulkCreateRecords", {
  call: (fetch) =>
    client(fetch).dataSources.bulkCreateRecords({
      data: {
        type: "data-source-record-bulk-create-job",
        attributes: {
          "data-source-records": {
            data: [{ type: "data-source-record", attributes: { record: { id: "pet-1", name: "Rex" } } }],
          },
        },
        relationships: { "data-source": { data: { type: "data-source", id: "01HDATASOURCE" } } },
      },
    }),
  replies: { status: 400, json: { errors: [{ detail: "This test is refused", code: "test_refusal" }] } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
