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

contract("tags.create", {
  call: (fetch) => client(fetch).tags.create({ data: { type: "tag", attributes: { name: "Spring" } } }),
  sends: {
    method: "POST",
    url: "https://a.klaviyo.com/api/tags",
    headers: {
      accept: "application/vnd.api+json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: { data: { type: "tag", attributes: { name: "Spring" } } },
  },
  replies: {
    status: 201,
    type: "application/vnd.api+json",
    json: {
      data: {
        type: "tag",
        id: "abcd1234-ef56-gh78-ij90-abcdef123456",
        attributes: { name: "Spring" },
        links: { self: "https://a.klaviyo.com/api/tags/abcd1234-ef56-gh78-ij90-abcdef123456" },
      },
      links: { self: "https://a.klaviyo.com/api/tags/abcd1234-ef56-gh78-ij90-abcdef123456" },
    },
  },
});

contract("tags.list", {
  call: (fetch) => client(fetch).tags.list({ filter: 'equals(name,"Spring")', "page[size]": 2 }),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/tags?filter=equals(name%2C%22Spring%22)&page%5Bsize%5D=2",
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
      links: { self: "https://a.klaviyo.com/api/tags", next: null, prev: null },
    },
  },
});

contract("tags.tagCampaigns", {
  call: (fetch) =>
    client(fetch).tags.tagCampaigns("abcd1234-ef56-gh78-ij90-abcdef123456", {
      data: [{ type: "campaign", id: "01GMRWDSA0ARTAKE1SFX8JGXAY" }],
    }),
  sends: {
    method: "POST",
    url: "https://a.klaviyo.com/api/tags/abcd1234-ef56-gh78-ij90-abcdef123456/relationships/campaigns",
    headers: {
      accept: "application/json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: { data: [{ type: "campaign", id: "01GMRWDSA0ARTAKE1SFX8JGXAY" }] },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("tags.untagCampaigns", {
  call: (fetch) =>
    client(fetch).tags.untagCampaigns("abcd1234-ef56-gh78-ij90-abcdef123456", {
      data: [{ type: "campaign", id: "01GMRWDSA0ARTAKE1SFX8JGXAY" }],
    }),
  sends: {
    method: "DELETE",
    url: "https://a.klaviyo.com/api/tags/abcd1234-ef56-gh78-ij90-abcdef123456/relationships/campaigns",
    headers: {
      accept: "application/json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: { data: [{ type: "campaign", id: "01GMRWDSA0ARTAKE1SFX8JGXAY" }] },
  },
  replies: { status: 204 },
  gives: undefined,
});

paging("tags.list", {
  call: (fetch) => client(fetch).tags.list({ "page[size]": 2 }),
  replies: [
    {
      status: 200,
      type: "application/vnd.api+json",
      json: {
        data: [
          {
            type: "tag",
            id: "abcd1234-ef56-gh78-ij90-abcdef123456",
            attributes: { name: "Spring" },
            links: { self: "https://a.klaviyo.com/api/tags/abcd1234-ef56-gh78-ij90-abcdef123456" },
            _test_item: "a0",
          },
        ],
        links: {
          self: "https://a.klaviyo.com/api/tags",
          next: "https://elsewhere.example/next?page%5Bcursor%5D=second-page",
          prev: null,
        },
      },
    },
    {
      status: 200,
      type: "application/vnd.api+json",
      json: {
        data: [
          {
            type: "tag",
            id: "abcd1234-ef56-gh78-ij90-abcdef123456",
            attributes: { name: "Spring" },
            links: { self: "https://a.klaviyo.com/api/tags/abcd1234-ef56-gh78-ij90-abcdef123456" },
            _test_item: "b0",
          },
        ],
        links: { self: "https://a.klaviyo.com/api/tags", prev: null },
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://a.klaviyo.com/api/tags?page%5Bsize%5D=2&page%5Bcursor%5D=second-page",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  items: [
    {
      type: "tag",
      id: "abcd1234-ef56-gh78-ij90-abcdef123456",
      attributes: { name: "Spring" },
      links: { self: "https://a.klaviyo.com/api/tags/abcd1234-ef56-gh78-ij90-abcdef123456" },
      _test_item: "a0",
    },
    {
      type: "tag",
      id: "abcd1234-ef56-gh78-ij90-abcdef123456",
      attributes: { name: "Spring" },
      links: { self: "https://a.klaviyo.com/api/tags/abcd1234-ef56-gh78-ij90-abcdef123456" },
      _test_item: "b0",
    },
  ],
});

refusal("tags.create", {
  call: (fetch) => client(fetch).tags.create({ data: { type: "tag", attributes: { name: "Spring" } } }),
  replies: { status: 400, json: { errors: [{ detail: "This test is refused", code: "test_refusal" }] } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
