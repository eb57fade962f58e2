// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  knowledgeBaseCategoriesCreate,
  knowledgeBaseCategoriesCreateForLocale,
  knowledgeBaseCategoriesDelete,
  knowledgeBaseCategoriesGet,
  knowledgeBaseCategoriesGetContent,
  knowledgeBaseCategoriesGetContentForLocale,
  knowledgeBaseCategoriesList,
  knowledgeBaseCategoriesUpdateContent,
  knowledgeBaseCategoriesUpdateContentForLocale,
} from "../operations/knowledge-base-categories.ts";
import type {
  KnowledgeBaseCategoriesCreateForLocaleResponse,
  KnowledgeBaseCategoriesCreateResponse,
  KnowledgeBaseCategoriesGetContentForLocaleResponse,
  KnowledgeBaseCategoriesGetContentResponse,
  KnowledgeBaseCategoriesGetResponse,
  KnowledgeBaseCategoriesListResponse,
  KnowledgeBaseCategoriesUpdateContentForLocaleResponse,
  KnowledgeBaseCategoriesUpdateContentResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.knowledgeBaseCategories`: each answers with the reply that it is given, or with the documented example. */
export const knowledgeBaseCategoriesMocks = {
  /** Creates a category in the default language. `POST /knowledge_bases/{knowledge_base_id}/categories` */
  create: (reply?: KnowledgeBaseCategoriesCreateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      knowledgeBaseCategoriesCreate,
      {
        status: 201,
        contentType: "application/json",
        example: {
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
      reply,
      init,
    ),
  /** Creates a category in one language. `POST /knowledge_bases/{knowledge_base_id}/locales/{locale}/categories` */
  createForLocale: (reply?: KnowledgeBaseCategoriesCreateForLocaleResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      knowledgeBaseCategoriesCreateForLocale,
      {
        status: 201,
        contentType: "application/json",
        example: {
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
      reply,
      init,
    ),
  /** Deletes a category and all its articles. `DELETE /knowledge_base_categories/{category_id}` */
  delete: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, knowledgeBaseCategoriesDelete, { status: 204 }, reply, init),
  /** Gets a category, without its texts. `GET /knowledge_base_categories/{category_id}` */
  get: (reply?: KnowledgeBaseCategoriesGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      knowledgeBaseCategoriesGet,
      {
        status: 200,
        contentType: "application/json",
        example: {
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
      reply,
      init,
    ),
  /** Gets a category in the default language. `GET /knowledge_base_categories/{category_id}/content` */
  getContent: (reply?: KnowledgeBaseCategoriesGetContentResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      knowledgeBaseCategoriesGetContent,
      {
        status: 200,
        contentType: "application/json",
        example: {
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
      reply,
      init,
    ),
  /** Gets a category in one language. `GET /knowledge_base_categories/{category_id}/locales/{locale}/content` */
  getContentForLocale: (reply?: KnowledgeBaseCategoriesGetContentForLocaleResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      knowledgeBaseCategoriesGetContentForLocale,
      {
        status: 200,
        contentType: "application/json",
        example: {
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
      reply,
      init,
    ),
  /** Lists the categories of a knowledge base, without their texts. `GET /knowledge_bases/{knowledge_base_id}/categories` */
  list: (reply?: KnowledgeBaseCategoriesListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      knowledgeBaseCategoriesList,
      {
        status: 200,
        contentType: "application/json",
        example: {
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
      reply,
      init,
    ),
  /** Changes a category in the default language. `PATCH /knowledge_base_categories/{category_id}/content` */
  updateContent: (reply?: KnowledgeBaseCategoriesUpdateContentResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      knowledgeBaseCategoriesUpdateContent,
      {
        status: 200,
        contentType: "application/json",
        example: {
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
      reply,
      init,
    ),
  /** Changes a category in one language. `PATCH /knowledge_base_categories/{category_id}/locales/{locale}/content` */
  updateContentForLocale: (
    reply?: KnowledgeBaseCategoriesUpdateContentForLocaleResponse,
    init?: MockInit,
  ): HttpHandler =>
    mock(
      http,
      vendor,
      knowledgeBaseCategoriesUpdateContentForLocale,
      {
        status: 200,
        contentType: "application/json",
        example: {
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
      reply,
      init,
    ),
};
