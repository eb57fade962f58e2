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

contract("flows.create", {
  call: (fetch) =>
    client(fetch).flows.create({
      data: {
        type: "flow",
        attributes: {
          name: "Welcome",
          definition: {
            triggers: [{ type: "list", id: "Y6nRLr" }],
            entry_action_id: "1",
            actions: [
              {
                temporary_id: "1",
                type: "send-email",
                links: { next: null },
                data: {
                  message: {
                    from_email: "shop@example.com",
                    from_label: "Shop",
                    subject_line: "Welcome",
                    template_id: "RwYxEs",
                  },
                  status: "draft",
                },
              },
            ],
          },
        },
      },
    }),
  sends: {
    method: "POST",
    url: "https://a.klaviyo.com/api/flows",
    headers: {
      accept: "application/vnd.api+json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: {
      data: {
        type: "flow",
        attributes: {
          name: "Welcome",
          definition: {
            triggers: [{ type: "list", id: "Y6nRLr" }],
            entry_action_id: "1",
            actions: [
              {
                temporary_id: "1",
                type: "send-email",
                links: { next: null },
                data: {
                  message: {
                    from_email: "shop@example.com",
                    from_label: "Shop",
                    subject_line: "Welcome",
                    template_id: "RwYxEs",
                  },
                  status: "draft",
                },
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

contract("flows.delete", {
  call: (fetch) => client(fetch).flows.delete("XVTP5Q"),
  sends: {
    method: "DELETE",
    url: "https://a.klaviyo.com/api/flows/XVTP5Q",
    headers: { accept: "application/json", revision: "2026-07-15", authorization: "Klaviyo-API-Key test-apiKey" },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("flows.get", {
  call: (fetch) => client(fetch).flows.get("XVTP5Q"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/flows/XVTP5Q",
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

contract("flows.list", {
  call: (fetch) => client(fetch).flows.list({ filter: 'equals(status,"live")' }),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/flows?filter=equals(status%2C%22live%22)",
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

contract("flows.listActionIds", {
  call: (fetch) => client(fetch).flows.listActionIds("XVTP5Q"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/flows/XVTP5Q/relationships/flow-actions",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  replies: { status: 200, type: "application/vnd.api+json", json: { data: [{ type: "flow-action", id: "12345678" }] } },
});

contract("flows.listActions", {
  call: (fetch) => client(fetch).flows.listActions("XVTP5Q"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/flows/XVTP5Q/flow-actions",
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

contract("flows.listTagIds", {
  call: (fetch) => client(fetch).flows.listTagIds("XVTP5Q"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/flows/XVTP5Q/relationships/tags",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  replies: {
    status: 200,
    type: "application/vnd.api+json",
    json: { data: [{ type: "tag", id: "abcd1234-ef56-gh78-ij90-abcdef123456" }] },
  },
});

contract("flows.listTags", {
  call: (fetch) => client(fetch).flows.listTags("XVTP5Q"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/flows/XVTP5Q/tags",
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
          type: "tag",
          id: "abcd1234-ef56-gh78-ij90-abcdef123456",
          attributes: { name: "Spring" },
          links: { self: "https://a.klaviyo.com/api/tags/abcd1234-ef56-gh78-ij90-abcdef123456" },
        },
      ],
      included: [
        {
          type: "tag-group",
          id: "e8b2c1d0-1111-4222-8333-444455556666",
          attributes: { name: "Season", exclusive: false, default: false },
          links: { self: "https://a.klaviyo.com/api/tag-groups/e8b2c1d0-1111-4222-8333-444455556666" },
        },
      ],
    },
  },
});

contract("flows.update", {
  call: (fetch) =>
    client(fetch).flows.update("XVTP5Q", { data: { type: "flow", id: "XVTP5Q", attributes: { status: "live" } } }),
  sends: {
    method: "PATCH",
    url: "https://a.klaviyo.com/api/flows/XVTP5Q",
    headers: {
      accept: "application/vnd.api+json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: { data: { type: "flow", id: "XVTP5Q", attributes: { status: "live" } } },
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

paging("flows.list", {
  call: (fetch) => client(fetch).flows.list({ "page[size]": 2 }),
  replies: [
    {
      status: 200,
      type: "application/vnd.api+json",
      json: {
        data: [
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
            _test_item: "a0",
          },
        ],
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
        links: { next: "https://elsewhere.example/next?page%5Bcursor%5D=second-page" },
      },
    },
    {
      status: 200,
      type: "application/vnd.api+json",
      json: {
        data: [
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
            _test_item: "b0",
          },
        ],
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
  ],
  second: {
    method: "GET",
    url: "https://a.klaviyo.com/api/flows?page%5Bsize%5D=2&page%5Bcursor%5D=second-page",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  items: [
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
      _test_item: "a0",
    },
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
      _test_item: "b0",
    },
  ],
});

paging("flows.listActionIds", {
  call: (fetch) => client(fetch).flows.listActionIds("XVTP5Q", { "page[size]": 2 }),
  replies: [
    {
      status: 200,
      type: "application/vnd.api+json",
      json: {
        data: [{ type: "flow-action", id: "12345678", _test_item: "a0" }],
        links: { next: "https://elsewhere.example/next?page%5Bcursor%5D=second-page" },
      },
    },
    {
      status: 200,
      type: "application/vnd.api+json",
      json: { data: [{ type: "flow-action", id: "12345678", _test_item: "b0" }] },
    },
  ],
  second: {
    method: "GET",
    url: "https://a.klaviyo.com/api/flows/XVTP5Q/relationships/flow-actions?page%5Bsize%5D=2&page%5Bcursor%5D=second-page",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  items: [
    { type: "flow-action", id: "12345678", _test_item: "a0" },
    { type: "flow-action", id: "12345678", _test_item: "b0" },
  ],
});

paging("flows.listActions", {
  call: (fetch) => client(fetch).flows.listActions("XVTP5Q", { "page[size]": 2 }),
  replies: [
    {
      status: 200,
      type: "application/vnd.api+json",
      json: {
        data: [
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
            _test_item: "b0",
          },
        ],
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://a.klaviyo.com/api/flows/XVTP5Q/flow-actions?page%5Bsize%5D=2&page%5Bcursor%5D=second-page",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  items: [
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
      _test_item: "a0",
    },
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
      _test_item: "b0",
    },
  ],
});

refusal("flows.create", {
  call: (fetch) =>
    client(fetch).flows.create({
      data: {
        type: "flow",
        attributes: {
          name: "Welcome",
          definition: {
            triggers: [{ type: "list", id: "Y6nRLr" }],
            entry_action_id: "1",
            actions: [
              {
                temporary_id: "1",
                type: "send-email",
                links: { next: null },
                data: {
                  message: {
                    from_email: "shop@example.com",
                    from_label: "Shop",
                    subject_line: "Welcome",
                    template_id: "RwYxEs",
                  },
                  status: "draft",
                },
              },
            ],
          },
        },
      },
    }),
  replies: { status: 400, json: { errors: [{ detail: "This test is refused", code: "test_refusal" }] } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
