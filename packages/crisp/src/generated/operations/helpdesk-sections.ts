// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { byPage, type Operation, type PagedOperation } from "@carillon/runtime/internal";

export const helpdeskSectionsCreate: Operation = {
  id: "helpdeskSections.create",
  method: "POST",
  path: "/website/{website_id}/helpdesk/locale/{locale}/category/{category_id}/section",
  ids: ["locale", "category_id"],
  body: "json",
  bodyRequired: true,
  unwrap: "/data",
};

export const helpdeskSectionsDelete: Operation = {
  id: "helpdeskSections.delete",
  method: "DELETE",
  path: "/website/{website_id}/helpdesk/locale/{locale}/category/{category_id}/section/{section_id}",
  ids: ["locale", "category_id", "section_id"],
};

export const helpdeskSectionsExists: Operation = {
  id: "helpdeskSections.exists",
  method: "HEAD",
  path: "/website/{website_id}/helpdesk/locale/{locale}/category/{category_id}/section/{section_id}",
  ids: ["locale", "category_id", "section_id"],
  response: "exists",
};

export const helpdeskSectionsGet: Operation = {
  id: "helpdeskSections.get",
  method: "GET",
  path: "/website/{website_id}/helpdesk/locale/{locale}/category/{category_id}/section/{section_id}",
  ids: ["locale", "category_id", "section_id"],
  unwrap: "/data",
};

export const helpdeskSectionsList: PagedOperation = {
  id: "helpdeskSections.list",
  method: "GET",
  path: "/website/{website_id}/helpdesk/locale/{locale}/category/{category_id}/sections/{page_number}",
  ids: ["locale", "category_id"],
  unwrap: "/data",
  paginate: { style: byPage, in: "path", param: "page_number", first: 1, items: "/data", end: "empty" },
};

export const helpdeskSectionsSave: Operation = {
  id: "helpdeskSections.save",
  method: "PUT",
  path: "/website/{website_id}/helpdesk/locale/{locale}/category/{category_id}/section/{section_id}",
  ids: ["locale", "category_id", "section_id"],
  body: "json",
  bodyRequired: true,
};

export const helpdeskSectionsUpdate: Operation = {
  id: "helpdeskSections.update",
  method: "PATCH",
  path: "/website/{website_id}/helpdesk/locale/{locale}/category/{category_id}/section/{section_id}",
  ids: ["locale", "category_id", "section_id"],
  body: "json",
  bodyRequired: true,
  retry: "idempotent",
};
