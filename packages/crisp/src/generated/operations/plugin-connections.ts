// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { byPage, type Operation, type PagedOperation } from "@carillon/runtime/internal";

export const pluginConnectionsGetAccount: Operation = {
  id: "pluginConnections.getAccount",
  method: "GET",
  path: "/plugin/connect/account",
  unwrap: "/data",
  requires: { tier: ["plugin"] },
};

export const pluginConnectionsGetEndpoints: Operation = {
  id: "pluginConnections.getEndpoints",
  method: "GET",
  path: "/plugin/connect/endpoints",
  unwrap: "/data",
  requires: { tier: ["plugin"] },
};

export const pluginConnectionsListWebsites: PagedOperation = {
  id: "pluginConnections.listWebsites",
  method: "GET",
  path: "/plugin/connect/websites/all/{page_number}",
  unwrap: "/data",
  paginate: { style: byPage, in: "path", param: "page_number", first: 1, items: "/data", end: "empty" },
  requires: { tier: ["plugin"] },
};

export const pluginConnectionsListWebsitesSince: Operation = {
  id: "pluginConnections.listWebsitesSince",
  method: "GET",
  path: "/plugin/connect/websites/since",
  unwrap: "/data",
  requires: { tier: ["plugin"] },
};

export const pluginConnectionsSessionExists: Operation = {
  id: "pluginConnections.sessionExists",
  method: "HEAD",
  path: "/plugin/connect/session",
  response: "exists",
  requires: { tier: ["plugin"] },
};
