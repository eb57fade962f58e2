// Generated from specs/drift. Edits are lost: change the spec and run `pnpm generate drift`.

import { contract, refusal } from "@carillon/config/contract";
import { Drift, type DriftOptions } from "../../src/generated/index.ts";

const client = (fetch: typeof globalThis.fetch, own: Partial<DriftOptions> = {}) =>
  new Drift({ accessToken: "test-accessToken", throttle: false, retry: false, fetch, ...own });

contract("meetings.list", {
  call: (fetch) => client(fetch).meetings.list({ min_start_time: 1668615901358, max_start_time: 1669220701358 }),
  sends: {
    method: "GET",
    url: "https://driftapi.com/users/meetings/org?min_start_time=1668615901358&max_start_time=1669220701358",
    headers: { accept: "application/json", authorization: "Bearer test-accessToken" },
  },
  replies: {
    status: 200,
    json: {
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
  gives: [
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
});

refusal("meetings.list", {
  call: (fetch) => client(fetch).meetings.list({ min_start_time: 1668615901358, max_start_time: 1669220701358 }),
  replies: { status: 400, json: { error: { message: "This test is refused", type: "test_refusal" } } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
