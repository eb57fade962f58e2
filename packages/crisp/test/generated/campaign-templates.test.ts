// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { contract, paging, refusal } from "@carillon/config/contract";
import { Crisp, type CrispOptions } from "../../src/generated/index.ts";

const client = (fetch: typeof globalThis.fetch, own: Partial<CrispOptions> = {}) =>
  new Crisp({
    identifier: "test-identifier",
    key: "test-key",
    tier: "plugin",
    websiteId: "8c842203-0000-4000-8000-000000000001",
    throttle: false,
    retry: false,
    fetch,
    ...own,
  });

contract("campaignTemplates.create", {
  call: (fetch) => client(fetch).campaignTemplates.create({ format: "html", name: "Welcome" }),
  sends: {
    method: "POST",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/campaigns/template",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
    json: { format: "html", name: "Welcome" },
  },
  replies: {
    status: 200,
    json: { error: false, reason: "resolved", data: { template_id: "0a1b2c3d-0000-4000-8000-000000000011" } },
  },
  gives: { template_id: "0a1b2c3d-0000-4000-8000-000000000011" },
});

contract("campaignTemplates.delete", {
  call: (fetch) => client(fetch).campaignTemplates.delete("0a1b2c3d-0000-4000-8000-000000000011"),
  sends: {
    method: "DELETE",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/campaigns/template/0a1b2c3d-0000-4000-8000-000000000011",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

contract("campaignTemplates.exists", {
  call: (fetch) => client(fetch).campaignTemplates.exists("0a1b2c3d-0000-4000-8000-000000000011"),
  sends: {
    method: "HEAD",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/campaigns/template/0a1b2c3d-0000-4000-8000-000000000011",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: { status: 200 },
  gives: true,
});

contract("campaignTemplates.get", {
  call: (fetch) => client(fetch).campaignTemplates.get("0a1b2c3d-0000-4000-8000-000000000011"),
  sends: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/campaigns/template/0a1b2c3d-0000-4000-8000-000000000011",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: {
    status: 200,
    json: {
      error: false,
      reason: "resolved",
      data: {
        name: "Welcome",
        format: "html",
        content: '<html><body><a href="{{url.unsubscribe}}">Leave</a></body></html>',
      },
    },
  },
  gives: {
    name: "Welcome",
    format: "html",
    content: '<html><body><a href="{{url.unsubscribe}}">Leave</a></body></html>',
  },
});

contract("campaignTemplates.list", {
  call: (fetch) => client(fetch).campaignTemplates.list(),
  sends: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/campaigns/templates/1",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: {
    status: 200,
    json: {
      error: false,
      reason: "resolved",
      data: [
        {
          template_id: "0a1b2c3d-0000-4000-8000-000000000011",
          type: "custom",
          name: "Welcome",
          format: "html",
          created_at: 1767225600000,
          updated_at: 1767225660000,
        },
      ],
    },
  },
  gives: [
    {
      template_id: "0a1b2c3d-0000-4000-8000-000000000011",
      type: "custom",
      name: "Welcome",
      format: "html",
      created_at: 1767225600000,
      updated_at: 1767225660000,
    },
  ],
});

contract("campaignTemplates.save", {
  call: (fetch) =>
    client(fetch).campaignTemplates.save("0a1b2c3d-0000-4000-8000-000000000011", {
      name: "Welcome",
      format: "html",
      content: '<html><body><a href="{{url.unsubscribe}}">Leave</a></body></html>',
    }),
  sends: {
    method: "PUT",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/campaigns/template/0a1b2c3d-0000-4000-8000-000000000011",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
    json: {
      name: "Welcome",
      format: "html",
      content: '<html><body><a href="{{url.unsubscribe}}">Leave</a></body></html>',
    },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

contract("campaignTemplates.update", {
  call: (fetch) =>
    client(fetch).campaignTemplates.update("0a1b2c3d-0000-4000-8000-000000000011", {
      name: "Welcome",
      format: "html",
      content: '<html><body><a href="{{url.unsubscribe}}">Leave</a></body></html>',
    }),
  sends: {
    method: "PATCH",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/campaigns/template/0a1b2c3d-0000-4000-8000-000000000011",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
    json: {
      name: "Welcome",
      format: "html",
      content: '<html><body><a href="{{url.unsubscribe}}">Leave</a></body></html>',
    },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

paging("campaignTemplates.list", {
  call: (fetch) => client(fetch).campaignTemplates.list(),
  replies: [
    {
      status: 200,
      json: {
        error: false,
        reason: "resolved",
        data: [
          {
            template_id: "0a1b2c3d-0000-4000-8000-000000000011",
            type: "custom",
            name: "Welcome",
            format: "html",
            created_at: 1767225600000,
            updated_at: 1767225660000,
            _test_item: "a0",
          },
        ],
      },
    },
    {
      status: 200,
      json: {
        error: false,
        reason: "resolved",
        data: [
          {
            template_id: "0a1b2c3d-0000-4000-8000-000000000011",
            type: "custom",
            name: "Welcome",
            format: "html",
            created_at: 1767225600000,
            updated_at: 1767225660000,
            _test_item: "b0",
          },
        ],
      },
    },
    { status: 200, json: { error: false, reason: "resolved", data: [] } },
  ],
  second: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/campaigns/templates/2",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  items: [
    {
      template_id: "0a1b2c3d-0000-4000-8000-000000000011",
      type: "custom",
      name: "Welcome",
      format: "html",
      created_at: 1767225600000,
      updated_at: 1767225660000,
      _test_item: "a0",
    },
    {
      template_id: "0a1b2c3d-0000-4000-8000-000000000011",
      type: "custom",
      name: "Welcome",
      format: "html",
      created_at: 1767225600000,
      updated_at: 1767225660000,
      _test_item: "b0",
    },
  ],
});

refusal("campaignTemplates.create", {
  call: (fetch) => client(fetch).campaignTemplates.create({ format: "html", name: "Welcome" }),
  replies: { status: 400, json: { data: { message: "This test is refused" }, reason: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
