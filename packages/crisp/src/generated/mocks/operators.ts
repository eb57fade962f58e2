// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { operatorsList } from "../operations/operators.ts";
import type { OperatorsListResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.operators`: each answers with the reply that it is given, or with the documented example. */
export const operatorsMocks = {
  /** Lists the operators of the website. `GET /website/{website_id}/operators/list` */
  list: (reply?: OperatorsListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      operatorsList,
      {
        status: 200,
        contentType: "application/json",
        example: {
          error: false,
          reason: "resolved",
          data: [
            {
              type: "operator",
              details: {
                user_id: "0a1b2c3d-0000-4000-8000-000000000003",
                email: "bo@acme.example",
                first_name: "Bo",
                last_name: "Lee",
                role: "owner",
              },
            },
          ],
        },
      },
      reply,
      init,
    ),
};
