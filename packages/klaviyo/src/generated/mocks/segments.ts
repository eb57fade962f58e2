// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  segmentsCreate,
  segmentsGet,
  segmentsList,
  segmentsListProfiles,
  segmentsUpdate,
} from "../operations/segments.ts";
import type {
  SegmentsCreateResponse,
  SegmentsGetResponse,
  SegmentsListProfilesResponse,
  SegmentsListResponse,
  SegmentsUpdateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.segments`: each answers with the reply that it is given, or with the documented example. */
export const segmentsMocks = {
  /** Creates a segment. `POST /api/segments` */
  create: (reply?: SegmentsCreateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      segmentsCreate,
      {
        status: 201,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "segment",
            id: "TzZ2X8",
            attributes: {
              name: "Buyers",
              definition: {
                condition_groups: [
                  { conditions: [{ type: "profile-group-membership", is_member: true, group_ids: ["Y6nRLr"] }] },
                ],
              },
              created: "2026-01-02T03:04:05+00:00",
              updated: "2026-01-02T03:04:05+00:00",
              is_active: true,
              is_processing: true,
              is_starred: false,
            },
            links: { self: "https://a.klaviyo.com/api/segments/TzZ2X8" },
          },
          links: { self: "https://a.klaviyo.com/api/segments/TzZ2X8" },
        },
      },
      reply,
      init,
    ),
  /** Returns a segment. `GET /api/segments/{id}` */
  get: (reply?: SegmentsGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      segmentsGet,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "segment",
            id: "TzZ2X8",
            attributes: {
              name: "Buyers",
              definition: {
                condition_groups: [
                  { conditions: [{ type: "profile-group-membership", is_member: true, group_ids: ["Y6nRLr"] }] },
                ],
              },
              created: "2026-01-02T03:04:05+00:00",
              updated: "2026-01-02T03:04:05+00:00",
              is_active: true,
              is_processing: false,
              is_starred: false,
            },
            links: { self: "https://a.klaviyo.com/api/segments/TzZ2X8" },
          },
          links: { self: "https://a.klaviyo.com/api/segments/TzZ2X8" },
        },
      },
      reply,
      init,
    ),
  /** Lists segments. `GET /api/segments` */
  list: (reply?: SegmentsListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      segmentsList,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: [
            {
              type: "segment",
              id: "TzZ2X8",
              attributes: {
                name: "Buyers",
                definition: {
                  condition_groups: [
                    { conditions: [{ type: "profile-group-membership", is_member: true, group_ids: ["Y6nRLr"] }] },
                  ],
                },
                created: "2026-01-02T03:04:05+00:00",
                updated: "2026-01-02T03:04:05+00:00",
                is_active: true,
                is_processing: false,
                is_starred: false,
              },
              links: { self: "https://a.klaviyo.com/api/segments/TzZ2X8" },
            },
          ],
          links: { self: "https://a.klaviyo.com/api/segments", next: null, prev: null },
        },
      },
      reply,
      init,
    ),
  /** Lists the profiles of a segment. `GET /api/segments/{id}/profiles` */
  listProfiles: (reply?: SegmentsListProfilesResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      segmentsListProfiles,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: [
            {
              type: "profile",
              id: "01GDDKASAP8TKDDA2GRZDSVP4H",
              attributes: {
                email: "user@example.com",
                first_name: "John",
                last_name: "Doe",
                properties: { plan: "premium" },
                created: "2026-01-02T03:04:05+00:00",
                updated: "2026-01-02T03:04:05+00:00",
                joined_group_at: "2026-01-02T03:04:05+00:00",
              },
              links: { self: "https://a.klaviyo.com/api/profiles/01GDDKASAP8TKDDA2GRZDSVP4H" },
            },
          ],
          links: { self: "https://a.klaviyo.com/api/segments/TzZ2X8/profiles", next: null, prev: null },
        },
      },
      reply,
      init,
    ),
  /** Updates a segment. `PATCH /api/segments/{id}` */
  update: (reply?: SegmentsUpdateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      segmentsUpdate,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "segment",
            id: "TzZ2X8",
            attributes: {
              name: "Buyers",
              definition: {
                condition_groups: [
                  { conditions: [{ type: "profile-group-membership", is_member: true, group_ids: ["Y6nRLr"] }] },
                ],
              },
              created: "2026-01-02T03:04:05+00:00",
              updated: "2026-01-02T03:04:05+00:00",
              is_active: true,
              is_processing: false,
              is_starred: true,
            },
            links: { self: "https://a.klaviyo.com/api/segments/TzZ2X8" },
          },
          links: { self: "https://a.klaviyo.com/api/segments/TzZ2X8" },
        },
      },
      reply,
      init,
    ),
};
