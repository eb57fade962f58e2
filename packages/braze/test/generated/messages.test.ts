// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { contract, refusal } from "@carillon/config/contract";
import { Braze, type BrazeOptions } from "../../src/generated/index.ts";

const client = (fetch: typeof globalThis.fetch, own: Partial<BrazeOptions> = {}) =>
  new Braze({
    apiKey: "test-apiKey",
    scim: { token: "test-scim-token", origin: "test-scim.origin" },
    instance: "US-01",
    throttle: false,
    retry: false,
    fetch,
    ...own,
  });

contract("messages.deleteSchedule", {
  call: (fetch) => client(fetch).messages.deleteSchedule({ schedule_id: "4f5c6d7e-0000-4000-8000-69b1f1a0c8d4" }),
  sends: {
    method: "POST",
    url: "https://rest.iad-01.braze.com/messages/schedule/delete",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiKey" },
    json: { schedule_id: "4f5c6d7e-0000-4000-8000-69b1f1a0c8d4" },
  },
  replies: { status: 201, json: { message: "success" } },
});

contract("messages.listScheduledBroadcasts", {
  call: (fetch) => client(fetch).messages.listScheduledBroadcasts({ end_time: "2026-03-31T23:59:59Z" }),
  sends: {
    method: "GET",
    url: "https://rest.iad-01.braze.com/messages/scheduled_broadcasts?end_time=2026-03-31T23%3A59%3A59Z",
    headers: { accept: "application/json", authorization: "Bearer test-apiKey" },
  },
  replies: {
    status: 200,
    json: {
      scheduled_broadcasts: [
        {
          name: "Spring sale",
          id: "7c0d8f4e-0000-4000-8000-1f2e3d4c5b6a",
          type: "Campaign",
          tags: ["sale"],
          next_send_time: "2026-03-20 09:00:00",
          schedule_type: "local_time_zones",
        },
      ],
      message: "success",
    },
  },
});

contract("messages.schedule", {
  call: (fetch) =>
    client(fetch).messages.schedule({
      external_user_ids: ["user-123"],
      schedule: { time: "2026-03-01T09:00:00Z" },
      messages: {
        sms: { app_id: "YOUR_APP_ID", subscription_group_id: "1a2b3c4d-0000-4000-8000-1a2b3c4d5e6f", body: "Hello" },
      },
    }),
  sends: {
    method: "POST",
    url: "https://rest.iad-01.braze.com/messages/schedule/create",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiKey" },
    json: {
      external_user_ids: ["user-123"],
      schedule: { time: "2026-03-01T09:00:00Z" },
      messages: {
        sms: { app_id: "YOUR_APP_ID", subscription_group_id: "1a2b3c4d-0000-4000-8000-1a2b3c4d5e6f", body: "Hello" },
      },
    },
  },
  replies: {
    status: 201,
    json: {
      dispatch_id: "69b1f1a0c8d4e2b3a4f5c6d7e8f90123",
      schedule_id: "4f5c6d7e-0000-4000-8000-69b1f1a0c8d4",
      message: "success",
    },
  },
});

contract("messages.send", {
  call: (fetch) =>
    client(fetch).messages.send({
      external_user_ids: ["user-123"],
      messages: {
        email: {
          app_id: "YOUR_APP_ID",
          from: "noreply@company.com",
          subject: "Hello",
          body: "<html>Your message here</html>",
        },
      },
    }),
  sends: {
    method: "POST",
    url: "https://rest.iad-01.braze.com/messages/send",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiKey" },
    json: {
      external_user_ids: ["user-123"],
      messages: {
        email: {
          app_id: "YOUR_APP_ID",
          from: "noreply@company.com",
          subject: "Hello",
          body: "<html>Your message here</html>",
        },
      },
    },
  },
  replies: { status: 201, json: { dispatch_id: "69b1f1a0c8d4e2b3a4f5c6d7e8f90123", message: "success" } },
});

contract("messages.updateSchedule", {
  call: (fetch) =>
    client(fetch).messages.updateSchedule({
      schedule_id: "4f5c6d7e-0000-4000-8000-69b1f1a0c8d4",
      schedule: { time: "2026-03-02T09:00:00Z" },
    }),
  sends: {
    method: "POST",
    url: "https://rest.iad-01.braze.com/messages/schedule/update",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiKey" },
    json: { schedule_id: "4f5c6d7e-0000-4000-8000-69b1f1a0c8d4", schedule: { time: "2026-03-02T09:00:00Z" } },
  },
  replies: { status: 201, json: { message: "success" } },
});

refusal("messages.deleteSchedule", {
  call: (fetch) => client(fetch).messages.deleteSchedule({ schedule_id: "4f5c6d7e-0000-4000-8000-69b1f1a0c8d4" }),
  replies: { status: 400, json: { message: "This test is refused", error_code: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
