// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { byPage, type Operation, type PagedOperation } from "@carillon/runtime/internal";

export const helpdeskLocalesCreate: Operation = {
  id: "helpdeskLocales.create",
  method: "POST",
  path: "/website/{website_id}/helpdesk/locale",
  body: "json",
  bodyRequired: true,
};

export const helpdeskLocalesDelete: Operation = {
  id: "helpdeskLocales.delete",
  method: "DELETE",
  path: "/website/{website_id}/helpdesk/locale/{locale}",
  ids: ["locale"],
};

export const helpdeskLocalesExists: Operation = {
  id: "helpdeskLocales.exists",
  method: "HEAD",
  path: "/website/{website_id}/helpdesk/locale/{locale}",
  ids: ["locale"],
  response: "exists",
};

export const helpdeskLocalesExport: Operation = {
  id: "helpdeskLocales.export",
  method: "POST",
  path: "/website/{website_id}/helpdesk/locale/{locale}/export",
  ids: ["locale"],
  limits: ["userGlobal", "userRoute", "balancer"],
  requires: { tier: ["user"] },
};

export const helpdeskLocalesGet: Operation = {
  id: "helpdeskLocales.get",
  method: "GET",
  path: "/website/{website_id}/helpdesk/locale/{locale}",
  ids: ["locale"],
  unwrap: "/data",
};

export const helpdeskLocalesImport: Operation = {
  id: "helpdeskLocales.import",
  method: "POST",
  path: "/website/{website_id}/helpdesk/locale/{locale}/import",
  ids: ["locale"],
  body: "json",
  bodyRequired: true,
  limits: ["userGlobal", "userRoute", "balancer"],
  requires: { tier: ["user"] },
};

export const helpdeskLocalesList: PagedOperation = {
  id: "helpdeskLocales.list",
  method: "GET",
  path: "/website/{website_id}/helpdesk/locales/{page_number}",
  unwrap: "/data",
  paginate: { style: byPage, in: "path", param: "page_number", first: 1, items: "/data", end: "empty" },
};
