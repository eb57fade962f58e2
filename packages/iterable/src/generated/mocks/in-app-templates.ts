// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  inAppTemplatesGet,
  inAppTemplatesPreview,
  inAppTemplatesSendProof,
  inAppTemplatesUpdate,
  inAppTemplatesUpsert,
} from "../operations/in-app-templates.ts";
import type {
  InAppTemplatesGetResponse,
  InAppTemplatesSendProofResponse,
  InAppTemplatesUpdateResponse,
  InAppTemplatesUpsertResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.inAppTemplates`: each answers with the reply that it is given, or with the documented example. */
export const inAppTemplatesMocks = {
  /** Reads an in-app template. `GET /templates/inapp/get` */
  get: (reply?: InAppTemplatesGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      inAppTemplatesGet,
      {
        status: 200,
        contentType: "application/json",
        example: { templateId: 682, name: "Hint", html: "<p>Hi</p>", expirationDuration: "now+30d", messageTypeId: 37 },
      },
      reply,
      init,
    ),
  /** Renders an in-app template. `POST /templates/inapp/preview` */
  preview: (reply?: string, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      inAppTemplatesPreview,
      { status: 200, contentType: "text/html", example: "<p>Hi John</p>" },
      reply,
      init,
    ),
  /** Sends a proof of an in-app template. `POST /templates/inapp/proof` */
  sendProof: (reply?: InAppTemplatesSendProofResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      inAppTemplatesSendProof,
      { status: 200, contentType: "application/json", example: { code: "Success", msg: "", params: null } },
      reply,
      init,
    ),
  /** Changes an in-app template. `POST /templates/inapp/update` */
  update: (reply?: InAppTemplatesUpdateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      inAppTemplatesUpdate,
      { status: 200, contentType: "application/json", example: { code: "Success", msg: "", params: null } },
      reply,
      init,
    ),
  /** Creates or changes an in-app template by your id. `POST /templates/inapp/upsert` */
  upsert: (reply?: InAppTemplatesUpsertResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      inAppTemplatesUpsert,
      { status: 200, contentType: "application/json", example: { code: "Success", msg: "", params: null } },
      reply,
      init,
    ),
};
