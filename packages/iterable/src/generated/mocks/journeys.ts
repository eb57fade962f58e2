// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { journeysList, journeysTrigger } from "../operations/journeys.ts";
import type { JourneysListResponse, JourneysTriggerResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.journeys`: each answers with the reply that it is given, or with the documented example. */
export const journeysMocks = {
  /** Lists journeys. `GET /journeys` */
  list: (reply?: JourneysListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      journeysList,
      {
        status: 200,
        contentType: "application/json",
        example: {
          journeys: [
            {
              id: 55,
              name: "Onboarding",
              enabled: true,
              isArchived: false,
              journeyType: "Published",
              triggerEventNames: ["signed_up"],
              createdAt: 1704067200000,
              updatedAt: 1704067200000,
            },
          ],
          totalJourneysCount: 1,
        },
      },
      reply,
      init,
    ),
  /** Puts a person or a list into a journey. `POST /workflows/triggerWorkflow` */
  trigger: (reply?: JourneysTriggerResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      journeysTrigger,
      { status: 200, contentType: "application/json", example: { code: "Success", msg: "", params: null } },
      reply,
      init,
    ),
};
