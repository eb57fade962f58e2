// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import type { HttpHandler } from "msw";
import { objectsSearch } from "../operations/objects.ts";
import type { ObjectsSearchResponse } from "../types.ts";
import { vendor } from "../vendor.ts";
import { type MockInit, mock } from "./mock.ts";

/** Handlers for `client.objects`: each answers with the reply that it is given, or with the documented example. */
export const objectsMocks = {
  /** Searches objects by attribute. `POST /v1/objects` */
  search: (reply?: ObjectsSearchResponse, init?: MockInit): HttpHandler =>
    mock(
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
