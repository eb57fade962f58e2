// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  broadcastsGet,
  broadcastsGetAction,
  broadcastsGetActionMetrics,
  broadcastsGetActionTranslation,
  broadcastsGetMetrics,
  broadcastsGetTrigger,
  broadcastsList,
  broadcastsListActionLinkMetrics,
  broadcastsListActions,
  broadcastsListLinkMetrics,
  broadcastsListMessages,
  broadcastsListTriggerErrors,
  broadcastsListTriggers,
  broadcastsTrigger,
  broadcastsUpdateAction,
  broadcastsUpdateActionTranslation,
} from "../operations/broadcasts.ts";
import type {
  BroadcastsGetActionMetricsResponse,
  BroadcastsGetActionResponse,
  BroadcastsGetActionTranslationResponse,
  BroadcastsGetMetricsResponse,
  BroadcastsGetResponse,
  BroadcastsGetTriggerResponse,
  BroadcastsListActionLinkMetricsResponse,
  BroadcastsListActionsResponse,
  BroadcastsListLinkMetricsResponse,
  BroadcastsListMessagesResponse,
  BroadcastsListResponse,
  BroadcastsListTriggerErrorsResponse,
  BroadcastsListTriggersResponse,
  BroadcastsTriggerResponse,
  BroadcastsUpdateActionResponse,
  BroadcastsUpdateActionTranslationResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.broadcasts`: each answers with the reply that it is given, or with the documented example. */
export const broadcastsMocks = {
  /** Gets a broadcast. `GET /v1/broadcasts/{broadcast_id}` */
  get: (reply?: BroadcastsGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      broadcastsGet,
      {
        status: 200,
        contentType: "application/json",
        example: {
          broadcast: {
            id: 9,
            deduplicate_id: "9:1704067200",
            name: "Launch",
            type: "triggered_broadcast",
            created: 1704067200,
            active: true,
            state: "running",
            actions: [{ id: 21, type: "email" }],
            tags: [],
          },
        },
      },
      reply,
      init,
    ),
  /** Gets a message of a broadcast. `GET /v1/broadcasts/{broadcast_id}/actions/{action_id}` */
  getAction: (reply?: BroadcastsGetActionResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      broadcastsGetAction,
      {
        status: 200,
        contentType: "application/json",
        example: {
          action: {
            id: 21,
            broadcast_id: 9,
            name: "Launch",
            type: "email",
            sending_state: "automatic",
            subject: "We launched",
            body: "<p>Now</p>",
            from_id: 1,
            reply_to_id: null,
          },
        },
      },
      reply,
      init,
    ),
  /** Counts what became of a message of a broadcast. `GET /v1/broadcasts/{broadcast_id}/actions/{action_id}/metrics` */
  getActionMetrics: (reply?: BroadcastsGetActionMetricsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      broadcastsGetActionMetrics,
      {
        status: 200,
        contentType: "application/json",
        example: { metric: { series: { sent: [10, 12], delivered: [10, 11], opened: [4, 5], clicked: [1, 2] } } },
      },
      reply,
      init,
    ),
  /** Gets a message of a broadcast in one language. `GET /v1/broadcasts/{broadcast_id}/actions/{action_id}/language/{language}` */
  getActionTranslation: (reply?: BroadcastsGetActionTranslationResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      broadcastsGetActionTranslation,
      {
        status: 200,
        contentType: "application/json",
        example: {
          action: {
            id: 21,
            broadcast_id: 9,
            name: "Launch",
            type: "email",
            sending_state: "automatic",
            subject: "We launched",
            body: "<p>Now</p>",
            from_id: 1,
            reply_to_id: null,
          },
        },
      },
      reply,
      init,
    ),
  /** Counts what became of a broadcast. `GET /v1/broadcasts/{broadcast_id}/metrics` */
  getMetrics: (reply?: BroadcastsGetMetricsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      broadcastsGetMetrics,
      {
        status: 200,
        contentType: "application/json",
        example: { metric: { series: { sent: [10, 12], delivered: [10, 11], opened: [4, 5], clicked: [1, 2] } } },
      },
      reply,
      init,
    ),
  /** Tells how far a sending of a broadcast is. `GET /v1/campaigns/{broadcast_id}/triggers/{trigger_id}` */
  getTrigger: (reply?: BroadcastsGetTriggerResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      broadcastsGetTrigger,
      {
        status: 200,
        contentType: "application/json",
        example: { id: 31, broadcast_id: 9, created_at: 1704067200, processed_at: 1704067260 },
      },
      reply,
      init,
    ),
  /** Lists all broadcasts. `GET /v1/broadcasts` */
  list: (reply?: BroadcastsListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      broadcastsList,
      {
        status: 200,
        contentType: "application/json",
        example: {
          broadcasts: [
            {
              id: 9,
              deduplicate_id: "9:1704067200",
              name: "Launch",
              type: "triggered_broadcast",
              created: 1704067200,
              active: true,
              state: "running",
              actions: [{ id: 21, type: "email" }],
              tags: [],
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Counts the clicks on each link of a message of a broadcast. `GET /v1/broadcasts/{broadcast_id}/actions/{action_id}/metrics/links` */
  listActionLinkMetrics: (reply?: BroadcastsListActionLinkMetricsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      broadcastsListActionLinkMetrics,
      {
        status: 200,
        contentType: "application/json",
        example: {
          links: [
            {
              link: { id: 9, href: "https://example.com" },
              metric: { series: { clicked: [1, 2], human_clicked: [1, 1], machine_clicked: [0, 1] } },
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists the messages of a broadcast. `GET /v1/broadcasts/{broadcast_id}/actions` */
  listActions: (reply?: BroadcastsListActionsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      broadcastsListActions,
      {
        status: 200,
        contentType: "application/json",
        example: {
          actions: [
            {
              id: 21,
              broadcast_id: 9,
              name: "Launch",
              type: "email",
              sending_state: "automatic",
              subject: "We launched",
              body: "<p>Now</p>",
              from_id: 1,
              reply_to_id: null,
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Counts the clicks on each link of a broadcast. `GET /v1/broadcasts/{broadcast_id}/metrics/links` */
  listLinkMetrics: (reply?: BroadcastsListLinkMetricsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      broadcastsListLinkMetrics,
      {
        status: 200,
        contentType: "application/json",
        example: {
          links: [
            {
              link: { id: 9, href: "https://example.com" },
              metric: { series: { clicked: [1, 2], human_clicked: [1, 1], machine_clicked: [0, 1] } },
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists what was sent of a broadcast. `GET /v1/broadcasts/{broadcast_id}/messages` */
  listMessages: (reply?: BroadcastsListMessagesResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      broadcastsListMessages,
      {
        status: 200,
        contentType: "application/json",
        example: {
          messages: [
            {
              id: "RAECAAFwnUSneIa0ZXkmq8EdkAM=",
              type: "email",
              customer_id: "user-123",
              recipient: "user@example.com",
              subject: "Hello",
              created: 1704067200,
              metrics: { sent: 1704067201 },
            },
          ],
          next: "",
        },
      },
      reply,
      init,
    ),
  /** Lists the recipients that a trigger could not use. `GET /v1/campaigns/{broadcast_id}/triggers/{trigger_id}/errors` */
  listTriggerErrors: (reply?: BroadcastsListTriggerErrorsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      broadcastsListTriggerErrors,
      { status: 200, contentType: "application/json", example: { errors: ["line 4: invalid email"], next: null } },
      reply,
      init,
    ),
  /** Lists the sendings of a broadcast. `GET /v1/broadcasts/{broadcast_id}/triggers` */
  listTriggers: (reply?: BroadcastsListTriggersResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      broadcastsListTriggers,
      {
        status: 200,
        contentType: "application/json",
        example: { triggers: [{ id: 31, broadcast_id: 9, created_at: 1704067200, processed_at: 1704067260 }] },
      },
      reply,
      init,
    ),
  /** Sends a broadcast. `POST /v1/campaigns/{broadcast_id}/triggers` */
  trigger: (reply?: BroadcastsTriggerResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      broadcastsTrigger,
      { status: 200, contentType: "application/json", example: { id: 31 } },
      reply,
      init,
    ),
  /** Changes a message of a broadcast. `PUT /v1/broadcasts/{broadcast_id}/actions/{action_id}` */
  updateAction: (reply?: BroadcastsUpdateActionResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      broadcastsUpdateAction,
      {
        status: 200,
        contentType: "application/json",
        example: {
          action: {
            id: 21,
            broadcast_id: 9,
            name: "Launch",
            type: "email",
            sending_state: "automatic",
            subject: "We launched",
            body: "<p>Now</p>",
            from_id: 1,
            reply_to_id: null,
          },
        },
      },
      reply,
      init,
    ),
  /** Changes a message of a broadcast in one language. `PUT /v1/broadcasts/{broadcast_id}/actions/{action_id}/language/{language}` */
  updateActionTranslation: (reply?: BroadcastsUpdateActionTranslationResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      broadcastsUpdateActionTranslation,
      {
        status: 200,
        contentType: "application/json",
        example: {
          action: {
            id: 21,
            broadcast_id: 9,
            name: "Launch",
            type: "email",
            sending_state: "automatic",
            subject: "We launched",
            body: "<p>Now</p>",
            from_id: 1,
            reply_to_id: null,
          },
        },
      },
      reply,
      init,
    ),
};
