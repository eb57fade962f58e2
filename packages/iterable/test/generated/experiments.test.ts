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
      experiments: [{ id: 9, name: "Subject lines", status: "Running", channelType: "Email", campaignId: 12345 }],
      totalCount: 1,
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
            status: "Running",
            channelType: "Email",
            campaignId: 12345,
            _test_item: "a0",
          },
          {
            id: 9,
            name: "Subject lines",
            status: "Running",
            channelType: "Email",
            campaignId: 12345,
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
            status: "Running",
            channelType: "Email",
            campaignId: 12345,
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
    { id: 9, name: "Subject lines", status: "Running", channelType: "Email", campaignId: 12345, _test_item: "a0" },
    { id: 9, name: "Subject lines", status: "Running", channelType: "Email", campaignId: 12345, _test_item: "a1" },
    { id: 9, name: "Subject lines", status: "Running", channelType: "Email", campaignId: 12345, _test_item: "b0" },
  ],
});

refusal("experiments.getMetrics", {
  call: (fetch) => client(fetch).experiments.getMetrics({ experimentId: [9] }),
  replies: { status: 400, json: { msg: "This test is refused", code: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
