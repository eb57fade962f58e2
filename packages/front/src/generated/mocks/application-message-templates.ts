// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  applicationMessageTemplatesSync,
  applicationMessageTemplatesUpdate,
} from "../operations/application-message-templates.ts";
import type { ApplicationMessageTemplatesSyncResponse, ApplicationMessageTemplatesUpdateResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.applicationMessageTemplates`: each answers with the reply that it is given, or with the documented example. */
export const applicationMessageTemplatesMocks = {
  /** Creates or replaces a template of the partner's service. `PUT /channels/{channel_id}/application_message_templates` */
  sync: (reply?: ApplicationMessageTemplatesSyncResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      applicationMessageTemplatesSync,
      { status: 200, contentType: "application/json", example: { template_id: 777 } },
      reply,
      init,
    ),
  /** Changes a template of the partner's service that Front has. `PATCH /channels/{channel_id}/application_message_templates/{external_id}` */
  update: (reply?: ApplicationMessageTemplatesUpdateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      applicationMessageTemplatesUpdate,
      { status: 200, contentType: "application/json", example: { template_id: 777 } },
      reply,
      init,
    ),
};
