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

contract("knowledgeBaseArticles.create", {
  call: (fetch) =>
    client(fetch).knowledgeBaseArticles.create("knb_1a2b", {
      category_id: "kbc_1a2b",
      author_id: "tea_xyz789",
      subject: "Returns",
      content: "<p>Within 30 days.</p>",
      status: "published",
    }),
  sends: {
    method: "POST",
    url: "https://api2.frontapp.com/knowledge_bases/knb_1a2b/articles",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: {
      category_id: "kbc_1a2b",
      author_id: "tea_xyz789",
      subject: "Returns",
      content: "<p>Within 30 days.</p>",
      status: "published",
    },
  },
  replies: {
    status: 201,
    json: {
      _links: { self: "https://acme.api.frontapp.com/knowledge_base_articles/kba_1a2b/content" },
      id: "kba_1a2b",
      slug: "/articles/5",
      name: "Returns",
      status: "published",
      keywords: ["return"],
      content: "<p>Within 30 days.</p>",
      locale: "en",
      attachments: [],
      last_edited_at: 1767225600.456,
      created_at: 1767225600.456,
      updated_at: 1767225600.456,
    },
  },
});

contract("knowledgeBaseArticles.createForLocale", {
  call: (fetch) =>
    client(fetch).knowledgeBaseArticles.createForLocale(
      { knowledge_base_id: "knb_1a2b", locale: "fr" },
      {
        category_id: "kbc_1a2b",
        author_id: "tea_xyz789",
        subject: "Returns",
        content: "<p>Within 30 days.</p>",
        status: "published",
      },
    ),
  sends: {
    method: "POST",
    url: "https://api2.frontapp.com/knowledge_bases/knb_1a2b/locales/fr/articles",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: {
      category_id: "kbc_1a2b",
      author_id: "tea_xyz789",
      subject: "Returns",
      content: "<p>Within 30 days.</p>",
      status: "published",
    },
  },
  replies: {
    status: 201,
    json: {
      _links: { self: "https://acme.api.frontapp.com/knowledge_base_articles/kba_1a2b/content" },
      id: "kba_1a2b",
      slug: "/articles/5",
      name: "Returns",
      status: "published",
      keywords: ["return"],
      content: "<p>Within 30 days.</p>",
      locale: "en",
      attachments: [],
      last_edited_at: 1767225600.456,
      created_at: 1767225600.456,
      updated_at: 1767225600.456,
    },
  },
});

contract("knowledgeBaseArticles.delete", {
  call: (fetch) => client(fetch).knowledgeBaseArticles.delete("kba_1a2b"),
  sends: {
    method: "DELETE",
    url: "https://api2.frontapp.com/knowledge_base_articles/kba_1a2b",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: {
    status: 200,
    json: {
      _links: {
        self: "https://acme.api.frontapp.com/knowledge_base_articles/kba_1a2b",
        related: {
          knowledge_base: "https://acme.api.frontapp.com/knowledge_bases/knb_1a2b",
          category: null,
          content: "https://acme.api.frontapp.com/knowledge_base_articles/kba_1a2b/content",
        },
      },
      id: "kba_1a2b",
      slug: "/articles/5",
      locales: ["en", "fr"],
      created_at: 1767225600.456,
      updated_at: 1767225600.456,
    },
  },
});

contract("knowledgeBaseArticles.downloadAttachment", {
  call: (fetch) =>
    client(fetch).knowledgeBaseArticles.downloadAttachment({ article_id: "kba_1a2b", attachment_id: "fil_1a2b" }),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/knowledge_base_articles/kba_1a2b/download/fil_1a2b",
    headers: { accept: "*/*", authorization: "Bearer test-apiToken" },
  },
  replies: { status: 200, type: "*/*", text: "%PDF-1.7" },
  gives: "%PDF-1.7",
});

contract("knowledgeBaseArticles.get", {
  call: (fetch) => client(fetch).knowledgeBaseArticles.get("kba_1a2b"),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/knowledge_base_articles/kba_1a2b",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: {
    status: 200,
    json: {
      _links: {
        self: "https://acme.api.frontapp.com/knowledge_base_articles/kba_1a2b",
        related: {
          knowledge_base: "https://acme.api.frontapp.com/knowledge_bases/knb_1a2b",
          category: null,
          content: "https://acme.api.frontapp.com/knowledge_base_articles/kba_1a2b/content",
        },
      },
      id: "kba_1a2b",
      slug: "/articles/5",
      locales: ["en", "fr"],
      created_at: 1767225600.456,
      updated_at: 1767225600.456,
    },
  },
});

contract("knowledgeBaseArticles.getContent", {
  call: (fetch) => client(fetch).knowledgeBaseArticles.getContent("kba_1a2b"),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/knowledge_base_articles/kba_1a2b/content",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: {
    status: 200,
    json: {
      _links: { self: "https://acme.api.frontapp.com/knowledge_base_articles/kba_1a2b/content" },
      id: "kba_1a2b",
      slug: "/articles/5",
      name: "Returns",
      status: "published",
      keywords: ["return"],
      content: "<p>Within 30 days.</p>",
      locale: "en",
      attachments: [],
      last_edited_at: 1767225600.456,
      created_at: 1767225600.456,
      updated_at: 1767225600.456,
    },
  },
});

contract("knowledgeBaseArticles.getContentForLocale", {
  call: (fetch) => client(fetch).knowledgeBaseArticles.getContentForLocale({ article_id: "kba_1a2b", locale: "fr" }),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/knowledge_base_articles/kba_1a2b/locales/fr/content",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: {
    status: 200,
    json: {
      _links: { self: "https://acme.api.frontapp.com/knowledge_base_articles/kba_1a2b/content" },
      id: "kba_1a2b",
      slug: "/articles/5",
      name: "Returns",
      status: "published",
      keywords: ["return"],
      content: "<p>Within 30 days.</p>",
      locale: "en",
      attachments: [],
      last_edited_at: 1767225600.456,
      created_at: 1767225600.456,
      updated_at: 1767225600.456,
    },
  },
});

contract("knowledgeBaseArticles.list", {
  call: (fetch) => client(fetch).knowledgeBaseArticles.list("knb_1a2b", { limit: 25 }),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/knowledge_bases/knb_1a2b/articles?limit=25",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: {
    status: 200,
    json: {
      _pagination: { next: null },
      _links: { self: "https://acme.api.frontapp.com/knowledge_bases/knb_1a2b/articles" },
      _results: [
        {
          _links: {
            self: "https://acme.api.frontapp.com/knowledge_base_articles/kba_1a2b",
            related: {
              knowledge_base: "https://acme.api.frontapp.com/knowledge_bases/knb_1a2b",
              category: null,
              content: "https://acme.api.frontapp.com/knowledge_base_articles/kba_1a2b/content",
            },
          },
          id: "kba_1a2b",
          slug: "/articles/5",
          locales: ["en", "fr"],
          created_at: 1767225600.456,
          updated_at: 1767225600.456,
        },
      ],
    },
  },
});

contract("knowledgeBaseArticles.listForCategory", {
  call: (fetch) => client(fetch).knowledgeBaseArticles.listForCategory("kbc_1a2b", { limit: 25 }),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/knowledge_base_categories/kbc_1a2b/articles?limit=25",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: {
    status: 200,
    json: {
      _pagination: { next: null },
      _links: { self: "https://acme.api.frontapp.com/knowledge_bases/knb_1a2b/articles" },
      _results: [
        {
          _links: {
            self: "https://acme.api.frontapp.com/knowledge_base_articles/kba_1a2b",
            related: {
              knowledge_base: "https://acme.api.frontapp.com/knowledge_bases/knb_1a2b",
              category: null,
              content: "https://acme.api.frontapp.com/knowledge_base_articles/kba_1a2b/content",
            },
          },
          id: "kba_1a2b",
          slug: "/articles/5",
          locales: ["en", "fr"],
          created_at: 1767225600.456,
          updated_at: 1767225600.456,
        },
      ],
    },
  },
});

contract("knowledgeBaseArticles.updateContent", {
  call: (fetch) =>
    client(fetch).knowledgeBaseArticles.updateContent("kba_1a2b", {
      content: "<p>Within 60 days.</p>",
      status: "published",
    }),
  sends: {
    method: "PATCH",
    url: "https://api2.frontapp.com/knowledge_base_articles/kba_1a2b/content",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: { content: "<p>Within 60 days.</p>", status: "published" },
  },
  replies: {
    status: 200,
    json: {
      _links: { self: "https://acme.api.frontapp.com/knowledge_base_articles/kba_1a2b/content" },
      id: "kba_1a2b",
      slug: "/articles/5",
      name: "Returns",
      status: "published",
      keywords: ["return"],
      content: "<p>Within 30 days.</p>",
      locale: "en",
      attachments: [],
      last_edited_at: 1767225600.456,
      created_at: 1767225600.456,
      updated_at: 1767225600.456,
    },
  },
});

contract("knowledgeBaseArticles.updateContentForLocale", {
  call: (fetch) =>
    client(fetch).knowledgeBaseArticles.updateContentForLocale(
      { article_id: "kba_1a2b", locale: "fr" },
      { content: "<p>Within 60 days.</p>", status: "published" },
    ),
  sends: {
    method: "PATCH",
    url: "https://api2.frontapp.com/knowledge_base_articles/kba_1a2b/locales/fr/content",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: { content: "<p>Within 60 days.</p>", status: "published" },
  },
  replies: {
    status: 200,
    json: {
      _links: { self: "https://acme.api.frontapp.com/knowledge_base_articles/kba_1a2b/content" },
      id: "kba_1a2b",
      slug: "/articles/5",
      name: "Returns",
      status: "published",
      keywords: ["return"],
      content: "<p>Within 30 days.</p>",
      locale: "en",
      attachments: [],
      last_edited_at: 1767225600.456,
      created_at: 1767225600.456,
      updated_at: 1767225600.456,
    },
  },
});

paging("knowledgeBaseArticles.list", {
  call: (fetch) => client(fetch).knowledgeBaseArticles.list("knb_1a2b", { limit: 2 }),
  replies: [
    {
      status: 200,
      json: {
        _pagination: { next: "https://elsewhere.example/next?page_token=second-page" },
        _links: { self: "https://acme.api.frontapp.com/knowledge_bases/knb_1a2b/articles" },
        _results: [
          {
            _links: {
              self: "https://acme.api.frontapp.com/knowledge_base_articles/kba_1a2b",
              related: {
                knowledge_base: "https://acme.api.frontapp.com/knowledge_bases/knb_1a2b",
                category: null,
                content: "https://acme.api.frontapp.com/knowledge_base_articles/kba_1a2b/content",
              },
            },
            id: "kba_1a2b",
            slug: "/articles/5",
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
        _links: { self: "https://acme.api.frontapp.com/knowledge_bases/knb_1a2b/articles" },
        _results: [
          {
            _links: {
              self: "https://acme.api.frontapp.com/knowledge_base_articles/kba_1a2b",
              related: {
                knowledge_base: "https://acme.api.frontapp.com/knowledge_bases/knb_1a2b",
                category: null,
                content: "https://acme.api.frontapp.com/knowledge_base_articles/kba_1a2b/content",
              },
            },
            id: "kba_1a2b",
            slug: "/articles/5",
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
    url: "https://api2.frontapp.com/knowledge_bases/knb_1a2b/articles?page_token=second-page",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  items: [
    {
      _links: {
        self: "https://acme.api.frontapp.com/knowledge_base_articles/kba_1a2b",
        related: {
          knowledge_base: "https://acme.api.frontapp.com/knowledge_bases/knb_1a2b",
          category: null,
          content: "https://acme.api.frontapp.com/knowledge_base_articles/kba_1a2b/content",
        },
      },
      id: "kba_1a2b",
      slug: "/articles/5",
      locales: ["en", "fr"],
      created_at: 1767225600.456,
      updated_at: 1767225600.456,
      _test_item: "a0",
    },
    {
      _links: {
        self: "https://acme.api.frontapp.com/knowledge_base_articles/kba_1a2b",
        related: {
          knowledge_base: "https://acme.api.frontapp.com/knowledge_bases/knb_1a2b",
          category: null,
          content: "https://acme.api.frontapp.com/knowledge_base_articles/kba_1a2b/content",
        },
      },
      id: "kba_1a2b",
      slug: "/articles/5",
      locales: ["en", "fr"],
      created_at: 1767225600.456,
      updated_at: 1767225600.456,
      _test_item: "b0",
    },
  ],
});

paging("knowledgeBaseArticles.listForCategory", {
  call: (fetch) => client(fetch).knowledgeBaseArticles.listForCategory("kbc_1a2b", { limit: 2 }),
  replies: [
    {
      status: 200,
      json: {
        _pagination: { next: "https://elsewhere.example/next?page_token=second-page" },
        _links: { self: "https://acme.api.frontapp.com/knowledge_bases/knb_1a2b/articles" },
        _results: [
          {
            _links: {
              self: "https://acme.api.frontapp.com/knowledge_base_articles/kba_1a2b",
              related: {
                knowledge_base: "https://acme.api.frontapp.com/knowledge_bases/knb_1a2b",
                category: null,
                content: "https://acme.api.frontapp.com/knowledge_base_articles/kba_1a2b/content",
              },
            },
            id: "kba_1a2b",
            slug: "/articles/5",
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
        _links: { self: "https://acme.api.frontapp.com/knowledge_bases/knb_1a2b/articles" },
        _results: [
          {
            _links: {
              self: "https://acme.api.frontapp.com/knowledge_base_articles/kba_1a2b",
              related: {
                knowledge_base: "https://acme.api.frontapp.com/knowledge_bases/knb_1a2b",
                category: null,
                content: "https://acme.api.frontapp.com/knowledge_base_articles/kba_1a2b/content",
              },
            },
            id: "kba_1a2b",
            slug: "/articles/5",
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
    url: "https://api2.frontapp.com/knowledge_base_categories/kbc_1a2b/articles?page_token=second-page",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  items: [
    {
      _links: {
        self: "https://acme.api.frontapp.com/knowledge_base_articles/kba_1a2b",
        related: {
          knowledge_base: "https://acme.api.frontapp.com/knowledge_bases/knb_1a2b",
          category: null,
          content: "https://acme.api.frontapp.com/knowledge_base_articles/kba_1a2b/content",
        },
      },
      id: "kba_1a2b",
      slug: "/articles/5",
      locales: ["en", "fr"],
      created_at: 1767225600.456,
      updated_at: 1767225600.456,
      _test_item: "a0",
    },
    {
      _links: {
        self: "https://acme.api.frontapp.com/knowledge_base_articles/kba_1a2b",
        related: {
          knowledge_base: "https://acme.api.frontapp.com/knowledge_bases/knb_1a2b",
          category: null,
          content: "https://acme.api.frontapp.com/knowledge_base_articles/kba_1a2b/content",
        },
      },
      id: "kba_1a2b",
      slug: "/articles/5",
      locales: ["en", "fr"],
      created_at: 1767225600.456,
      updated_at: 1767225600.456,
      _test_item: "b0",
    },
  ],
});

refusal("knowledgeBaseArticles.create", {
  call: (fetch) =>
    client(fetch).knowledgeBaseArticles.create("knb_1a2b", {
      category_id: "kbc_1a2b",
      author_id: "tea_xyz789",
      subject: "Returns",
      content: "<p>Within 30 days.</p>",
      status: "published",
    }),
  replies: { status: 400, json: { _error: { message: "This test is refused" }, error: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
