// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { type Operation, unixSeconds } from "@carillon/runtime/internal";

export const analyticsCreateExport: Operation = {
  id: "analytics.createExport",
  method: "POST",
  path: "/analytics/exports",
  body: "json",
  bodyRequired: true,
  limits: ["tier1", "company"],
  checks: [
    { pointer: "/start", format: unixSeconds },
    { pointer: "/end", format: unixSeconds },
  ],
};

export const analyticsCreateReport: Operation = {
  id: "analytics.createReport",
  method: "POST",
  path: "/analytics/reports",
  body: "json",
  bodyRequired: true,
  limits: ["tier1", "company"],
  checks: [
    { pointer: "/start", format: unixSeconds },
    { pointer: "/end", format: unixSeconds },
  ],
};

export const analyticsGetExport: Operation = {
  id: "analytics.getExport",
  method: "GET",
  path: "/analytics/exports/{export_id}",
  ids: ["export_id"],
};

export const analyticsGetReport: Operation = {
  id: "analytics.getReport",
  method: "GET",
  path: "/analytics/reports/{report_uid}",
  ids: ["report_uid"],
};
