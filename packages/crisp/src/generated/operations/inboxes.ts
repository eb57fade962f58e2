// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { byPage, type Operation, type PagedOperation } from "@carillon/runtime/internal";

export const inboxesCreate: Operation = {
  id: "inboxes.create",
  method: "POST",
  path: "/website/{website_id}/inbox",
  body: "json",
  bodyRequired: true,
  unwrap: "/data",
  limits: ["userGlobal", "userRoute", "balancer"],
  requires: { tier: ["user"] },
};

export const inboxesDelete: Operation = {
  id: "inboxes.delete",
  method: "DELETE",
  path: "/website/{website_id}/inbox/{inbox_id}",
  ids: ["inbox_id"],
  limits: ["userGlobal", "userRoute", "balancer"],
  requires: { tier: ["user"] },
};

export const inboxesExists: Operation = {
  id: "inboxes.exists",
  method: "HEAD",
  path: "/website/{website_id}/inbox/{inbox_id}",
  ids: ["inbox_id"],
  response: "exists",
};

export const inboxesGet: Operation = {
  id: "inboxes.get",
  method: "GET",
  path: "/website/{website_id}/inbox/{inbox_id}",
  ids: ["inbox_id"],
  unwrap: "/data",
};

export const inboxesList: PagedOperation = {
  id: "inboxes.list",
  method: "GET",
  path: "/website/{website_id}/inboxes/list/{page_number}",
  unwrap: "/data",
  paginate: { style: byPage, in: "path", param: "page_number", first: 1, items: "/data", end: "empty" },
};

export const inboxesReorder: Operation = {
  id: "inboxes.reorder",
  method: "PATCH",
  path: "/website/{website_id}/inboxes/batch/order",
  body: "json",
  bodyRequired: true,
  limits: ["userGlobal", "userRoute", "balancer"],
  retry: "idempotent",
  requires: { tier: ["user"] },
};

export const inboxesSave: Operation = {
  id: "inboxes.save",
  method: "PUT",
  path: "/website/{website_id}/inbox/{inbox_id}",
  ids: ["inbox_id"],
  body: "json",
  bodyRequired: true,
  limits: ["userGlobal", "userRoute", "balancer"],
  requires: { tier: ["user"] },
};
