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
    },
  },
});

contract("tags.delete", {
  call: (fetch) => client(fetch).tags.delete("abcd1234-ef56-gh78-ij90-abcdef123456"),
  sends: {
    method: "DELETE",
    url: "https://a.klaviyo.com/api/tags/abcd1234-ef56-gh78-ij90-abcdef123456",
    headers: { accept: "application/json", revision: "2026-07-15", authorization: "Klaviyo-API-Key test-apiKey" },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("tags.get", {
  call: (fetch) => client(fetch).tags.get("abcd1234-ef56-gh78-ij90-abcdef123456"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/tags/abcd1234-ef56-gh78-ij90-abcdef123456",
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
        type: "tag",
        id: "abcd1234-ef56-gh78-ij90-abcdef123456",
        attributes: { name: "Spring" },
        links: { self: "https://a.klaviyo.com/api/tags/abcd1234-ef56-gh78-ij90-abcdef123456" },
      },
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

contract("tags.getTagGroup", {
  call: (fetch) => client(fetch).tags.getTagGroup("abcd1234-ef56-gh78-ij90-abcdef123456"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/tags/abcd1234-ef56-gh78-ij90-abcdef123456/tag-group",
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

contract("tags.getTagGroupId", {
  call: (fetch) => client(fetch).tags.getTagGroupId("abcd1234-ef56-gh78-ij90-abcdef123456"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/tags/abcd1234-ef56-gh78-ij90-abcdef123456/relationships/tag-group",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  replies: {
    status: 200,
    type: "application/vnd.api+json",
    json: { data: { type: "tag-group", id: "e8b2c1d0-1111-4222-8333-444455556666" } },
  },
});

contract("tags.list", {
  call: (fetch) => client(fetch).tags.list({ filter: 'equals(name,"Spring")' }),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/tags?filter=equals(name%2C%22Spring%22)",
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

contract("tags.listCampaignIds", {
  call: (fetch) => client(fetch).tags.listCampaignIds("abcd1234-ef56-gh78-ij90-abcdef123456"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/tags/abcd1234-ef56-gh78-ij90-abcdef123456/relationships/campaigns",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  replies: {
    status: 200,
    type: "application/vnd.api+json",
    json: { data: [{ type: "campaign", id: "01GMRWDSA0ARTAKE1SFX8JGXAY" }] },
  },
});

contract("tags.listFlowIds", {
  call: (fetch) => client(fetch).tags.listFlowIds("abcd1234-ef56-gh78-ij90-abcdef123456"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/tags/abcd1234-ef56-gh78-ij90-abcdef123456/relationships/flows",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  replies: { status: 200, type: "application/vnd.api+json", json: { data: [{ type: "flow", id: "XVTP5Q" }] } },
});

contract("tags.listListIds", {
  call: (fetch) => client(fetch).tags.listListIds("abcd1234-ef56-gh78-ij90-abcdef123456"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/tags/abcd1234-ef56-gh78-ij90-abcdef123456/relationships/lists",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  replies: { status: 200, type: "application/vnd.api+json", json: { data: [{ type: "list", id: "Y6nRLr" }] } },
});

contract("tags.listSegmentIds", {
  call: (fetch) => client(fetch).tags.listSegmentIds("abcd1234-ef56-gh78-ij90-abcdef123456"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/tags/abcd1234-ef56-gh78-ij90-abcdef123456/relationships/segments",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  replies: { status: 200, type: "application/vnd.api+json", json: { data: [{ type: "segment", id: "TzZ2X8" }] } },
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

contract("tags.tagFlows", {
  call: (fetch) =>
    client(fetch).tags.tagFlows("abcd1234-ef56-gh78-ij90-abcdef123456", { data: [{ type: "flow", id: "XVTP5Q" }] }),
  sends: {
    method: "POST",
    url: "https://a.klaviyo.com/api/tags/abcd1234-ef56-gh78-ij90-abcdef123456/relationships/flows",
    headers: {
      accept: "application/json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: { data: [{ type: "flow", id: "XVTP5Q" }] },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("tags.tagLists", {
  call: (fetch) =>
    client(fetch).tags.tagLists("abcd1234-ef56-gh78-ij90-abcdef123456", { data: [{ type: "list", id: "Y6nRLr" }] }),
  sends: {
    method: "POST",
    url: "https://a.klaviyo.com/api/tags/abcd1234-ef56-gh78-ij90-abcdef123456/relationships/lists",
    headers: {
      accept: "application/json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: { data: [{ type: "list", id: "Y6nRLr" }] },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("tags.tagSegments", {
  call: (fetch) =>
    client(fetch).tags.tagSegments("abcd1234-ef56-gh78-ij90-abcdef123456", {
      data: [{ type: "segment", id: "TzZ2X8" }],
    }),
  sends: {
    method: "POST",
    url: "https://a.klaviyo.com/api/tags/abcd1234-ef56-gh78-ij90-abcdef123456/relationships/segments",
    headers: {
      accept: "application/json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: { data: [{ type: "segment", id: "TzZ2X8" }] },
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

contract("tags.untagFlows", {
  call: (fetch) =>
    client(fetch).tags.untagFlows("abcd1234-ef56-gh78-ij90-abcdef123456", { data: [{ type: "flow", id: "XVTP5Q" }] }),
  sends: {
    method: "DELETE",
    url: "https://a.klaviyo.com/api/tags/abcd1234-ef56-gh78-ij90-abcdef123456/relationships/flows",
    headers: {
      accept: "application/json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: { data: [{ type: "flow", id: "XVTP5Q" }] },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("tags.untagLists", {
  call: (fetch) =>
    client(fetch).tags.untagLists("abcd1234-ef56-gh78-ij90-abcdef123456", { data: [{ type: "list", id: "Y6nRLr" }] }),
  sends: {
    method: "DELETE",
    url: "https://a.klaviyo.com/api/tags/abcd1234-ef56-gh78-ij90-abcdef123456/relationships/lists",
    headers: {
      accept: "application/json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: { data: [{ type: "list", id: "Y6nRLr" }] },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("tags.untagSegments", {
  call: (fetch) =>
    client(fetch).tags.untagSegments("abcd1234-ef56-gh78-ij90-abcdef123456", {
      data: [{ type: "segment", id: "TzZ2X8" }],
    }),
  sends: {
    method: "DELETE",
    url: "https://a.klaviyo.com/api/tags/abcd1234-ef56-gh78-ij90-abcdef123456/relationships/segments",
    headers: {
      accept: "application/json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: { data: [{ type: "segment", id: "TzZ2X8" }] },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("tags.update", {
  call: (fetch) =>
    client(fetch).tags.update("abcd1234-ef56-gh78-ij90-abcdef123456", {
      data: { type: "tag", id: "abcd1234-ef56-gh78-ij90-abcdef123456", attributes: { name: "Spring 2026" } },
    }),
  sends: {
    method: "PATCH",
    url: "https://a.klaviyo.com/api/tags/abcd1234-ef56-gh78-ij90-abcdef123456",
    headers: {
      accept: "application/json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: { data: { type: "tag", id: "abcd1234-ef56-gh78-ij90-abcdef123456", attributes: { name: "Spring 2026" } } },
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
        included: [
          {
            type: "tag-group",
            id: "e8b2c1d0-1111-4222-8333-444455556666",
            attributes: { name: "Season", exclusive: false, default: false },
            links: { self: "https://a.klaviyo.com/api/tag-groups/e8b2c1d0-1111-4222-8333-444455556666" },
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
            type: "tag",
            id: "abcd1234-ef56-gh78-ij90-abcdef123456",
            attributes: { name: "Spring" },
            links: { self: "https://a.klaviyo.com/api/tags/abcd1234-ef56-gh78-ij90-abcdef123456" },
            _test_item: "b0",
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
