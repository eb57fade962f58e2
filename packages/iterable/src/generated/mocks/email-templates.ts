// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  emailTemplatesGet,
  emailTemplatesPreview,
  emailTemplatesSendProof,
  emailTemplatesUpdate,
  emailTemplatesUpsert,
} from "../operations/email-templates.ts";
import type {
  EmailTemplatesGetResponse,
  EmailTemplatesSendProofResponse,
  EmailTemplatesUpdateResponse,
  EmailTemplatesUpsertResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.emailTemplates`: each answers with the reply that it is given, or with the documented example. */
export const emailTemplatesMocks = {
  /** Reads an email template. `GET /templates/email/get` */
  get: (reply?: EmailTemplatesGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      emailTemplatesGet,
      {
        status: 200,
        contentType: "application/json",
        example: {
          templateId: 678,
          name: "Welcome",
          subject: "Hello",
          html: "<p>Hi</p>",
          fromEmail: "noreply@example.com",
          messageTypeId: 34,
        },
      },
      reply,
      init,
    ),
  /** Renders an email template. `POST /templates/email/preview` */
  preview: (reply?: string, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      emailTemplatesPreview,
      { status: 200, contentType: "text/html", example: "<p>Hi John</p>" },
      reply,
      init,
    ),
  /** Sends a proof of an email template. `POST /templates/email/proof` */
  sendProof: (reply?: EmailTemplatesSendProofResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      emailTemplatesSendProof,
      { status: 200, contentType: "application/json", example: { code: "Success", msg: "", params: null } },
      reply,
      init,
    ),
  /** Changes an email template. `POST /templates/email/update` */
  update: (reply?: EmailTemplatesUpdateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      emailTemplatesUpdate,
      { status: 200, contentType: "application/json", example: { code: "Success", msg: "", params: null } },
      reply,
      init,
    ),
  /** Creates or changes an email template by your id. `POST /templates/email/upsert` */
  upsert: (reply?: EmailTemplatesUpsertResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      emailTemplatesUpsert,
      { status: 200, contentType: "application/json", example: { code: "Success", msg: "", params: null } },
      reply,
      init,
    ),
};
