// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { broadcastsList, broadcastsListTriggerErrors, broadcastsTrigger } from "../operations/broadcasts.ts";
import type {
  BroadcastsListResponse,
  BroadcastsListTriggerErrorsResponse,
  BroadcastsTriggerResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.broadcasts`: each answers with the reply that it is given, or with the documented example. */
export const broadcastsMocks = {
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
  /** Lists the recipients that a trigger could not use. `GET /v1/campaigns/{broadcast_id}/triggers/{trigger_id}/errors` */
  listTriggerErrors: (reply?: BroadcastsListTriggerErrorsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      broadcastsListTriggerErrors,
      { status: 200, contentType: "application/json", example: { errors: [], next: null } },
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
};
