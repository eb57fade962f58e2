// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { byPage, type Operation, type PagedOperation } from "@carillon/runtime/internal";

export const visitorsClearBlockedInRule: Operation = {
  id: "visitors.clearBlockedInRule",
  method: "DELETE",
  path: "/website/{website_id}/visitors/blocked/{rule}",
  ids: ["rule"],
  limits: ["userGlobal", "userRoute", "balancer"],
  requires: { tier: ["user"] },
};

export const visitorsCount: Operation = {
  id: "visitors.count",
  method: "GET",
  path: "/website/{website_id}/visitors/count",
  unwrap: "/data",
};

export const visitorsCountBlocked: Operation = {
  id: "visitors.countBlocked",
  method: "GET",
  path: "/website/{website_id}/visitors/blocked",
  unwrap: "/data",
};

export const visitorsCountBlockedInRule: Operation = {
  id: "visitors.countBlockedInRule",
  method: "GET",
  path: "/website/{website_id}/visitors/blocked/{rule}",
  ids: ["rule"],
  unwrap: "/data",
  limits: ["userGlobal", "userRoute", "balancer"],
  requires: { tier: ["user"] },
};

export const visitorsGetSessionFromToken: Operation = {
  id: "visitors.getSessionFromToken",
  method: "GET",
  path: "/website/{website_id}/visitors/token/{token_id}",
  ids: ["token_id"],
  unwrap: "/data",
};

export const visitorsList: PagedOperation = {
  id: "visitors.list",
  method: "GET",
  path: "/website/{website_id}/visitors/list/{page_number}",
  unwrap: "/data",
  paginate: { style: byPage, in: "path", param: "page_number", first: 1, items: "/data", end: "empty" },
};

export const visitorsListOnMap: Operation = {
  id: "visitors.listOnMap",
  method: "GET",
  path: "/website/{website_id}/visitors/map",
  unwrap: "/data",
};
