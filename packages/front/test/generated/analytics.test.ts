// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { contract, refusal } from "@carillon/config/contract";
import { Front, type FrontOptions } from "../../src/generated/index.ts";

const client = (fetch: typeof globalThis.fetch, own: Partial<FrontOptions> = {}) =>
  new Front({
    apiToken: "test-apiToken",
    channel: { secret: "test-channel-secret", appId: "test-channel.appId", channelId: "test-channel.channelId" },
    oauthApp: { clientId: "test-oauthApp-clientId", clientSecret: "test-oauthApp-clientSecret" },
    throttle: false,
    retry: false,
    fetch,
    ...own,
  });

contract("analytics.createExport", {
  call: (fetch) =>
    client(fetch).analytics.createExport({
      type: "messages",
      start: 1767225600,
      end: 1767830400,
      timezone: "Europe/Paris",
      columns: ["Message ID", "Subject", "Response time"],
    }),
  sends: {
    method: "POST",
    url: "https://api2.frontapp.com/analytics/exports",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: {
      type: "messages",
      start: 1767225600,
      end: 1767830400,
      timezone: "Europe/Paris",
      columns: ["Message ID", "Subject", "Response time"],
    },
  },
  replies: {
    status: 201,
    json: {
      _links: { self: "https://acme.api.frontapp.com/analytics/exports/exp_1a2b" },
      id: "exp_1a2b",
      status: "running",
      progress: 0,
      filters: { inbox_ids: ["inb_1a2b"] },
    },
  },
});

contract("analytics.createReport", {
  call: (fetch) =>
    client(fetch).analytics.createReport({
      start: 1767225600,
      end: 1767830400,
      metrics: ["avg_response_time", "num_messages_sent"],
    }),
  sends: {
    method: "POST",
    url: "https://api2.frontapp.com/analytics/reports",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: { start: 1767225600, end: 1767830400, metrics: ["avg_response_time", "num_messages_sent"] },
  },
  replies: {
    status: 201,
    json: {
      _links: { self: "https://acme.api.frontapp.com/analytics/reports/5f2c" },
      uid: "5f2c",
      status: "running",
      progress: 0,
      metrics: [],
    },
  },
});

contract("analytics.getExport", {
  call: (fetch) => client(fetch).analytics.getExport("exp_1a2b"),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/analytics/exports/exp_1a2b",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: {
    status: 200,
    json: {
      _links: { self: "https://acme.api.frontapp.com/analytics/exports/exp_1a2b" },
      id: "exp_1a2b",
      status: "done",
      progress: 100,
      url: "https://acme.api.frontapp.com/analytics/exports/exp_1a2b/file",
      filename: "messages.csv",
      size: 2048,
      created_at: 1767225600.456,
      filters: { inbox_ids: ["inb_1a2b"] },
    },
  },
});

contract("analytics.getReport", {
  call: (fetch) => client(fetch).analytics.getReport("5f2c"),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/analytics/reports/5f2c",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: {
    status: 200,
    json: {
      _links: { self: "https://acme.api.frontapp.com/analytics/reports/5f2c" },
      uid: "5f2c",
      status: "done",
      progress: 100,
      metrics: [
        { id: "avg_response_time", type: "duration", value: 840 },
        { id: "num_messages_sent", type: "number", value: 12 },
      ],
    },
  },
});

refusal("analytics.createExport", {
  call: (fetch) =>
    client(fetch).analytics.createExport({
      type: "messages",
      start: 1767225600,
      end: 1767830400,
      timezone: "Europe/Paris",
      columns: ["Message ID", "Subject", "Response time"],
    }),
  replies: { status: 400, json: { _error: { message: "This test is refused" }, error: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
