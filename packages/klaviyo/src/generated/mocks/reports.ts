// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  reportsQueryCampaignValues,
  reportsQueryFlowSeries,
  reportsQueryFlowValues,
  reportsQueryFormSeries,
  reportsQueryFormValues,
  reportsQuerySegmentSeries,
  reportsQuerySegmentValues,
} from "../operations/reports.ts";
import type {
  ReportsQueryCampaignValuesResponse,
  ReportsQueryFlowSeriesResponse,
  ReportsQueryFlowValuesResponse,
  ReportsQueryFormSeriesResponse,
  ReportsQueryFormValuesResponse,
  ReportsQuerySegmentSeriesResponse,
  ReportsQuerySegmentValuesResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.reports`: each answers with the reply that it is given, or with the documented example. */
export const reportsMocks = {
  /** Reads figures of campaigns for a span of time. `POST /api/campaign-values-reports` */
  queryCampaignValues: (reply?: ReportsQueryCampaignValuesResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      reportsQueryCampaignValues,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "campaign-values-report",
            attributes: {
              results: [
                {
                  groupings: {
                    campaign_id: "01GMRWDSA0ARTAKE1SFX8JGXAY",
                    send_channel: "email",
                    campaign_message_id: "01GMRWDSA0ARTAKE1SFX8JGXAZ",
                  },
                  statistics: { opens: 123, open_rate: 0.8 },
                },
              ],
            },
          },
        },
      },
      reply,
      init,
    ),
  /** Reads figures of flows over time. `POST /api/flow-series-reports` */
  queryFlowSeries: (reply?: ReportsQueryFlowSeriesResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      reportsQueryFlowSeries,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "flow-series-report",
            attributes: {
              results: [
                {
                  groupings: { flow_id: "XVTP5Q", send_channel: "email", flow_message_id: "R2WbyL" },
                  statistics: { opens: [100, 23], open_rate: [0.8, 0.7] },
                },
              ],
              date_times: ["2026-01-01T00:00:00+00:00", "2026-01-08T00:00:00+00:00"],
            },
          },
        },
      },
      reply,
      init,
    ),
  /** Reads figures of flows for a span of time. `POST /api/flow-values-reports` */
  queryFlowValues: (reply?: ReportsQueryFlowValuesResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      reportsQueryFlowValues,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "flow-values-report",
            attributes: {
              results: [
                {
                  groupings: { flow_id: "XVTP5Q", send_channel: "email", flow_message_id: "R2WbyL" },
                  statistics: { opens: 123, open_rate: 0.8 },
                },
              ],
            },
          },
        },
      },
      reply,
      init,
    ),
  /** Reads figures of forms over time. `POST /api/form-series-reports` */
  queryFormSeries: (reply?: ReportsQueryFormSeriesResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      reportsQueryFormSeries,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "form-series-report",
            attributes: {
              results: [
                { groupings: { form_id: "WqLmNz" }, statistics: { viewed_form: [600, 400], submits: [80, 40] } },
              ],
              date_times: ["2026-01-01T00:00:00+00:00", "2026-01-08T00:00:00+00:00"],
            },
          },
        },
      },
      reply,
      init,
    ),
  /** Reads figures of forms for a span of time. `POST /api/form-values-reports` */
  queryFormValues: (reply?: ReportsQueryFormValuesResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      reportsQueryFormValues,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "form-values-report",
            attributes: {
              results: [
                {
                  groupings: { form_id: "WqLmNz" },
                  statistics: { viewed_form: 1000, submits: 120, submit_rate: 0.12 },
                },
              ],
            },
          },
        },
      },
      reply,
      init,
    ),
  /** Reads figures of segments over time. `POST /api/segment-series-reports` */
  querySegmentSeries: (reply?: ReportsQuerySegmentSeriesResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      reportsQuerySegmentSeries,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "segment-series-report",
            attributes: {
              results: [
                {
                  groupings: { segment_id: "RzNyKa" },
                  statistics: { total_members: [490, 500], members_added: [8, 12] },
                },
              ],
              date_times: ["2026-01-01T00:00:00+00:00", "2026-01-08T00:00:00+00:00"],
            },
          },
        },
      },
      reply,
      init,
    ),
  /** Reads figures of segments for a span of time. `POST /api/segment-values-reports` */
  querySegmentValues: (reply?: ReportsQuerySegmentValuesResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      reportsQuerySegmentValues,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "segment-values-report",
            attributes: {
              results: [{ groupings: { segment_id: "RzNyKa" }, statistics: { total_members: 500, members_added: 20 } }],
            },
          },
        },
      },
      reply,
      init,
    ),
};
