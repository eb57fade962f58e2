// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  formsCreate,
  formsDelete,
  formsGet,
  formsList,
  formsListVersionIds,
  formsListVersions,
} from "../operations/forms.ts";
import type {
  FormsCreateResponse,
  FormsGetResponse,
  FormsListResponse,
  FormsListVersionIdsResponse,
  FormsListVersionsResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.forms`: each answers with the reply that it is given, or with the documented example. */
export const formsMocks = {
  /** Creates a sign-up form. `POST /api/forms` */
  create: (reply?: FormsCreateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      formsCreate,
      {
        status: 201,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "form",
            id: "WqLmNz",
            attributes: {
              status: "draft",
              ab_test: false,
              name: "Newsletter",
              definition: {
                versions: [
                  {
                    id: 1234567,
                    steps: [
                      {
                        id: "1",
                        columns: [
                          {
                            rows: [
                              {
                                blocks: [
                                  { type: "email", properties: { label: "E-mail", required: true } },
                                  {
                                    type: "button",
                                    properties: { label: "Sign up" },
                                    action: { submit: true, type: "close", properties: { list_id: "Y6nRLr" } },
                                  },
                                ],
                              },
                            ],
                          },
                        ],
                      },
                    ],
                    triggers: [{ type: "delay", properties: { seconds: 5 } }],
                    type: "popup",
                    status: "draft",
                  },
                ],
              },
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
  /** Deletes a form. `DELETE /api/forms/{id}` */
  delete: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, formsDelete, { status: 204 }, reply, init),
  /** Returns a form with its definition. `GET /api/forms/{id}` */
  get: (reply?: FormsGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      formsGet,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "form",
            id: "WqLmNz",
            attributes: {
              status: "draft",
              ab_test: false,
              name: "Newsletter",
              definition: {
                versions: [
                  {
                    id: 1234567,
                    steps: [
                      {
                        id: "1",
                        columns: [
                          {
                            rows: [
                              {
                                blocks: [
                                  { type: "email", properties: { label: "E-mail", required: true } },
                                  {
                                    type: "button",
                                    properties: { label: "Sign up" },
                                    action: { submit: true, type: "close", properties: { list_id: "Y6nRLr" } },
                                  },
                                ],
                              },
                            ],
                          },
                        ],
                      },
                    ],
                    triggers: [{ type: "delay", properties: { seconds: 5 } }],
                    type: "popup",
                    status: "draft",
                  },
                ],
              },
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
  /** Lists sign-up forms. `GET /api/forms` */
  list: (reply?: FormsListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      formsList,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: [
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
  /** Lists the ids of a form's versions. `GET /api/forms/{id}/relationships/form-versions` */
  listVersionIds: (reply?: FormsListVersionIdsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      formsListVersionIds,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: { data: [{ type: "form-version", id: "1234567" }] },
      },
      reply,
      init,
    ),
  /** Lists the versions of a form. `GET /api/forms/{id}/form-versions` */
  listVersions: (reply?: FormsListVersionsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      formsListVersions,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: [
            {
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
          ],
        },
      },
      reply,
      init,
    ),
};
