// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { dataIndexUpdateAttributes, dataIndexUpdateEvents } from "../operations/data-index.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.dataIndex`: each answers with the reply that it is given, or with the documented example. */
export const dataIndexMocks = {
  /** Describes attributes of people. `POST /v1/data_index/attributes` */
  updateAttributes: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, dataIndexUpdateAttributes, { status: 204 }, reply, init),
  /** Describes events. `POST /v1/data_index/events` */
  updateEvents: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, dataIndexUpdateEvents, { status: 204 }, reply, init),
};
