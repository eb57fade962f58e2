// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  canvasesDeleteScheduledTrigger,
  canvasesDuplicate,
  canvasesGet,
  canvasesGetDataSeries,
  canvasesGetDataSummary,
  canvasesGetUrlInfo,
  canvasesList,
  canvasesScheduleTrigger,
  canvasesTrigger,
  canvasesUpdateScheduledTrigger,
} from "../operations/canvases.ts";
import type {
  CanvasesDeleteScheduledTriggerResponse,
  CanvasesGetDataSeriesResponse,
  CanvasesGetDataSummaryResponse,
  CanvasesGetResponse,
  CanvasesGetUrlInfoResponse,
  CanvasesListResponse,
  CanvasesScheduleTriggerResponse,
  CanvasesTriggerResponse,
  CanvasesUpdateScheduledTriggerResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.canvases`: each answers with the reply that it is given, or with the documented example. */
export const canvasesMocks = {
  /** Cancels a scheduled entry into a canvas. `POST /canvas/trigger/schedule/delete` */
  deleteScheduledTrigger: (reply?: CanvasesDeleteScheduledTriggerResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      canvasesDeleteScheduledTrigger,
      { status: 201, contentType: "application/json", example: { message: "success" } },
      reply,
      init,
    ),
  /** Copies a canvas. `POST /canvas/duplicate` */
  duplicate: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, canvasesDuplicate, { status: 202 }, reply, init),
  /** Reads a canvas. `GET /canvas/details` */
  get: (reply?: CanvasesGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      canvasesGet,
      {
        status: 200,
        contentType: "application/json",
        example: {
          message: "success",
          name: "Onboarding",
          enabled: true,
          channels: ["email"],
          variants: [
            {
              name: "Variant 1",
              id: "3e4f5a6b-0000-4000-8000-0a1b2c3d4e5f",
              first_step_ids: ["4f5a6b7c-0000-4000-8000-0a1b2c3d4e5f"],
            },
          ],
          steps: [
            {
              name: "Hello",
              type: "message",
              id: "4f5a6b7c-0000-4000-8000-0a1b2c3d4e5f",
              next_step_ids: [],
              next_paths: [],
              channels: ["email"],
              messages: {},
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Reads a canvas's statistics by day. `GET /canvas/data_series` */
  getDataSeries: (reply?: CanvasesGetDataSeriesResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      canvasesGetDataSeries,
      {
        status: 200,
        contentType: "application/json",
        example: {
          message: "success",
          data: {
            name: "Onboarding",
            stats: [
              {
                time: "2026-01-15",
                total_stats: { revenue: 12.5, conversions: 3, conversions_by_entry_time: 2, entries: 100 },
              },
            ],
          },
        },
      },
      reply,
      init,
    ),
  /** Reads a canvas's statistics over some days. `GET /canvas/data_summary` */
  getDataSummary: (reply?: CanvasesGetDataSummaryResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      canvasesGetDataSummary,
      {
        status: 200,
        contentType: "application/json",
        example: {
          message: "success",
          data: {
            name: "Onboarding",
            total_stats: { revenue: 12.5, conversions: 3, conversions_by_entry_time: 2, entries: 100 },
          },
        },
      },
      reply,
      init,
    ),
  /** Reads the links of a canvas's message and their aliases. `GET /canvas/url_info/details` */
  getUrlInfo: (reply?: CanvasesGetUrlInfoResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      canvasesGetUrlInfo,
      {
        status: 200,
        contentType: "application/json",
        example: {
          channel: "email",
          name: "Variant 1",
          link_data: [
            { link_URL: "https://example.com", link_id: "1a2b3c4d", content_block_path_info: [], link_alias: "home" },
          ],
          message: "success",
        },
      },
      reply,
      init,
    ),
  /** Lists canvases. `GET /canvas/list` */
  list: (reply?: CanvasesListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      canvasesList,
      {
        status: 200,
        contentType: "application/json",
        example: {
          message: "success",
          canvases: [
            {
              id: "2d4c5b6a-0000-4000-8000-7c0d8f4e1f2e",
              last_edited: "2026-01-10T08:00:00+00:00",
              name: "Onboarding",
              tags: [],
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Schedules the entry into an API-triggered canvas. `POST /canvas/trigger/schedule/create` */
  scheduleTrigger: (reply?: CanvasesScheduleTriggerResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      canvasesScheduleTrigger,
      {
        status: 201,
        contentType: "application/json",
        example: {
          dispatch_id: "69b1f1a0c8d4e2b3a4f5c6d7e8f90123",
          schedule_id: "4f5c6d7e-0000-4000-8000-69b1f1a0c8d4",
          message: "success",
        },
      },
      reply,
      init,
    ),
  /** Enters users into an API-triggered canvas now. `POST /canvas/trigger/send`, that of `triggerAll` too */
  trigger: (reply?: CanvasesTriggerResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      canvasesTrigger,
      {
        status: 201,
        contentType: "application/json",
        example: { dispatch_id: "69b1f1a0c8d4e2b3a4f5c6d7e8f90123", message: "success" },
      },
      reply,
      init,
    ),
  /** Changes the time of a scheduled entry into a canvas. `POST /canvas/trigger/schedule/update` */
  updateScheduledTrigger: (reply?: CanvasesUpdateScheduledTriggerResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      canvasesUpdateScheduledTrigger,
      { status: 201, contentType: "application/json", example: { message: "success" } },
      reply,
      init,
    ),
};
