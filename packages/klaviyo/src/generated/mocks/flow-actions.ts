// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  flowActionsDelete,
  flowActionsGet,
  flowActionsGetFlow,
  flowActionsGetFlowId,
  flowActionsListMessageIds,
  flowActionsListMessages,
  flowActionsUpdate,
} from "../operations/flow-actions.ts";
import type {
  FlowActionsGetFlowIdResponse,
  FlowActionsGetFlowResponse,
  FlowActionsGetResponse,
  FlowActionsListMessageIdsResponse,
  FlowActionsListMessagesResponse,
  FlowActionsUpdateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.flowActions`: each answers with the reply that it is given, or with the documented example. */
export const flowActionsMocks = {
  /** Deletes an action of a flow. `DELETE /api/flow-actions/{id}` */
  delete: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, flowActionsDelete, { status: 204 }, reply, init),
  /** Returns an action of a flow. `GET /api/flow-actions/{id}` */
  get: (reply?: FlowActionsGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      flowActionsGet,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: {
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
          included: [
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
        },
      },
      reply,
      init,
    ),
  /** Returns the flow of an action. `GET /api/flow-actions/{id}/flow` */
  getFlow: (reply?: FlowActionsGetFlowResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      flowActionsGetFlow,
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
  /** Returns the id of an action's flow. `GET /api/flow-actions/{id}/relationships/flow` */
  getFlowId: (reply?: FlowActionsGetFlowIdResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      flowActionsGetFlowId,
      { status: 200, contentType: "application/vnd.api+json", example: { data: { type: "flow", id: "XVTP5Q" } } },
      reply,
      init,
    ),
  /** Lists the ids of an action's messages. `GET /api/flow-actions/{id}/relationships/flow-messages` */
  listMessageIds: (reply?: FlowActionsListMessageIdsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      flowActionsListMessageIds,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: { data: [{ type: "flow-message", id: "R2WbyL" }] },
      },
      reply,
      init,
    ),
  /** Lists the messages of an action. `GET /api/flow-actions/{id}/flow-messages` */
  listMessages: (reply?: FlowActionsListMessagesResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      flowActionsListMessages,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: [
            {
              type: "flow-message",
              id: "R2WbyL",
              attributes: {
                channel: "email",
                created: "2026-01-02T03:04:05+00:00",
                updated: "2026-01-02T03:04:05+00:00",
                definition: {
                  from_email: "shop@example.com",
                  from_label: "Shop",
                  subject_line: "Welcome",
                  template_id: "RwYxEs",
                  smart_sending_enabled: true,
                  transactional: false,
                  name: "Welcome mail",
                  id: "R2WbyL",
                },
              },
              links: { self: "https://a.klaviyo.com/api/flow-messages/R2WbyL" },
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Changes an action of a flow. `PATCH /api/flow-actions/{id}` */
  update: (reply?: FlowActionsUpdateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      flowActionsUpdate,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: {
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
        },
      },
      reply,
      init,
    ),
};
