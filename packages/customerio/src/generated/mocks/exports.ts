// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  exportsDownload,
  exportsGet,
  exportsList,
  exportsStartCustomers,
  exportsStartDeliveries,
} from "../operations/exports.ts";
import type {
  ExportsDownloadResponse,
  ExportsGetResponse,
  ExportsListResponse,
  ExportsStartCustomersResponse,
  ExportsStartDeliveriesResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.exports`: each answers with the reply that it is given, or with the documented example. */
export const exportsMocks = {
  /** Makes a link to the file of an export. `GET /v1/exports/{export_id}/download` */
  download: (reply?: ExportsDownloadResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      exportsDownload,
      {
        status: 200,
        contentType: "application/json",
        example: { url: "https://exports.example.com/110.csv?signature=abc" },
      },
      reply,
      init,
    ),
  /** Gets an export. `GET /v1/exports/{export_id}` */
  get: (reply?: ExportsGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      exportsGet,
      {
        status: 200,
        contentType: "application/json",
        example: {
          export: {
            id: 110,
            deduplicate_id: "110:1704067200",
            type: "customers",
            total: 2,
            status: "done",
            failed: false,
            downloads: 0,
            created_at: 1704067200,
            updated_at: 1704067200,
          },
        },
      },
      reply,
      init,
    ),
  /** Lists all exports. `GET /v1/exports` */
  list: (reply?: ExportsListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      exportsList,
      {
        status: 200,
        contentType: "application/json",
        example: {
          exports: [
            {
              id: 110,
              deduplicate_id: "110:1704067200",
              type: "customers",
              total: 2,
              status: "done",
              failed: false,
              downloads: 0,
              created_at: 1704067200,
              updated_at: 1704067200,
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Starts an export of people. `POST /v1/exports/customers` */
  startCustomers: (reply?: ExportsStartCustomersResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      exportsStartCustomers,
      {
        status: 200,
        contentType: "application/json",
        example: {
          export: {
            id: 110,
            deduplicate_id: "110:1704067200",
            type: "customers",
            total: 2,
            status: "done",
            failed: false,
            downloads: 0,
            created_at: 1704067200,
            updated_at: 1704067200,
          },
        },
      },
      reply,
      init,
    ),
  /** Starts an export of deliveries. `POST /v1/exports/deliveries` */
  startDeliveries: (reply?: ExportsStartDeliveriesResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      exportsStartDeliveries,
      {
        status: 200,
        contentType: "application/json",
        example: {
          export: {
            id: 110,
            deduplicate_id: "110:1704067200",
            type: "customers",
            total: 2,
            status: "done",
            failed: false,
            downloads: 0,
            created_at: 1704067200,
            updated_at: 1704067200,
          },
        },
      },
      reply,
      init,
    ),
};
