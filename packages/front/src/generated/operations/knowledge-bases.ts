// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import type { Operation } from "@carillon/runtime/internal";

export const knowledgeBasesCreate: Operation = {
  id: "knowledgeBases.create",
  method: "POST",
  path: "/knowledge_bases",
  body: "json",
  bodyRequired: true,
};

export const knowledgeBasesGet: Operation = {
  id: "knowledgeBases.get",
  method: "GET",
  path: "/knowledge_bases/{knowledge_base_id}",
  ids: ["knowledge_base_id"],
};

export const knowledgeBasesGetContent: Operation = {
  id: "knowledgeBases.getContent",
  method: "GET",
  path: "/knowledge_bases/{knowledge_base_id}/content",
  ids: ["knowledge_base_id"],
};

export const knowledgeBasesGetContentForLocale: Operation = {
  id: "knowledgeBases.getContentForLocale",
  method: "GET",
  path: "/knowledge_bases/{knowledge_base_id}/locales/{locale}/content",
  ids: ["knowledge_base_id", "locale"],
};

export const knowledgeBasesList: Operation = { id: "knowledgeBases.list", method: "GET", path: "/knowledge_bases" };

export const knowledgeBasesUpdateContent: Operation = {
  id: "knowledgeBases.updateContent",
  method: "PATCH",
  path: "/knowledge_bases/{knowledge_base_id}/content",
  ids: ["knowledge_base_id"],
  body: "json",
  bodyRequired: true,
  retry: "idempotent",
};

export const knowledgeBasesUpdateContentForLocale: Operation = {
  id: "knowledgeBases.updateContentForLocale",
  method: "PATCH",
  path: "/knowledge_bases/{knowledge_base_id}/locales/{locale}/content",
  ids: ["knowledge_base_id", "locale"],
  body: "json",
  bodyRequired: true,
  retry: "idempotent",
};
