// Generated from specs/acme. Edits are lost: change the spec and run `pnpm generate acme`.

import { exportsRows } from "../operations/exports.ts";
import { vendor } from "../vendor.ts";
import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";

/** Handlers for `client.exports`: each answers with the reply that it is given, or with the documented example. */
export const exportsMocks = {
  /** Reads the rows of an export. `GET /exports/{export_id}/rows` */
  rows: (reply?: string, init?: MockInit): HttpHandler =>
    mock(http, vendor, exportsRows, { status: 200, contentType: "text/csv", example: "id,name\nw_1,First\n" }, reply, init),
  };
