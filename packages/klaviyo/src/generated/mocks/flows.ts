// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  flowsCreate,
  flowsDelete,
  flowsGet,
  flowsList,
  flowsListActionIds,
  flowsListActions,
  flowsListTagIds,
  flowsListTags,
  flowsUpdate,
} from "../operations/flows.ts";
import type {
  FlowsCreateResponse,
  FlowsGetResponse,
  FlowsListActionIdsResponse,
  FlowsListActionsResponse,
  FlowsListResponse,
  FlowsListTagIdsResponse,
  FlowsListTagsResponse,
  FlowsUpdateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.flows`: each answers with the reply that it is given, or with the documented example. */
export const flowsMocks = {
  /** Creates a flow. `POST /api/flows` */
  create: (reply?: FlowsCreateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      flowsCreate,
      {
        status: 201,
        contentType: "application/vnd.api+json",
        example: {
          data: {
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
        },
      },
      reply,
      init,
    ),
  /** Deletes a flow. `DELETE /api/flows/{id}` */
  delete: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, flowsDelete, { status: 204 }, reply, init),
  /** Returns a flow. `GET /api/flows/{id}` */
  get: (reply?: FlowsGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      flowsGet,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: {
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
  /** Lists flows. `GET /api/flows` */
  list: (reply?: FlowsListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      flowsList,
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
  /** Lists the ids of a flow's actions. `GET /api/flows/{id}/relationships/flow-actions` */
  listActionIds: (reply?: FlowsListActionIdsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      flowsListActionIds,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: { data: [{ type: "flow-action", id: "12345678" }] },
      },
      reply,
      init,
    ),
  /** Lists the actions of a flow. `GET /api/flows/{id}/flow-actions` */
  listActions: (reply?: FlowsListActionsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      flowsListActions,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: [
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
  /** Lists the ids of a flow's tags. `GET /api/flows/{id}/relationships/tags` */
  listTagIds: (reply?: FlowsListTagIdsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      flowsListTagIds,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: { data: [{ type: "tag", id: "abcd1234-ef56-gh78-ij90-abcdef123456" }] },
      },
      reply,
      init,
    ),
  /** Lists the tags of a flow. `GET /api/flows/{id}/tags` */
  listTags: (reply?: FlowsListTagsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      flowsListTags,
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
  /** Changes the status of a flow and of all its actions. `PATCH /api/flows/{id}` */
  update: (reply?: FlowsUpdateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      flowsUpdate,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: {
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
        },
      },
      reply,
      init,
    ),
};
