// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { contract, paging, refusal } from "@carillon/config/contract";
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

contract("flowActions.delete", {
  call: (fetch) => client(fetch).flowActions.delete("12345678"),
  sends: {
    method: "DELETE",
    url: "https://a.klaviyo.com/api/flow-actions/12345678",
    headers: { accept: "application/json", revision: "2026-07-15", authorization: "Klaviyo-API-Key test-apiKey" },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("flowActions.get", {
  call: (fetch) => client(fetch).flowActions.get("12345678"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/flow-actions/12345678",
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
      included: [
        {
          type: "flow",
          id: "XVTP5Q",
          attributes: {
            name: "Welcome",
            status: "draft",
            archived: false,
            created: "2026-01-02T03:04:05+00:00",
            updated: "2026-01-02T03:04:05+00:00",
            trigger_type: "Added to List",
          },
          links: { self: "https://a.klaviyo.com/api/flows/XVTP5Q" },
        },
      ],
    },
  },
});

contract("flowActions.getFlow", {
  call: (fetch) => client(fetch).flowActions.getFlow("12345678"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/flow-actions/12345678/flow",
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
        type: "flow",
        id: "XVTP5Q",
        attributes: {
          name: "Welcome",
          status: "draft",
          archived: false,
          created: "2026-01-02T03:04:05+00:00",
          updated: "2026-01-02T03:04:05+00:00",
          trigger_type: "Added to List",
        },
        links: { self: "https://a.klaviyo.com/api/flows/XVTP5Q" },
      },
    },
  },
});

contract("flowActions.getFlowId", {
  call: (fetch) => client(fetch).flowActions.getFlowId("12345678"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/flow-actions/12345678/relationships/flow",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  replies: { status: 200, type: "application/vnd.api+json", json: { data: { type: "flow", id: "XVTP5Q" } } },
});

contract("flowActions.listMessageIds", {
  call: (fetch) => client(fetch).flowActions.listMessageIds("12345678"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/flow-actions/12345678/relationships/flow-messages",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  replies: { status: 200, type: "application/vnd.api+json", json: { data: [{ type: "flow-message", id: "R2WbyL" }] } },
});

contract("flowActions.listMessages", {
  call: (fetch) => client(fetch).flowActions.listMessages("12345678"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/flow-actions/12345678/flow-messages",
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
      data: [
        {
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
      ],
    },
  },
});

contract("flowActions.update", {
  call: (fetch) =>
    client(fetch).flowActions.update("12345678", {
      data: {
        type: "flow-action",
        id: "12345678",
        attributes: {
          definition: {
            id: "12345678",
            type: "time-delay",
            links: { next: "12345679" },
            data: { unit: "days", value: 2 },
          },
        },
      },
    }),
  sends: {
    method: "PATCH",
    url: "https://a.klaviyo.com/api/flow-actions/12345678",
    headers: {
      accept: "application/vnd.api+json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: {
      data: {
        type: "flow-action",
        id: "12345678",
        attributes: {
          definition: {
            id: "12345678",
            type: "time-delay",
            links: { next: "12345679" },
            data: { unit: "days", value: 2 },
          },
        },
      },
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

paging("flowActions.listMessageIds", {
  call: (fetch) => client(fetch).flowActions.listMessageIds("12345678", { "page[size]": 2 }),
  replies: [
    {
      status: 200,
      type: "application/vnd.api+json",
      json: {
        data: [{ type: "flow-message", id: "R2WbyL", _test_item: "a0" }],
        links: { next: "https://elsewhere.example/next?page%5Bcursor%5D=second-page" },
      },
    },
    {
      status: 200,
      type: "application/vnd.api+json",
      json: { data: [{ type: "flow-message", id: "R2WbyL", _test_item: "b0" }] },
    },
  ],
  second: {
    method: "GET",
    url: "https://a.klaviyo.com/api/flow-actions/12345678/relationships/flow-messages?page%5Bsize%5D=2&page%5Bcursor%5D=second-page",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  items: [
    { type: "flow-message", id: "R2WbyL", _test_item: "a0" },
    { type: "flow-message", id: "R2WbyL", _test_item: "b0" },
  ],
});

paging("flowActions.listMessages", {
  call: (fetch) => client(fetch).flowActions.listMessages("12345678", { "page[size]": 2 }),
  replies: [
    {
      status: 200,
      type: "application/vnd.api+json",
      json: {
        data: [
          {
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
            _test_item: "a0",
          },
        ],
        links: { next: "https://elsewhere.example/next?page%5Bcursor%5D=second-page" },
      },
    },
    {
      status: 200,
      type: "application/vnd.api+json",
      json: {
        data: [
          {
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
            _test_item: "b0",
          },
        ],
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://a.klaviyo.com/api/flow-actions/12345678/flow-messages?page%5Bsize%5D=2&page%5Bcursor%5D=second-page",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  items: [
    {
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
      _test_item: "a0",
    },
    {
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
      _test_item: "b0",
    },
  ],
});

refusal("flowActions.delete", {
  call: (fetch) => client(fetch).flowActions.delete("12345678"),
  replies: { status: 400, json: { errors: [{ detail: "This test is refused", code: "test_refusal" }] } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
