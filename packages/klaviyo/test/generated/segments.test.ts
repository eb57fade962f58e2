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

contract("segments.create", {
  call: (fetch) =>
    client(fetch).segments.create({
      data: {
        type: "segment",
        attributes: {
          name: "Buyers",
          definition: {
            condition_groups: [
              { conditions: [{ type: "profile-group-membership", is_member: true, group_ids: ["Y6nRLr"] }] },
            ],
          },
        },
      },
    }),
  sends: {
    method: "POST",
    url: "https://a.klaviyo.com/api/segments",
    headers: {
      accept: "application/vnd.api+json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: {
      data: {
        type: "segment",
        attributes: {
          name: "Buyers",
          definition: {
            condition_groups: [
              { conditions: [{ type: "profile-group-membership", is_member: true, group_ids: ["Y6nRLr"] }] },
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
        type: "segment",
        id: "TzZ2X8",
        attributes: {
          name: "Buyers",
          definition: {
            condition_groups: [
              { conditions: [{ type: "profile-group-membership", is_member: true, group_ids: ["Y6nRLr"] }] },
            ],
          },
          created: "2026-01-02T03:04:05+00:00",
          updated: "2026-01-02T03:04:05+00:00",
          is_active: true,
          is_processing: false,
          is_starred: false,
        },
        links: { self: "https://a.klaviyo.com/api/segments/TzZ2X8" },
      },
    },
  },
});

contract("segments.delete", {
  call: (fetch) => client(fetch).segments.delete("TzZ2X8"),
  sends: {
    method: "DELETE",
    url: "https://a.klaviyo.com/api/segments/TzZ2X8",
    headers: { accept: "application/json", revision: "2026-07-15", authorization: "Klaviyo-API-Key test-apiKey" },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("segments.get", {
  call: (fetch) => client(fetch).segments.get("TzZ2X8"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/segments/TzZ2X8",
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
        type: "segment",
        id: "TzZ2X8",
        attributes: {
          name: "Buyers",
          definition: {
            condition_groups: [
              { conditions: [{ type: "profile-group-membership", is_member: true, group_ids: ["Y6nRLr"] }] },
            ],
          },
          created: "2026-01-02T03:04:05+00:00",
          updated: "2026-01-02T03:04:05+00:00",
          is_active: true,
          is_processing: false,
          is_starred: false,
        },
        links: { self: "https://a.klaviyo.com/api/segments/TzZ2X8" },
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

contract("segments.list", {
  call: (fetch) => client(fetch).segments.list({ filter: 'equals(name,"Buyers")' }),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/segments?filter=equals(name%2C%22Buyers%22)",
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
          type: "segment",
          id: "TzZ2X8",
          attributes: {
            name: "Buyers",
            definition: {
              condition_groups: [
                { conditions: [{ type: "profile-group-membership", is_member: true, group_ids: ["Y6nRLr"] }] },
              ],
            },
            created: "2026-01-02T03:04:05+00:00",
            updated: "2026-01-02T03:04:05+00:00",
            is_active: true,
            is_processing: false,
            is_starred: false,
          },
          links: { self: "https://a.klaviyo.com/api/segments/TzZ2X8" },
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

contract("segments.listProfileIds", {
  call: (fetch) => client(fetch).segments.listProfileIds("TzZ2X8"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/segments/TzZ2X8/relationships/profiles",
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

contract("segments.listProfiles", {
  call: (fetch) =>
    client(fetch).segments.listProfiles("TzZ2X8", { filter: "greater-than(joined_group_at,2026-01-01T00:00:00Z)" }),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/segments/TzZ2X8/profiles?filter=greater-than(joined_group_at%2C2026-01-01T00%3A00%3A00Z)",
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

contract("segments.listTagIds", {
  call: (fetch) => client(fetch).segments.listTagIds("TzZ2X8"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/segments/TzZ2X8/relationships/tags",
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

contract("segments.listTags", {
  call: (fetch) => client(fetch).segments.listTags("TzZ2X8"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/segments/TzZ2X8/tags",
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

contract("segments.listTriggeredFlowIds", {
  call: (fetch) => client(fetch).segments.listTriggeredFlowIds("TzZ2X8"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/segments/TzZ2X8/relationships/flow-triggers",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  replies: { status: 200, type: "application/vnd.api+json", json: { data: [{ type: "flow", id: "XVTP5Q" }] } },
});

contract("segments.listTriggeredFlows", {
  call: (fetch) => client(fetch).segments.listTriggeredFlows("TzZ2X8"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/segments/TzZ2X8/flow-triggers",
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

contract("segments.update", {
  call: (fetch) =>
    client(fetch).segments.update("TzZ2X8", {
      data: { type: "segment", id: "TzZ2X8", attributes: { is_starred: true } },
    }),
  sends: {
    method: "PATCH",
    url: "https://a.klaviyo.com/api/segments/TzZ2X8",
    headers: {
      accept: "application/vnd.api+json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: { data: { type: "segment", id: "TzZ2X8", attributes: { is_starred: true } } },
  },
  replies: {
    status: 200,
    type: "application/vnd.api+json",
    json: {
      data: {
        type: "segment",
        id: "TzZ2X8",
        attributes: {
          name: "Buyers",
          definition: {
            condition_groups: [
              { conditions: [{ type: "profile-group-membership", is_member: true, group_ids: ["Y6nRLr"] }] },
            ],
          },
          created: "2026-01-02T03:04:05+00:00",
          updated: "2026-01-02T03:04:05+00:00",
          is_active: true,
          is_processing: false,
          is_starred: false,
        },
        links: { self: "https://a.klaviyo.com/api/segments/TzZ2X8" },
      },
    },
  },
});

paging("segments.list", {
  call: (fetch) => client(fetch).segments.list({ "page[size]": 2 }),
  replies: [
    {
      status: 200,
      type: "application/vnd.api+json",
      json: {
        data: [
          {
            type: "segment",
            id: "TzZ2X8",
            attributes: {
              name: "Buyers",
              definition: {
                condition_groups: [
                  { conditions: [{ type: "profile-group-membership", is_member: true, group_ids: ["Y6nRLr"] }] },
                ],
              },
              created: "2026-01-02T03:04:05+00:00",
              updated: "2026-01-02T03:04:05+00:00",
              is_active: true,
              is_processing: false,
              is_starred: false,
            },
            links: { self: "https://a.klaviyo.com/api/segments/TzZ2X8" },
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
            type: "segment",
            id: "TzZ2X8",
            attributes: {
              name: "Buyers",
              definition: {
                condition_groups: [
                  { conditions: [{ type: "profile-group-membership", is_member: true, group_ids: ["Y6nRLr"] }] },
                ],
              },
              created: "2026-01-02T03:04:05+00:00",
              updated: "2026-01-02T03:04:05+00:00",
              is_active: true,
              is_processing: false,
              is_starred: false,
            },
            links: { self: "https://a.klaviyo.com/api/segments/TzZ2X8" },
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
    url: "https://a.klaviyo.com/api/segments?page%5Bsize%5D=2&page%5Bcursor%5D=second-page",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  items: [
    {
      type: "segment",
      id: "TzZ2X8",
      attributes: {
        name: "Buyers",
        definition: {
          condition_groups: [
            { conditions: [{ type: "profile-group-membership", is_member: true, group_ids: ["Y6nRLr"] }] },
          ],
        },
        created: "2026-01-02T03:04:05+00:00",
        updated: "2026-01-02T03:04:05+00:00",
        is_active: true,
        is_processing: false,
        is_starred: false,
      },
      links: { self: "https://a.klaviyo.com/api/segments/TzZ2X8" },
      _test_item: "a0",
    },
    {
      type: "segment",
      id: "TzZ2X8",
      attributes: {
        name: "Buyers",
        definition: {
          condition_groups: [
            { conditions: [{ type: "profile-group-membership", is_member: true, group_ids: ["Y6nRLr"] }] },
          ],
        },
        created: "2026-01-02T03:04:05+00:00",
        updated: "2026-01-02T03:04:05+00:00",
        is_active: true,
        is_processing: false,
        is_starred: false,
      },
      links: { self: "https://a.klaviyo.com/api/segments/TzZ2X8" },
      _test_item: "b0",
    },
  ],
});

paging("segments.listProfileIds", {
  call: (fetch) => client(fetch).segments.listProfileIds("TzZ2X8", { "page[size]": 2 }),
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
    url: "https://a.klaviyo.com/api/segments/TzZ2X8/relationships/profiles?page%5Bsize%5D=2&page%5Bcursor%5D=second-page",
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

paging("segments.listProfiles", {
  call: (fetch) => client(fetch).segments.listProfiles("TzZ2X8", { "page[size]": 2 }),
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
    url: "https://a.klaviyo.com/api/segments/TzZ2X8/profiles?page%5Bsize%5D=2&page%5Bcursor%5D=second-page",
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

refusal("segments.create", {
  call: (fetch) =>
    client(fetch).segments.create({
      data: {
        type: "segment",
        attributes: {
          name: "Buyers",
          definition: {
            condition_groups: [
              { conditions: [{ type: "profile-group-membership", is_member: true, group_ids: ["Y6nRLr"] }] },
            ],
          },
        },
      },
    }),
  replies: { status: 400, json: { errors: [{ detail: "This test is refused", code: "test_refusal" }] } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
