// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { contract, refusal } from "@carillon/config/contract";
import { Braze, type BrazeOptions } from "../../src/generated/index.ts";

const client = (fetch: typeof globalThis.fetch, own: Partial<BrazeOptions> = {}) =>
  new Braze({
    apiKey: "test-apiKey",
    scim: { token: "test-scim-token", origin: "test-scim.origin" },
    instance: "US-01",
    throttle: false,
    retry: false,
    fetch,
    ...own,
  });

contract("kpis.getDailyActiveUsers", {
  call: (fetch) => client(fetch).kpis.getDailyActiveUsers({ length: 7 }),
  sends: {
    method: "GET",
    url: "https://rest.iad-01.braze.com/kpi/dau/data_series?length=7",
    headers: { accept: "application/json", authorization: "Bearer test-apiKey" },
  },
  replies: { status: 200, json: { message: "success", data: [{ time: "2026-01-15", dau: 120 }] } },
});

contract("kpis.getMonthlyActiveUsers", {
  call: (fetch) => client(fetch).kpis.getMonthlyActiveUsers({ length: 7 }),
  sends: {
    method: "GET",
    url: "https://rest.iad-01.braze.com/kpi/mau/data_series?length=7",
    headers: { accept: "application/json", authorization: "Bearer test-apiKey" },
  },
  replies: { status: 200, json: { message: "success", data: [{ time: "2026-01-15", mau: 120 }] } },
});

contract("kpis.getNewUsers", {
  call: (fetch) => client(fetch).kpis.getNewUsers({ length: 7 }),
  sends: {
    method: "GET",
    url: "https://rest.iad-01.braze.com/kpi/new_users/data_series?length=7",
    headers: { accept: "application/json", authorization: "Bearer test-apiKey" },
  },
  replies: { status: 200, json: { message: "success", data: [{ time: "2026-01-15", new_users: 120 }] } },
});

contract("kpis.getUninstalls", {
  call: (fetch) => client(fetch).kpis.getUninstalls({ length: 7 }),
  sends: {
    method: "GET",
    url: "https://rest.iad-01.braze.com/kpi/uninstalls/data_series?length=7",
    headers: { accept: "application/json", authorization: "Bearer test-apiKey" },
  },
  replies: { status: 200, json: { message: "success", data: [{ time: "2026-01-15", uninstalls: 120 }] } },
});

refusal("kpis.getDailyActiveUsers", {
  call: (fetch) => client(fetch).kpis.getDailyActiveUsers({ length: 7 }),
  replies: { status: 400, json: { message: "This test is refused", error_code: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
