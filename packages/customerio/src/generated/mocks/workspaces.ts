// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { workspacesList } from "../operations/workspaces.ts";
import type { WorkspacesListResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.workspaces`: each answers with the reply that it is given, or with the documented example. */
export const workspacesMocks = {
  /** Lists the workspaces of the account. `GET /v1/workspaces` */
  list: (reply?: WorkspacesListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      workspacesList,
      {
        status: 200,
        contentType: "application/json",
        example: {
          workspaces: [
            {
              id: 12345,
              name: "Production",
              messages_sent: 1000,
              billable_messages_sent: 900,
              people: 500,
              object_types: 1,
              objects: 20,
            },
          ],
        },
      },
      reply,
      init,
    ),
};
