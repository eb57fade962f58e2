// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import { contract, paging, refusal } from "@carillon/config/contract";
import { IterableClient, type IterableClientOptions } from "../../src/generated/index.ts";

const client = (fetch: typeof globalThis.fetch, own: Partial<IterableClientOptions> = {}) =>
  new IterableClient({
    apiKey: "test-apiKey",
    jwtSecret: "test-jwtSecret",
    region: "us",
    throttle: false,
    retry: false,
    fetch,
    ...own,
  });

contract("exports.cancel", {
  call: (fetch) => client(fetch).exports.cancel(77),
  sends: {
    method: "DELETE",
    url: "https://api.iterable.com/api/export/77",
    headers: { accept: "application/json", "api-key": "test-apiKey" },
  },
  replies: { status: 200 },
  gives: undefined,
});

contract("exports.listFiles", {
  call: (fetch) => client(fetch).exports.listFiles(77),
  sends: {
    method: "GET",
    url: "https://api.iterable.com/api/export/77/files",
    headers: { accept: "application/json", "api-key": "test-apiKey" },
  },
  replies: {
    status: 200,
    json: {
      jobId: 77,
      jobState: "Completed",
      exportTruncated: false,
      files: [{ file: "file-1679086247925.csv", url: "https://exports.example.com/file-1679086247925.csv" }],
    },
  },
});

contract("exports.listJobs", {
  call: (fetch) => client(fetch).exports.listJobs(),
  sends: {
    method: "GET",
    url: "https://api.iterable.com/api/export/jobs",
    headers: { accept: "application/json", "api-key": "test-apiKey" },
  },
  replies: {
    status: 200,
    json: {
      jobs: [
        {
          id: 77,
          dataTypeName: "user",
          jobState: "Completed",
          bytesExported: 2048,
          scheduledStartTime: "2026-01-15T10:30:00Z",
          endTime: "2026-01-15T10:31:00Z",
        },
      ],
    },
  },
});

contract("exports.start", {
  call: (fetch) =>
    client(fetch).exports.start({
      dataTypeName: "emailSend",
      outputFormat: "text/csv",
      startDateTime: "2026-01-01 00:00:00",
      endDateTime: "2026-02-01 00:00:00",
    }),
  sends: {
    method: "POST",
    url: "https://api.iterable.com/api/export/start",
    headers: { accept: "application/json", "content-type": "application/json", "api-key": "test-apiKey" },
    json: {
      dataTypeName: "emailSend",
      outputFormat: "text/csv",
      startDateTime: "2026-01-01 00:00:00",
      endDateTime: "2026-02-01 00:00:00",
    },
  },
  replies: { status: 200, json: { jobId: 77 } },
});

contract("exports.streamCsv", {
  call: (fetch) =>
    client(fetch).exports.streamCsv({ dataTypeName: "emailSend", range: "Today", onlyFields: ["email", "createdAt"] }),
  sends: {
    method: "GET",
    url: "https://api.iterable.com/api/export/data.csv?dataTypeName=emailSend&range=Today&onlyFields=email&onlyFields=createdAt",
    headers: { accept: "text/csv", "api-key": "test-apiKey" },
  },
  replies: { status: 200, type: "text/csv", text: "email,createdAt\nuser@example.com,2026-01-15 10:30:00 +00:00\n" },
  gives: ["email,createdAt", "user@example.com,2026-01-15 10:30:00 +00:00"],
});

contract("exports.streamJson", {
  call: (fetch) =>
    client(fetch).exports.streamJson({ dataTypeName: "emailSend", range: "Today", onlyFields: ["email", "createdAt"] }),
  sends: {
    method: "GET",
    url: "https://api.iterable.com/api/export/data.json?dataTypeName=emailSend&range=Today&onlyFields=email&onlyFields=createdAt",
    headers: { accept: "application/x-json-stream", "api-key": "test-apiKey" },
  },
  replies: {
    status: 200,
    type: "application/x-json-stream",
    text: '{"email":"user@example.com","createdAt":"2026-01-15 10:30:00 +00:00","campaignId":12345}\n',
  },
  gives: [{ email: "user@example.com", createdAt: "2026-01-15 10:30:00 +00:00", campaignId: 12345 }],
});

contract("exports.streamUserEvents", {
  call: (fetch) => client(fetch).exports.streamUserEvents({ email: "user@example.com" }),
  sends: {
    method: "GET",
    url: "https://api.iterable.com/api/export/userEvents?email=user%40example.com",
    headers: { accept: "application/x-json-stream", "api-key": "test-apiKey" },
  },
  replies: {
    status: 200,
    type: "application/x-json-stream",
    text: '{"email":"user@example.com","createdAt":"2026-01-15 10:30:00 +00:00","campaignId":12345}\n',
  },
  gives: [{ email: "user@example.com", createdAt: "2026-01-15 10:30:00 +00:00", campaignId: 12345 }],
});

paging("exports.listFiles", {
  call: (fetch) => client(fetch).exports.listFiles(77),
  replies: [
    {
      status: 200,
      json: {
        jobId: 77,
        jobState: "Completed",
        exportTruncated: false,
        files: [
          {
            file: "file-1679086247925.csv-a0",
            url: "https://exports.example.com/file-1679086247925.csv",
            _test_item: "a0",
          },
        ],
      },
    },
    {
      status: 200,
      json: {
        jobId: 77,
        jobState: "Completed",
        exportTruncated: false,
        files: [
          {
            file: "file-1679086247925.csv-b0",
            url: "https://exports.example.com/file-1679086247925.csv",
            _test_item: "b0",
          },
        ],
      },
    },
    { status: 200, json: { jobId: 77, jobState: "Completed", exportTruncated: false, files: [] } },
  ],
  second: {
    method: "GET",
    url: "https://api.iterable.com/api/export/77/files?startAfter=file-1679086247925.csv-a0",
    headers: { accept: "application/json", "api-key": "test-apiKey" },
  },
  items: [
    { file: "file-1679086247925.csv-a0", url: "https://exports.example.com/file-1679086247925.csv", _test_item: "a0" },
    { file: "file-1679086247925.csv-b0", url: "https://exports.example.com/file-1679086247925.csv", _test_item: "b0" },
  ],
});

refusal("exports.cancel", {
  call: (fetch) => client(fetch).exports.cancel(77),
  replies: { status: 400, json: { msg: "This test is refused", code: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
