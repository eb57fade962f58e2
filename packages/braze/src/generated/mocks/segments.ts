// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { segmentsCancelExports, segmentsGet, segmentsGetDataSeries, segmentsList } from "../operations/segments.ts";
import type { SegmentsGetDataSeriesResponse, SegmentsGetResponse, SegmentsListResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.segments`: each answers with the reply that it is given, or with the documented example. */
export const segmentsMocks = {
  /** Stops the running exports of a segment. `POST /export/segment/cancel` */
  cancelExports: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, segmentsCancelExports, { status: 201 }, reply, init),
  /** Reads a segment. `GET /segments/details` */
  get: (reply?: SegmentsGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      segmentsGet,
      {
        status: 200,
        contentType: "application/json",
        example: {
          message: "success",
          name: "Everyone",
          description: "All users",
          text_description: "All users",
          tags: [],
          teams: [],
        },
      },
      reply,
      init,
    ),
  /** Reads the size of a segment by day. `GET /segments/data_series` */
  getDataSeries: (reply?: SegmentsGetDataSeriesResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      segmentsGetDataSeries,
      {
        status: 200,
        contentType: "application/json",
        example: { message: "success", data: [{ time: "2026-01-15", size: 1200 }] },
      },
      reply,
      init,
    ),
  /** Lists segments. `GET /segments/list` */
  list: (reply?: SegmentsListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      segmentsList,
      {
        status: 200,
        contentType: "application/json",
        example: {
          message: "success",
          segments: [
            {
              id: "5f1c3a2b-0000-4000-8000-0a1b2c3d4e5f",
              name: "Everyone",
              analytics_tracking_enabled: true,
              tags: [],
            },
          ],
        },
      },
      reply,
      init,
    ),
};
