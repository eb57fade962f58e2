// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  kpisGetDailyActiveUsers,
  kpisGetMonthlyActiveUsers,
  kpisGetNewUsers,
  kpisGetUninstalls,
} from "../operations/kpis.ts";
import type {
  KpisGetDailyActiveUsersResponse,
  KpisGetMonthlyActiveUsersResponse,
  KpisGetNewUsersResponse,
  KpisGetUninstallsResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.kpis`: each answers with the reply that it is given, or with the documented example. */
export const kpisMocks = {
  /** Counts daily active users. `GET /kpi/dau/data_series` */
  getDailyActiveUsers: (reply?: KpisGetDailyActiveUsersResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      kpisGetDailyActiveUsers,
      {
        status: 200,
        contentType: "application/json",
        example: { message: "success", data: [{ time: "2026-01-15", dau: 120 }] },
      },
      reply,
      init,
    ),
  /** Counts monthly active users. `GET /kpi/mau/data_series` */
  getMonthlyActiveUsers: (reply?: KpisGetMonthlyActiveUsersResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      kpisGetMonthlyActiveUsers,
      {
        status: 200,
        contentType: "application/json",
        example: { message: "success", data: [{ time: "2026-01-15", mau: 120 }] },
      },
      reply,
      init,
    ),
  /** Counts new users. `GET /kpi/new_users/data_series` */
  getNewUsers: (reply?: KpisGetNewUsersResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      kpisGetNewUsers,
      {
        status: 200,
        contentType: "application/json",
        example: { message: "success", data: [{ time: "2026-01-15", new_users: 120 }] },
      },
      reply,
      init,
    ),
  /** Counts uninstalls. `GET /kpi/uninstalls/data_series` */
  getUninstalls: (reply?: KpisGetUninstallsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      kpisGetUninstalls,
      {
        status: 200,
        contentType: "application/json",
        example: { message: "success", data: [{ time: "2026-01-15", uninstalls: 120 }] },
      },
      reply,
      init,
    ),
};
