// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  embeddedTemplatesGet,
  embeddedTemplatesUpdate,
  embeddedTemplatesUpsert,
} from "../operations/embedded-templates.ts";
import type {
  EmbeddedTemplatesGetResponse,
  EmbeddedTemplatesUpdateResponse,
  EmbeddedTemplatesUpsertResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.embeddedTemplates`: each answers with the reply that it is given, or with the documented example. */
export const embeddedTemplatesMocks = {
  /** Reads an embedded message template. `GET /templates/embedded/get` */
  get: (reply?: EmbeddedTemplatesGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      embeddedTemplatesGet,
      {
        status: 200,
        contentType: "application/json",
        example: {
          templateId: 683,
          name: "Card",
          title: "Hello",
          body: "Welcome back",
          placementId: 3,
          elements: { buttons: [{ id: "b1", title: "Open" }] },
        },
      },
      reply,
      init,
    ),
  /** Changes an embedded message template. `POST /templates/embedded/update` */
  update: (reply?: EmbeddedTemplatesUpdateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      embeddedTemplatesUpdate,
      { status: 200, contentType: "application/json", example: { code: "Success", msg: "", params: null } },
      reply,
      init,
    ),
  /** Creates or changes an embedded message template by your id. `POST /templates/embedded/upsert` */
  upsert: (reply?: EmbeddedTemplatesUpsertResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      embeddedTemplatesUpsert,
      { status: 200, contentType: "application/json", example: { code: "Success", msg: "", params: null } },
      reply,
      init,
    ),
};
