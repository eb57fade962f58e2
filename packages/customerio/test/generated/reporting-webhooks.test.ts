// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { contract, refusal } from "@carillon/config/contract";
import { CustomerIo, type CustomerIoOptions } from "../../src/generated/index.ts";

const client = (fetch: typeof globalThis.fetch, own: Partial<CustomerIoOptions> = {}) =>
  new CustomerIo({
    track: { siteId: "test-track-siteId", apiKey: "test-track-apiKey" },
    app: { apiKey: "test-app-apiKey", workspaceId: "test-app.workspaceId" },
    pipelines: { apiKey: "test-pipelines-apiKey" },
    region: "us",
    throttle: false,
    retry: false,
    fetch,
    ...own,
  });

contract("reportingWebhooks.create", {
  call: (fetch) =>
    client(fetch).reportingWebhooks.create({
      name: "Events",
      endpoint: "https://example.com/hooks/cio",
      events: ["email_sent", "email_opened"],
    }),
  sends: {
    method: "POST",
    url: "https://api.customer.io/v1/reporting_webhooks",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
    json: { name: "Events", endpoint: "https://example.com/hooks/cio", events: ["email_sent", "email_opened"] },
  },
  replies: {
    status: 200,
    json: {
      id: 5,
      name: "Events",
      type: "webhook",
      endpoint: "https://example.com/hooks/cio",
      disabled: false,
      full_resolution: true,
      with_content: false,
      events: ["email_sent", "email_opened"],
    },
  },
});

contract("reportingWebhooks.delete", {
  call: (fetch) => client(fetch).reportingWebhooks.delete(5),
  sends: {
    method: "DELETE",
    url: "https://api.customer.io/v1/reporting_webhooks/5",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("reportingWebhooks.get", {
  call: (fetch) => client(fetch).reportingWebhooks.get(5),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/reporting_webhooks/5",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: {
    status: 200,
    json: {
      id: 5,
      name: "Events",
      type: "webhook",
      endpoint: "https://example.com/hooks/cio",
      disabled: false,
      full_resolution: true,
      with_content: false,
      events: ["email_sent", "email_opened"],
    },
  },
});

contract("reportingWebhooks.list", {
  call: (fetch) => client(fetch).reportingWebhooks.list(),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/reporting_webhooks",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: {
    status: 200,
    json: {
      reporting_webhooks: [
        {
          id: 5,
          name: "Events",
          type: "webhook",
          endpoint: "https://example.com/hooks/cio",
          disabled: false,
          full_resolution: true,
          with_content: false,
          events: ["email_sent", "email_opened"],
        },
      ],
    },
  },
});

contract("reportingWebhooks.update", {
  call: (fetch) =>
    client(fetch).reportingWebhooks.update(5, {
      name: "Events",
      endpoint: "https://example.com/hooks/cio",
      events: ["email_sent", "email_opened"],
    }),
  sends: {
    method: "PUT",
    url: "https://api.customer.io/v1/reporting_webhooks/5",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
    json: { name: "Events", endpoint: "https://example.com/hooks/cio", events: ["email_sent", "email_opened"] },
  },
  replies: {
    status: 200,
    json: {
      id: 5,
      name: "Events",
      type: "webhook",
      endpoint: "https://example.com/hooks/cio",
      disabled: false,
      full_resolution: true,
      with_content: false,
      events: ["email_sent", "email_opened"],
    },
  },
});

refusal("reportingWebhooks.create", {
  call: (fetch) =>
    client(fetch).reportingWebhooks.create({
      name: "Events",
      endpoint: "https://example.com/hooks/cio",
      events: ["email_sent", "email_opened"],
    }),
  replies: { status: 400, json: { meta: { error: "This test is refused" }, errors: [{ reason: "test_refusal" }] } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
