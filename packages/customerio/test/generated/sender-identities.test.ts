// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { contract, paging, refusal } from "@carillon/config/contract";
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

contract("senderIdentities.get", {
  call: (fetch) => client(fetch).senderIdentities.get(1),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/sender_identities/1",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: {
    status: 200,
    json: {
      sender_identity: {
        id: 1,
        deduplicate_id: "1:1704067200",
        name: "Acme",
        email: "hello@example.com",
        address: "Acme <hello@example.com>",
        template_type: "email",
        auto_generated: false,
      },
    },
  },
  gives: {
    id: 1,
    deduplicate_id: "1:1704067200",
    name: "Acme",
    email: "hello@example.com",
    address: "Acme <hello@example.com>",
    template_type: "email",
    auto_generated: false,
  },
});

contract("senderIdentities.list", {
  call: (fetch) => client(fetch).senderIdentities.list(),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/sender_identities",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: {
    status: 200,
    json: {
      sender_identities: [
        {
          id: 1,
          deduplicate_id: "1:1704067200",
          name: "Acme",
          email: "hello@example.com",
          address: "Acme <hello@example.com>",
          template_type: "email",
          auto_generated: false,
        },
      ],
      next: "",
    },
  },
});

contract("senderIdentities.listUsage", {
  call: (fetch) => client(fetch).senderIdentities.listUsage(1),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/sender_identities/1/used_by",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: { status: 200, json: { campaigns: [3], sent_newsletters: [4], draft_newsletters: [] } },
});

paging("senderIdentities.list", {
  call: (fetch) => client(fetch).senderIdentities.list({ limit: 2 }),
  replies: [
    {
      status: 200,
      json: {
        sender_identities: [
          {
            id: 1,
            deduplicate_id: "1:1704067200",
            name: "Acme",
            email: "hello@example.com",
            address: "Acme <hello@example.com>",
            template_type: "email",
            auto_generated: false,
            _test_item: "a0",
          },
        ],
        next: "second-page",
      },
    },
    {
      status: 200,
      json: {
        sender_identities: [
          {
            id: 1,
            deduplicate_id: "1:1704067200",
            name: "Acme",
            email: "hello@example.com",
            address: "Acme <hello@example.com>",
            template_type: "email",
            auto_generated: false,
            _test_item: "b0",
          },
        ],
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://api.customer.io/v1/sender_identities?limit=2&start=second-page",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  items: [
    {
      id: 1,
      deduplicate_id: "1:1704067200",
      name: "Acme",
      email: "hello@example.com",
      address: "Acme <hello@example.com>",
      template_type: "email",
      auto_generated: false,
      _test_item: "a0",
    },
    {
      id: 1,
      deduplicate_id: "1:1704067200",
      name: "Acme",
      email: "hello@example.com",
      address: "Acme <hello@example.com>",
      template_type: "email",
      auto_generated: false,
      _test_item: "b0",
    },
  ],
});

refusal("senderIdentities.get", {
  call: (fetch) => client(fetch).senderIdentities.get(1),
  replies: { status: 400, json: { meta: { error: "This test is refused" }, errors: [{ reason: "test_refusal" }] } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
