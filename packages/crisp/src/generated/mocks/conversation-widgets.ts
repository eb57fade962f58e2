// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  conversationWidgetsDeliverButton,
  conversationWidgetsDeliverData,
} from "../operations/conversation-widgets.ts";
import type { ConversationWidgetsDeliverButtonResponse, ConversationWidgetsDeliverDataResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.conversationWidgets`: each answers with the reply that it is given, or with the documented example. */
export const conversationWidgetsMocks = {
  /** Presses a button of a widget. `POST /website/{website_id}/conversation/{session_id}/widget/{plugin_id}/button` */
  deliverButton: (reply?: ConversationWidgetsDeliverButtonResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      conversationWidgetsDeliverButton,
      {
        status: 200,
        contentType: "application/json",
        example: {
          error: false,
          reason: "resolved",
          data: {
            correlation_id: "0a1b2c3d-0000-4000-8000-000000000022",
            strategy: { attempts: 3, exhaustion: 10000 },
          },
        },
      },
      reply,
      init,
    ),
  /** Asks for a value of a widget, or changes it. `POST /website/{website_id}/conversation/{session_id}/widget/{plugin_id}/data` */
  deliverData: (reply?: ConversationWidgetsDeliverDataResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      conversationWidgetsDeliverData,
      {
        status: 200,
        contentType: "application/json",
        example: {
          error: false,
          reason: "resolved",
          data: {
            correlation_id: "0a1b2c3d-0000-4000-8000-000000000022",
            strategy: { attempts: 3, exhaustion: 10000 },
          },
        },
      },
      reply,
      init,
    ),
};
