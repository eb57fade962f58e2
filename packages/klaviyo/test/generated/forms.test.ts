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

contract("forms.create", {
  call: (fetch) =>
    client(fetch).forms.create({
      data: {
        type: "form",
        attributes: {
          name: "Newsletter",
          status: "draft",
          ab_test: false,
          definition: {
            versions: [
              {
                steps: [
                  {
                    columns: [
                      {
                        rows: [
                          {
                            blocks: [
                              { type: "email", properties: { label: "E-mail", required: true } },
                              {
                                type: "button",
                                properties: { label: "Sign up" },
                                action: { submit: true, type: "close", properties: { list_id: "Y6nRLr" } },
                              },
                            ],
                          },
                        ],
                      },
                    ],
                  },
                ],
                type: "popup",
              },
            ],
          },
        },
      },
    }),
  sends: {
    method: "POST",
    url: "https://a.klaviyo.com/api/forms",
    headers: {
      accept: "application/vnd.api+json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: {
      data: {
        type: "form",
        attributes: {
          name: "Newsletter",
          status: "draft",
          ab_test: false,
          definition: {
            versions: [
              {
                steps: [
                  {
                    columns: [
                      {
                        rows: [
                          {
                            blocks: [
                              { type: "email", properties: { label: "E-mail", required: true } },
                              {
                                type: "button",
                                properties: { label: "Sign up" },
                                action: { submit: true, type: "close", properties: { list_id: "Y6nRLr" } },
                              },
                            ],
                          },
                        ],
                      },
                    ],
                  },
                ],
                type: "popup",
              },
            ],
          },
        },
      },
    },
  },
  replies: {
    status: 201,
    type: "application/vnd.api+json",
    json: {
      data: {
        type: "form",
        id: "WqLmNz",
        attributes: {
          status: "draft",
          ab_test: false,
          name: "Newsletter",
          definition: {
            versions: [
              {
                id: 1234567,
                steps: [
                  {
                    id: "1",
                    columns: [
                      {
                        rows: [
                          {
                            blocks: [
                              { type: "email", properties: { label: "E-mail", required: true } },
                              {
                                type: "button",
                                properties: { label: "Sign up" },
                                action: { submit: true, type: "close", properties: { list_id: "Y6nRLr" } },
                              },
                            ],
                          },
                        ],
                      },
                    ],
                  },
                ],
                triggers: [{ type: "delay", properties: { seconds: 5 } }],
                type: "popup",
                status: "draft",
              },
            ],
          },
          created_at: "2026-01-02T03:04:05+00:00",
          updated_at: "2026-01-02T03:04:05+00:00",
        },
        links: { self: "https://a.klaviyo.com/api/forms/WqLmNz" },
      },
    },
  },
});

contract("forms.delete", {
  call: (fetch) => client(fetch).forms.delete("WqLmNz"),
  sends: {
    method: "DELETE",
    url: "https://a.klaviyo.com/api/forms/WqLmNz",
    headers: { accept: "application/json", revision: "2026-07-15", authorization: "Klaviyo-API-Key test-apiKey" },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("forms.get", {
  call: (fetch) => client(fetch).forms.get("WqLmNz"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/forms/WqLmNz",
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
        type: "form",
        id: "WqLmNz",
        attributes: {
          status: "draft",
          ab_test: false,
          name: "Newsletter",
          definition: {
            versions: [
              {
                id: 1234567,
                steps: [
                  {
                    id: "1",
                    columns: [
                      {
                        rows: [
                          {
                            blocks: [
                              { type: "email", properties: { label: "E-mail", required: true } },
                              {
                                type: "button",
                                properties: { label: "Sign up" },
                                action: { submit: true, type: "close", properties: { list_id: "Y6nRLr" } },
                              },
                            ],
                          },
                        ],
                      },
                    ],
                  },
                ],
                triggers: [{ type: "delay", properties: { seconds: 5 } }],
                type: "popup",
                status: "draft",
              },
            ],
          },
          created_at: "2026-01-02T03:04:05+00:00",
          updated_at: "2026-01-02T03:04:05+00:00",
        },
        links: { self: "https://a.klaviyo.com/api/forms/WqLmNz" },
      },
    },
  },
});

contract("forms.list", {
  call: (fetch) => client(fetch).forms.list(),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/forms",
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
          type: "form",
          id: "WqLmNz",
          attributes: {
            name: "Newsletter",
            status: "live",
            ab_test: false,
            created_at: "2026-01-02T03:04:05+00:00",
            updated_at: "2026-01-02T03:04:05+00:00",
          },
          links: { self: "https://a.klaviyo.com/api/forms/WqLmNz" },
        },
      ],
    },
  },
});

contract("forms.listVersionIds", {
  call: (fetch) => client(fetch).forms.listVersionIds("WqLmNz"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/forms/WqLmNz/relationships/form-versions",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  replies: { status: 200, type: "application/vnd.api+json", json: { data: [{ type: "form-version", id: "1234567" }] } },
});

contract("forms.listVersions", {
  call: (fetch) => client(fetch).forms.listVersions("WqLmNz"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/forms/WqLmNz/form-versions",
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
          type: "form-version",
          id: "1234567",
          attributes: {
            form_type: "popup",
            variation_name: "Newsletter",
            status: "live",
            created_at: "2026-01-02T03:04:05+00:00",
            updated_at: "2026-01-02T03:04:05+00:00",
          },
          links: { self: "https://a.klaviyo.com/api/form-versions/1234567" },
        },
      ],
    },
  },
});

paging("forms.list", {
  call: (fetch) => client(fetch).forms.list({ "page[size]": 2 }),
  replies: [
    {
      status: 200,
      type: "application/vnd.api+json",
      json: {
        data: [
          {
            type: "form",
            id: "WqLmNz",
            attributes: {
              name: "Newsletter",
              status: "live",
              ab_test: false,
              created_at: "2026-01-02T03:04:05+00:00",
              updated_at: "2026-01-02T03:04:05+00:00",
            },
            links: { self: "https://a.klaviyo.com/api/forms/WqLmNz" },
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
            type: "form",
            id: "WqLmNz",
            attributes: {
              name: "Newsletter",
              status: "live",
              ab_test: false,
              created_at: "2026-01-02T03:04:05+00:00",
              updated_at: "2026-01-02T03:04:05+00:00",
            },
            links: { self: "https://a.klaviyo.com/api/forms/WqLmNz" },
            _test_item: "b0",
          },
        ],
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://a.klaviyo.com/api/forms?page%5Bsize%5D=2&page%5Bcursor%5D=second-page",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  items: [
    {
      type: "form",
      id: "WqLmNz",
      attributes: {
        name: "Newsletter",
        status: "live",
        ab_test: false,
        created_at: "2026-01-02T03:04:05+00:00",
        updated_at: "2026-01-02T03:04:05+00:00",
      },
      links: { self: "https://a.klaviyo.com/api/forms/WqLmNz" },
      _test_item: "a0",
    },
    {
      type: "form",
      id: "WqLmNz",
      attributes: {
        name: "Newsletter",
        status: "live",
        ab_test: false,
        created_at: "2026-01-02T03:04:05+00:00",
        updated_at: "2026-01-02T03:04:05+00:00",
      },
      links: { self: "https://a.klaviyo.com/api/forms/WqLmNz" },
      _test_item: "b0",
    },
  ],
});

paging("forms.listVersionIds", {
  call: (fetch) => client(fetch).forms.listVersionIds("WqLmNz", { "page[size]": 2 }),
  replies: [
    {
      status: 200,
      type: "application/vnd.api+json",
      json: {
        data: [{ type: "form-version", id: "1234567", _test_item: "a0" }],
        links: { next: "https://elsewhere.example/next?page%5Bcursor%5D=second-page" },
      },
    },
    {
      status: 200,
      type: "application/vnd.api+json",
      json: { data: [{ type: "form-version", id: "1234567", _test_item: "b0" }] },
    },
  ],
  second: {
    method: "GET",
    url: "https://a.klaviyo.com/api/forms/WqLmNz/relationships/form-versions?page%5Bsize%5D=2&page%5Bcursor%5D=second-page",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  items: [
    { type: "form-version", id: "1234567", _test_item: "a0" },
    { type: "form-version", id: "1234567", _test_item: "b0" },
  ],
});

paging("forms.listVersions", {
  call: (fetch) => client(fetch).forms.listVersions("WqLmNz", { "page[size]": 2 }),
  replies: [
    {
      status: 200,
      type: "application/vnd.api+json",
      json: {
        data: [
          {
            type: "form-version",
            id: "1234567",
            attributes: {
              form_type: "popup",
              variation_name: "Newsletter",
              status: "live",
              created_at: "2026-01-02T03:04:05+00:00",
              updated_at: "2026-01-02T03:04:05+00:00",
            },
            links: { self: "https://a.klaviyo.com/api/form-versions/1234567" },
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
            type: "form-version",
            id: "1234567",
            attributes: {
              form_type: "popup",
              variation_name: "Newsletter",
              status: "live",
              created_at: "2026-01-02T03:04:05+00:00",
              updated_at: "2026-01-02T03:04:05+00:00",
            },
            links: { self: "https://a.klaviyo.com/api/form-versions/1234567" },
            _test_item: "b0",
          },
        ],
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://a.klaviyo.com/api/forms/WqLmNz/form-versions?page%5Bsize%5D=2&page%5Bcursor%5D=second-page",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  items: [
    {
      type: "form-version",
      id: "1234567",
      attributes: {
        form_type: "popup",
        variation_name: "Newsletter",
        status: "live",
        created_at: "2026-01-02T03:04:05+00:00",
        updated_at: "2026-01-02T03:04:05+00:00",
      },
      links: { self: "https://a.klaviyo.com/api/form-versions/1234567" },
      _test_item: "a0",
    },
    {
      type: "form-version",
      id: "1234567",
      attributes: {
        form_type: "popup",
        variation_name: "Newsletter",
        status: "live",
        created_at: "2026-01-02T03:04:05+00:00",
        updated_at: "2026-01-02T03:04:05+00:00",
      },
      links: { self: "https://a.klaviyo.com/api/form-versions/1234567" },
      _test_item: "b0",
    },
  ],
});

refusal("forms.create", {
  call: (fetch) =>
    client(fetch).forms.create({
      data: {
        type: "form",
        attributes: {
          name: "Newsletter",
          status: "draft",
          ab_test: false,
          definition: {
            versions: [
              {
                steps: [
                  {
                    columns: [
                      {
                        rows: [
                          {
                            blocks: [
                              { type: "email", properties: { label: "E-mail", required: true } },
                              {
                                type: "button",
                                properties: { label: "Sign up" },
                                action: { submit: true, type: "close", properties: { list_id: "Y6nRLr" } },
                              },
                            ],
                          },
                        ],
                      },
                    ],
                  },
                ],
                type: "popup",
              },
            ],
          },
        },
      },
    }),
  replies: { status: 400, json: { errors: [{ detail: "This test is refused", code: "test_refusal" }] } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
