// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { contract, refusal } from "@carillon/config/contract";
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

contract("knowledgeBases.create", {
  call: (fetch) => client(fetch).knowledgeBases.create({ name: "Help", type: "external" }),
  sends: {
    method: "POST",
    url: "https://api2.frontapp.com/knowledge_bases",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: { name: "Help", type: "external" },
  },
  replies: {
    status: 201,
    json: {
      _links: { self: "https://acme.api.frontapp.com/knowledge_bases/knb_1a2b" },
      id: "knb_1a2b",
      name: "Help",
      status: "published",
      type: "external",
      locale: "en",
      created_at: 1767225600.456,
      updated_at: 1767225600.456,
    },
  },
});

contract("knowledgeBases.get", {
  call: (fetch) => client(fetch).knowledgeBases.get("knb_1a2b"),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/knowledge_bases/knb_1a2b",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: {
    status: 200,
    json: {
      _links: {
        self: "https://acme.api.frontapp.com/knowledge_bases/knb_1a2b",
        related: {
          articles: "https://acme.api.frontapp.com/knowledge_bases/knb_1a2b/articles",
          categories: "https://acme.api.frontapp.com/knowledge_bases/knb_1a2b/categories",
        },
      },
      id: "knb_1a2b",
      type: "external",
      locales: ["en", "fr"],
      created_at: 1767225600.456,
      updated_at: 1767225600.456,
    },
  },
});

contract("knowledgeBases.getContent", {
  call: (fetch) => client(fetch).knowledgeBases.getContent("knb_1a2b"),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/knowledge_bases/knb_1a2b/content",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: {
    status: 200,
    json: {
      _links: { self: "https://acme.api.frontapp.com/knowledge_bases/knb_1a2b" },
      id: "knb_1a2b",
      name: "Help",
      status: "published",
      type: "external",
      locale: "en",
      created_at: 1767225600.456,
      updated_at: 1767225600.456,
    },
  },
});

contract("knowledgeBases.getContentForLocale", {
  call: (fetch) => client(fetch).knowledgeBases.getContentForLocale({ knowledge_base_id: "knb_1a2b", locale: "fr" }),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/knowledge_bases/knb_1a2b/locales/fr/content",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: {
    status: 200,
    json: {
      _links: { self: "https://acme.api.frontapp.com/knowledge_bases/knb_1a2b" },
      id: "knb_1a2b",
      name: "Help",
      status: "published",
      type: "external",
      locale: "en",
      created_at: 1767225600.456,
      updated_at: 1767225600.456,
    },
  },
});

contract("knowledgeBases.list", {
  call: (fetch) => client(fetch).knowledgeBases.list(),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/knowledge_bases",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: {
    status: 200,
    json: {
      _links: { self: "https://acme.api.frontapp.com/knowledge_bases" },
      _results: [
        {
          _links: {
            self: "https://acme.api.frontapp.com/knowledge_bases/knb_1a2b",
            related: {
              articles: "https://acme.api.frontapp.com/knowledge_bases/knb_1a2b/articles",
              categories: "https://acme.api.frontapp.com/knowledge_bases/knb_1a2b/categories",
            },
          },
          id: "knb_1a2b",
          type: "external",
          locales: ["en", "fr"],
          created_at: 1767225600.456,
          updated_at: 1767225600.456,
        },
      ],
    },
  },
});

contract("knowledgeBases.updateContent", {
  call: (fetch) => client(fetch).knowledgeBases.updateContent("knb_1a2b", { name: "Help centre" }),
  sends: {
    method: "PATCH",
    url: "https://api2.frontapp.com/knowledge_bases/knb_1a2b/content",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: { name: "Help centre" },
  },
  replies: {
    status: 200,
    json: {
      _links: { self: "https://acme.api.frontapp.com/knowledge_bases/knb_1a2b" },
      id: "knb_1a2b",
      name: "Help",
      status: "published",
      type: "external",
      locale: "en",
      created_at: 1767225600.456,
      updated_at: 1767225600.456,
    },
  },
});

contract("knowledgeBases.updateContentForLocale", {
  call: (fetch) =>
    client(fetch).knowledgeBases.updateContentForLocale(
      { knowledge_base_id: "knb_1a2b", locale: "fr" },
      { name: "Help centre" },
    ),
  sends: {
    method: "PATCH",
    url: "https://api2.frontapp.com/knowledge_bases/knb_1a2b/locales/fr/content",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: { name: "Help centre" },
  },
  replies: {
    status: 200,
    json: {
      _links: { self: "https://acme.api.frontapp.com/knowledge_bases/knb_1a2b" },
      id: "knb_1a2b",
      name: "Help",
      status: "published",
      type: "external",
      locale: "en",
      created_at: 1767225600.456,
      updated_at: 1767225600.456,
    },
  },
});

refusal("knowledgeBases.create", {
  call: (fetch) => client(fetch).knowledgeBases.create({ name: "Help", type: "external" }),
  replies: { status: 400, json: { _error: { message: "This test is refused" }, error: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
