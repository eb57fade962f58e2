// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { sendsCreateId, sendsGetDataSeries } from "../operations/sends.ts";
import type { SendsCreateIdResponse, SendsGetDataSeriesResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.sends`: each answers with the reply that it is given, or with the documented example. */
export const sendsMocks = {
  /** Creates a send id to book statistics on. `POST /sends/id/create` */
  createId: (reply?: SendsCreateIdResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      sendsCreateId,
      { status: 201, contentType: "application/json", example: { message: "success", send_id: "spring-2026" } },
      reply,
      init,
    ),
  /** Reads the statistics of a send id by day. `GET /sends/data_series` */
  getDataSeries: (reply?: SendsGetDataSeriesResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      sendsGetDataSeries,
      {
        status: 200,
        contentType: "application/json",
        example: {
          message: "success",
          data: [
            {
              time: "2026-01-15",
              messages: {
                ios_push: [
                  {
                    variation_name: "Variant 1",
                    sent: 100,
                    delivered: 98,
                    undelivered: 2,
                    delivery_failed: 0,
                    direct_opens: 5,
                    total_opens: 9,
                    bounces: 1,
                    body_clicks: 4,
                    revenue: 0,
                    unique_recipients: 100,
                    conversions: 3,
                    conversions_by_send_time: 3,
                  },
                ],
              },
              conversions_by_send_time: 3,
              conversions: 3,
              unique_recipients: 100,
              revenue: 12.5,
            },
          ],
        },
      },
      reply,
      init,
    ),
};
