// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { activitiesList } from "../operations/activities.ts";
import type { ActivitiesListResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.activities`: each answers with the reply that it is given, or with the documented example. */
export const activitiesMocks = {
  /** Lists what people did and got. `GET /v1/activities` */
  list: (reply?: ActivitiesListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      activitiesList,
      {
        status: 200,
        contentType: "application/json",
        example: {
          activities: [
            {
              id: "01HACT0001",
              customer_id: "user-123",
              type: "event",
              name: "purchase",
              timestamp: 1704067200,
              data: { product_id: "abc123" },
            },
          ],
          next: "MDE=",
        },
      },
      reply,
      init,
    ),
};
