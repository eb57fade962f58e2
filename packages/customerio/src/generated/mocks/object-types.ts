// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { objectTypesList } from "../operations/object-types.ts";
import type { ObjectTypesListResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.objectTypes`: each answers with the reply that it is given, or with the documented example. */
export const objectTypesMocks = {
  /** Lists the kinds of objects. `GET /v1/object_types` */
  list: (reply?: ObjectTypesListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      objectTypesList,
      {
        status: 200,
        contentType: "application/json",
        example: {
          types: [
            {
              id: "1",
              name: "Companies",
              singular_name: "Company",
              slug: "companies",
              singular_slug: "company",
              enabled: true,
            },
          ],
        },
      },
      reply,
      init,
    ),
};
