// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  helpdeskArticlesAlternateExists,
  helpdeskArticlesCreate,
  helpdeskArticlesDelete,
  helpdeskArticlesDeleteAlternate,
  helpdeskArticlesExists,
  helpdeskArticlesGet,
  helpdeskArticlesGetAlternate,
  helpdeskArticlesGetCategory,
  helpdeskArticlesGetPage,
  helpdeskArticlesList,
  helpdeskArticlesListAlternates,
  helpdeskArticlesPublish,
  helpdeskArticlesSave,
  helpdeskArticlesSaveAlternate,
  helpdeskArticlesUnpublish,
  helpdeskArticlesUpdate,
  helpdeskArticlesUpdateCategory,
} from "../operations/helpdesk-articles.ts";
import type {
  HelpdeskArticlesCreateResponse,
  HelpdeskArticlesDeleteAlternateResponse,
  HelpdeskArticlesDeleteResponse,
  HelpdeskArticlesGetAlternateResponse,
  HelpdeskArticlesGetCategoryResponse,
  HelpdeskArticlesGetPageResponse,
  HelpdeskArticlesGetResponse,
  HelpdeskArticlesListAlternatesResponse,
  HelpdeskArticlesListResponse,
  HelpdeskArticlesPublishResponse,
  HelpdeskArticlesSaveAlternateResponse,
  HelpdeskArticlesSaveResponse,
  HelpdeskArticlesUnpublishResponse,
  HelpdeskArticlesUpdateCategoryResponse,
  HelpdeskArticlesUpdateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.helpdeskArticles`: each answers with the reply that it is given, or with the documented example. */
export const helpdeskArticlesMocks = {
  /** Tells whether an article has a form in another locale. `HEAD /website/{website_id}/helpdesk/locale/{locale}/article/{article_id}/alternate/{locale_linked}` */
  alternateExists: (reply?: boolean, init?: MockInit): HttpHandler =>
    mock(http, vendor, helpdeskArticlesAlternateExists, { status: 200 }, reply, init),
  /** Creates an article. `POST /website/{website_id}/helpdesk/locale/{locale}/article` */
  create: (reply?: HelpdeskArticlesCreateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      helpdeskArticlesCreate,
      {
        status: 200,
        contentType: "application/json",
        example: { error: false, reason: "resolved", data: { article_id: "0a1b2c3d-0000-4000-8000-000000000012" } },
      },
      reply,
      init,
    ),
  /** Deletes an article. `DELETE /website/{website_id}/helpdesk/locale/{locale}/article/{article_id}` */
  delete: (reply?: HelpdeskArticlesDeleteResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      helpdeskArticlesDelete,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
  /** Unties an article from its form in another locale. `DELETE /website/{website_id}/helpdesk/locale/{locale}/article/{article_id}/alternate/{locale_linked}` */
  deleteAlternate: (reply?: HelpdeskArticlesDeleteAlternateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      helpdeskArticlesDeleteAlternate,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
  /** Tells whether an article exists. `HEAD /website/{website_id}/helpdesk/locale/{locale}/article/{article_id}` */
  exists: (reply?: boolean, init?: MockInit): HttpHandler =>
    mock(http, vendor, helpdeskArticlesExists, { status: 200 }, reply, init),
  /** Gets an article. `GET /website/{website_id}/helpdesk/locale/{locale}/article/{article_id}` */
  get: (reply?: HelpdeskArticlesGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      helpdeskArticlesGet,
      {
        status: 200,
        contentType: "application/json",
        example: {
          error: false,
          reason: "resolved",
          data: { title: "How do I pay?", description: null, content: "By **card**.", featured: false, order: 1 },
        },
      },
      reply,
      init,
    ),
  /** Gets the form of an article in another locale. `GET /website/{website_id}/helpdesk/locale/{locale}/article/{article_id}/alternate/{locale_linked}` */
  getAlternate: (reply?: HelpdeskArticlesGetAlternateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      helpdeskArticlesGetAlternate,
      {
        status: 200,
        contentType: "application/json",
        example: {
          error: false,
          reason: "resolved",
          data: { locale: "fr", article_id: "0a1b2c3d-0000-4000-8000-000000000023" },
        },
      },
      reply,
      init,
    ),
  /** Gets the category of an article. `GET /website/{website_id}/helpdesk/locale/{locale}/article/{article_id}/category` */
  getCategory: (reply?: HelpdeskArticlesGetCategoryResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      helpdeskArticlesGetCategory,
      {
        status: 200,
        contentType: "application/json",
        example: {
          error: false,
          reason: "resolved",
          data: {
            category_id: "0a1b2c3d-0000-4000-8000-000000000013",
            section_id: "0a1b2c3d-0000-4000-8000-000000000014",
          },
        },
      },
      reply,
      init,
    ),
  /** Gets the public page of an article. `GET /website/{website_id}/helpdesk/locale/{locale}/article/{article_id}/page` */
  getPage: (reply?: HelpdeskArticlesGetPageResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      helpdeskArticlesGetPage,
      {
        status: 200,
        contentType: "application/json",
        example: {
          error: false,
          reason: "resolved",
          data: { title: "How do I pay?", url: "https://help.acme.example/en/article/how-do-i-pay/" },
        },
      },
      reply,
      init,
    ),
  /** Lists the articles of a locale. `GET /website/{website_id}/helpdesk/locale/{locale}/articles/{page_number}` */
  list: (reply?: HelpdeskArticlesListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      helpdeskArticlesList,
      {
        status: 200,
        contentType: "application/json",
        example: {
          error: false,
          reason: "resolved",
          data: [{ title: "How do I pay?", description: null, content: "By **card**.", featured: false, order: 1 }],
        },
      },
      reply,
      init,
    ),
  /** Lists the forms of an article in other locales. `GET /website/{website_id}/helpdesk/locale/{locale}/article/{article_id}/alternates` */
  listAlternates: (reply?: HelpdeskArticlesListAlternatesResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      helpdeskArticlesListAlternates,
      {
        status: 200,
        contentType: "application/json",
        example: {
          error: false,
          reason: "resolved",
          data: [{ locale: "fr", article_id: "0a1b2c3d-0000-4000-8000-000000000023" }],
        },
      },
      reply,
      init,
    ),
  /** Publishes an article. `POST /website/{website_id}/helpdesk/locale/{locale}/article/{article_id}/publish` */
  publish: (reply?: HelpdeskArticlesPublishResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      helpdeskArticlesPublish,
      {
        status: 200,
        contentType: "application/json",
        example: {
          error: false,
          reason: "resolved",
          data: { url: "https://help.acme.example/en/article/how-do-i-pay/" },
        },
      },
      reply,
      init,
    ),
  /** Saves a whole article over the old one. `PUT /website/{website_id}/helpdesk/locale/{locale}/article/{article_id}` */
  save: (reply?: HelpdeskArticlesSaveResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      helpdeskArticlesSave,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
  /** Names the form of an article in another locale. `PUT /website/{website_id}/helpdesk/locale/{locale}/article/{article_id}/alternate/{locale_linked}` */
  saveAlternate: (reply?: HelpdeskArticlesSaveAlternateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      helpdeskArticlesSaveAlternate,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
  /** Makes an article a draft again. `POST /website/{website_id}/helpdesk/locale/{locale}/article/{article_id}/unpublish` */
  unpublish: (reply?: HelpdeskArticlesUnpublishResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      helpdeskArticlesUnpublish,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
  /** Changes parts of an article. `PATCH /website/{website_id}/helpdesk/locale/{locale}/article/{article_id}` */
  update: (reply?: HelpdeskArticlesUpdateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      helpdeskArticlesUpdate,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
  /** Moves an article to another category. `PATCH /website/{website_id}/helpdesk/locale/{locale}/article/{article_id}/category` */
  updateCategory: (reply?: HelpdeskArticlesUpdateCategoryResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      helpdeskArticlesUpdateCategory,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
};
