// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  templatesClone,
  templatesCreate,
  templatesDelete,
  templatesGet,
  templatesList,
  templatesRender,
  templatesUpdate,
} from "../operations/templates.ts";
import type {
  TemplatesCloneResponse,
  TemplatesCreateResponse,
  TemplatesGetResponse,
  TemplatesListResponse,
  TemplatesRenderResponse,
  TemplatesUpdateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.templates`: each answers with the reply that it is given, or with the documented example. */
export const templatesMocks = {
  /** Copies a template. `POST /api/template-clone` */
  clone: (reply?: TemplatesCloneResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      templatesClone,
      {
        status: 201,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "template",
            id: "RwYxEs",
            attributes: {
              name: "Welcome",
              editor_type: "CODE",
              html: "<html><body>Hello {{ first_name }}</body></html>",
              text: "Hello {{ first_name }}",
              amp: null,
              created: "2026-01-02T03:04:05+00:00",
              updated: "2026-01-02T03:04:05+00:00",
            },
            links: { self: "https://a.klaviyo.com/api/templates/RwYxEs" },
          },
        },
      },
      reply,
      init,
    ),
  /** Creates a template. `POST /api/templates` */
  create: (reply?: TemplatesCreateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      templatesCreate,
      {
        status: 201,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "template",
            id: "RwYxEs",
            attributes: {
              name: "Welcome",
              editor_type: "CODE",
              html: "<html><body>Hello {{ first_name }}</body></html>",
              text: "Hello {{ first_name }}",
              amp: null,
              created: "2026-01-02T03:04:05+00:00",
              updated: "2026-01-02T03:04:05+00:00",
            },
            links: { self: "https://a.klaviyo.com/api/templates/RwYxEs" },
          },
        },
      },
      reply,
      init,
    ),
  /** Deletes a template. `DELETE /api/templates/{id}` */
  delete: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, templatesDelete, { status: 204 }, reply, init),
  /** Returns a template. `GET /api/templates/{id}` */
  get: (reply?: TemplatesGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      templatesGet,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "template",
            id: "RwYxEs",
            attributes: {
              name: "Welcome",
              editor_type: "CODE",
              html: "<html><body>Hello {{ first_name }}</body></html>",
              text: "Hello {{ first_name }}",
              amp: null,
              created: "2026-01-02T03:04:05+00:00",
              updated: "2026-01-02T03:04:05+00:00",
            },
            links: { self: "https://a.klaviyo.com/api/templates/RwYxEs" },
          },
        },
      },
      reply,
      init,
    ),
  /** Lists templates. `GET /api/templates` */
  list: (reply?: TemplatesListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      templatesList,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: [
            {
              type: "template",
              id: "RwYxEs",
              attributes: {
                name: "Welcome",
                editor_type: "CODE",
                html: "<html><body>Hello {{ first_name }}</body></html>",
                text: "Hello {{ first_name }}",
                amp: null,
                created: "2026-01-02T03:04:05+00:00",
                updated: "2026-01-02T03:04:05+00:00",
              },
              links: { self: "https://a.klaviyo.com/api/templates/RwYxEs" },
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Fills in a template. `POST /api/template-render` */
  render: (reply?: TemplatesRenderResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      templatesRender,
      {
        status: 201,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "template",
            id: "RwYxEs",
            attributes: {
              name: "Welcome",
              editor_type: "CODE",
              html: "<html><body>Hello {{ first_name }}</body></html>",
              text: "Hello {{ first_name }}",
              amp: null,
              created: "2026-01-02T03:04:05+00:00",
              updated: "2026-01-02T03:04:05+00:00",
            },
            links: { self: "https://a.klaviyo.com/api/templates/RwYxEs" },
          },
        },
      },
      reply,
      init,
    ),
  /** Changes a template. `PATCH /api/templates/{id}` */
  update: (reply?: TemplatesUpdateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      templatesUpdate,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "template",
            id: "RwYxEs",
            attributes: {
              name: "Welcome",
              editor_type: "CODE",
              html: "<html><body>Hello {{ first_name }}</body></html>",
              text: "Hello {{ first_name }}",
              amp: null,
              created: "2026-01-02T03:04:05+00:00",
              updated: "2026-01-02T03:04:05+00:00",
            },
            links: { self: "https://a.klaviyo.com/api/templates/RwYxEs" },
          },
        },
      },
      reply,
      init,
    ),
};
