// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  listsAddProfiles,
  listsCreate,
  listsDelete,
  listsGet,
  listsList,
  listsListProfileIds,
  listsListProfiles,
  listsListTagIds,
  listsListTags,
  listsListTriggeredFlowIds,
  listsListTriggeredFlows,
  listsRemoveProfiles,
  listsUpdate,
} from "../operations/lists.ts";
import type {
  ListsCreateResponse,
  ListsGetResponse,
  ListsListProfileIdsResponse,
  ListsListProfilesResponse,
  ListsListResponse,
  ListsListTagIdsResponse,
  ListsListTagsResponse,
  ListsListTriggeredFlowIdsResponse,
  ListsListTriggeredFlowsResponse,
  ListsUpdateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.lists`: each answers with the reply that it is given, or with the documented example. */
export const listsMocks = {
  /** Adds profiles to a list. `POST /api/lists/{id}/relationships/profiles`, that of `addAllProfiles` too */
  addProfiles: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, listsAddProfiles, { status: 204 }, reply, init),
  /** Creates a list. `POST /api/lists` */
  create: (reply?: ListsCreateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      listsCreate,
      {
        status: 201,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "list",
            id: "Y6nRLr",
            attributes: {
              name: "Newsletter",
              created: "2026-01-02T03:04:05+00:00",
              updated: "2026-01-02T03:04:05+00:00",
              opt_in_process: "double_opt_in",
            },
            links: { self: "https://a.klaviyo.com/api/lists/Y6nRLr" },
          },
        },
      },
      reply,
      init,
    ),
  /** Deletes a list. `DELETE /api/lists/{id}` */
  delete: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, listsDelete, { status: 204 }, reply, init),
  /** Returns a list. `GET /api/lists/{id}` */
  get: (reply?: ListsGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      listsGet,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "list",
            id: "Y6nRLr",
            attributes: {
              name: "Newsletter",
              created: "2026-01-02T03:04:05+00:00",
              updated: "2026-01-02T03:04:05+00:00",
              opt_in_process: "double_opt_in",
            },
            links: { self: "https://a.klaviyo.com/api/lists/Y6nRLr" },
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
  /** Lists lists. `GET /api/lists` */
  list: (reply?: ListsListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      listsList,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: [
            {
              type: "list",
              id: "Y6nRLr",
              attributes: {
                name: "Newsletter",
                created: "2026-01-02T03:04:05+00:00",
                updated: "2026-01-02T03:04:05+00:00",
                opt_in_process: "double_opt_in",
              },
              links: { self: "https://a.klaviyo.com/api/lists/Y6nRLr" },
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
  /** Lists the ids of a list's profiles. `GET /api/lists/{id}/relationships/profiles` */
  listProfileIds: (reply?: ListsListProfileIdsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      listsListProfileIds,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: { data: [{ type: "profile", id: "01GDDKASAP8TKDDA2GRZDSVP4H" }] },
      },
      reply,
      init,
    ),
  /** Lists the profiles of a list. `GET /api/lists/{id}/profiles` */
  listProfiles: (reply?: ListsListProfilesResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      listsListProfiles,
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
  /** Lists the ids of a list's tags. `GET /api/lists/{id}/relationships/tags` */
  listTagIds: (reply?: ListsListTagIdsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      listsListTagIds,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: { data: [{ type: "tag", id: "abcd1234-ef56-gh78-ij90-abcdef123456" }] },
      },
      reply,
      init,
    ),
  /** Lists the tags of a list. `GET /api/lists/{id}/tags` */
  listTags: (reply?: ListsListTagsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      listsListTags,
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
  /** Lists the ids of the flows that a list starts. `GET /api/lists/{id}/relationships/flow-triggers` */
  listTriggeredFlowIds: (reply?: ListsListTriggeredFlowIdsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      listsListTriggeredFlowIds,
      { status: 200, contentType: "application/vnd.api+json", example: { data: [{ type: "flow", id: "XVTP5Q" }] } },
      reply,
      init,
    ),
  /** Lists the flows that a list starts. `GET /api/lists/{id}/flow-triggers` */
  listTriggeredFlows: (reply?: ListsListTriggeredFlowsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      listsListTriggeredFlows,
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
  /** Takes profiles off a list. `DELETE /api/lists/{id}/relationships/profiles`, that of `removeEachProfile` too */
  removeProfiles: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, listsRemoveProfiles, { status: 204 }, reply, init),
  /** Updates a list. `PATCH /api/lists/{id}` */
  update: (reply?: ListsUpdateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      listsUpdate,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "list",
            id: "Y6nRLr",
            attributes: {
              name: "Newsletter",
              created: "2026-01-02T03:04:05+00:00",
              updated: "2026-01-02T03:04:05+00:00",
              opt_in_process: "double_opt_in",
            },
            links: { self: "https://a.klaviyo.com/api/lists/Y6nRLr" },
          },
        },
      },
      reply,
      init,
    ),
};
