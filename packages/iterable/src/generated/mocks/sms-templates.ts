// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  smsTemplatesGet,
  smsTemplatesSendProof,
  smsTemplatesUpdate,
  smsTemplatesUpsert,
} from "../operations/sms-templates.ts";
import type {
  SmsTemplatesGetResponse,
  SmsTemplatesSendProofResponse,
  SmsTemplatesUpdateResponse,
  SmsTemplatesUpsertResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.smsTemplates`: each answers with the reply that it is given, or with the documented example. */
export const smsTemplatesMocks = {
  /** Reads an SMS template. `GET /templates/sms/get` */
  get: (reply?: SmsTemplatesGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      smsTemplatesGet,
      {
        status: 200,
        contentType: "application/json",
        example: { templateId: 681, name: "Code", message: "Your code is {{code}}", messageTypeId: 36 },
      },
      reply,
      init,
    ),
  /** Sends a proof of an SMS template. `POST /templates/sms/proof` */
  sendProof: (reply?: SmsTemplatesSendProofResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      smsTemplatesSendProof,
      { status: 200, contentType: "application/json", example: { code: "Success", msg: "", params: null } },
      reply,
      init,
    ),
  /** Changes an SMS template. `POST /templates/sms/update` */
  update: (reply?: SmsTemplatesUpdateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      smsTemplatesUpdate,
      { status: 200, contentType: "application/json", example: { code: "Success", msg: "", params: null } },
      reply,
      init,
    ),
  /** Creates or changes an SMS template by your id. `POST /templates/sms/upsert` */
  upsert: (reply?: SmsTemplatesUpsertResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      smsTemplatesUpsert,
      { status: 200, contentType: "application/json", example: { code: "Success", msg: "", params: null } },
      reply,
      init,
    ),
};
