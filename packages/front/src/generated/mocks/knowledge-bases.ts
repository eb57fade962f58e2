// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  knowledgeBasesCreate,
  knowledgeBasesGet,
  knowledgeBasesGetContent,
  knowledgeBasesGetContentForLocale,
  knowledgeBasesList,
  knowledgeBasesUpdateContent,
  knowledgeBasesUpdateContentForLocale,
} from "../operations/knowledge-bases.ts";
import type {
  KnowledgeBasesCreateResponse,
  KnowledgeBasesGetContentForLocaleResponse,
  KnowledgeBasesGetContentResponse,
  KnowledgeBasesGetResponse,
  KnowledgeBasesListResponse,
  KnowledgeBasesUpdateContentForLocaleResponse,
  KnowledgeBasesUpdateContentResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.knowledgeBases`: each answers with the reply that it is given, or with the documented example. */
export const knowledgeBasesMocks = {
  /** Creates a knowledge base. `POST /knowledge_bases` */
  create: (reply?: KnowledgeBasesCreateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      knowledgeBasesCreate,
      {
        status: 201,
        contentType: "application/json",
        example: {
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
      reply,
      init,
    ),
  /** Gets a knowledge base, without its texts. `GET /knowledge_bases/{knowledge_base_id}` */
  get: (reply?: KnowledgeBasesGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      knowledgeBasesGet,
      {
        status: 200,
        contentType: "application/json",
        example: {
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
      reply,
      init,
    ),
  /** Gets a knowledge base in the default language. `GET /knowledge_bases/{knowledge_base_id}/content` */
  getContent: (reply?: KnowledgeBasesGetContentResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      knowledgeBasesGetContent,
      {
        status: 200,
        contentType: "application/json",
        example: {
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
      reply,
      init,
    ),
  /** Gets a knowledge base in one language. `GET /knowledge_bases/{knowledge_base_id}/locales/{locale}/content` */
  getContentForLocale: (reply?: KnowledgeBasesGetContentForLocaleResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      knowledgeBasesGetContentForLocale,
      {
        status: 200,
        contentType: "application/json",
        example: {
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
      reply,
      init,
    ),
  /** Lists the knowledge bases of the company, without their texts. `GET /knowledge_bases` */
  list: (reply?: KnowledgeBasesListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      knowledgeBasesList,
      {
        status: 200,
        contentType: "application/json",
        example: {
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
      reply,
      init,
    ),
  /** Changes a knowledge base in the default language. `PATCH /knowledge_bases/{knowledge_base_id}/content` */
  updateContent: (reply?: KnowledgeBasesUpdateContentResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      knowledgeBasesUpdateContent,
      {
        status: 200,
        contentType: "application/json",
        example: {
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
      reply,
      init,
    ),
  /** Changes a knowledge base in one language. `PATCH /knowledge_bases/{knowledge_base_id}/locales/{locale}/content` */
  updateContentForLocale: (reply?: KnowledgeBasesUpdateContentForLocaleResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      knowledgeBasesUpdateContentForLocale,
      {
        status: 200,
        contentType: "application/json",
        example: {
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
      reply,
      init,
    ),
};
