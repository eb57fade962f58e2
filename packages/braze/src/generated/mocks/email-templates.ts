// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  emailTemplatesCreate,
  emailTemplatesGet,
  emailTemplatesList,
  emailTemplatesUpdate,
} from "../operations/email-templates.ts";
import type {
  EmailTemplatesCreateResponse,
  EmailTemplatesGetResponse,
  EmailTemplatesListResponse,
  EmailTemplatesUpdateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.emailTemplates`: each answers with the reply that it is given, or with the documented example. */
export const emailTemplatesMocks = {
  /** Creates an email template. `POST /templates/email/create` */
  create: (reply?: EmailTemplatesCreateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      emailTemplatesCreate,
      {
        status: 201,
        contentType: "application/json",
        example: { email_template_id: "6a7c0d8f-0000-4000-8000-4e1f2e3d4c5b", message: "success" },
      },
      reply,
      init,
    ),
  /** Reads an email template. `GET /templates/email/info` */
  get: (reply?: EmailTemplatesGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      emailTemplatesGet,
      {
        status: 200,
        contentType: "application/json",
        example: {
          email_template_id: "6a7c0d8f-0000-4000-8000-4e1f2e3d4c5b",
          template_name: "Receipt",
          subject: "Your receipt",
          body: "<p>Thanks</p>",
          tags: ["orders"],
        },
      },
      reply,
      init,
    ),
  /** Lists email templates. `GET /templates/email/list` */
  list: (reply?: EmailTemplatesListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      emailTemplatesList,
      {
        status: 200,
        contentType: "application/json",
        example: {
          count: 1,
          templates: [
            { email_template_id: "6a7c0d8f-0000-4000-8000-4e1f2e3d4c5b", template_name: "Receipt", tags: [] },
          ],
        },
      },
      reply,
      init,
    ),
  /** Changes an email template. `POST /templates/email/update` */
  update: (reply?: EmailTemplatesUpdateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      emailTemplatesUpdate,
      { status: 201, contentType: "application/json", example: { message: "success" } },
      reply,
      init,
    ),
};
