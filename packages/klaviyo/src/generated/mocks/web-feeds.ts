// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { webFeedsCreate, webFeedsDelete, webFeedsGet, webFeedsList, webFeedsUpdate } from "../operations/web-feeds.ts";
import type {
  WebFeedsCreateResponse,
  WebFeedsGetResponse,
  WebFeedsListResponse,
  WebFeedsUpdateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.webFeeds`: each answers with the reply that it is given, or with the documented example. */
export const webFeedsMocks = {
  /** Creates a web feed. `POST /api/web-feeds` */
  create: (reply?: WebFeedsCreateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      webFeedsCreate,
      {
        status: 201,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "web-feed",
            id: "01J0WEBFEED000000000000000",
            attributes: {
              name: "new_arrivals",
              url: "https://shop.example/feed.json",
              request_method: "get",
              content_type: "json",
              created: "2026-01-02T03:04:05+00:00",
              updated: "2026-01-02T03:04:05+00:00",
              status: "ok",
            },
            links: { self: "https://a.klaviyo.com/api/web-feeds/01J0WEBFEED000000000000000" },
          },
        },
      },
      reply,
      init,
    ),
  /** Deletes a web feed. `DELETE /api/web-feeds/{id}` */
  delete: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, webFeedsDelete, { status: 204 }, reply, init),
  /** Returns a web feed. `GET /api/web-feeds/{id}` */
  get: (reply?: WebFeedsGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      webFeedsGet,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "web-feed",
            id: "01J0WEBFEED000000000000000",
            attributes: {
              name: "new_arrivals",
              url: "https://shop.example/feed.json",
              request_method: "get",
              content_type: "json",
              created: "2026-01-02T03:04:05+00:00",
              updated: "2026-01-02T03:04:05+00:00",
              status: "ok",
            },
            links: { self: "https://a.klaviyo.com/api/web-feeds/01J0WEBFEED000000000000000" },
          },
        },
      },
      reply,
      init,
    ),
  /** Lists web feeds. `GET /api/web-feeds` */
  list: (reply?: WebFeedsListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      webFeedsList,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: [
            {
              type: "web-feed",
              id: "01J0WEBFEED000000000000000",
              attributes: {
                name: "new_arrivals",
                url: "https://shop.example/feed.json",
                request_method: "get",
                content_type: "json",
                created: "2026-01-02T03:04:05+00:00",
                updated: "2026-01-02T03:04:05+00:00",
                status: "ok",
              },
              links: { self: "https://a.klaviyo.com/api/web-feeds/01J0WEBFEED000000000000000" },
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Changes a web feed. `PATCH /api/web-feeds/{id}` */
  update: (reply?: WebFeedsUpdateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      webFeedsUpdate,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "web-feed",
            id: "01J0WEBFEED000000000000000",
            attributes: {
              name: "new_arrivals",
              url: "https://shop.example/feed.json",
              request_method: "get",
              content_type: "json",
              created: "2026-01-02T03:04:05+00:00",
              updated: "2026-01-02T03:04:05+00:00",
              status: "ok",
            },
            links: { self: "https://a.klaviyo.com/api/web-feeds/01J0WEBFEED000000000000000" },
          },
        },
      },
      reply,
      init,
    ),
};
