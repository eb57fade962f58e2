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

contract("journeys.list", {
  call: (fetch) => client(fetch).journeys.list({ state: ["Archived"] }),
  sends: {
    method: "GET",
    url: "https://api.iterable.com/api/journeys?state=Archived",
    headers: { accept: "application/json", "api-key": "test-apiKey" },
  },
  replies: {
    status: 200,
    json: {
      journeys: [
        {
          id: 55,
          name: "Onboarding",
          enabled: true,
          isArchived: false,
          journeyType: "Published",
          triggerEventNames: ["signed_up"],
          createdAt: 1704067200000,
          updatedAt: 1704067200000,
        },
      ],
      totalJourneysCount: 1,
    },
  },
});

contract("journeys.trigger", {
  call: (fetch) =>
    client(fetch).journeys.trigger({
      workflowId: 12345,
      email: "user@example.com",
      dataFields: { orderId: "order-789" },
    }),
  sends: {
    method: "POST",
    url: "https://api.iterable.com/api/workflows/triggerWorkflow",
    headers: { accept: "application/json", "content-type": "application/json", "api-key": "test-apiKey" },
    json: { workflowId: 12345, email: "user@example.com", dataFields: { orderId: "order-789" } },
  },
  replies: { status: 200, json: { code: "Success", msg: "", params: null } },
});

paging("journeys.list", {
  call: (fetch) => client(fetch).journeys.list({ pageSize: 2 }),
  replies: [
    {
      status: 200,
      json: {
        journeys: [
          {
            id: 55,
            name: "Onboarding",
            enabled: true,
            isArchived: false,
            journeyType: "Published",
            triggerEventNames: ["signed_up"],
            createdAt: 1704067200000,
            updatedAt: 1704067200000,
            _test_item: "a0",
          },
        ],
        totalJourneysCount: 2,
        nextPageUrl: "https://elsewhere.example/next?page=second-page",
      },
    },
    {
      status: 200,
      json: {
        journeys: [
          {
            id: 55,
            name: "Onboarding",
            enabled: true,
            isArchived: false,
            journeyType: "Published",
            triggerEventNames: ["signed_up"],
            createdAt: 1704067200000,
            updatedAt: 1704067200000,
            _test_item: "b0",
          },
        ],
        totalJourneysCount: 2,
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://api.iterable.com/api/journeys?pageSize=2&page=2",
    headers: { accept: "application/json", "api-key": "test-apiKey" },
  },
  items: [
    {
      id: 55,
      name: "Onboarding",
      enabled: true,
      isArchived: false,
      journeyType: "Published",
      triggerEventNames: ["signed_up"],
      createdAt: 1704067200000,
      updatedAt: 1704067200000,
      _test_item: "a0",
    },
    {
      id: 55,
      name: "Onboarding",
      enabled: true,
      isArchived: false,
      journeyType: "Published",
      triggerEventNames: ["signed_up"],
      createdAt: 1704067200000,
      updatedAt: 1704067200000,
      _test_item: "b0",
    },
  ],
});

refusal("journeys.list", {
  call: (fetch) => client(fetch).journeys.list({ state: ["Archived"] }),
  replies: { status: 400, json: { msg: "This test is refused", code: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
