// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { byPage, type Operation, type PagedOperation } from "@carillon/runtime/internal";

export const helpdeskRedirectionsCreate: Operation = {
  id: "helpdeskRedirections.create",
  method: "POST",
  path: "/website/{website_id}/helpdesk/redirection",
  body: "json",
  bodyRequired: true,
  unwrap: "/data",
};

export const helpdeskRedirectionsDelete: Operation = {
  id: "helpdeskRedirections.delete",
  method: "DELETE",
  path: "/website/{website_id}/helpdesk/redirection/{redirection_id}",
  ids: ["redirection_id"],
};

export const helpdeskRedirectionsExists: Operation = {
  id: "helpdeskRedirections.exists",
  method: "HEAD",
  path: "/website/{website_id}/helpdesk/redirection/{redirection_id}",
  ids: ["redirection_id"],
  response: "exists",
};

export const helpdeskRedirectionsGet: Operation = {
  id: "helpdeskRedirections.get",
  method: "GET",
  path: "/website/{website_id}/helpdesk/redirection/{redirection_id}",
  ids: ["redirection_id"],
  unwrap: "/data",
};

export const helpdeskRedirectionsList: PagedOperation = {
  id: "helpdeskRedirections.list",
  method: "GET",
  path: "/website/{website_id}/helpdesk/redirections/{page_number}",
  unwrap: "/data",
  paginate: { style: byPage, in: "path", param: "page_number", first: 1, items: "/data", end: "empty" },
};
