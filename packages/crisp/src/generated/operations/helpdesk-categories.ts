// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { byPage, type Operation, type PagedOperation } from "@carillon/runtime/internal";

export const helpdeskCategoriesCreate: Operation = {
  id: "helpdeskCategories.create",
  method: "POST",
  path: "/website/{website_id}/helpdesk/locale/{locale}/category",
  ids: ["locale"],
  body: "json",
  bodyRequired: true,
  unwrap: "/data",
};

export const helpdeskCategoriesDelete: Operation = {
  id: "helpdeskCategories.delete",
  method: "DELETE",
  path: "/website/{website_id}/helpdesk/locale/{locale}/category/{category_id}",
  ids: ["locale", "category_id"],
};

export const helpdeskCategoriesExists: Operation = {
  id: "helpdeskCategories.exists",
  method: "HEAD",
  path: "/website/{website_id}/helpdesk/locale/{locale}/category/{category_id}",
  ids: ["locale", "category_id"],
  response: "exists",
};

export const helpdeskCategoriesGet: Operation = {
  id: "helpdeskCategories.get",
  method: "GET",
  path: "/website/{website_id}/helpdesk/locale/{locale}/category/{category_id}",
  ids: ["locale", "category_id"],
  unwrap: "/data",
};

export const helpdeskCategoriesList: PagedOperation = {
  id: "helpdeskCategories.list",
  method: "GET",
  path: "/website/{website_id}/helpdesk/locale/{locale}/categories/{page_number}",
  ids: ["locale"],
  unwrap: "/data",
  paginate: { style: byPage, in: "path", param: "page_number", first: 1, items: "/data", end: "empty" },
};

export const helpdeskCategoriesSave: Operation = {
  id: "helpdeskCategories.save",
  method: "PUT",
  path: "/website/{website_id}/helpdesk/locale/{locale}/category/{category_id}",
  ids: ["locale", "category_id"],
  body: "json",
  bodyRequired: true,
};

export const helpdeskCategoriesUpdate: Operation = {
  id: "helpdeskCategories.update",
  method: "PATCH",
  path: "/website/{website_id}/helpdesk/locale/{locale}/category/{category_id}",
  ids: ["locale", "category_id"],
  body: "json",
  bodyRequired: true,
  retry: "idempotent",
};
