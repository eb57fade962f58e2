// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { templatesDeleteMany, templatesList, templatesListByClientId } from "../operations/templates.ts";
import type { TemplatesDeleteManyResponse, TemplatesListByClientIdResponse, TemplatesListResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.templates`: each answers with the reply that it is given, or with the documented example. */
export const templatesMocks = {
  /** Deletes base templates. `POST /templates/bulkDelete` */
  deleteMany: (reply?: TemplatesDeleteManyResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      templatesDeleteMany,
      {
        status: 200,
        contentType: "application/json",
        example: { success: [678], failed: [679], failureReason: "Template is used by a campaign" },
      },
      reply,
      init,
    ),
  /** Lists templates. `GET /templates` */
  list: (reply?: TemplatesListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      templatesList,
      {
        status: 200,
        contentType: "application/json",
        example: {
          templates: [
            {
              templateId: 678,
              name: "Welcome",
              createdAt: "2026-01-15T10:30:00Z",
              updatedAt: "2026-01-15T10:30:00Z",
              creatorUserId: "admin@example.com",
              messageTypeId: 34,
            },
          ],
          totalTemplatesCount: 1,
        },
      },
      reply,
      init,
    ),
  /** Lists the templates that have your id. `GET /templates/getByClientTemplateId` */
  listByClientId: (reply?: TemplatesListByClientIdResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      templatesListByClientId,
      {
        status: 200,
        contentType: "application/json",
        example: { templates: [{ templateId: 678, campaignId: 12345, locales: ["en-US"] }] },
      },
      reply,
      init,
    ),
};
