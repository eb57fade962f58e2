// Generated from specs/drift. Edits are lost: change the spec and run `pnpm generate drift`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { meetingsList } from "../operations/meetings.ts";
import type { MeetingsListResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.meetings`: each answers with the reply that it is given, or with the documented example. */
export const meetingsMocks = {
  /** Lists the meetings of all users in a span of time. `GET /users/meetings/org` */
  list: (reply?: MeetingsListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      meetingsList,
      {
        status: 200,
        contentType: "application/json",
        example: {
          data: [
            {
              agentId: 21965,
              orgId: 4242,
              status: "ACTIVE",
              meetingSource: "EMAIL_DROP",
              schedulerId: 123456,
              eventId: "made-up-event",
              slug: "made-up-slug",
              slotStart: 1668700000000,
              slotEnd: 1668701800000,
              updatedAt: 1668615901358,
              scheduledAt: 1668615901358,
              meetingType: "New Meeting",
            },
          ],
        },
      },
      reply,
      init,
    ),
};
