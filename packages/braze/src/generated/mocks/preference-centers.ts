// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  preferenceCentersCreate,
  preferenceCentersGenerateUrl,
  preferenceCentersGet,
  preferenceCentersList,
  preferenceCentersUpdate,
} from "../operations/preference-centers.ts";
import type {
  PreferenceCentersCreateResponse,
  PreferenceCentersGenerateUrlResponse,
  PreferenceCentersGetResponse,
  PreferenceCentersListResponse,
  PreferenceCentersUpdateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.preferenceCenters`: each answers with the reply that it is given, or with the documented example. */
export const preferenceCentersMocks = {
  /** Creates a preference center. `POST /preference_center/v1` */
  create: (reply?: PreferenceCentersCreateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      preferenceCentersCreate,
      {
        status: 201,
        contentType: "application/json",
        example: {
          preference_center_api_id: "8f4e1f2e-0000-4000-8000-3d4c5b6a7c0d",
          liquid_tag: "{{preference_center.${main}}}",
          created_at: "2026-01-10T08:00:00Z",
          message: "success",
        },
      },
      reply,
      init,
    ),
  /** Makes the address of a preference center for one user. `GET /preference_center/v1/{preferenceCenterExternalID}/url/{userID}` */
  generateUrl: (reply?: PreferenceCentersGenerateUrlResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      preferenceCentersGenerateUrl,
      {
        status: 200,
        contentType: "application/json",
        example: { preference_center_url: "https://www.example.com/preferences" },
      },
      reply,
      init,
    ),
  /** Reads a preference center. `GET /preference_center/v1/{preferenceCenterExternalID}` */
  get: (reply?: PreferenceCentersGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      preferenceCentersGet,
      {
        status: 200,
        contentType: "application/json",
        example: {
          name: "main",
          preference_center_api_id: "8f4e1f2e-0000-4000-8000-3d4c5b6a7c0d",
          created_at: "2026-01-10T08:00:00Z",
          updated_at: "2026-01-11T08:00:00Z",
          preference_center_title: "Your choice",
          preference_center_page_html: "<p>Choose</p>",
          confirmation_page_html: "<p>Saved</p>",
          redirect_page_html: null,
          preference_center_options: { "meta-viewport-content": "width=device-width" },
          state: "active",
        },
      },
      reply,
      init,
    ),
  /** Lists the preference centers. `GET /preference_center/v1/list` */
  list: (reply?: PreferenceCentersListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      preferenceCentersList,
      {
        status: 200,
        contentType: "application/json",
        example: {
          preference_centers: [
            {
              name: "main",
              preference_center_api_id: "8f4e1f2e-0000-4000-8000-3d4c5b6a7c0d",
              created_at: "2026-01-10T08:00:00Z",
              updated_at: "2026-01-11T08:00:00Z",
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Changes a preference center. `PUT /preference_center/v1/{preferenceCenterExternalID}` */
  update: (reply?: PreferenceCentersUpdateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      preferenceCentersUpdate,
      {
        status: 200,
        contentType: "application/json",
        example: {
          preference_center_api_id: "8f4e1f2e-0000-4000-8000-3d4c5b6a7c0d",
          created_at: "2026-01-10T08:00:00Z",
          updated_at: "2026-01-11T08:00:00Z",
          message: "success",
        },
      },
      reply,
      init,
    ),
};
