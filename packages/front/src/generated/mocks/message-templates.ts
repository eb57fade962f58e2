// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { messageTemplatesList } from "../operations/message-templates.ts";
import type { MessageTemplatesListResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.messageTemplates`: each answers with the reply that it is given, or with the documented example. */
export const messageTemplatesMocks = {
  /** Lists message templates. `GET /message_templates` */
  list: (reply?: MessageTemplatesListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      messageTemplatesList,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _pagination: { next: null },
          _links: { self: "https://acme.api.frontapp.com/message_templates" },
          _results: [
            {
              _links: { self: "https://acme.api.frontapp.com/message_templates/rsp_1a2b" },
              id: "rsp_1a2b",
              name: "Thanks",
              subject: null,
              body: "Thank you!",
              attachments: [],
              is_available_for_all_inboxes: true,
              inbox_ids: null,
            },
          ],
        },
      },
      reply,
      init,
    ),
};
