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

contract("templates.deleteMany", {
  call: (fetch) => client(fetch).templates.deleteMany({ ids: [678, 679] }),
  sends: {
    method: "POST",
    url: "https://api.iterable.com/api/templates/bulkDelete",
    headers: { accept: "application/json", "content-type": "application/json", "api-key": "test-apiKey" },
    json: { ids: [678, 679] },
  },
  replies: { status: 200, json: { success: [678], failed: [679], failureReason: "Template is used by a campaign" } },
});

contract("templates.list", {
  call: (fetch) => client(fetch).templates.list(),
  sends: {
    method: "GET",
    url: "https://api.iterable.com/api/templates",
    headers: { accept: "application/json", "api-key": "test-apiKey" },
  },
  replies: {
    status: 200,
    json: {
      templates: [
        {
          templateId: 678,
          name: "Welcome",
          createdAt: "2026-01-15T10:30:00Z",
          updatedAt: "2026-01-15T10:30:00Z",
          creatorUserId: "admin@example.com",
          messageTypeId: 34,
        },
      ],
      totalTemplatesCount: 1,
    },
  },
});

contract("templates.listByClientId", {
  call: (fetch) => client(fetch).templates.listByClientId({ clientTemplateId: "welcome-1" }),
  sends: {
    method: "GET",
    url: "https://api.iterable.com/api/templates/getByClientTemplateId?clientTemplateId=welcome-1",
    headers: { accept: "application/json", "api-key": "test-apiKey" },
  },
  replies: { status: 200, json: { templates: [{ templateId: 678, campaignId: 12345, locales: ["en-US"] }] } },
});

paging("templates.list", {
  call: (fetch) => client(fetch).templates.list({ pageSize: 2 }),
  replies: [
    {
      status: 200,
      json: {
        templates: [
          {
            templateId: 678,
            name: "Welcome",
            createdAt: "2026-01-15T10:30:00Z",
            updatedAt: "2026-01-15T10:30:00Z",
            creatorUserId: "admin@example.com",
            messageTypeId: 34,
            _test_item: "a0",
          },
        ],
        totalTemplatesCount: 2,
        nextPageUrl: "https://elsewhere.example/next?page=second-page",
      },
    },
    {
      status: 200,
      json: {
        templates: [
          {
            templateId: 678,
            name: "Welcome",
            createdAt: "2026-01-15T10:30:00Z",
            updatedAt: "2026-01-15T10:30:00Z",
            creatorUserId: "admin@example.com",
            messageTypeId: 34,
            _test_item: "b0",
          },
        ],
        totalTemplatesCount: 2,
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://api.iterable.com/api/templates?pageSize=2&page=2",
    headers: { accept: "application/json", "api-key": "test-apiKey" },
  },
  items: [
    {
      templateId: 678,
      name: "Welcome",
      createdAt: "2026-01-15T10:30:00Z",
      updatedAt: "2026-01-15T10:30:00Z",
      creatorUserId: "admin@example.com",
      messageTypeId: 34,
      _test_item: "a0",
    },
    {
      templateId: 678,
      name: "Welcome",
      createdAt: "2026-01-15T10:30:00Z",
      updatedAt: "2026-01-15T10:30:00Z",
      creatorUserId: "admin@example.com",
      messageTypeId: 34,
      _test_item: "b0",
    },
  ],
});

refusal("templates.deleteMany", {
  call: (fetch) => client(fetch).templates.deleteMany({ ids: [678, 679] }),
  replies: { status: 400, json: { msg: "This test is refused", code: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
