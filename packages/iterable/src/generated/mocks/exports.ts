// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  exportsCancel,
  exportsListFiles,
  exportsListJobs,
  exportsStart,
  exportsStreamCsv,
  exportsStreamJson,
  exportsStreamUserEvents,
} from "../operations/exports.ts";
import type {
  ExportsListFilesResponse,
  ExportsListJobsResponse,
  ExportsStartResponse,
  ExportsStreamJsonItem,
  ExportsStreamUserEventsItem,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.exports`: each answers with the reply that it is given, or with the documented example. */
export const exportsMocks = {
  /** Cancels an export job. `DELETE /export/{jobId}` */
  cancel: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, exportsCancel, { status: 200 }, reply, init),
  /** Lists the files of an export job. `GET /export/{jobId}/files` */
  listFiles: (reply?: ExportsListFilesResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      exportsListFiles,
      {
        status: 200,
        contentType: "application/json",
        example: {
          jobId: 77,
          jobState: "Completed",
          exportTruncated: false,
          files: [{ file: "file-1679086247925.csv", url: "https://exports.example.com/file-1679086247925.csv" }],
        },
      },
      reply,
      init,
    ),
  /** Lists recent export jobs. `GET /export/jobs` */
  listJobs: (reply?: ExportsListJobsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      exportsListJobs,
      {
        status: 200,
        contentType: "application/json",
        example: {
          jobs: [
            {
              id: 77,
              dataTypeName: "user",
              jobState: "Completed",
              bytesExported: 2048,
              scheduledStartTime: "2026-01-15T10:30:00Z",
              endTime: "2026-01-15T10:31:00Z",
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Starts a job that writes data to files. `POST /export/start` */
  start: (reply?: ExportsStartResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      exportsStart,
      { status: 200, contentType: "application/json", example: { jobId: 77 } },
      reply,
      init,
    ),
  /** Streams data as CSV. `GET /export/data.csv` */
  streamCsv: (reply?: string, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      exportsStreamCsv,
      {
        status: 200,
        contentType: "text/csv",
        example: "email,createdAt\nuser@example.com,2026-01-15 10:30:00 +00:00\n",
      },
      reply,
      init,
    ),
  /** Streams data as one JSON object a line. `GET /export/data.json` */
  streamJson: (reply?: readonly ExportsStreamJsonItem[], init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      exportsStreamJson,
      {
        status: 200,
        contentType: "application/x-json-stream",
        example: { email: "user@example.com", createdAt: "2026-01-15 10:30:00 +00:00", campaignId: 12345 },
      },
      reply,
      init,
    ),
  /** Streams all events of one user. `GET /export/userEvents` */
  streamUserEvents: (reply?: readonly ExportsStreamUserEventsItem[], init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      exportsStreamUserEvents,
      {
        status: 200,
        contentType: "application/x-json-stream",
        example: { email: "user@example.com", createdAt: "2026-01-15 10:30:00 +00:00", campaignId: 12345 },
      },
      reply,
      init,
    ),
};
