// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { bulk, contract, paging, refusal } from "@carillon/config/contract";
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

contract("lists.addProfiles", {
  call: (fetch) =>
    client(fetch).lists.addProfiles("Y6nRLr", { data: [{ type: "profile", id: "01GDDKASAP8TKDDA2GRZDSVP4H" }] }),
  sends: {
    method: "POST",
    url: "https://a.klaviyo.com/api/lists/Y6nRLr/relationships/profiles",
    headers: {
      accept: "application/json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: { data: [{ type: "profile", id: "01GDDKASAP8TKDDA2GRZDSVP4H" }] },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("lists.create", {
  call: (fetch) => client(fetch).lists.create({ data: { type: "list", attributes: { name: "Newsletter" } } }),
  sends: {
    method: "POST",
    url: "https://a.klaviyo.com/api/lists",
    headers: {
      accept: "application/vnd.api+json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: { data: { type: "list", attributes: { name: "Newsletter" } } },
  },
  replies: {
    status: 201,
    type: "application/vnd.api+json",
    json: {
      data: {
        type: "list",
        id: "Y6nRLr",
        attributes: {
          name: "Newsletter",
          created: "2026-01-02T03:04:05+00:00",
          updated: "2026-01-02T03:04:05+00:00",
          opt_in_process: "double_opt_in",
        },
        links: { self: "https://a.klaviyo.com/api/lists/Y6nRLr" },
      },
    },
  },
});

contract("lists.delete", {
  call: (fetch) => client(fetch).lists.delete("Y6nRLr"),
  sends: {
    method: "DELETE",
    url: "https://a.klaviyo.com/api/lists/Y6nRLr",
    headers: { accept: "application/json", revision: "2026-07-15", authorization: "Klaviyo-API-Key test-apiKey" },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("lists.get", {
  call: (fetch) => client(fetch).lists.get("Y6nRLr"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/lists/Y6nRLr",
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
        type: "list",
        id: "Y6nRLr",
        attributes: {
          name: "Newsletter",
          created: "2026-01-02T03:04:05+00:00",
          updated: "2026-01-02T03:04:05+00:00",
          opt_in_process: "double_opt_in",
        },
        links: { self: "https://a.klaviyo.com/api/lists/Y6nRLr" },
      },
      included: [
        {
          type: "tag",
          id: "abcd1234-ef56-gh78-ij90-abcdef123456",
          attributes: { name: "Spring" },
          links: { self: "https://a.klaviyo.com/api/tags/abcd1234-ef56-gh78-ij90-abcdef123456" },
        },
      ],
    },
  },
});

contract("lists.list", {
  call: (fetch) => client(fetch).lists.list({ filter: 'equals(name,"Newsletter")' }),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/lists?filter=equals(name%2C%22Newsletter%22)",
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
          type: "list",
          id: "Y6nRLr",
          attributes: {
            name: "Newsletter",
            created: "2026-01-02T03:04:05+00:00",
            updated: "2026-01-02T03:04:05+00:00",
            opt_in_process: "double_opt_in",
          },
          links: { self: "https://a.klaviyo.com/api/lists/Y6nRLr" },
        },
      ],
      included: [
        {
          type: "tag",
          id: "abcd1234-ef56-gh78-ij90-abcdef123456",
          attributes: { name: "Spring" },
          links: { self: "https://a.klaviyo.com/api/tags/abcd1234-ef56-gh78-ij90-abcdef123456" },
        },
      ],
    },
  },
});

contract("lists.listProfileIds", {
  call: (fetch) => client(fetch).lists.listProfileIds("Y6nRLr"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/lists/Y6nRLr/relationships/profiles",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  replies: {
    status: 200,
    type: "application/vnd.api+json",
    json: { data: [{ type: "profile", id: "01GDDKASAP8TKDDA2GRZDSVP4H" }] },
  },
});

contract("lists.listProfiles", {
  call: (fetch) =>
    client(fetch).lists.listProfiles("Y6nRLr", { filter: "greater-than(joined_group_at,2026-01-01T00:00:00Z)" }),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/lists/Y6nRLr/profiles?filter=greater-than(joined_group_at%2C2026-01-01T00%3A00%3A00Z)",
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
          type: "profile",
          id: "01GDDKASAP8TKDDA2GRZDSVP4H",
          attributes: {
            email: "user@example.com",
            first_name: "John",
            last_name: "Doe",
            properties: { plan: "premium" },
            created: "2026-01-02T03:04:05+00:00",
            updated: "2026-01-02T03:04:05+00:00",
            joined_group_at: "2026-01-02T03:04:05+00:00",
          },
          links: { self: "https://a.klaviyo.com/api/profiles/01GDDKASAP8TKDDA2GRZDSVP4H" },
        },
      ],
    },
  },
});

contract("lists.listTagIds", {
  call: (fetch) => client(fetch).lists.listTagIds("Y6nRLr"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/lists/Y6nRLr/relationships/tags",
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

contract("lists.listTags", {
  call: (fetch) => client(fetch).lists.listTags("Y6nRLr"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/lists/Y6nRLr/tags",
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

contract("lists.listTriggeredFlowIds", {
  call: (fetch) => client(fetch).lists.listTriggeredFlowIds("Y6nRLr"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/lists/Y6nRLr/relationships/flow-triggers",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  replies: { status: 200, type: "application/vnd.api+json", json: { data: [{ type: "flow", id: "XVTP5Q" }] } },
});

contract("lists.listTriggeredFlows", {
  call: (fetch) => client(fetch).lists.listTriggeredFlows("Y6nRLr"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/lists/Y6nRLr/flow-triggers",
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

contract("lists.removeProfiles", {
  call: (fetch) =>
    client(fetch).lists.removeProfiles("Y6nRLr", { data: [{ type: "profile", id: "01GDDKASAP8TKDDA2GRZDSVP4H" }] }),
  sends: {
    method: "DELETE",
    url: "https://a.klaviyo.com/api/lists/Y6nRLr/relationships/profiles",
    headers: {
      accept: "application/json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: { data: [{ type: "profile", id: "01GDDKASAP8TKDDA2GRZDSVP4H" }] },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("lists.update", {
  call: (fetch) =>
    client(fetch).lists.update("Y6nRLr", { data: { type: "list", id: "Y6nRLr", attributes: { name: "Weekly" } } }),
  sends: {
    method: "PATCH",
    url: "https://a.klaviyo.com/api/lists/Y6nRLr",
    headers: {
      accept: "application/vnd.api+json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: { data: { type: "list", id: "Y6nRLr", attributes: { name: "Weekly" } } },
  },
  replies: {
    status: 200,
    type: "application/vnd.api+json",
    json: {
      data: {
        type: "list",
        id: "Y6nRLr",
        attributes: {
          name: "Newsletter",
          created: "2026-01-02T03:04:05+00:00",
          updated: "2026-01-02T03:04:05+00:00",
          opt_in_process: "double_opt_in",
        },
        links: { self: "https://a.klaviyo.com/api/lists/Y6nRLr" },
      },
    },
  },
});

paging("lists.list", {
  call: (fetch) => client(fetch).lists.list({ "page[size]": 2 }),
  replies: [
    {
      status: 200,
      type: "application/vnd.api+json",
      json: {
        data: [
          {
            type: "list",
            id: "Y6nRLr",
            attributes: {
              name: "Newsletter",
              created: "2026-01-02T03:04:05+00:00",
              updated: "2026-01-02T03:04:05+00:00",
              opt_in_process: "double_opt_in",
            },
            links: { self: "https://a.klaviyo.com/api/lists/Y6nRLr" },
            _test_item: "a0",
          },
        ],
        included: [
          {
            type: "tag",
            id: "abcd1234-ef56-gh78-ij90-abcdef123456",
            attributes: { name: "Spring" },
            links: { self: "https://a.klaviyo.com/api/tags/abcd1234-ef56-gh78-ij90-abcdef123456" },
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
            type: "list",
            id: "Y6nRLr",
            attributes: {
              name: "Newsletter",
              created: "2026-01-02T03:04:05+00:00",
              updated: "2026-01-02T03:04:05+00:00",
              opt_in_process: "double_opt_in",
            },
            links: { self: "https://a.klaviyo.com/api/lists/Y6nRLr" },
            _test_item: "b0",
          },
        ],
        included: [
          {
            type: "tag",
            id: "abcd1234-ef56-gh78-ij90-abcdef123456",
            attributes: { name: "Spring" },
            links: { self: "https://a.klaviyo.com/api/tags/abcd1234-ef56-gh78-ij90-abcdef123456" },
          },
        ],
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://a.klaviyo.com/api/lists?page%5Bsize%5D=2&page%5Bcursor%5D=second-page",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  items: [
    {
      type: "list",
      id: "Y6nRLr",
      attributes: {
        name: "Newsletter",
        created: "2026-01-02T03:04:05+00:00",
        updated: "2026-01-02T03:04:05+00:00",
        opt_in_process: "double_opt_in",
      },
      links: { self: "https://a.klaviyo.com/api/lists/Y6nRLr" },
      _test_item: "a0",
    },
    {
      type: "list",
      id: "Y6nRLr",
      attributes: {
        name: "Newsletter",
        created: "2026-01-02T03:04:05+00:00",
        updated: "2026-01-02T03:04:05+00:00",
        opt_in_process: "double_opt_in",
      },
      links: { self: "https://a.klaviyo.com/api/lists/Y6nRLr" },
      _test_item: "b0",
    },
  ],
});

paging("lists.listProfileIds", {
  call: (fetch) => client(fetch).lists.listProfileIds("Y6nRLr", { "page[size]": 2 }),
  replies: [
    {
      status: 200,
      type: "application/vnd.api+json",
      json: {
        data: [{ type: "profile", id: "01GDDKASAP8TKDDA2GRZDSVP4H", _test_item: "a0" }],
        links: { next: "https://elsewhere.example/next?page%5Bcursor%5D=second-page" },
      },
    },
    {
      status: 200,
      type: "application/vnd.api+json",
      json: { data: [{ type: "profile", id: "01GDDKASAP8TKDDA2GRZDSVP4H", _test_item: "b0" }] },
    },
  ],
  second: {
    method: "GET",
    url: "https://a.klaviyo.com/api/lists/Y6nRLr/relationships/profiles?page%5Bsize%5D=2&page%5Bcursor%5D=second-page",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  items: [
    { type: "profile", id: "01GDDKASAP8TKDDA2GRZDSVP4H", _test_item: "a0" },
    { type: "profile", id: "01GDDKASAP8TKDDA2GRZDSVP4H", _test_item: "b0" },
  ],
});

paging("lists.listProfiles", {
  call: (fetch) => client(fetch).lists.listProfiles("Y6nRLr", { "page[size]": 2 }),
  replies: [
    {
      status: 200,
      type: "application/vnd.api+json",
      json: {
        data: [
          {
            type: "profile",
            id: "01GDDKASAP8TKDDA2GRZDSVP4H",
            attributes: {
              email: "user@example.com",
              first_name: "John",
              last_name: "Doe",
              properties: { plan: "premium" },
              created: "2026-01-02T03:04:05+00:00",
              updated: "2026-01-02T03:04:05+00:00",
              joined_group_at: "2026-01-02T03:04:05+00:00",
            },
            links: { self: "https://a.klaviyo.com/api/profiles/01GDDKASAP8TKDDA2GRZDSVP4H" },
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
            type: "profile",
            id: "01GDDKASAP8TKDDA2GRZDSVP4H",
            attributes: {
              email: "user@example.com",
              first_name: "John",
              last_name: "Doe",
              properties: { plan: "premium" },
              created: "2026-01-02T03:04:05+00:00",
              updated: "2026-01-02T03:04:05+00:00",
              joined_group_at: "2026-01-02T03:04:05+00:00",
            },
            links: { self: "https://a.klaviyo.com/api/profiles/01GDDKASAP8TKDDA2GRZDSVP4H" },
            _test_item: "b0",
          },
        ],
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://a.klaviyo.com/api/lists/Y6nRLr/profiles?page%5Bsize%5D=2&page%5Bcursor%5D=second-page",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  items: [
    {
      type: "profile",
      id: "01GDDKASAP8TKDDA2GRZDSVP4H",
      attributes: {
        email: "user@example.com",
        first_name: "John",
        last_name: "Doe",
        properties: { plan: "premium" },
        created: "2026-01-02T03:04:05+00:00",
        updated: "2026-01-02T03:04:05+00:00",
        joined_group_at: "2026-01-02T03:04:05+00:00",
      },
      links: { self: "https://a.klaviyo.com/api/profiles/01GDDKASAP8TKDDA2GRZDSVP4H" },
      _test_item: "a0",
    },
    {
      type: "profile",
      id: "01GDDKASAP8TKDDA2GRZDSVP4H",
      attributes: {
        email: "user@example.com",
        first_name: "John",
        last_name: "Doe",
        properties: { plan: "premium" },
        created: "2026-01-02T03:04:05+00:00",
        updated: "2026-01-02T03:04:05+00:00",
        joined_group_at: "2026-01-02T03:04:05+00:00",
      },
      links: { self: "https://a.klaviyo.com/api/profiles/01GDDKASAP8TKDDA2GRZDSVP4H" },
      _test_item: "b0",
    },
  ],
});

bulk("lists.addAllProfiles", {
  call: (fetch) =>
    client(fetch).lists.addAllProfiles(
      "Y6nRLr",
      [
        { type: "profile", id: "01GDDKASAP8TKDDA2GRZDSVP4H" },
        { type: "profile", id: "01GDDKASAP8TKDDA2GRZDSVP4H" },
      ],
      { maxItems: 1, concurrency: 1 },
    ),
  items: [
    { type: "profile", id: "01GDDKASAP8TKDDA2GRZDSVP4H" },
    { type: "profile", id: "01GDDKASAP8TKDDA2GRZDSVP4H" },
  ],
  sends: [
    {
      method: "POST",
      url: "https://a.klaviyo.com/api/lists/Y6nRLr/relationships/profiles",
      headers: {
        accept: "application/json",
        "content-type": "application/vnd.api+json",
        revision: "2026-07-15",
        authorization: "Klaviyo-API-Key test-apiKey",
      },
      json: { data: [{ type: "profile", id: "01GDDKASAP8TKDDA2GRZDSVP4H" }] },
    },
    {
      method: "POST",
      url: "https://a.klaviyo.com/api/lists/Y6nRLr/relationships/profiles",
      headers: {
        accept: "application/json",
        "content-type": "application/vnd.api+json",
        revision: "2026-07-15",
        authorization: "Klaviyo-API-Key test-apiKey",
      },
      json: { data: [{ type: "profile", id: "01GDDKASAP8TKDDA2GRZDSVP4H" }] },
    },
  ],
  replies: [{ status: 400, json: { errors: [{ source: { pointer: "/data/0" } }] } }, { status: 204 }],
  statuses: ["refused", "sent"],
});

bulk("lists.removeEachProfile", {
  call: (fetch) =>
    client(fetch).lists.removeEachProfile(
      "Y6nRLr",
      [
        { type: "profile", id: "01GDDKASAP8TKDDA2GRZDSVP4H" },
        { type: "profile", id: "01GDDKASAP8TKDDA2GRZDSVP4H" },
      ],
      { maxItems: 1, concurrency: 1 },
    ),
  items: [
    { type: "profile", id: "01GDDKASAP8TKDDA2GRZDSVP4H" },
    { type: "profile", id: "01GDDKASAP8TKDDA2GRZDSVP4H" },
  ],
  sends: [
    {
      method: "DELETE",
      url: "https://a.klaviyo.com/api/lists/Y6nRLr/relationships/profiles",
      headers: {
        accept: "application/json",
        "content-type": "application/vnd.api+json",
        revision: "2026-07-15",
        authorization: "Klaviyo-API-Key test-apiKey",
      },
      json: { data: [{ type: "profile", id: "01GDDKASAP8TKDDA2GRZDSVP4H" }] },
    },
    {
      method: "DELETE",
      url: "https://a.klaviyo.com/api/lists/Y6nRLr/relationships/profiles",
      headers: {
        accept: "application/json",
        "content-type": "application/vnd.api+json",
        revision: "2026-07-15",
        authorization: "Klaviyo-API-Key test-apiKey",
      },
      json: { data: [{ type: "profile", id: "01GDDKASAP8TKDDA2GRZDSVP4H" }] },
    },
  ],
  replies: [{ status: 400, json: { errors: [{ source: { pointer: "/data/0" } }] } }, { status: 204 }],
  statuses: ["refused", "sent"],
});

refusal("lists.addProfiles", {
  call: (fetch) =>
    client(fetch).lists.addProfiles("Y6nRLr", { data: [{ type: "profile", id: "01GDDKASAP8TKDDA2GRZDSVP4H" }] }),
  replies: { status: 400, json: { errors: [{ detail: "This test is refused", code: "test_refusal" }] } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
