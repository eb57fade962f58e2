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

contract("templates.clone", {
  call: (fetch) =>
    client(fetch).templates.clone({ data: { type: "template", id: "RwYxEs", attributes: { name: "Welcome, again" } } }),
  sends: {
    method: "POST",
    url: "https://a.klaviyo.com/api/template-clone",
    headers: {
      accept: "application/vnd.api+json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: { data: { type: "template", id: "RwYxEs", attributes: { name: "Welcome, again" } } },
  },
  replies: {
    status: 201,
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

contract("templates.create", {
  call: (fetch) =>
    client(fetch).templates.create({
      data: {
        type: "template",
        attributes: {
          name: "Welcome",
          editor_type: "CODE",
          html: "<html><body>Hello {{ first_name }}</body></html>",
          text: "Hello {{ first_name }}",
        },
      },
    }),
  sends: {
    method: "POST",
    url: "https://a.klaviyo.com/api/templates",
    headers: {
      accept: "application/vnd.api+json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: {
      data: {
        type: "template",
        attributes: {
          name: "Welcome",
          editor_type: "CODE",
          html: "<html><body>Hello {{ first_name }}</body></html>",
          text: "Hello {{ first_name }}",
        },
      },
    },
  },
  replies: {
    status: 201,
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

contract("templates.delete", {
  call: (fetch) => client(fetch).templates.delete("RwYxEs"),
  sends: {
    method: "DELETE",
    url: "https://a.klaviyo.com/api/templates/RwYxEs",
    headers: { accept: "application/json", revision: "2026-07-15", authorization: "Klaviyo-API-Key test-apiKey" },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("templates.get", {
  call: (fetch) => client(fetch).templates.get("RwYxEs"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/templates/RwYxEs",
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

contract("templates.list", {
  call: (fetch) => client(fetch).templates.list({ filter: 'contains(name,"Welcome")' }),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/templates?filter=contains(name%2C%22Welcome%22)",
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
      ],
    },
  },
});

contract("templates.render", {
  call: (fetch) =>
    client(fetch).templates.render({
      data: { type: "template", id: "RwYxEs", attributes: { context: { first_name: "Jane" } } },
    }),
  sends: {
    method: "POST",
    url: "https://a.klaviyo.com/api/template-render",
    headers: {
      accept: "application/vnd.api+json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: { data: { type: "template", id: "RwYxEs", attributes: { context: { first_name: "Jane" } } } },
  },
  replies: {
    status: 201,
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

contract("templates.update", {
  call: (fetch) =>
    client(fetch).templates.update("RwYxEs", {
      data: { type: "template", id: "RwYxEs", attributes: { name: "Welcome 2" } },
    }),
  sends: {
    method: "PATCH",
    url: "https://a.klaviyo.com/api/templates/RwYxEs",
    headers: {
      accept: "application/vnd.api+json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: { data: { type: "template", id: "RwYxEs", attributes: { name: "Welcome 2" } } },
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

paging("templates.list", {
  call: (fetch) => client(fetch).templates.list({ "page[size]": 2 }),
  replies: [
    {
      status: 200,
      type: "application/vnd.api+json",
      json: {
        data: [
          {
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
            _test_item: "b0",
          },
        ],
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://a.klaviyo.com/api/templates?page%5Bsize%5D=2&page%5Bcursor%5D=second-page",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  items: [
    {
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
      _test_item: "a0",
    },
    {
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
      _test_item: "b0",
    },
  ],
});

refusal("templates.clone", {
  call: (fetch) =>
    client(fetch).templates.clone({ data: { type: "template", id: "RwYxEs", attributes: { name: "Welcome, again" } } }),
  replies: { status: 400, json: { errors: [{ detail: "This test is refused", code: "test_refusal" }] } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
