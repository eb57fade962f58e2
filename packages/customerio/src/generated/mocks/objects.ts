// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { objectsSearch } from "../operations/objects.ts";
import type { ObjectsSearchResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.objects`: each answers with the reply that it is given, or with the documented example. */
export const objectsMocks = {
  /** Searches objects by attribute. `POST /v1/objects` */
  search: (reply?: ObjectsSearchResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      objectsSearch,
      {
        status: 200,
        contentType: "application/json",
        example: {
          identifiers: [{ object_type_id: "1", object_id: "acme", cio_object_id: "ob1" }],
          ids: ["acme"],
          next: "",
        },
      },
      reply,
      init,
    ),
};
