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

contract("experiments.get", {
  call: (fetch) => client(fetch).experiments.get(9),
  sends: {
    method: "GET",
    url: "https://api.iterable.com/api/experiments/9",
    headers: { accept: "application/json", "api-key": "test-apiKey" },
  },
  replies: {
    status: 200,
    json: {
      id: 9,
      status: "running",
      channelType: "email",
      experimentType: "SubjectLine",
      allocationMode: "even_split",
      creationDate: 1704067200000,
      startDate: 1704067200000,
      finishDate: null,
      meta: {
        name: "Subject lines",
        campaignId: 12345,
        projectId: 1,
        orgId: 1,
        conversionMetrics: ["Opens"],
        customConversionId: null,
      },
      sizing: { testGroupPercentage: 20, testDurationMinutes: 60 },
      variants: [
        { id: 1, name: "A", value: { templateId: 678 }, currentPercentage: 50, isWinner: false, isControl: true },
      ],
      constraints: { suppressionListIds: [] },
    },
  },
});

contract("experiments.getMetrics", {
  call: (fetch) => client(fetch).experiments.getMetrics({ experimentId: [9] }),
  sends: {
    method: "GET",
    url: "https://api.iterable.com/api/experiments/metrics?experimentId=9",
    headers: { accept: "text/csv", "api-key": "test-apiKey" },
  },
  replies: { status: 200, type: "text/csv", text: "Experiment Id,Variant\n9,A\n" },
  gives: ["Experiment Id,Variant", "9,A"],
});

contract("experiments.list", {
  call: (fetch) => client(fetch).experiments.list(),
  sends: {
    method: "GET",
    url: "https://api.iterable.com/api/experiments",
    headers: { accept: "application/json", "api-key": "test-apiKey" },
  },
  replies: {
    status: 200,
    json: {
      experiments: [
        {
          id: 9,
          name: "Subject lines",
          status: "running",
          channelType: "email",
          author: "admin@example.com",
          startDate: "2026-01-15T10:30:00Z",
        },
      ],
      totalCount: 1,
    },
  },
});

contract("experiments.listVariants", {
  call: (fetch) => client(fetch).experiments.listVariants(9),
  sends: {
    method: "GET",
    url: "https://api.iterable.com/api/experiments/9/variants",
    headers: { accept: "application/json", "api-key": "test-apiKey" },
  },
  replies: {
    status: 200,
    json: {
      experimentId: 9,
      variants: [
        {
          variantId: 1,
          name: "A",
          value: { templateId: 678 },
          currentPercentage: 50,
          content: { subject: "Hello", preheader: null, htmlSource: "<p>Hi</p>", plainText: "Hi" },
        },
      ],
    },
  },
});

paging("experiments.list", {
  call: (fetch) => client(fetch).experiments.list({ limit: 2 }),
  replies: [
    {
      status: 200,
      json: {
        experiments: [
          {
            id: 9,
            name: "Subject lines",
            status: "running",
            channelType: "email",
            author: "admin@example.com",
            startDate: "2026-01-15T10:30:00Z",
            _test_item: "a0",
          },
          {
            id: 9,
            name: "Subject lines",
            status: "running",
            channelType: "email",
            author: "admin@example.com",
            startDate: "2026-01-15T10:30:00Z",
            _test_item: "a1",
          },
        ],
        totalCount: 1,
      },
    },
    {
      status: 200,
      json: {
        experiments: [
          {
            id: 9,
            name: "Subject lines",
            status: "running",
            channelType: "email",
            author: "admin@example.com",
            startDate: "2026-01-15T10:30:00Z",
            _test_item: "b0",
          },
        ],
        totalCount: 1,
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://api.iterable.com/api/experiments?limit=2&offset=2",
    headers: { accept: "application/json", "api-key": "test-apiKey" },
  },
  items: [
    {
      id: 9,
      name: "Subject lines",
      status: "running",
      channelType: "email",
      author: "admin@example.com",
      startDate: "2026-01-15T10:30:00Z",
      _test_item: "a0",
    },
    {
      id: 9,
      name: "Subject lines",
      status: "running",
      channelType: "email",
      author: "admin@example.com",
      startDate: "2026-01-15T10:30:00Z",
      _test_item: "a1",
    },
    {
      id: 9,
      name: "Subject lines",
      status: "running",
      channelType: "email",
      author: "admin@example.com",
      startDate: "2026-01-15T10:30:00Z",
      _test_item: "b0",
    },
  ],
});

refusal("experiments.get", {
  call: (fetch) => client(fetch).experiments.get(9),
  replies: { status: 400, json: { msg: "This test is refused", code: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
