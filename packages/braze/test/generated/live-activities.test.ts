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

contract("liveActivities.start", {
  call: (fetch) =>
    client(fetch).liveActivities.start({
      app_id: "YOUR_APP_ID",
      activity_id: "match-1",
      activity_attributes_type: "MatchAttributes",
      activity_attributes: { home: "Reds", away: "Blues" },
      content_state: { home: 0, away: 0 },
      external_user_ids: ["user-123"],
      notification: { alert: { body: "It starts", title: "Reds - Blues" } },
    }),
  sends: {
    method: "POST",
    url: "https://rest.iad-01.braze.com/messages/live_activity/start",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiKey" },
    json: {
      app_id: "YOUR_APP_ID",
      activity_id: "match-1",
      activity_attributes_type: "MatchAttributes",
      activity_attributes: { home: "Reds", away: "Blues" },
      content_state: { home: 0, away: 0 },
      external_user_ids: ["user-123"],
      notification: { alert: { body: "It starts", title: "Reds - Blues" } },
    },
  },
  replies: { status: 201, json: { message: "success" } },
});

contract("liveActivities.update", {
  call: (fetch) =>
    client(fetch).liveActivities.update({
      app_id: "YOUR_APP_ID",
      activity_id: "match-1",
      content_state: { home: 2, away: 1 },
      end_activity: false,
    }),
  sends: {
    method: "POST",
    url: "https://rest.iad-01.braze.com/messages/live_activity/update",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiKey" },
    json: { app_id: "YOUR_APP_ID", activity_id: "match-1", content_state: { home: 2, away: 1 }, end_activity: false },
  },
  replies: { status: 201, json: { message: "success" } },
});

refusal("liveActivities.start", {
  call: (fetch) =>
    client(fetch).liveActivities.start({
      app_id: "YOUR_APP_ID",
      activity_id: "match-1",
      activity_attributes_type: "MatchAttributes",
      activity_attributes: { home: "Reds", away: "Blues" },
      content_state: { home: 0, away: 0 },
      external_user_ids: ["user-123"],
      notification: { alert: { body: "It starts", title: "Reds - Blues" } },
    }),
  replies: { status: 400, json: { message: "This test is refused", error_code: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
