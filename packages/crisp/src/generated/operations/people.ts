// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { byPage, type Operation, type PagedOperation, unixMilliseconds } from "@carillon/runtime/internal";

export const peopleAddEvent: Operation = {
  id: "people.addEvent",
  method: "POST",
  path: "/website/{website_id}/people/events/{people_id}",
  ids: ["people_id"],
  body: "json",
  bodyRequired: true,
  checks: [{ pointer: "/timestamp", format: unixMilliseconds }],
};

export const peopleCreate: Operation = {
  id: "people.create",
  method: "POST",
  path: "/website/{website_id}/people/profile",
  body: "json",
  bodyRequired: true,
  unwrap: "/data",
};

export const peopleDelete: Operation = {
  id: "people.delete",
  method: "DELETE",
  path: "/website/{website_id}/people/profile/{people_id}",
  ids: ["people_id"],
};

export const peopleExists: Operation = {
  id: "people.exists",
  method: "HEAD",
  path: "/website/{website_id}/people/profile/{people_id}",
  ids: ["people_id"],
  response: "exists",
};

export const peopleExport: Operation = {
  id: "people.export",
  method: "POST",
  path: "/website/{website_id}/people/export/profiles",
  limits: ["userGlobal", "userRoute", "balancer"],
  requires: { tier: ["user"] },
};

export const peopleGet: Operation = {
  id: "people.get",
  method: "GET",
  path: "/website/{website_id}/people/profile/{people_id}",
  ids: ["people_id"],
  unwrap: "/data",
};

export const peopleGetData: Operation = {
  id: "people.getData",
  method: "GET",
  path: "/website/{website_id}/people/data/{people_id}",
  ids: ["people_id"],
  unwrap: "/data",
};

export const peopleGetStatistics: Operation = {
  id: "people.getStatistics",
  method: "GET",
  path: "/website/{website_id}/people/stats",
  unwrap: "/data",
};

export const peopleGetSubscription: Operation = {
  id: "people.getSubscription",
  method: "GET",
  path: "/website/{website_id}/people/subscription/{people_id}",
  ids: ["people_id"],
  unwrap: "/data",
};

export const peopleImport: Operation = {
  id: "people.import",
  method: "POST",
  path: "/website/{website_id}/people/import/profiles",
  body: "json",
  bodyRequired: true,
  unwrap: "/data",
  limits: ["userGlobal", "userRoute", "balancer"],
  requires: { tier: ["user"] },
};

export const peopleList: PagedOperation = {
  id: "people.list",
  method: "GET",
  path: "/website/{website_id}/people/profiles/{page_number}",
  query: { search_filter: "json" },
  unwrap: "/data",
  paginate: { style: byPage, in: "path", param: "page_number", first: 1, items: "/data", end: "empty" },
};

export const peopleListCampaigns: PagedOperation = {
  id: "people.listCampaigns",
  method: "GET",
  path: "/website/{website_id}/people/campaigns/{people_id}/list/{page_number}",
  ids: ["people_id"],
  unwrap: "/data",
  limits: ["userGlobal", "userRoute", "balancer"],
  paginate: { style: byPage, in: "path", param: "page_number", first: 1, items: "/data", end: "empty" },
  requires: { tier: ["user"] },
};

export const peopleListConversations: PagedOperation = {
  id: "people.listConversations",
  method: "GET",
  path: "/website/{website_id}/people/conversations/{people_id}/list/{page_number}",
  ids: ["people_id"],
  unwrap: "/data",
  paginate: { style: byPage, in: "path", param: "page_number", first: 1, items: "/data", end: "empty" },
};

export const peopleListEvents: PagedOperation = {
  id: "people.listEvents",
  method: "GET",
  path: "/website/{website_id}/people/events/{people_id}/list/{page_number}",
  ids: ["people_id"],
  unwrap: "/data",
  paginate: { style: byPage, in: "path", param: "page_number", first: 1, items: "/data", end: "empty" },
};

export const peopleSave: Operation = {
  id: "people.save",
  method: "PUT",
  path: "/website/{website_id}/people/profile/{people_id}",
  ids: ["people_id"],
  body: "json",
  bodyRequired: true,
};

export const peopleSaveData: Operation = {
  id: "people.saveData",
  method: "PUT",
  path: "/website/{website_id}/people/data/{people_id}",
  ids: ["people_id"],
  body: "json",
  bodyRequired: true,
};

export const peopleUpdate: Operation = {
  id: "people.update",
  method: "PATCH",
  path: "/website/{website_id}/people/profile/{people_id}",
  ids: ["people_id"],
  body: "json",
  bodyRequired: true,
  retry: "idempotent",
};

export const peopleUpdateData: Operation = {
  id: "people.updateData",
  method: "PATCH",
  path: "/website/{website_id}/people/data/{people_id}",
  ids: ["people_id"],
  body: "json",
  bodyRequired: true,
  retry: "idempotent",
};

export const peopleUpdateSubscription: Operation = {
  id: "people.updateSubscription",
  method: "PATCH",
  path: "/website/{website_id}/people/subscription/{people_id}",
  ids: ["people_id"],
  body: "json",
  bodyRequired: true,
  retry: "idempotent",
};
