// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { formVersionsGet, formVersionsGetForm, formVersionsGetFormId } from "../operations/form-versions.ts";
import type { FormVersionsGetFormIdResponse, FormVersionsGetFormResponse, FormVersionsGetResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.formVersions`: each answers with the reply that it is given, or with the documented example. */
export const formVersionsMocks = {
  /** Returns a version of a form. `GET /api/form-versions/{id}` */
  get: (reply?: FormVersionsGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      formVersionsGet,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "form-version",
            id: "1234567",
            attributes: {
              form_type: "popup",
              variation_name: "Newsletter",
              status: "live",
              created_at: "2026-01-02T03:04:05+00:00",
              updated_at: "2026-01-02T03:04:05+00:00",
            },
            links: { self: "https://a.klaviyo.com/api/form-versions/1234567" },
          },
          included: [
            {
              type: "form",
              id: "WqLmNz",
              attributes: {
                name: "Newsletter",
                status: "live",
                ab_test: false,
                created_at: "2026-01-02T03:04:05+00:00",
                updated_at: "2026-01-02T03:04:05+00:00",
              },
              links: { self: "https://a.klaviyo.com/api/forms/WqLmNz" },
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Returns the form of a version. `GET /api/form-versions/{id}/form` */
  getForm: (reply?: FormVersionsGetFormResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      formVersionsGetForm,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "form",
            id: "WqLmNz",
            attributes: {
              name: "Newsletter",
              status: "live",
              ab_test: false,
              created_at: "2026-01-02T03:04:05+00:00",
              updated_at: "2026-01-02T03:04:05+00:00",
            },
            links: { self: "https://a.klaviyo.com/api/forms/WqLmNz" },
          },
        },
      },
      reply,
      init,
    ),
  /** Returns the id of a version's form. `GET /api/form-versions/{id}/relationships/form` */
  getFormId: (reply?: FormVersionsGetFormIdResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      formVersionsGetFormId,
      { status: 200, contentType: "application/vnd.api+json", example: { data: { type: "form", id: "WqLmNz" } } },
      reply,
      init,
    ),
};
