// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { contract, refusal } from "@carillon/config/contract";
import { Klaviyo, type KlaviyoOptions } from "../../src/generated/index.ts";

const client = (fetch: typeof globalThis.fetch, own: Partial<KlaviyoOptions> = {}) =>
  new Klaviyo({
    apiKey: "test-apiKey",
    companyId: "test-companyId",
    revision: "2026-07-15",
    throttle: false,
    retry: false,
    fetch,
    ...own,
  });

contract("flowMessages.get", {
  call: (fetch) => client(fetch).flowMessages.get("R2WbyL"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/flow-messages/R2WbyL",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  replies: {
    status: 200,
    type: "application/vnd.api+json",
    json: {
      data: {
        type: "flow-message",
        id: "R2WbyL",
        attributes: {
          channel: "email",
          created: "2026-01-02T03:04:05+00:00",
          updated: "2026-01-02T03:04:05+00:00",
          definition: {
            from_email: "shop@example.com",
            from_label: "Shop",
            subject_line: "Welcome",
            template_id: "RwYxEs",
            smart_sending_enabled: true,
            transactional: false,
            name: "Welcome mail",
            id: "R2WbyL",
          },
        },
        links: { self: "https://a.klaviyo.com/api/flow-messages/R2WbyL" },
      },
      included: [
        {
          type: "flow-action",
          id: "12345678",
          attributes: {
            created: "2026-01-02T03:04:05+00:00",
            updated: "2026-01-02T03:04:05+00:00",
            definition: {
              id: "12345678",
              temporary_id: null,
              type: "send-email",
              links: { next: null },
              data: {
                message: {
                  from_email: "shop@example.com",
                  from_label: "Shop",
                  subject_line: "Welcome",
                  template_id: "RwYxEs",
                  smart_sending_enabled: true,
                  transactional: false,
                  name: "Welcome mail",
                  id: "R2WbyL",
                },
                status: "draft",
              },
            },
          },
          links: { self: "https://a.klaviyo.com/api/flow-actions/12345678" },
        },
      ],
    },
  },
});

contract("flowMessages.getAction", {
  call: (fetch) => client(fetch).flowMessages.getAction("R2WbyL"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/flow-messages/R2WbyL/flow-action",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  replies: {
    status: 200,
    type: "application/vnd.api+json",
    json: {
      data: {
        type: "flow-action",
        id: "12345678",
        attributes: {
          created: "2026-01-02T03:04:05+00:00",
          updated: "2026-01-02T03:04:05+00:00",
          definition: {
            id: "12345678",
            temporary_id: null,
            type: "send-email",
            links: { next: null },
            data: {
              message: {
                from_email: "shop@example.com",
                from_label: "Shop",
                subject_line: "Welcome",
                template_id: "RwYxEs",
                smart_sending_enabled: true,
                transactional: false,
                name: "Welcome mail",
                id: "R2WbyL",
              },
              status: "draft",
            },
          },
        },
        links: { self: "https://a.klaviyo.com/api/flow-actions/12345678" },
      },
    },
  },
});

contract("flowMessages.getActionId", {
  call: (fetch) => client(fetch).flowMessages.getActionId("R2WbyL"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/flow-messages/R2WbyL/relationships/flow-action",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  replies: { status: 200, type: "application/vnd.api+json", json: { data: { type: "flow-action", id: "12345678" } } },
});

contract("flowMessages.getTemplate", {
  call: (fetch) => client(fetch).flowMessages.getTemplate("R2WbyL"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/flow-messages/R2WbyL/template",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  replies: {
    status: 200,
    type: "application/vnd.api+json",
    json: {
      data: {
        type: "template",
        id: "RwYxEs",
        attributes: {
          name: "Welcome",
          editor_type: "CODE",
          html: "<html><body>Hello {{ first_name }}</body></html>",
          text: "Hello {{ first_name }}",
          amp: null,
          created: "2026-01-02T03:04:05+00:00",
          updated: "2026-01-02T03:04:05+00:00",
        },
        links: { self: "https://a.klaviyo.com/api/templates/RwYxEs" },
      },
    },
  },
});

contract("flowMessages.getTemplateId", {
  call: (fetch) => client(fetch).flowMessages.getTemplateId("R2WbyL"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/flow-messages/R2WbyL/relationships/template",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  replies: { status: 200, type: "application/vnd.api+json", json: { data: { type: "template", id: "RwYxEs" } } },
});

refusal("flowMessages.get", {
  call: (fetch) => client(fetch).flowMessages.get("R2WbyL"),
  replies: { status: 400, json: { errors: [{ detail: "This test is refused", code: "test_refusal" }] } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
