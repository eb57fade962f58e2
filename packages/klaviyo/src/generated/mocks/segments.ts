// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  segmentsCreate,
  segmentsDelete,
  segmentsGet,
  segmentsList,
  segmentsListProfileIds,
  segmentsListProfiles,
  segmentsListTagIds,
  segmentsListTags,
  segmentsListTriggeredFlowIds,
  segmentsListTriggeredFlows,
  segmentsUpdate,
} from "../operations/segments.ts";
import type {
  SegmentsCreateResponse,
  SegmentsGetResponse,
  SegmentsListProfileIdsResponse,
  SegmentsListProfilesResponse,
  SegmentsListResponse,
  SegmentsListTagIdsResponse,
  SegmentsListTagsResponse,
  SegmentsListTriggeredFlowIdsResponse,
  SegmentsListTriggeredFlowsResponse,
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
              is_processing: false,
              is_starred: false,
            },
            links: { self: "https://a.klaviyo.com/api/segments/TzZ2X8" },
          },
        },
      },
      reply,
      init,
    ),
  /** Deletes a segment. `DELETE /api/segments/{id}` */
  delete: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, segmentsDelete, { status: 204 }, reply, init),
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
          included: [
            {
              type: "tag",
              id: "abcd1234-ef56-gh78-ij90-abcdef123456",
              attributes: { name: "Spring" },
              links: { self: "https://a.klaviyo.com/api/tags/abcd1234-ef56-gh78-ij90-abcdef123456" },
            },
          ],
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
          included: [
            {
              type: "tag",
              id: "abcd1234-ef56-gh78-ij90-abcdef123456",
              attributes: { name: "Spring" },
              links: { self: "https://a.klaviyo.com/api/tags/abcd1234-ef56-gh78-ij90-abcdef123456" },
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists the ids of a segment's profiles. `GET /api/segments/{id}/relationships/profiles` */
  listProfileIds: (reply?: SegmentsListProfileIdsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      segmentsListProfileIds,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: { data: [{ type: "profile", id: "01GDDKASAP8TKDDA2GRZDSVP4H" }] },
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
        },
      },
      reply,
      init,
    ),
  /** Lists the ids of a segment's tags. `GET /api/segments/{id}/relationships/tags` */
  listTagIds: (reply?: SegmentsListTagIdsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      segmentsListTagIds,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: { data: [{ type: "tag", id: "abcd1234-ef56-gh78-ij90-abcdef123456" }] },
      },
      reply,
      init,
    ),
  /** Lists the tags of a segment. `GET /api/segments/{id}/tags` */
  listTags: (reply?: SegmentsListTagsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      segmentsListTags,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: [
            {
              type: "tag",
              id: "abcd1234-ef56-gh78-ij90-abcdef123456",
              attributes: { name: "Spring" },
              links: { self: "https://a.klaviyo.com/api/tags/abcd1234-ef56-gh78-ij90-abcdef123456" },
            },
          ],
          included: [
            {
              type: "tag-group",
              id: "e8b2c1d0-1111-4222-8333-444455556666",
              attributes: { name: "Season", exclusive: false, default: false },
              links: { self: "https://a.klaviyo.com/api/tag-groups/e8b2c1d0-1111-4222-8333-444455556666" },
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists the ids of the flows that a segment starts. `GET /api/segments/{id}/relationships/flow-triggers` */
  listTriggeredFlowIds: (reply?: SegmentsListTriggeredFlowIdsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      segmentsListTriggeredFlowIds,
      { status: 200, contentType: "application/vnd.api+json", example: { data: [{ type: "flow", id: "XVTP5Q" }] } },
      reply,
      init,
    ),
  /** Lists the flows that a segment starts. `GET /api/segments/{id}/flow-triggers` */
  listTriggeredFlows: (reply?: SegmentsListTriggeredFlowsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      segmentsListTriggeredFlows,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: [
            {
              type: "flow",
              id: "XVTP5Q",
              attributes: {
                name: "Welcome",
                status: "draft",
                archived: false,
                created: "2026-01-02T03:04:05+00:00",
                updated: "2026-01-02T03:04:05+00:00",
                trigger_type: "Added to List",
              },
              links: { self: "https://a.klaviyo.com/api/flows/XVTP5Q" },
            },
          ],
          included: [
            {
              type: "flow-action",
              id: "12345678",
              attributes: {
                created: "2026-01-02T03:04:05+00:00",
                updated: "2026-01-02T03:04:05+00:00",
                definition: {
                  id: "12345678",
                  temporary_id: null,
                  type: "send-email",
                  links: { next: null },
                  data: {
                    message: {
                      from_email: "shop@example.com",
                      from_label: "Shop",
                      subject_line: "Welcome",
                      template_id: "RwYxEs",
                      smart_sending_enabled: true,
                      transactional: false,
                      name: "Welcome mail",
                      id: "R2WbyL",
                    },
                    status: "draft",
                  },
                },
              },
              links: { self: "https://a.klaviyo.com/api/flow-actions/12345678" },
            },
          ],
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
              is_starred: false,
            },
            links: { self: "https://a.klaviyo.com/api/segments/TzZ2X8" },
          },
        },
      },
      reply,
      init,
    ),
};
