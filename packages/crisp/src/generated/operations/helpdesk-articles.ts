// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { byPage, type Operation, type PagedOperation } from "@carillon/runtime/internal";

export const helpdeskArticlesAlternateExists: Operation = {
  id: "helpdeskArticles.alternateExists",
  method: "HEAD",
  path: "/website/{website_id}/helpdesk/locale/{locale}/article/{article_id}/alternate/{locale_linked}",
  ids: ["locale", "article_id", "locale_linked"],
  response: "exists",
};

export const helpdeskArticlesCreate: Operation = {
  id: "helpdeskArticles.create",
  method: "POST",
  path: "/website/{website_id}/helpdesk/locale/{locale}/article",
  ids: ["locale"],
  body: "json",
  bodyRequired: true,
  unwrap: "/data",
};

export const helpdeskArticlesDelete: Operation = {
  id: "helpdeskArticles.delete",
  method: "DELETE",
  path: "/website/{website_id}/helpdesk/locale/{locale}/article/{article_id}",
  ids: ["locale", "article_id"],
};

export const helpdeskArticlesDeleteAlternate: Operation = {
  id: "helpdeskArticles.deleteAlternate",
  method: "DELETE",
  path: "/website/{website_id}/helpdesk/locale/{locale}/article/{article_id}/alternate/{locale_linked}",
  ids: ["locale", "article_id", "locale_linked"],
};

export const helpdeskArticlesExists: Operation = {
  id: "helpdeskArticles.exists",
  method: "HEAD",
  path: "/website/{website_id}/helpdesk/locale/{locale}/article/{article_id}",
  ids: ["locale", "article_id"],
  response: "exists",
};

export const helpdeskArticlesGet: Operation = {
  id: "helpdeskArticles.get",
  method: "GET",
  path: "/website/{website_id}/helpdesk/locale/{locale}/article/{article_id}",
  ids: ["locale", "article_id"],
  unwrap: "/data",
};

export const helpdeskArticlesGetAlternate: Operation = {
  id: "helpdeskArticles.getAlternate",
  method: "GET",
  path: "/website/{website_id}/helpdesk/locale/{locale}/article/{article_id}/alternate/{locale_linked}",
  ids: ["locale", "article_id", "locale_linked"],
  unwrap: "/data",
};

export const helpdeskArticlesGetCategory: Operation = {
  id: "helpdeskArticles.getCategory",
  method: "GET",
  path: "/website/{website_id}/helpdesk/locale/{locale}/article/{article_id}/category",
  ids: ["locale", "article_id"],
  unwrap: "/data",
};

export const helpdeskArticlesGetPage: Operation = {
  id: "helpdeskArticles.getPage",
  method: "GET",
  path: "/website/{website_id}/helpdesk/locale/{locale}/article/{article_id}/page",
  ids: ["locale", "article_id"],
  unwrap: "/data",
};

export const helpdeskArticlesList: PagedOperation = {
  id: "helpdeskArticles.list",
  method: "GET",
  path: "/website/{website_id}/helpdesk/locale/{locale}/articles/{page_number}",
  ids: ["locale"],
  unwrap: "/data",
  paginate: { style: byPage, in: "path", param: "page_number", first: 1, items: "/data", end: "empty" },
};

export const helpdeskArticlesListAlternates: Operation = {
  id: "helpdeskArticles.listAlternates",
  method: "GET",
  path: "/website/{website_id}/helpdesk/locale/{locale}/article/{article_id}/alternates",
  ids: ["locale", "article_id"],
  unwrap: "/data",
};

export const helpdeskArticlesPublish: Operation = {
  id: "helpdeskArticles.publish",
  method: "POST",
  path: "/website/{website_id}/helpdesk/locale/{locale}/article/{article_id}/publish",
  ids: ["locale", "article_id"],
  unwrap: "/data",
};

export const helpdeskArticlesSave: Operation = {
  id: "helpdeskArticles.save",
  method: "PUT",
  path: "/website/{website_id}/helpdesk/locale/{locale}/article/{article_id}",
  ids: ["locale", "article_id"],
  body: "json",
  bodyRequired: true,
};

export const helpdeskArticlesSaveAlternate: Operation = {
  id: "helpdeskArticles.saveAlternate",
  method: "PUT",
  path: "/website/{website_id}/helpdesk/locale/{locale}/article/{article_id}/alternate/{locale_linked}",
  ids: ["locale", "article_id", "locale_linked"],
  body: "json",
  bodyRequired: true,
};

export const helpdeskArticlesUnpublish: Operation = {
  id: "helpdeskArticles.unpublish",
  method: "POST",
  path: "/website/{website_id}/helpdesk/locale/{locale}/article/{article_id}/unpublish",
  ids: ["locale", "article_id"],
};

export const helpdeskArticlesUpdate: Operation = {
  id: "helpdeskArticles.update",
  method: "PATCH",
  path: "/website/{website_id}/helpdesk/locale/{locale}/article/{article_id}",
  ids: ["locale", "article_id"],
  body: "json",
  bodyRequired: true,
  retry: "idempotent",
};

export const helpdeskArticlesUpdateCategory: Operation = {
  id: "helpdeskArticles.updateCategory",
  method: "PATCH",
  path: "/website/{website_id}/helpdesk/locale/{locale}/article/{article_id}/category",
  ids: ["locale", "article_id"],
  body: "json",
  bodyRequired: true,
  retry: "idempotent",
};
