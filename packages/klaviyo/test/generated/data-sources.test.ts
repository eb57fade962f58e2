// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { bulk, contract, refusal } from "@carillon/config/contract";
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
