// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { byPage, type Operation, type PagedOperation } from "@carillon/runtime/internal";

export const peopleSuggestionsDeleteDataKey: Operation = {
  id: "peopleSuggestions.deleteDataKey",
  method: "DELETE",
  path: "/website/{website_id}/people/suggest/data",
  body: "json",
  bodyRequired: true,
};

export const peopleSuggestionsDeleteEvent: Operation = {
  id: "peopleSuggestions.deleteEvent",
  method: "DELETE",
  path: "/website/{website_id}/people/suggest/event",
  body: "json",
  bodyRequired: true,
};

export const peopleSuggestionsDeleteSegment: Operation = {
  id: "peopleSuggestions.deleteSegment",
  method: "DELETE",
  path: "/website/{website_id}/people/suggest/segment",
  body: "json",
  bodyRequired: true,
};

export const peopleSuggestionsListDataKeys: PagedOperation = {
  id: "peopleSuggestions.listDataKeys",
  method: "GET",
  path: "/website/{website_id}/people/suggest/data/{page_number}",
  unwrap: "/data",
  paginate: { style: byPage, in: "path", param: "page_number", first: 1, items: "/data", end: "empty" },
};

export const peopleSuggestionsListEvents: PagedOperation = {
  id: "peopleSuggestions.listEvents",
  method: "GET",
  path: "/website/{website_id}/people/suggest/events/{page_number}",
  unwrap: "/data",
  paginate: { style: byPage, in: "path", param: "page_number", first: 1, items: "/data", end: "empty" },
};

export const peopleSuggestionsListSegments: PagedOperation = {
  id: "peopleSuggestions.listSegments",
  method: "GET",
  path: "/website/{website_id}/people/suggest/segments/{page_number}",
  unwrap: "/data",
  paginate: { style: byPage, in: "path", param: "page_number", first: 1, items: "/data", end: "empty" },
};
