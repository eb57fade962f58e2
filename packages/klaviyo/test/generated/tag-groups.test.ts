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

contract("tagGroups.create", {
  call: (fetch) =>
    client(fetch).tagGroups.create({ data: { type: "tag-group", attributes: { name: "Season", exclusive: false } } }),
  sends: {
    method: "POST",
    url: "https://a.klaviyo.com/api/tag-groups",
    headers: {
      accept: "application/vnd.api+json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: { data: { type: "tag-group", attributes: { name: "Season", exclusive: false } } },
  },
  replies: {
    status: 201,
    type: "application/vnd.api+json",
    json: {
      data: {
        type: "tag-group",
        id: "e8b2c1d0-1111-4222-8333-444455556666",
        attributes: { name: "Season", exclusive: false, default: false },
        links: { self: "https://a.klaviyo.com/api/tag-groups/e8b2c1d0-1111-4222-8333-444455556666" },
      },
    },
  },
});

contract("tagGroups.delete", {
  call: (fetch) => client(fetch).tagGroups.delete("e8b2c1d0-1111-4222-8333-444455556666"),
  sends: {
    method: "DELETE",
    url: "https://a.klaviyo.com/api/tag-groups/e8b2c1d0-1111-4222-8333-444455556666",
    headers: { accept: "application/json", revision: "2026-07-15", authorization: "Klaviyo-API-Key test-apiKey" },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("tagGroups.get", {
  call: (fetch) => client(fetch).tagGroups.get("e8b2c1d0-1111-4222-8333-444455556666"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/tag-groups/e8b2c1d0-1111-4222-8333-444455556666",
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
        type: "tag-group",
        id: "e8b2c1d0-1111-4222-8333-444455556666",
        attributes: { name: "Season", exclusive: false, default: false },
        links: { self: "https://a.klaviyo.com/api/tag-groups/e8b2c1d0-1111-4222-8333-444455556666" },
      },
    },
  },
});

contract("tagGroups.list", {
  call: (fetch) => client(fetch).tagGroups.list(),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/tag-groups",
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
          type: "tag-group",
          id: "e8b2c1d0-1111-4222-8333-444455556666",
          attributes: { name: "Season", exclusive: false, default: false },
          links: { self: "https://a.klaviyo.com/api/tag-groups/e8b2c1d0-1111-4222-8333-444455556666" },
        },
      ],
    },
  },
});

contract("tagGroups.listTagIds", {
  call: (fetch) => client(fetch).tagGroups.listTagIds("e8b2c1d0-1111-4222-8333-444455556666"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/tag-groups/e8b2c1d0-1111-4222-8333-444455556666/relationships/tags",
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

contract("tagGroups.listTags", {
  call: (fetch) => client(fetch).tagGroups.listTags("e8b2c1d0-1111-4222-8333-444455556666"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/tag-groups/e8b2c1d0-1111-4222-8333-444455556666/tags",
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

contract("tagGroups.update", {
  call: (fetch) =>
    client(fetch).tagGroups.update("e8b2c1d0-1111-4222-8333-444455556666", {
      data: { type: "tag-group", id: "e8b2c1d0-1111-4222-8333-444455556666", attributes: { name: "Seasons" } },
    }),
  sends: {
    method: "PATCH",
    url: "https://a.klaviyo.com/api/tag-groups/e8b2c1d0-1111-4222-8333-444455556666",
    headers: {
      accept: "application/json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: { data: { type: "tag-group", id: "e8b2c1d0-1111-4222-8333-444455556666", attributes: { name: "Seasons" } } },
  },
  replies: { status: 204 },
  gives: undefined,
});

paging("tagGroups.list", {
  call: (fetch) => client(fetch).tagGroups.list({ "page[size]": 2 }),
  replies: [
    {
      status: 200,
      type: "application/vnd.api+json",
      json: {
        data: [
          {
            type: "tag-group",
            id: "e8b2c1d0-1111-4222-8333-444455556666",
            attributes: { name: "Season", exclusive: false, default: false },
            links: { self: "https://a.klaviyo.com/api/tag-groups/e8b2c1d0-1111-4222-8333-444455556666" },
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
            type: "tag-group",
            id: "e8b2c1d0-1111-4222-8333-444455556666",
            attributes: { name: "Season", exclusive: false, default: false },
            links: { self: "https://a.klaviyo.com/api/tag-groups/e8b2c1d0-1111-4222-8333-444455556666" },
            _test_item: "b0",
          },
        ],
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://a.klaviyo.com/api/tag-groups?page%5Bsize%5D=2&page%5Bcursor%5D=second-page",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  items: [
    {
      type: "tag-group",
      id: "e8b2c1d0-1111-4222-8333-444455556666",
      attributes: { name: "Season", exclusive: false, default: false },
      links: { self: "https://a.klaviyo.com/api/tag-groups/e8b2c1d0-1111-4222-8333-444455556666" },
      _test_item: "a0",
    },
    {
      type: "tag-group",
      id: "e8b2c1d0-1111-4222-8333-444455556666",
      attributes: { name: "Season", exclusive: false, default: false },
      links: { self: "https://a.klaviyo.com/api/tag-groups/e8b2c1d0-1111-4222-8333-444455556666" },
      _test_item: "b0",
    },
  ],
});

refusal("tagGroups.create", {
  call: (fetch) =>
    client(fetch).tagGroups.create({ data: { type: "tag-group", attributes: { name: "Season", exclusive: false } } }),
  replies: { status: 400, json: { errors: [{ detail: "This test is refused", code: "test_refusal" }] } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
