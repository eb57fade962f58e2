// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { byCursor, type Operation, type PagedOperation } from "@carillon/runtime/internal";

export const knowledgeBaseCategoriesCreate: Operation = {
  id: "knowledgeBaseCategories.create",
  method: "POST",
  path: "/knowledge_bases/{knowledge_base_id}/categories",
  ids: ["knowledge_base_id"],
  body: "json",
  bodyRequired: true,
};

export const knowledgeBaseCategoriesCreateForLocale: Operation = {
  id: "knowledgeBaseCategories.createForLocale",
  method: "POST",
  path: "/knowledge_bases/{knowledge_base_id}/locales/{locale}/categories",
  ids: ["knowledge_base_id", "locale"],
  body: "json",
  bodyRequired: true,
};

export const knowledgeBaseCategoriesDelete: Operation = {
  id: "knowledgeBaseCategories.delete",
  method: "DELETE",
  path: "/knowledge_base_categories/{category_id}",
  ids: ["category_id"],
  response: "none",
};

export const knowledgeBaseCategoriesGet: Operation = {
  id: "knowledgeBaseCategories.get",
  method: "GET",
  path: "/knowledge_base_categories/{category_id}",
  ids: ["category_id"],
};

export const knowledgeBaseCategoriesGetContent: Operation = {
  id: "knowledgeBaseCategories.getContent",
  method: "GET",
  path: "/knowledge_base_categories/{category_id}/content",
  ids: ["category_id"],
};

export const knowledgeBaseCategoriesGetContentForLocale: Operation = {
  id: "knowledgeBaseCategories.getContentForLocale",
  method: "GET",
  path: "/knowledge_base_categories/{category_id}/locales/{locale}/content",
  ids: ["category_id", "locale"],
};

export const knowledgeBaseCategoriesList: PagedOperation = {
  id: "knowledgeBaseCategories.list",
  method: "GET",
  path: "/knowledge_bases/{knowledge_base_id}/categories",
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

export const knowledgeBaseCategoriesUpdateContent: Operation = {
  id: "knowledgeBaseCategories.updateContent",
  method: "PATCH",
  path: "/knowledge_base_categories/{category_id}/content",
  ids: ["category_id"],
  body: "json",
  bodyRequired: true,
  retry: "idempotent",
};

export const knowledgeBaseCategoriesUpdateContentForLocale: Operation = {
  id: "knowledgeBaseCategories.updateContentForLocale",
  method: "PATCH",
  path: "/knowledge_base_categories/{category_id}/locales/{locale}/content",
  ids: ["category_id", "locale"],
  body: "json",
  bodyRequired: true,
  retry: "idempotent",
};
