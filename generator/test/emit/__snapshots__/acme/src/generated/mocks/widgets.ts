// Generated from specs/acme. Edits are lost: change the spec and run `pnpm generate acme`.

import { widgetsCreate, widgetsDelete, widgetsExists, widgetsGet, widgetsList, widgetsUploadPhoto } from "../operations/widgets.ts";
import type { WidgetsCreateResponse, WidgetsGetResponse, WidgetsListResponse } from "../types.ts";
import { vendor } from "../vendor.ts";
import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";

/** Handlers for `client.widgets`: each answers with the reply that it is given, or with the documented example. */
export const widgetsMocks = {
  /** Creates a widget. `POST /widgets` */
  create: (reply?: WidgetsCreateResponse, init?: MockInit): HttpHandler =>
    mock(http, vendor, widgetsCreate, { status: 201, contentType: "application/json", example: { id: "w_1", name: "First", state: "draft", created_at: 1767225600 } }, reply, init),
  /** Deletes a widget. `DELETE /widgets/{id}` */
  delete: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, widgetsDelete, { status: 204 }, reply, init),
  /** Tells whether a widget exists. `HEAD /widgets/{id}` */
  exists: (reply?: boolean, init?: MockInit): HttpHandler =>
    mock(http, vendor, widgetsExists, { status: 200 }, reply, init),
  /** Gets one widget. `GET /widgets/{id}` */
  get: (reply?: WidgetsGetResponse, init?: MockInit): HttpHandler =>
    mock(http, vendor, widgetsGet, { status: 200, contentType: "application/json", example: { id: "w_1", name: "First", state: "live", created_at: 1767225600 } }, reply, init),
  /** Lists widgets, newest first. `GET /widgets` */
  list: (reply?: WidgetsListResponse, init?: MockInit): HttpHandler =>
    mock(http, vendor, widgetsList, { status: 200, contentType: "application/json", example: { data: [{ id: "w_1", name: "First", state: "live", created_at: 1767225600 }], next: null } }, reply, init),
  /** Uploads a photo of a widget. `POST /widgets/{id}/photo` */
  uploadPhoto: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, widgetsUploadPhoto, { status: 202 }, reply, init),
  };
