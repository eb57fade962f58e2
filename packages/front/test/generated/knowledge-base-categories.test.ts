// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { contract, paging, refusal } from "@carillon/config/contract";
import { Front, type FrontOptions } from "../../src/generated/index.ts";

const client = (fetch: typeof globalThis.fetch, own: Partial<FrontOptions> = {}) =>
  new Front({
    apiToken: "test-apiToken",
    channel: { secret: "test-channel-secret", appId: "test-channel.appId", channelId: "test-channel.channelId" },
    oauthApp: { clientId: "test-oauthApp-clientId", clientSecret: "test-oauthApp-clientSecret" },
    throttle: false,
    retry: false,
    fetch,
    ...own,
  });

contract("knowledgeBaseCategories.create", {
  call: (fetch) => client(fetch).knowledgeBaseCategories.create("knb_1a2b", { name: "Orders" }),
  sends: {
    method: "POST",
    url: "https://api2.frontapp.com/knowledge_bases/knb_1a2b/categories",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: { name: "Orders" },
  },
  replies: {
    status: 201,
    json: {
      _links: { self: "https://acme.api.frontapp.com/knowledge_base_categories/kbc_1a2b/content" },
      id: "kbc_1a2b",
      name: "Orders",
      description: null,
      is_hidden: false,
      locale: "en",
      created_at: 1767225600.456,
      updated_at: 1767225600.456,
    },
  },
});

contract("knowledgeBaseCategories.createForLocale", {
  call: (fetch) =>
    client(fetch).knowledgeBaseCategories.createForLocale(
      { knowledge_base_id: "knb_1a2b", locale: "fr" },
      { name: "Orders" },
    ),
  sends: {
    method: "POST",
    url: "https://api2.frontapp.com/knowledge_bases/knb_1a2b/locales/fr/categories",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: { name: "Orders" },
  },
  replies: {
    status: 201,
    json: {
      _links: { self: "https://acme.api.frontapp.com/knowledge_base_categories/kbc_1a2b/content" },
      id: "kbc_1a2b",
      name: "Orders",
      description: null,
      is_hidden: false,
      locale: "en",
      created_at: 1767225600.456,
      updated_at: 1767225600.456,
    },
  },
});

contract("knowledgeBaseCategories.delete", {
  call: (fetch) => client(fetch).knowledgeBaseCategories.delete("kbc_1a2b"),
  sends: {
    method: "DELETE",
    url: "https://api2.frontapp.com/knowledge_base_categories/kbc_1a2b",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("knowledgeBaseCategories.get", {
  call: (fetch) => client(fetch).knowledgeBaseCategories.get("kbc_1a2b"),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/knowledge_base_categories/kbc_1a2b",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: {
    status: 200,
    json: {
      _links: {
        self: "https://acme.api.frontapp.com/knowledge_base_categories/kbc_1a2b",
        related: {
          knowledge_base: "https://acme.api.frontapp.com/knowledge_bases/knb_1a2b",
          parent_category: null,
          articles: "https://acme.api.frontapp.com/knowledge_base_categories/kbc_1a2b/articles",
        },
      },
      id: "kbc_1a2b",
      slug: "/categories/2",
      is_hidden: false,
      locales: ["en", "fr"],
      created_at: 1767225600.456,
      updated_at: 1767225600.456,
    },
  },
});

contract("knowledgeBaseCategories.getContent", {
  call: (fetch) => client(fetch).knowledgeBaseCategories.getContent("kbc_1a2b"),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/knowledge_base_categories/kbc_1a2b/content",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: {
    status: 200,
    json: {
      _links: { self: "https://acme.api.frontapp.com/knowledge_base_categories/kbc_1a2b/content" },
      id: "kbc_1a2b",
      name: "Orders",
      description: null,
      is_hidden: false,
      locale: "en",
      created_at: 1767225600.456,
      updated_at: 1767225600.456,
    },
  },
});

contract("knowledgeBaseCategories.getContentForLocale", {
  call: (fetch) => client(fetch).knowledgeBaseCategories.getContentForLocale({ category_id: "kbc_1a2b", locale: "fr" }),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/knowledge_base_categories/kbc_1a2b/locales/fr/content",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: {
    status: 200,
    json: {
      _links: { self: "https://acme.api.frontapp.com/knowledge_base_categories/kbc_1a2b/content" },
      id: "kbc_1a2b",
      name: "Orders",
      description: null,
      is_hidden: false,
      locale: "en",
      created_at: 1767225600.456,
      updated_at: 1767225600.456,
    },
  },
});

contract("knowledgeBaseCategories.list", {
  call: (fetch) => client(fetch).knowledgeBaseCategories.list("knb_1a2b", { limit: 25 }),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/knowledge_bases/knb_1a2b/categories?limit=25",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: {
    status: 200,
    json: {
      _pagination: { next: null },
      _links: { self: "https://acme.api.frontapp.com/knowledge_bases/knb_1a2b/categories" },
      _results: [
        {
          _links: {
            self: "https://acme.api.frontapp.com/knowledge_base_categories/kbc_1a2b",
            related: {
              knowledge_base: "https://acme.api.frontapp.com/knowledge_bases/knb_1a2b",
              parent_category: null,
              articles: "https://acme.api.frontapp.com/knowledge_base_categories/kbc_1a2b/articles",
            },
          },
          id: "kbc_1a2b",
          slug: "/categories/2",
          is_hidden: false,
          locales: ["en", "fr"],
          created_at: 1767225600.456,
          updated_at: 1767225600.456,
        },
      ],
    },
  },
});

contract("knowledgeBaseCategories.updateContent", {
  call: (fetch) => client(fetch).knowledgeBaseCategories.updateContent("kbc_1a2b", { name: "Orders and returns" }),
  sends: {
    method: "PATCH",
    url: "https://api2.frontapp.com/knowledge_base_categories/kbc_1a2b/content",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: { name: "Orders and returns" },
  },
  replies: {
    status: 200,
    json: {
      _links: { self: "https://acme.api.frontapp.com/knowledge_base_categories/kbc_1a2b/content" },
      id: "kbc_1a2b",
      name: "Orders",
      description: null,
      is_hidden: false,
      locale: "en",
      created_at: 1767225600.456,
      updated_at: 1767225600.456,
    },
  },
});

contract("knowledgeBaseCategories.updateContentForLocale", {
  call: (fetch) =>
    client(fetch).knowledgeBaseCategories.updateContentForLocale(
      { category_id: "kbc_1a2b", locale: "fr" },
      { name: "Orders and returns" },
    ),
  sends: {
    method: "PATCH",
    url: "https://api2.frontapp.com/knowledge_base_categories/kbc_1a2b/locales/fr/content",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: { name: "Orders and returns" },
  },
  replies: {
    status: 200,
    json: {
      _links: { self: "https://acme.api.frontapp.com/knowledge_base_categories/kbc_1a2b/content" },
      id: "kbc_1a2b",
      name: "Orders",
      description: null,
      is_hidden: false,
      locale: "en",
      created_at: 1767225600.456,
      updated_at: 1767225600.456,
    },
  },
});

paging("knowledgeBaseCategories.list", {
  call: (fetch) => client(fetch).knowledgeBaseCategories.list("knb_1a2b", { limit: 2 }),
  replies: [
    {
      status: 200,
      json: {
        _pagination: { next: "https://elsewhere.example/next?page_token=second-page" },
        _links: { self: "https://acme.api.frontapp.com/knowledge_bases/knb_1a2b/categories" },
        _results: [
          {
            _links: {
              self: "https://acme.api.frontapp.com/knowledge_base_categories/kbc_1a2b",
              related: {
                knowledge_base: "https://acme.api.frontapp.com/knowledge_bases/knb_1a2b",
                parent_category: null,
                articles: "https://acme.api.frontapp.com/knowledge_base_categories/kbc_1a2b/articles",
              },
            },
            id: "kbc_1a2b",
            slug: "/categories/2",
            is_hidden: false,
            locales: ["en", "fr"],
            created_at: 1767225600.456,
            updated_at: 1767225600.456,
            _test_item: "a0",
          },
        ],
      },
    },
    {
      status: 200,
      json: {
        _pagination: {},
        _links: { self: "https://acme.api.frontapp.com/knowledge_bases/knb_1a2b/categories" },
        _results: [
          {
            _links: {
              self: "https://acme.api.frontapp.com/knowledge_base_categories/kbc_1a2b",
              related: {
                knowledge_base: "https://acme.api.frontapp.com/knowledge_bases/knb_1a2b",
                parent_category: null,
                articles: "https://acme.api.frontapp.com/knowledge_base_categories/kbc_1a2b/articles",
              },
            },
            id: "kbc_1a2b",
            slug: "/categories/2",
            is_hidden: false,
            locales: ["en", "fr"],
            created_at: 1767225600.456,
            updated_at: 1767225600.456,
            _test_item: "b0",
          },
        ],
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://api2.frontapp.com/knowledge_bases/knb_1a2b/categories?page_token=second-page",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  items: [
    {
      _links: {
        self: "https://acme.api.frontapp.com/knowledge_base_categories/kbc_1a2b",
        related: {
          knowledge_base: "https://acme.api.frontapp.com/knowledge_bases/knb_1a2b",
          parent_category: null,
          articles: "https://acme.api.frontapp.com/knowledge_base_categories/kbc_1a2b/articles",
        },
      },
      id: "kbc_1a2b",
      slug: "/categories/2",
      is_hidden: false,
      locales: ["en", "fr"],
      created_at: 1767225600.456,
      updated_at: 1767225600.456,
      _test_item: "a0",
    },
    {
      _links: {
        self: "https://acme.api.frontapp.com/knowledge_base_categories/kbc_1a2b",
        related: {
          knowledge_base: "https://acme.api.frontapp.com/knowledge_bases/knb_1a2b",
          parent_category: null,
          articles: "https://acme.api.frontapp.com/knowledge_base_categories/kbc_1a2b/articles",
        },
      },
      id: "kbc_1a2b",
      slug: "/categories/2",
      is_hidden: false,
      locales: ["en", "fr"],
      created_at: 1767225600.456,
      updated_at: 1767225600.456,
      _test_item: "b0",
    },
  ],
});

refusal("knowledgeBaseCategories.create", {
  call: (fetch) => client(fetch).knowledgeBaseCategories.create("knb_1a2b", { name: "Orders" }),
  replies: { status: 400, json: { _error: { message: "This test is refused" }, error: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
