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

contract("sends.createId", {
  call: (fetch) => client(fetch).sends.createId({ campaign_id: "CAMPAIGN_ID", send_id: "spring-2026" }),
  sends: {
    method: "POST",
    url: "https://rest.iad-01.braze.com/sends/id/create",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiKey" },
    json: { campaign_id: "CAMPAIGN_ID", send_id: "spring-2026" },
  },
  replies: { status: 201, json: { message: "success", send_id: "spring-2026" } },
});

contract("sends.getDataSeries", {
  call: (fetch) =>
    client(fetch).sends.getDataSeries({
      campaign_id: "7c0d8f4e-0000-4000-8000-1f2e3d4c5b6a",
      send_id: "spring-2026",
      length: 7,
    }),
  sends: {
    method: "GET",
    url: "https://rest.iad-01.braze.com/sends/data_series?campaign_id=7c0d8f4e-0000-4000-8000-1f2e3d4c5b6a&send_id=spring-2026&length=7",
    headers: { accept: "application/json", authorization: "Bearer test-apiKey" },
  },
  replies: {
    status: 200,
    json: {
      message: "success",
      data: [
        {
          time: "2026-01-15",
          messages: {
            ios_push: [
              {
                variation_name: "Variant 1",
                sent: 100,
                delivered: 98,
                undelivered: 2,
                delivery_failed: 0,
                direct_opens: 5,
                total_opens: 9,
                bounces: 1,
                body_clicks: 4,
                revenue: 0,
                unique_recipients: 100,
                conversions: 3,
                conversions_by_send_time: 3,
              },
            ],
          },
          conversions_by_send_time: 3,
          conversions: 3,
          unique_recipients: 100,
          revenue: 12.5,
        },
      ],
    },
  },
});

refusal("sends.createId", {
  call: (fetch) => client(fetch).sends.createId({ campaign_id: "CAMPAIGN_ID", send_id: "spring-2026" }),
  replies: { status: 400, json: { message: "This test is refused", error_code: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
