// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { type Operation, unixSeconds } from "@carillon/runtime/internal";

export const exportsDownload: Operation = {
  id: "exports.download",
  method: "GET",
  path: "/v1/exports/{export_id}/download",
  host: "app",
  security: [["app"]],
  ids: ["export_id"],
};

export const exportsGet: Operation = {
  id: "exports.get",
  method: "GET",
  path: "/v1/exports/{export_id}",
  host: "app",
  security: [["app"]],
  ids: ["export_id"],
  unwrap: "/export",
};

export const exportsList: Operation = {
  id: "exports.list",
  method: "GET",
  path: "/v1/exports",
  host: "app",
  security: [["app"]],
};

export const exportsStartCustomers: Operation = {
  id: "exports.startCustomers",
  method: "POST",
  path: "/v1/exports/customers",
  host: "app",
  security: [["app"]],
  body: "json",
  bodyRequired: true,
  unwrap: "/export",
};

export const exportsStartDeliveries: Operation = {
  id: "exports.startDeliveries",
  method: "POST",
  path: "/v1/exports/deliveries",
  host: "app",
  security: [["app"]],
  body: "json",
  bodyRequired: true,
  unwrap: "/export",
  checks: [
    { pointer: "/start", format: unixSeconds },
    { pointer: "/end", format: unixSeconds },
  ],
};
