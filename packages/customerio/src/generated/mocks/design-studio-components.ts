// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { designStudioComponentsList } from "../operations/design-studio-components.ts";
import type { DesignStudioComponentsListResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.designStudioComponents`: each answers with the reply that it is given, or with the documented example. */
export const designStudioComponentsMocks = {
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
            { id: "018fbb92-6d1e-7c33-9c2c-df6a2b5aa931", name: "Footer", tag: "x-footer", parent_folder_id: null },
          ],
          folders: [],
          meta: { pagination: { page: 1, limit: 1000, total: 1 }, filters: {} },
        },
      },
      reply,
      init,
    ),
};
