// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  universalContentCreate,
  universalContentDelete,
  universalContentGet,
  universalContentList,
  universalContentUpdate,
} from "../operations/universal-content.ts";
import type {
  UniversalContentCreateResponse,
  UniversalContentGetResponse,
  UniversalContentListResponse,
  UniversalContentUpdateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.universalContent`: each answers with the reply that it is given, or with the documented example. */
export const universalContentMocks = {
  /** Creates a piece of content that templates share. `POST /api/template-universal-content` */
  create: (reply?: UniversalContentCreateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      universalContentCreate,
      {
        status: 201,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "template-universal-content",
            id: "01J0CONTENT000000000000000",
            attributes: {
              name: "Footer",
              definition: {
                content_type: "block",
                type: "text",
                data: { content: "<p>Thank you</p>", display_options: { show_on: "all" }, styles: { font_size: 12 } },
              },
              created: "2026-01-02T03:04:05+00:00",
              updated: "2026-01-02T03:04:05+00:00",
              screenshot_status: "completed",
              screenshot_url: "https://example.com/footer.png",
            },
            links: { self: "https://a.klaviyo.com/api/template-universal-content/01J0CONTENT000000000000000" },
          },
        },
      },
      reply,
      init,
    ),
  /** Deletes a piece of content that templates share. `DELETE /api/template-universal-content/{id}` */
  delete: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, universalContentDelete, { status: 204 }, reply, init),
  /** Returns a piece of content that templates share. `GET /api/template-universal-content/{id}` */
  get: (reply?: UniversalContentGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      universalContentGet,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "template-universal-content",
            id: "01J0CONTENT000000000000000",
            attributes: {
              name: "Footer",
              definition: {
                content_type: "block",
                type: "text",
                data: { content: "<p>Thank you</p>", display_options: { show_on: "all" }, styles: { font_size: 12 } },
              },
              created: "2026-01-02T03:04:05+00:00",
              updated: "2026-01-02T03:04:05+00:00",
              screenshot_status: "completed",
              screenshot_url: "https://example.com/footer.png",
            },
            links: { self: "https://a.klaviyo.com/api/template-universal-content/01J0CONTENT000000000000000" },
          },
        },
      },
      reply,
      init,
    ),
  /** Lists pieces of content that templates share. `GET /api/template-universal-content` */
  list: (reply?: UniversalContentListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      universalContentList,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: [
            {
              type: "template-universal-content",
              id: "01J0CONTENT000000000000000",
              attributes: {
                name: "Footer",
                definition: {
                  content_type: "block",
                  type: "text",
                  data: { content: "<p>Thank you</p>", display_options: { show_on: "all" }, styles: { font_size: 12 } },
                },
                created: "2026-01-02T03:04:05+00:00",
                updated: "2026-01-02T03:04:05+00:00",
                screenshot_status: "completed",
                screenshot_url: "https://example.com/footer.png",
              },
              links: { self: "https://a.klaviyo.com/api/template-universal-content/01J0CONTENT000000000000000" },
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Changes a piece of content that templates share. `PATCH /api/template-universal-content/{id}` */
  update: (reply?: UniversalContentUpdateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      universalContentUpdate,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "template-universal-content",
            id: "01J0CONTENT000000000000000",
            attributes: {
              name: "Footer",
              definition: {
                content_type: "block",
                type: "text",
                data: { content: "<p>Thank you</p>", display_options: { show_on: "all" }, styles: { font_size: 12 } },
              },
              created: "2026-01-02T03:04:05+00:00",
              updated: "2026-01-02T03:04:05+00:00",
              screenshot_status: "completed",
              screenshot_url: "https://example.com/footer.png",
            },
            links: { self: "https://a.klaviyo.com/api/template-universal-content/01J0CONTENT000000000000000" },
          },
        },
      },
      reply,
      init,
    ),
};
