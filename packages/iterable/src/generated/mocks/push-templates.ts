// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  pushTemplatesGet,
  pushTemplatesSendProof,
  pushTemplatesUpdate,
  pushTemplatesUpsert,
} from "../operations/push-templates.ts";
import type {
  PushTemplatesGetResponse,
  PushTemplatesSendProofResponse,
  PushTemplatesUpdateResponse,
  PushTemplatesUpsertResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.pushTemplates`: each answers with the reply that it is given, or with the documented example. */
export const pushTemplatesMocks = {
  /** Reads a push template. `GET /templates/push/get` */
  get: (reply?: PushTemplatesGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      pushTemplatesGet,
      {
        status: 200,
        contentType: "application/json",
        example: {
          templateId: 680,
          name: "Sale",
          title: "Sale",
          message: "It starts now",
          deeplink: { ios: "app://sale", android: "app://sale" },
          messageTypeId: 35,
        },
      },
      reply,
      init,
    ),
  /** Sends a proof of a push template. `POST /templates/push/proof` */
  sendProof: (reply?: PushTemplatesSendProofResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      pushTemplatesSendProof,
      { status: 200, contentType: "application/json", example: { code: "Success", msg: "", params: null } },
      reply,
      init,
    ),
  /** Changes a push template. `POST /templates/push/update` */
  update: (reply?: PushTemplatesUpdateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      pushTemplatesUpdate,
      { status: 200, contentType: "application/json", example: { code: "Success", msg: "", params: null } },
      reply,
      init,
    ),
  /** Creates or changes a push template by your id. `POST /templates/push/upsert` */
  upsert: (reply?: PushTemplatesUpsertResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      pushTemplatesUpsert,
      { status: 200, contentType: "application/json", example: { code: "Success", msg: "", params: null } },
      reply,
      init,
    ),
};
