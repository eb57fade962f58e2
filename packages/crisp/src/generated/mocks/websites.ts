// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  websitesAbortDeletion,
  websitesCreate,
  websitesDelete,
  websitesExists,
  websitesGet,
  websitesGetConnectEndpoints,
} from "../operations/websites.ts";
import type {
  WebsitesAbortDeletionResponse,
  WebsitesCreateResponse,
  WebsitesDeleteResponse,
  WebsitesGetConnectEndpointsResponse,
  WebsitesGetResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.websites`: each answers with the reply that it is given, or with the documented example. */
export const websitesMocks = {
  /** Takes the deletion of the website back. `DELETE /website/{website_id}/expunge` */
  abortDeletion: (reply?: WebsitesAbortDeletionResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      websitesAbortDeletion,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
  /** Creates a website. `POST /website` */
  create: (reply?: WebsitesCreateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      websitesCreate,
      {
        status: 200,
        contentType: "application/json",
        example: {
          error: false,
          reason: "resolved",
          data: {
            website_id: "8c842203-0000-4000-8000-000000000001",
            name: "Acme",
            domain: "acme.example",
            logo: "https://storage.crisp.chat/logo.png",
          },
        },
      },
      reply,
      init,
    ),
  /** Deletes the website. `DELETE /website/{website_id}` */
  delete: (reply?: WebsitesDeleteResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      websitesDelete,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
  /** Tells whether a website has this domain. `HEAD /website` */
  exists: (reply?: boolean, init?: MockInit): HttpHandler =>
    mock(http, vendor, websitesExists, { status: 200 }, reply, init),
  /** Gets the website. `GET /website/{website_id}` */
  get: (reply?: WebsitesGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      websitesGet,
      {
        status: 200,
        contentType: "application/json",
        example: {
          error: false,
          reason: "resolved",
          data: {
            website_id: "8c842203-0000-4000-8000-000000000001",
            name: "Acme",
            domain: "acme.example",
            logo: "https://storage.crisp.chat/logo.png",
          },
        },
      },
      reply,
      init,
    ),
  /** Gets where the real-time API of a website token listens now. `GET /website/{website_id}/connect/endpoints` */
  getConnectEndpoints: (reply?: WebsitesGetConnectEndpointsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      websitesGetConnectEndpoints,
      {
        status: 200,
        contentType: "application/json",
        example: {
          error: false,
          reason: "resolved",
          data: { socket: { app: "https://website.relay.crisp.chat/w/1/" } },
        },
      },
      reply,
      init,
    ),
};
