// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { contract, paging, refusal } from "@carillon/config/contract";
import { Braze, type BrazeOptions } from "../../src/generated/index.ts";

const client = (fetch: typeof globalThis.fetch, own: Partial<BrazeOptions> = {}) =>
  new Braze({
    apiKey: "test-apiKey",
    scim: { token: "test-scim-token", origin: "test-scim.origin" },
    instance: "US-01",
    throttle: false,
    retry: false,
    fetch,
    ...own,
  });

contract("emailTemplates.create", {
  call: (fetch) =>
    client(fetch).emailTemplates.create({
      template_name: "Receipt",
      subject: "Your receipt",
      body: "<p>Thanks</p>",
      tags: ["orders"],
    }),
  sends: {
    method: "POST",
    url: "https://rest.iad-01.braze.com/templates/email/create",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiKey" },
    json: { template_name: "Receipt", subject: "Your receipt", body: "<p>Thanks</p>", tags: ["orders"] },
  },
  replies: { status: 201, json: { email_template_id: "6a7c0d8f-0000-4000-8000-4e1f2e3d4c5b", message: "success" } },
});

contract("emailTemplates.get", {
  call: (fetch) => client(fetch).emailTemplates.get({ email_template_id: "6a7c0d8f-0000-4000-8000-4e1f2e3d4c5b" }),
  sends: {
    method: "GET",
    url: "https://rest.iad-01.braze.com/templates/email/info?email_template_id=6a7c0d8f-0000-4000-8000-4e1f2e3d4c5b",
    headers: { accept: "application/json", authorization: "Bearer test-apiKey" },
  },
  replies: {
    status: 200,
    json: {
      email_template_id: "6a7c0d8f-0000-4000-8000-4e1f2e3d4c5b",
      template_name: "Receipt",
      subject: "Your receipt",
      body: "<p>Thanks</p>",
      tags: ["orders"],
    },
  },
});

contract("emailTemplates.list", {
  call: (fetch) => client(fetch).emailTemplates.list(),
  sends: {
    method: "GET",
    url: "https://rest.iad-01.braze.com/templates/email/list",
    headers: { accept: "application/json", authorization: "Bearer test-apiKey" },
  },
  replies: {
    status: 200,
    json: {
      count: 1,
      templates: [{ email_template_id: "6a7c0d8f-0000-4000-8000-4e1f2e3d4c5b", template_name: "Receipt", tags: [] }],
    },
  },
});

contract("emailTemplates.update", {
  call: (fetch) =>
    client(fetch).emailTemplates.update({
      email_template_id: "6a7c0d8f-0000-4000-8000-4e1f2e3d4c5b",
      subject: "Your receipt of today",
    }),
  sends: {
    method: "POST",
    url: "https://rest.iad-01.braze.com/templates/email/update",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiKey" },
    json: { email_template_id: "6a7c0d8f-0000-4000-8000-4e1f2e3d4c5b", subject: "Your receipt of today" },
  },
  replies: { status: 201, json: { message: "success" } },
});

paging("emailTemplates.list", {
  call: (fetch) => client(fetch).emailTemplates.list({ limit: 2 }),
  replies: [
    {
      status: 200,
      json: {
        count: 1,
        templates: [
          {
            email_template_id: "6a7c0d8f-0000-4000-8000-4e1f2e3d4c5b",
            template_name: "Receipt",
            tags: [],
            _test_item: "a0",
          },
          {
            email_template_id: "6a7c0d8f-0000-4000-8000-4e1f2e3d4c5b",
            template_name: "Receipt",
            tags: [],
            _test_item: "a1",
          },
        ],
      },
    },
    {
      status: 200,
      json: {
        count: 1,
        templates: [
          {
            email_template_id: "6a7c0d8f-0000-4000-8000-4e1f2e3d4c5b",
            template_name: "Receipt",
            tags: [],
            _test_item: "b0",
          },
        ],
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://rest.iad-01.braze.com/templates/email/list?limit=2&offset=2",
    headers: { accept: "application/json", authorization: "Bearer test-apiKey" },
  },
  items: [
    { email_template_id: "6a7c0d8f-0000-4000-8000-4e1f2e3d4c5b", template_name: "Receipt", tags: [], _test_item: "a0" },
    { email_template_id: "6a7c0d8f-0000-4000-8000-4e1f2e3d4c5b", template_name: "Receipt", tags: [], _test_item: "a1" },
    { email_template_id: "6a7c0d8f-0000-4000-8000-4e1f2e3d4c5b", template_name: "Receipt", tags: [], _test_item: "b0" },
  ],
});

refusal("emailTemplates.create", {
  call: (fetch) =>
    client(fetch).emailTemplates.create({
      template_name: "Receipt",
      subject: "Your receipt",
      body: "<p>Thanks</p>",
      tags: ["orders"],
    }),
  replies: { status: 400, json: { message: "This test is refused", error_code: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
