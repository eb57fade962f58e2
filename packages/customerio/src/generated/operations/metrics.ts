// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { type Operation, unixSeconds } from "@carillon/runtime/internal";

export const metricsReport: Operation = {
  id: "metrics.report",
  method: "POST",
  path: "/api/v1/metrics",
  security: [],
  body: "json",
  bodyRequired: true,
  checks: [{ pointer: "/timestamp", format: unixSeconds }],
};

export const metricsReportPush: Operation = {
  id: "metrics.reportPush",
  method: "POST",
  path: "/api/v1/push/events",
  security: [],
  body: "json",
  bodyRequired: true,
  checks: [{ pointer: "/timestamp", format: unixSeconds }],
};
