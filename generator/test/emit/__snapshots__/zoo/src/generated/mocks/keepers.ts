// Generated from specs/zoo. Edits are lost: change the spec and run `pnpm generate zoo`.

import { keepersBulkPlan, keepersCreate, keepersLinked, keepersList, keepersLog, keepersRecent } from "../operations/keepers.ts";
import type { KeepersLinkedResponse, KeepersListResponse, KeepersLogItem, KeepersRecentResponse } from "../types.ts";
import { vendor } from "../vendor.ts";
import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";

/** Handlers for `client.keepers`: each answers with the reply that it is given, or with the documented example. */
export const keepersMocks = {
  /** Starts planning shifts. `POST /keepers/shifts`, that of `planAll` too */
  bulkPlan: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, keepersBulkPlan, { status: 202 }, reply, init),
  /** Hires a keeper. `POST /keepers` */
  create: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, keepersCreate, { status: 201 }, reply, init),
  /** Lists keepers by links. `GET /keepers/linked` */
  linked: (reply?: KeepersLinkedResponse, init?: MockInit): HttpHandler =>
    mock(http, vendor, keepersLinked, { status: 200, contentType: "application/json", example: { keepers: [{ name: "Eve" }] } }, reply, init),
  /** Lists keepers. `GET /keepers` */
  list: (reply?: KeepersListResponse, init?: MockInit): HttpHandler =>
    mock(http, vendor, keepersList, { status: 200, contentType: "application/json", example: [{ name: "Eve" }] }, reply, init),
  /** Streams what keepers did. `GET /keepers/log` */
  log: (reply?: readonly KeepersLogItem[], init?: MockInit): HttpHandler =>
    mock(http, vendor, keepersLog, { status: 200, contentType: "application/x-ndjson", example: { name: "Eve" } }, reply, init),
  /** Lists keepers by the last one seen. `GET /keepers/recent` */
  recent: (reply?: KeepersRecentResponse, init?: MockInit): HttpHandler =>
    mock(http, vendor, keepersRecent, { status: 200, contentType: "application/json", example: { keepers: [{ name: "Eve" }] } }, reply, init),
  };
