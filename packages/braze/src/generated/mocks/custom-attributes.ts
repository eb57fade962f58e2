// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { customAttributesList } from "../operations/custom-attributes.ts";
import type { CustomAttributesListResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.customAttributes`: each answers with the reply that it is given, or with the documented example. */
export const customAttributesMocks = {
  /** Lists the custom attributes. `GET /custom_attributes` */
  list: (reply?: CustomAttributesListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      customAttributesList,
      {
        status: 200,
        contentType: "application/json",
        example: {
          message: "success",
          attributes: [
            {
              array_length: null,
              data_type: "Number",
              description: "Loyalty points",
              name: "points",
              status: "Active",
              tag_names: ["loyalty"],
            },
          ],
        },
      },
      reply,
      init,
    ),
};
