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

contract("campaigns.abort", {
  call: (fetch) => client(fetch).campaigns.abort({ campaignId: 12345 }),
  sends: {
    method: "POST",
    url: "https://api.iterable.com/api/campaigns/abort",
    headers: { accept: "application/json", "content-type": "application/json", "api-key": "test-apiKey" },
    json: { campaignId: 12345 },
  },
  replies: { status: 200, json: { code: "Success", msg: "", params: null } },
});

contract("campaigns.activateTriggered", {
  call: (fetch) => client(fetch).campaigns.activateTriggered({ campaignId: 12345 }),
  sends: {
    method: "POST",
    url: "https://api.iterable.com/api/campaigns/activateTriggered",
    headers: { accept: "application/json", "content-type": "application/json", "api-key": "test-apiKey" },
    json: { campaignId: 12345 },
  },
  replies: { status: 200, json: { code: "Success", msg: "", params: null } },
});

contract("campaigns.archive", {
  call: (fetch) => client(fetch).campaigns.archive({ campaignIds: [12345] }),
  sends: {
    method: "POST",
    url: "https://api.iterable.com/api/campaigns/archive",
    headers: { accept: "application/json", "content-type": "application/json", "api-key": "test-apiKey" },
    json: { campaignIds: [12345] },
  },
  replies: { status: 200, json: { success: [12345], failed: [] } },
});

contract("campaigns.cancel", {
  call: (fetch) => client(fetch).campaigns.cancel({ campaignId: 12345 }),
  sends: {
    method: "POST",
    url: "https://api.iterable.com/api/campaigns/cancel",
    headers: { accept: "application/json", "content-type": "application/json", "api-key": "test-apiKey" },
    json: { campaignId: 12345 },
  },
  replies: { status: 200, json: { code: "Success", msg: "", params: null } },
});

contract("campaigns.create", {
  call: (fetch) =>
    client(fetch).campaigns.create({ name: "January", templateId: 678, listIds: [7], scheduleSend: false }),
  sends: {
    method: "POST",
    url: "https://api.iterable.com/api/campaigns/create",
    headers: { accept: "application/json", "content-type": "application/json", "api-key": "test-apiKey" },
    json: { name: "January", templateId: 678, listIds: [7], scheduleSend: false },
  },
  replies: { status: 200, json: { campaignId: 12345 } },
});

contract("campaigns.deactivateTriggered", {
  call: (fetch) => client(fetch).campaigns.deactivateTriggered({ campaignId: 12345 }),
  sends: {
    method: "POST",
    url: "https://api.iterable.com/api/campaigns/deactivateTriggered",
    headers: { accept: "application/json", "content-type": "application/json", "api-key": "test-apiKey" },
    json: { campaignId: 12345 },
  },
  replies: { status: 200, json: { code: "Success", msg: "", params: null } },
});

contract("campaigns.get", {
  call: (fetch) => client(fetch).campaigns.get(12345),
  sends: {
    method: "GET",
    url: "https://api.iterable.com/api/campaigns/12345",
    headers: { accept: "application/json", "api-key": "test-apiKey" },
  },
  replies: {
    status: 200,
    json: {
      id: 12345,
      name: "Welcome",
      campaignState: "Running",
      type: "Triggered",
      messageMedium: "Email",
      createdAt: 1704067200000,
      updatedAt: 1704067200000,
      createdByUserId: "admin@example.com",
      templateId: 678,
    },
  },
});

contract("campaigns.getMetrics", {
  call: (fetch) => client(fetch).campaigns.getMetrics({ campaignId: [12345, 12346] }),
  sends: {
    method: "GET",
    url: "https://api.iterable.com/api/campaigns/metrics?campaignId=12345&campaignId=12346",
    headers: { accept: "text/csv", "api-key": "test-apiKey" },
  },
  replies: { status: 200, type: "text/csv", text: "id,Total Emails Sent\n12345,100\n" },
  gives: ["id,Total Emails Sent", "12345,100"],
});

contract("campaigns.list", {
  call: (fetch) => client(fetch).campaigns.list({ campaignState: ["Ready", "Running"] }),
  sends: {
    method: "GET",
    url: "https://api.iterable.com/api/campaigns?campaignState=Ready&campaignState=Running",
    headers: { accept: "application/json", "api-key": "test-apiKey" },
  },
  replies: {
    status: 200,
    json: {
      campaigns: [
        {
          id: 12345,
          name: "Welcome",
          campaignState: "Running",
          type: "Triggered",
          messageMedium: "Email",
          createdAt: 1704067200000,
          updatedAt: 1704067200000,
          createdByUserId: "admin@example.com",
          templateId: 678,
        },
      ],
      totalCampaignsCount: 1,
    },
  },
});

contract("campaigns.listChildren", {
  call: (fetch) => client(fetch).campaigns.listChildren(12345, { campaignState: ["Ready", "Running"] }),
  sends: {
    method: "GET",
    url: "https://api.iterable.com/api/campaigns/recurring/12345/childCampaigns?campaignState=Ready&campaignState=Running",
    headers: { accept: "application/json", "api-key": "test-apiKey" },
  },
  replies: {
    status: 200,
    json: {
      campaigns: [
        {
          id: 12345,
          name: "Welcome",
          campaignState: "Running",
          type: "Triggered",
          messageMedium: "Email",
          createdAt: 1704067200000,
          updatedAt: 1704067200000,
          createdByUserId: "admin@example.com",
          templateId: 678,
        },
      ],
      totalCampaignsCount: 1,
    },
  },
});

contract("campaigns.schedule", {
  call: (fetch) => client(fetch).campaigns.schedule(12345, { sendAt: "2026-02-01T09:00:00Z" }),
  sends: {
    method: "POST",
    url: "https://api.iterable.com/api/campaigns/12345/schedule",
    headers: { accept: "application/json", "content-type": "application/json", "api-key": "test-apiKey" },
    json: { sendAt: "2026-02-01T09:00:00Z" },
  },
  replies: { status: 200, json: { code: "Success", msg: "", params: null } },
});

contract("campaigns.send", {
  call: (fetch) => client(fetch).campaigns.send(12345),
  sends: {
    method: "POST",
    url: "https://api.iterable.com/api/campaigns/12345/send",
    headers: { accept: "application/json", "api-key": "test-apiKey" },
  },
  replies: { status: 200, json: { code: "Success", msg: "", params: null } },
});

contract("campaigns.trigger", {
  call: (fetch) => client(fetch).campaigns.trigger({ campaignId: 12345, listIds: [7] }),
  sends: {
    method: "POST",
    url: "https://api.iterable.com/api/campaigns/trigger",
    headers: { accept: "application/json", "content-type": "application/json", "api-key": "test-apiKey" },
    json: { campaignId: 12345, listIds: [7] },
  },
  replies: { status: 200, json: { code: "Success", msg: "", params: null } },
});

paging("campaigns.list", {
  call: (fetch) => client(fetch).campaigns.list({ pageSize: 2 }),
  replies: [
    {
      status: 200,
      json: {
        campaigns: [
          {
            id: 12345,
            name: "Welcome",
            campaignState: "Running",
            type: "Triggered",
            messageMedium: "Email",
            createdAt: 1704067200000,
            updatedAt: 1704067200000,
            createdByUserId: "admin@example.com",
            templateId: 678,
            _test_item: "a0",
          },
        ],
        totalCampaignsCount: 2,
        nextPageUrl: "https://elsewhere.example/next?page=second-page",
      },
    },
    {
      status: 200,
      json: {
        campaigns: [
          {
            id: 12345,
            name: "Welcome",
            campaignState: "Running",
            type: "Triggered",
            messageMedium: "Email",
            createdAt: 1704067200000,
            updatedAt: 1704067200000,
            createdByUserId: "admin@example.com",
            templateId: 678,
            _test_item: "b0",
          },
        ],
        totalCampaignsCount: 2,
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://api.iterable.com/api/campaigns?pageSize=2&page=2",
    headers: { accept: "application/json", "api-key": "test-apiKey" },
  },
  items: [
    {
      id: 12345,
      name: "Welcome",
      campaignState: "Running",
      type: "Triggered",
      messageMedium: "Email",
      createdAt: 1704067200000,
      updatedAt: 1704067200000,
      createdByUserId: "admin@example.com",
      templateId: 678,
      _test_item: "a0",
    },
    {
      id: 12345,
      name: "Welcome",
      campaignState: "Running",
      type: "Triggered",
      messageMedium: "Email",
      createdAt: 1704067200000,
      updatedAt: 1704067200000,
      createdByUserId: "admin@example.com",
      templateId: 678,
      _test_item: "b0",
    },
  ],
});

paging("campaigns.listChildren", {
  call: (fetch) => client(fetch).campaigns.listChildren(12345, { pageSize: 2 }),
  replies: [
    {
      status: 200,
      json: {
        campaigns: [
          {
            id: 12345,
            name: "Welcome",
            campaignState: "Running",
            type: "Triggered",
            messageMedium: "Email",
            createdAt: 1704067200000,
            updatedAt: 1704067200000,
            createdByUserId: "admin@example.com",
            templateId: 678,
            _test_item: "a0",
          },
        ],
        totalCampaignsCount: 2,
        nextPageUrl: "https://elsewhere.example/next?page=second-page",
      },
    },
    {
      status: 200,
      json: {
        campaigns: [
          {
            id: 12345,
            name: "Welcome",
            campaignState: "Running",
            type: "Triggered",
            messageMedium: "Email",
            createdAt: 1704067200000,
            updatedAt: 1704067200000,
            createdByUserId: "admin@example.com",
            templateId: 678,
            _test_item: "b0",
          },
        ],
        totalCampaignsCount: 2,
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://api.iterable.com/api/campaigns/recurring/12345/childCampaigns?pageSize=2&page=2",
    headers: { accept: "application/json", "api-key": "test-apiKey" },
  },
  items: [
    {
      id: 12345,
      name: "Welcome",
      campaignState: "Running",
      type: "Triggered",
      messageMedium: "Email",
      createdAt: 1704067200000,
      updatedAt: 1704067200000,
      createdByUserId: "admin@example.com",
      templateId: 678,
      _test_item: "a0",
    },
    {
      id: 12345,
      name: "Welcome",
      campaignState: "Running",
      type: "Triggered",
      messageMedium: "Email",
      createdAt: 1704067200000,
      updatedAt: 1704067200000,
      createdByUserId: "admin@example.com",
      templateId: 678,
      _test_item: "b0",
    },
  ],
});

refusal("campaigns.abort", {
  call: (fetch) => client(fetch).campaigns.abort({ campaignId: 12345 }),
  replies: { status: 400, json: { msg: "This test is refused", code: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
