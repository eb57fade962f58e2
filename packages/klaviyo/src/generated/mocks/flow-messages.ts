// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  flowMessagesGet,
  flowMessagesGetAction,
  flowMessagesGetActionId,
  flowMessagesGetTemplate,
  flowMessagesGetTemplateId,
} from "../operations/flow-messages.ts";
import type {
  FlowMessagesGetActionIdResponse,
  FlowMessagesGetActionResponse,
  FlowMessagesGetResponse,
  FlowMessagesGetTemplateIdResponse,
  FlowMessagesGetTemplateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.flowMessages`: each answers with the reply that it is given, or with the documented example. */
export const flowMessagesMocks = {
  /** Returns a message of a flow. `GET /api/flow-messages/{id}` */
  get: (reply?: FlowMessagesGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      flowMessagesGet,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: {
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
  /** Returns the action that sends a message. `GET /api/flow-messages/{id}/flow-action` */
  getAction: (reply?: FlowMessagesGetActionResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      flowMessagesGetAction,
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
  /** Returns the id of the action that sends a message. `GET /api/flow-messages/{id}/relationships/flow-action` */
  getActionId: (reply?: FlowMessagesGetActionIdResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      flowMessagesGetActionId,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: { data: { type: "flow-action", id: "12345678" } },
      },
      reply,
      init,
    ),
  /** Returns the template of a flow message. `GET /api/flow-messages/{id}/template` */
  getTemplate: (reply?: FlowMessagesGetTemplateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      flowMessagesGetTemplate,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "template",
            id: "RwYxEs",
            attributes: {
              name: "Welcome",
              editor_type: "CODE",
              html: "<html><body>Hello {{ first_name }}</body></html>",
              text: "Hello {{ first_name }}",
              amp: null,
              created: "2026-01-02T03:04:05+00:00",
              updated: "2026-01-02T03:04:05+00:00",
            },
            links: { self: "https://a.klaviyo.com/api/templates/RwYxEs" },
          },
        },
      },
      reply,
      init,
    ),
  /** Returns the id of a flow message's template. `GET /api/flow-messages/{id}/relationships/template` */
  getTemplateId: (reply?: FlowMessagesGetTemplateIdResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      flowMessagesGetTemplateId,
      { status: 200, contentType: "application/vnd.api+json", example: { data: { type: "template", id: "RwYxEs" } } },
      reply,
      init,
    ),
};
