// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { contract, paging, refusal } from "@carillon/config/contract";
import { Crisp, type CrispOptions } from "../../src/generated/index.ts";

const client = (fetch: typeof globalThis.fetch, own: Partial<CrispOptions> = {}) =>
  new Crisp({
    identifier: "test-identifier",
    key: "test-key",
    tier: "plugin",
    websiteId: "8c842203-0000-4000-8000-000000000001",
    throttle: false,
    retry: false,
    fetch,
    ...own,
  });

contract("helpdeskArticles.alternateExists", {
  call: (fetch) =>
    client(fetch).helpdeskArticles.alternateExists({
      locale: "en",
      article_id: "0a1b2c3d-0000-4000-8000-000000000012",
      locale_linked: "fr",
    }),
  sends: {
    method: "HEAD",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/helpdesk/locale/en/article/0a1b2c3d-0000-4000-8000-000000000012/alternate/fr",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: { status: 200 },
  gives: true,
});

contract("helpdeskArticles.create", {
  call: (fetch) => client(fetch).helpdeskArticles.create("en", { title: "How do I pay?" }),
  sends: {
    method: "POST",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/helpdesk/locale/en/article",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
    json: { title: "How do I pay?" },
  },
  replies: {
    status: 200,
    json: { error: false, reason: "resolved", data: { article_id: "0a1b2c3d-0000-4000-8000-000000000012" } },
  },
  gives: { article_id: "0a1b2c3d-0000-4000-8000-000000000012" },
});

contract("helpdeskArticles.delete", {
  call: (fetch) =>
    client(fetch).helpdeskArticles.delete({ locale: "en", article_id: "0a1b2c3d-0000-4000-8000-000000000012" }),
  sends: {
    method: "DELETE",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/helpdesk/locale/en/article/0a1b2c3d-0000-4000-8000-000000000012",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

contract("helpdeskArticles.deleteAlternate", {
  call: (fetch) =>
    client(fetch).helpdeskArticles.deleteAlternate({
      locale: "en",
      article_id: "0a1b2c3d-0000-4000-8000-000000000012",
      locale_linked: "fr",
    }),
  sends: {
    method: "DELETE",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/helpdesk/locale/en/article/0a1b2c3d-0000-4000-8000-000000000012/alternate/fr",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

contract("helpdeskArticles.exists", {
  call: (fetch) =>
    client(fetch).helpdeskArticles.exists({ locale: "en", article_id: "0a1b2c3d-0000-4000-8000-000000000012" }),
  sends: {
    method: "HEAD",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/helpdesk/locale/en/article/0a1b2c3d-0000-4000-8000-000000000012",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: { status: 200 },
  gives: true,
});

contract("helpdeskArticles.get", {
  call: (fetch) =>
    client(fetch).helpdeskArticles.get({ locale: "en", article_id: "0a1b2c3d-0000-4000-8000-000000000012" }),
  sends: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/helpdesk/locale/en/article/0a1b2c3d-0000-4000-8000-000000000012",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: {
    status: 200,
    json: {
      error: false,
      reason: "resolved",
      data: { title: "How do I pay?", description: null, content: "By **card**.", featured: false, order: 1 },
    },
  },
  gives: { title: "How do I pay?", description: null, content: "By **card**.", featured: false, order: 1 },
});

contract("helpdeskArticles.getAlternate", {
  call: (fetch) =>
    client(fetch).helpdeskArticles.getAlternate({
      locale: "en",
      article_id: "0a1b2c3d-0000-4000-8000-000000000012",
      locale_linked: "fr",
    }),
  sends: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/helpdesk/locale/en/article/0a1b2c3d-0000-4000-8000-000000000012/alternate/fr",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: {
    status: 200,
    json: {
      error: false,
      reason: "resolved",
      data: { locale: "fr", article_id: "0a1b2c3d-0000-4000-8000-000000000023" },
    },
  },
  gives: { locale: "fr", article_id: "0a1b2c3d-0000-4000-8000-000000000023" },
});

contract("helpdeskArticles.getCategory", {
  call: (fetch) =>
    client(fetch).helpdeskArticles.getCategory({ locale: "en", article_id: "0a1b2c3d-0000-4000-8000-000000000012" }),
  sends: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/helpdesk/locale/en/article/0a1b2c3d-0000-4000-8000-000000000012/category",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: {
    status: 200,
    json: {
      error: false,
      reason: "resolved",
      data: { category_id: "0a1b2c3d-0000-4000-8000-000000000013", section_id: "0a1b2c3d-0000-4000-8000-000000000014" },
    },
  },
  gives: { category_id: "0a1b2c3d-0000-4000-8000-000000000013", section_id: "0a1b2c3d-0000-4000-8000-000000000014" },
});

contract("helpdeskArticles.getPage", {
  call: (fetch) =>
    client(fetch).helpdeskArticles.getPage({ locale: "en", article_id: "0a1b2c3d-0000-4000-8000-000000000012" }),
  sends: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/helpdesk/locale/en/article/0a1b2c3d-0000-4000-8000-000000000012/page",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: {
    status: 200,
    json: {
      error: false,
      reason: "resolved",
      data: { title: "How do I pay?", url: "https://help.acme.example/en/article/how-do-i-pay/" },
    },
  },
  gives: { title: "How do I pay?", url: "https://help.acme.example/en/article/how-do-i-pay/" },
});

contract("helpdeskArticles.list", {
  call: (fetch) => client(fetch).helpdeskArticles.list("en"),
  sends: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/helpdesk/locale/en/articles/1",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: {
    status: 200,
    json: {
      error: false,
      reason: "resolved",
      data: [{ title: "How do I pay?", description: null, content: "By **card**.", featured: false, order: 1 }],
    },
  },
  gives: [{ title: "How do I pay?", description: null, content: "By **card**.", featured: false, order: 1 }],
});

contract("helpdeskArticles.listAlternates", {
  call: (fetch) =>
    client(fetch).helpdeskArticles.listAlternates({ locale: "en", article_id: "0a1b2c3d-0000-4000-8000-000000000012" }),
  sends: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/helpdesk/locale/en/article/0a1b2c3d-0000-4000-8000-000000000012/alternates",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: {
    status: 200,
    json: {
      error: false,
      reason: "resolved",
      data: [{ locale: "fr", article_id: "0a1b2c3d-0000-4000-8000-000000000023" }],
    },
  },
  gives: [{ locale: "fr", article_id: "0a1b2c3d-0000-4000-8000-000000000023" }],
});

contract("helpdeskArticles.publish", {
  call: (fetch) =>
    client(fetch).helpdeskArticles.publish({ locale: "en", article_id: "0a1b2c3d-0000-4000-8000-000000000012" }),
  sends: {
    method: "POST",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/helpdesk/locale/en/article/0a1b2c3d-0000-4000-8000-000000000012/publish",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: {
    status: 200,
    json: { error: false, reason: "resolved", data: { url: "https://help.acme.example/en/article/how-do-i-pay/" } },
  },
  gives: { url: "https://help.acme.example/en/article/how-do-i-pay/" },
});

contract("helpdeskArticles.save", {
  call: (fetch) =>
    client(fetch).helpdeskArticles.save(
      { locale: "en", article_id: "0a1b2c3d-0000-4000-8000-000000000012" },
      { title: "How do I pay?", description: null, content: "By **card**.", featured: false, order: 1 },
    ),
  sends: {
    method: "PUT",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/helpdesk/locale/en/article/0a1b2c3d-0000-4000-8000-000000000012",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
    json: { title: "How do I pay?", description: null, content: "By **card**.", featured: false, order: 1 },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

contract("helpdeskArticles.saveAlternate", {
  call: (fetch) =>
    client(fetch).helpdeskArticles.saveAlternate(
      { locale: "en", article_id: "0a1b2c3d-0000-4000-8000-000000000012", locale_linked: "fr" },
      { article_id: "0a1b2c3d-0000-4000-8000-000000000023" },
    ),
  sends: {
    method: "PUT",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/helpdesk/locale/en/article/0a1b2c3d-0000-4000-8000-000000000012/alternate/fr",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
    json: { article_id: "0a1b2c3d-0000-4000-8000-000000000023" },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

contract("helpdeskArticles.unpublish", {
  call: (fetch) =>
    client(fetch).helpdeskArticles.unpublish({ locale: "en", article_id: "0a1b2c3d-0000-4000-8000-000000000012" }),
  sends: {
    method: "POST",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/helpdesk/locale/en/article/0a1b2c3d-0000-4000-8000-000000000012/unpublish",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

contract("helpdeskArticles.update", {
  call: (fetch) =>
    client(fetch).helpdeskArticles.update(
      { locale: "en", article_id: "0a1b2c3d-0000-4000-8000-000000000012" },
      { title: "How do I pay?", description: null, content: "By **card**.", featured: false, order: 1 },
    ),
  sends: {
    method: "PATCH",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/helpdesk/locale/en/article/0a1b2c3d-0000-4000-8000-000000000012",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
    json: { title: "How do I pay?", description: null, content: "By **card**.", featured: false, order: 1 },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

contract("helpdeskArticles.updateCategory", {
  call: (fetch) =>
    client(fetch).helpdeskArticles.updateCategory(
      { locale: "en", article_id: "0a1b2c3d-0000-4000-8000-000000000012" },
      { category_id: "0a1b2c3d-0000-4000-8000-000000000013", section_id: "0a1b2c3d-0000-4000-8000-000000000014" },
    ),
  sends: {
    method: "PATCH",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/helpdesk/locale/en/article/0a1b2c3d-0000-4000-8000-000000000012/category",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
    json: { category_id: "0a1b2c3d-0000-4000-8000-000000000013", section_id: "0a1b2c3d-0000-4000-8000-000000000014" },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

paging("helpdeskArticles.list", {
  call: (fetch) => client(fetch).helpdeskArticles.list("en"),
  replies: [
    {
      status: 200,
      json: {
        error: false,
        reason: "resolved",
        data: [
          {
            title: "How do I pay?",
            description: null,
            content: "By **card**.",
            featured: false,
            order: 1,
            _test_item: "a0",
          },
        ],
      },
    },
    {
      status: 200,
      json: {
        error: false,
        reason: "resolved",
        data: [
          {
            title: "How do I pay?",
            description: null,
            content: "By **card**.",
            featured: false,
            order: 1,
            _test_item: "b0",
          },
        ],
      },
    },
    { status: 200, json: { error: false, reason: "resolved", data: [] } },
  ],
  second: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/helpdesk/locale/en/articles/2",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  items: [
    { title: "How do I pay?", description: null, content: "By **card**.", featured: false, order: 1, _test_item: "a0" },
    { title: "How do I pay?", description: null, content: "By **card**.", featured: false, order: 1, _test_item: "b0" },
  ],
});

refusal("helpdeskArticles.create", {
  call: (fetch) => client(fetch).helpdeskArticles.create("en", { title: "How do I pay?" }),
  replies: { status: 400, json: { data: { message: "This test is refused" }, reason: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
