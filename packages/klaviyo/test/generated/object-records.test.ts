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

contract("objectRecords.bulkDelete", {
  call: (fetch) =>
    client(fetch).objectRecords.bulkDelete({
      data: {
        type: "object-record-bulk-delete-job",
        relationships: { "object-records": { data: [{ type: "object-record", id: "01J0RECORD0000000000000000" }] } },
      },
    }),
  sends: {
    method: "POST",
    url: "https://a.klaviyo.com/api/object-record-bulk-delete-jobs",
    headers: {
      accept: "application/json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: {
      data: {
        type: "object-record-bulk-delete-job",
        relationships: { "object-records": { data: [{ type: "object-record", id: "01J0RECORD0000000000000000" }] } },
      },
    },
  },
  replies: { status: 202 },
  gives: undefined,
});

contract("objectRecords.get", {
  call: (fetch) => client(fetch).objectRecords.get("01J0RECORD0000000000000000"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/object-records/01J0RECORD0000000000000000",
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
        type: "object-record",
        id: "01J0RECORD0000000000000000",
        attributes: { record_properties: { seats: 2, title: "Table by the window" } },
        links: { self: "https://a.klaviyo.com/api/object-records/01J0RECORD0000000000000000" },
      },
    },
  },
});

bulk("objectRecords.deleteEach", {
  call: (fetch) =>
    client(fetch).objectRecords.deleteEach(
      [
        { type: "object-record", id: "01J0RECORD0000000000000000" },
        { type: "object-record", id: "01J0RECORD0000000000000000" },
      ],
      { maxItems: 1, concurrency: 1 },
    ),
  items: [
    { type: "object-record", id: "01J0RECORD0000000000000000" },
    { type: "object-record", id: "01J0RECORD0000000000000000" },
  ],
  sends: [
    {
      method: "POST",
      url: "https://a.klaviyo.com/api/object-record-bulk-delete-jobs",
      headers: {
        accept: "application/json",
        "content-type": "application/vnd.api+json",
        revision: "2026-07-15",
        authorization: "Klaviyo-API-Key test-apiKey",
      },
      json: {
        data: {
          type: "object-record-bulk-delete-job",
          relationships: { "object-records": { data: [{ type: "object-record", id: "01J0RECORD0000000000000000" }] } },
        },
      },
    },
    {
      method: "POST",
      url: "https://a.klaviyo.com/api/object-record-bulk-delete-jobs",
      headers: {
        accept: "application/json",
        "content-type": "application/vnd.api+json",
        revision: "2026-07-15",
        authorization: "Klaviyo-API-Key test-apiKey",
      },
      json: {
        data: {
          type: "object-record-bulk-delete-job",
          relationships: { "object-records": { data: [{ type: "object-record", id: "01J0RECORD0000000000000000" }] } },
        },
      },
    },
  ],
  replies: [
    { status: 400, json: { errors: [{ source: { pointer: "/data/relationships/object-records/data/0" } }] } },
    { status: 202 },
  ],
  statuses: ["refused", "sent"],
});

refusal("objectRecords.bulkDelete", {
  call: (fetch) =>
    client(fetch).objectRecords.bulkDelete({
      data: {
        type: "object-record-bulk-delete-job",
        relationships: { "object-records": { data: [{ type: "object-record", id: "01J0RECORD0000000000000000" }] } },
      },
    }),
  replies: { status: 400, json: { errors: [{ detail: "This test is refused", code: "test_refusal" }] } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
