// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { byPage, type Operation, type PagedOperation } from "@carillon/runtime/internal";

export const conversationSuggestionsDeleteDataKey: Operation = {
  id: "conversationSuggestions.deleteDataKey",
  method: "DELETE",
  path: "/website/{website_id}/conversations/suggest/data",
  body: "json",
  bodyRequired: true,
};

export const conversationSuggestionsDeleteSegment: Operation = {
  id: "conversationSuggestions.deleteSegment",
  method: "DELETE",
  path: "/website/{website_id}/conversations/suggest/segment",
  body: "json",
  bodyRequired: true,
};

export const conversationSuggestionsListDataKeys: PagedOperation = {
  id: "conversationSuggestions.listDataKeys",
  method: "GET",
  path: "/website/{website_id}/conversations/suggest/data/{page_number}",
  unwrap: "/data",
  paginate: { style: byPage, in: "path", param: "page_number", first: 1, items: "/data", end: "empty" },
};

export const conversationSuggestionsListSegments: PagedOperation = {
  id: "conversationSuggestions.listSegments",
  method: "GET",
  path: "/website/{website_id}/conversations/suggest/segments/{page_number}",
  unwrap: "/data",
  paginate: { style: byPage, in: "path", param: "page_number", first: 1, items: "/data", end: "empty" },
};
