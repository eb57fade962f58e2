// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { customEventsGetDataSeries, customEventsList, customEventsListNames } from "../operations/custom-events.ts";
import type {
  CustomEventsGetDataSeriesResponse,
  CustomEventsListNamesResponse,
  CustomEventsListResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.customEvents`: each answers with the reply that it is given, or with the documented example. */
export const customEventsMocks = {
  /** Reads how often a custom event happened. `GET /events/data_series` */
  getDataSeries: (reply?: CustomEventsGetDataSeriesResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      customEventsGetDataSeries,
      {
        status: 200,
        contentType: "application/json",
        example: { message: "success", data: [{ time: "2026-01-15", count: 12 }] },
      },
      reply,
      init,
    ),
  /** Lists the custom events with their settings. `GET /events` */
  list: (reply?: CustomEventsListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      customEventsList,
      {
        status: 200,
        contentType: "application/json",
        example: {
          message: "success",
          events: [
            {
              name: "completed_purchase",
              description: "Bought something",
              included_in_analytics_report: true,
              status: "Active",
              tag_names: [],
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists the names of the custom events. `GET /events/list` */
  listNames: (reply?: CustomEventsListNamesResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      customEventsListNames,
      {
        status: 200,
        contentType: "application/json",
        example: { message: "success", events: ["completed_purchase", "signed_up"] },
      },
      reply,
      init,
    ),
};
