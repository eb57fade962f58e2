// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  designStudioComponentsCreate,
  designStudioComponentsDelete,
  designStudioComponentsGet,
  designStudioComponentsList,
  designStudioComponentsUpdate,
} from "../operations/design-studio-components.ts";
import type {
  DesignStudioComponentsCreateResponse,
  DesignStudioComponentsGetResponse,
  DesignStudioComponentsListResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.designStudioComponents`: each answers with the reply that it is given, or with the documented example. */
export const designStudioComponentsMocks = {
  /** Creates a component. `POST /v1/design_studio/components` */
  create: (reply?: DesignStudioComponentsCreateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      designStudioComponentsCreate,
      {
        status: 200,
        contentType: "application/json",
        example: {
          component: {
            id: "018fbb92-6d1e-7c33-9c2c-df6a2b5aa933",
            name: "Footer",
            tag: "x-footer",
            parent_folder_id: null,
            content: "<template>Bye</template>",
            created: 1714732800,
            updated: 1714732800,
          },
        },
      },
      reply,
      init,
    ),
  /** Deletes a component. `DELETE /v1/design_studio/components/{id}` */
  delete: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, designStudioComponentsDelete, { status: 204 }, reply, init),
  /** Gets a component. `GET /v1/design_studio/components/{id}` */
  get: (reply?: DesignStudioComponentsGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      designStudioComponentsGet,
      {
        status: 200,
        contentType: "application/json",
        example: {
          component: {
            id: "018fbb92-6d1e-7c33-9c2c-df6a2b5aa933",
            name: "Footer",
            tag: "x-footer",
            parent_folder_id: null,
            content: "<template>Bye</template>",
            created: 1714732800,
            updated: 1714732800,
          },
        },
      },
      reply,
      init,
    ),
  /** Lists the components of the design studio. `GET /v1/design_studio/components` */
  list: (reply?: DesignStudioComponentsListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      designStudioComponentsList,
      {
        status: 200,
        contentType: "application/json",
        example: {
          components: [
            { id: "018fbb92-6d1e-7c33-9c2c-df6a2b5aa933", name: "Footer", tag: "x-footer", parent_folder_id: null },
          ],
          folders: [],
          meta: { pagination: { page: 1, limit: 1000, total: 1 }, filters: {} },
        },
      },
      reply,
      init,
    ),
  /** Changes a component. `PUT /v1/design_studio/components/{id}` */
  update: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, designStudioComponentsUpdate, { status: 204 }, reply, init),
};
