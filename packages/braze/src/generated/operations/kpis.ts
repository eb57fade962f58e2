// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import type { Operation } from "@carillon/runtime/internal";

export const kpisGetDailyActiveUsers: Operation = {
  id: "kpis.getDailyActiveUsers",
  method: "GET",
  path: "/kpi/dau/data_series",
};

export const kpisGetMonthlyActiveUsers: Operation = {
  id: "kpis.getMonthlyActiveUsers",
  method: "GET",
  path: "/kpi/mau/data_series",
};

export const kpisGetNewUsers: Operation = { id: "kpis.getNewUsers", method: "GET", path: "/kpi/new_users/data_series" };

export const kpisGetUninstalls: Operation = {
  id: "kpis.getUninstalls",
  method: "GET",
  path: "/kpi/uninstalls/data_series",
};
