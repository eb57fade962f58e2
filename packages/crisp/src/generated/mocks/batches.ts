// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  batchesMarkRead,
  batchesMarkUnread,
  batchesRemove,
  batchesReport,
  batchesResolve,
  batchesUnresolve,
  batchesUpdateBlock,
  batchesUpdateData,
  batchesUpdateInbox,
  batchesUpdateRouting,
  batchesUpdateSegments,
} from "../operations/batches.ts";
import type {
  BatchesMarkReadResponse,
  BatchesMarkUnreadResponse,
  BatchesRemoveResponse,
  BatchesReportResponse,
  BatchesResolveResponse,
  BatchesUnresolveResponse,
  BatchesUpdateBlockResponse,
  BatchesUpdateDataResponse,
  BatchesUpdateInboxResponse,
  BatchesUpdateRoutingResponse,
  BatchesUpdateSegmentsResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.batches`: each answers with the reply that it is given, or with the documented example. */
export const batchesMocks = {
  /** Marks many conversations as read. `PATCH /website/{website_id}/batch/read` */
  markRead: (reply?: BatchesMarkReadResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      batchesMarkRead,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
  /** Marks many conversations as unread. `PATCH /website/{website_id}/batch/unread` */
  markUnread: (reply?: BatchesMarkUnreadResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      batchesMarkUnread,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
  /** Deletes many conversations or profiles. `PATCH /website/{website_id}/batch/remove` */
  remove: (reply?: BatchesRemoveResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      batchesRemove,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
  /** Reports many conversations, as spam for one. `POST /website/{website_id}/batch/report` */
  report: (reply?: BatchesReportResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      batchesReport,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
  /** Resolves many conversations. `PATCH /website/{website_id}/batch/resolve` */
  resolve: (reply?: BatchesResolveResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      batchesResolve,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
  /** Opens many conversations again. `PATCH /website/{website_id}/batch/unresolve` */
  unresolve: (reply?: BatchesUnresolveResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      batchesUnresolve,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
  /** Blocks many conversations, or lets them in again. `PATCH /website/{website_id}/batch/block` */
  updateBlock: (reply?: BatchesUpdateBlockResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      batchesUpdateBlock,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
  /** Changes the custom data of many conversations or profiles. `PATCH /website/{website_id}/batch/data` */
  updateData: (reply?: BatchesUpdateDataResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      batchesUpdateData,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
  /** Moves many conversations to another inbox. `PATCH /website/{website_id}/batch/inbox` */
  updateInbox: (reply?: BatchesUpdateInboxResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      batchesUpdateInbox,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
  /** Assigns many conversations to an operator, or to nobody. `PATCH /website/{website_id}/batch/routing` */
  updateRouting: (reply?: BatchesUpdateRoutingResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      batchesUpdateRouting,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
  /** Changes the segments of many conversations or profiles. `PATCH /website/{website_id}/batch/segments` */
  updateSegments: (reply?: BatchesUpdateSegmentsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      batchesUpdateSegments,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
};
