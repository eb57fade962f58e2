// Generated from specs/acme. Edits are lost: change the spec and run `pnpm generate acme`.

import { exportsMocks } from "./exports.ts";
import { widgetsMocks } from "./widgets.ts";
import type { MockInit } from "@carillon/runtime/mocks";
import type { HttpHandler } from "msw";

export type { MockInit };

/** msw handlers by resource and method: `server.use(mocks.resource.method(reply, { status }))`. */
export const mocks = { exports: exportsMocks, widgets: widgetsMocks };

/**
 * A handler for every endpoint, each answering with its documented example.
 * @param init where requests go, when the client has a `baseUrl` or `baseUrls`
 */
export function createHandlers(init: Pick<MockInit, "baseUrl" | "baseUrls"> = {}): HttpHandler[] {
  return [
    mocks.exports.rows(undefined, init),
    mocks.widgets.list(undefined, init),
    mocks.widgets.create(undefined, init),
    mocks.widgets.delete(undefined, init),
    mocks.widgets.get(undefined, init),
    mocks.widgets.exists(undefined, init),
    mocks.widgets.uploadPhoto(undefined, init),
  ];
}

/** The same for the vendor's own addresses. */
export const handlers: HttpHandler[] = /* @__PURE__ */ createHandlers();
