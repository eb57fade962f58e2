// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  knowledgeBaseArticlesCreate,
  knowledgeBaseArticlesCreateForLocale,
  knowledgeBaseArticlesDelete,
  knowledgeBaseArticlesDownloadAttachment,
  knowledgeBaseArticlesGet,
  knowledgeBaseArticlesGetContent,
  knowledgeBaseArticlesGetContentForLocale,
  knowledgeBaseArticlesList,
  knowledgeBaseArticlesListForCategory,
  knowledgeBaseArticlesUpdateContent,
  knowledgeBaseArticlesUpdateContentForLocale,
} from "../operations/knowledge-base-articles.ts";
import type {
  KnowledgeBaseArticlesCreateForLocaleResponse,
  KnowledgeBaseArticlesCreateResponse,
  KnowledgeBaseArticlesDeleteResponse,
  KnowledgeBaseArticlesGetContentForLocaleResponse,
  KnowledgeBaseArticlesGetContentResponse,
  KnowledgeBaseArticlesGetResponse,
  KnowledgeBaseArticlesListForCategoryResponse,
  KnowledgeBaseArticlesListResponse,
  KnowledgeBaseArticlesUpdateContentForLocaleResponse,
  KnowledgeBaseArticlesUpdateContentResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.knowledgeBaseArticles`: each answers with the reply that it is given, or with the documented example. */
export const knowledgeBaseArticlesMocks = {
  /** Creates an article in the default language. `POST /knowledge_bases/{knowledge_base_id}/articles` */
  create: (reply?: KnowledgeBaseArticlesCreateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      knowledgeBaseArticlesCreate,
      {
        status: 201,
        contentType: "application/json",
        example: {
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
      reply,
      init,
    ),
  /** Creates an article in one language. `POST /knowledge_bases/{knowledge_base_id}/locales/{locale}/articles` */
  createForLocale: (reply?: KnowledgeBaseArticlesCreateForLocaleResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      knowledgeBaseArticlesCreateForLocale,
      {
        status: 201,
        contentType: "application/json",
        example: {
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
      reply,
      init,
    ),
  /** Deletes an article in all languages. `DELETE /knowledge_base_articles/{article_id}` */
  delete: (reply?: KnowledgeBaseArticlesDeleteResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      knowledgeBaseArticlesDelete,
      {
        status: 200,
        contentType: "application/json",
        example: {
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
      reply,
      init,
    ),
  /** Downloads a file of an article. `GET /knowledge_base_articles/{article_id}/download/{attachment_id}` */
  downloadAttachment: (reply?: Blob | Uint8Array<ArrayBuffer> | string, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      knowledgeBaseArticlesDownloadAttachment,
      { status: 200, contentType: "*/*", example: "%PDF-1.7" },
      reply,
      init,
    ),
  /** Gets an article, without its texts. `GET /knowledge_base_articles/{article_id}` */
  get: (reply?: KnowledgeBaseArticlesGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      knowledgeBaseArticlesGet,
      {
        status: 200,
        contentType: "application/json",
        example: {
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
      reply,
      init,
    ),
  /** Gets an article in the default language. `GET /knowledge_base_articles/{article_id}/content` */
  getContent: (reply?: KnowledgeBaseArticlesGetContentResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      knowledgeBaseArticlesGetContent,
      {
        status: 200,
        contentType: "application/json",
        example: {
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
      reply,
      init,
    ),
  /** Gets an article in one language. `GET /knowledge_base_articles/{article_id}/locales/{locale}/content` */
  getContentForLocale: (reply?: KnowledgeBaseArticlesGetContentForLocaleResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      knowledgeBaseArticlesGetContentForLocale,
      {
        status: 200,
        contentType: "application/json",
        example: {
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
      reply,
      init,
    ),
  /** Lists the articles of a knowledge base, without their texts. `GET /knowledge_bases/{knowledge_base_id}/articles` */
  list: (reply?: KnowledgeBaseArticlesListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      knowledgeBaseArticlesList,
      {
        status: 200,
        contentType: "application/json",
        example: {
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
      reply,
      init,
    ),
  /** Lists the articles of a category, without their texts. `GET /knowledge_base_categories/{category_id}/articles` */
  listForCategory: (reply?: KnowledgeBaseArticlesListForCategoryResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      knowledgeBaseArticlesListForCategory,
      {
        status: 200,
        contentType: "application/json",
        example: {
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
      reply,
      init,
    ),
  /** Changes an article in the default language. `PATCH /knowledge_base_articles/{article_id}/content` */
  updateContent: (reply?: KnowledgeBaseArticlesUpdateContentResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      knowledgeBaseArticlesUpdateContent,
      {
        status: 200,
        contentType: "application/json",
        example: {
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
      reply,
      init,
    ),
  /** Changes an article in one language. `PATCH /knowledge_base_articles/{article_id}/locales/{locale}/content` */
  updateContentForLocale: (reply?: KnowledgeBaseArticlesUpdateContentForLocaleResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      knowledgeBaseArticlesUpdateContentForLocale,
      {
        status: 200,
        contentType: "application/json",
        example: {
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
      reply,
      init,
    ),
};
