// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { byCursor, bytes, type Operation, type PagedOperation } from "@carillon/runtime/internal";

export const knowledgeBaseArticlesCreate: Operation = {
  id: "knowledgeBaseArticles.create",
  method: "POST",
  path: "/knowledge_bases/{knowledge_base_id}/articles",
  ids: ["knowledge_base_id"],
  body: "json",
  bodyRequired: true,
};

export const knowledgeBaseArticlesCreateForLocale: Operation = {
  id: "knowledgeBaseArticles.createForLocale",
  method: "POST",
  path: "/knowledge_bases/{knowledge_base_id}/locales/{locale}/articles",
  ids: ["knowledge_base_id", "locale"],
  body: "json",
  bodyRequired: true,
};

export const knowledgeBaseArticlesDelete: Operation = {
  id: "knowledgeBaseArticles.delete",
  method: "DELETE",
  path: "/knowledge_base_articles/{article_id}",
  ids: ["article_id"],
};

export const knowledgeBaseArticlesDownloadAttachment: Operation = {
  id: "knowledgeBaseArticles.downloadAttachment",
  method: "GET",
  path: "/knowledge_base_articles/{article_id}/download/{attachment_id}",
  ids: ["article_id", "attachment_id"],
  accept: "*/*",
  response: bytes,
};

export const knowledgeBaseArticlesGet: Operation = {
  id: "knowledgeBaseArticles.get",
  method: "GET",
  path: "/knowledge_base_articles/{article_id}",
  ids: ["article_id"],
};

export const knowledgeBaseArticlesGetContent: Operation = {
  id: "knowledgeBaseArticles.getContent",
  method: "GET",
  path: "/knowledge_base_articles/{article_id}/content",
  ids: ["article_id"],
};

export const knowledgeBaseArticlesGetContentForLocale: Operation = {
  id: "knowledgeBaseArticles.getContentForLocale",
  method: "GET",
  path: "/knowledge_base_articles/{article_id}/locales/{locale}/content",
  ids: ["article_id", "locale"],
};

export const knowledgeBaseArticlesList: PagedOperation = {
  id: "knowledgeBaseArticles.list",
  method: "GET",
  path: "/knowledge_bases/{knowledge_base_id}/articles",
  ids: ["knowledge_base_id"],
  paginate: {
    style: byCursor,
    in: "query",
    param: "page_token",
    size: "limit",
    items: "/_results",
    next: "/_pagination/next",
    nextParam: "page_token",
    end: "noNext",
    drop: ["limit"],
  },
};

export const knowledgeBaseArticlesListForCategory: PagedOperation = {
  id: "knowledgeBaseArticles.listForCategory",
  method: "GET",
  path: "/knowledge_base_categories/{category_id}/articles",
  ids: ["category_id"],
  paginate: {
    style: byCursor,
    in: "query",
    param: "page_token",
    size: "limit",
    items: "/_results",
    next: "/_pagination/next",
    nextParam: "page_token",
    end: "noNext",
    drop: ["limit"],
  },
};

export const knowledgeBaseArticlesUpdateContent: Operation = {
  id: "knowledgeBaseArticles.updateContent",
  method: "PATCH",
  path: "/knowledge_base_articles/{article_id}/content",
  ids: ["article_id"],
  body: "json",
  bodyRequired: true,
  retry: "idempotent",
};

export const knowledgeBaseArticlesUpdateContentForLocale: Operation = {
  id: "knowledgeBaseArticles.updateContentForLocale",
  method: "PATCH",
  path: "/knowledge_base_articles/{article_id}/locales/{locale}/content",
  ids: ["article_id", "locale"],
  body: "json",
  bodyRequired: true,
  retry: "idempotent",
};
