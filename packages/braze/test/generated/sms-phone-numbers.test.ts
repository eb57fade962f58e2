// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { bulk, contract, paging, refusal } from "@carillon/config/contract";
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

contract("smsPhoneNumbers.listInvalid", {
  call: (fetch) => client(fetch).smsPhoneNumbers.listInvalid({ phone_numbers: ["+15551234567"] }),
  sends: {
    method: "GET",
    url: "https://rest.iad-01.braze.com/sms/invalid_phone_numbers?phone_numbers%5B%5D=%2B15551234567",
    headers: { accept: "application/json", authorization: "Bearer test-apiKey" },
  },
  replies: {
    status: 200,
    json: {
      sms: [{ phone: "+15551234567", invalid_detected_at: "2026-01-12 09:00:00 +0000", reason: "provider_error" }],
      message: "success",
    },
  },
});

contract("smsPhoneNumbers.removeInvalid", {
  call: (fetch) => client(fetch).smsPhoneNumbers.removeInvalid({ phone_numbers: ["+15551234567"] }),
  sends: {
    method: "POST",
    url: "https://rest.iad-01.braze.com/sms/invalid_phone_numbers/remove",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiKey" },
    json: { phone_numbers: ["+15551234567"] },
  },
  replies: { status: 201, json: { message: "success" } },
});

paging("smsPhoneNumbers.listInvalid", {
  call: (fetch) => client(fetch).smsPhoneNumbers.listInvalid({ limit: 2 }),
  replies: [
    {
      status: 200,
      json: {
        sms: [
          {
            phone: "+15551234567",
            invalid_detected_at: "2026-01-12 09:00:00 +0000",
            reason: "provider_error",
            _test_item: "a0",
          },
          {
            phone: "+15551234567",
            invalid_detected_at: "2026-01-12 09:00:00 +0000",
            reason: "provider_error",
            _test_item: "a1",
          },
        ],
        message: "success",
      },
    },
    {
      status: 200,
      json: {
        sms: [
          {
            phone: "+15551234567",
            invalid_detected_at: "2026-01-12 09:00:00 +0000",
            reason: "provider_error",
            _test_item: "b0",
          },
        ],
        message: "success",
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://rest.iad-01.braze.com/sms/invalid_phone_numbers?limit=2&offset=2",
    headers: { accept: "application/json", authorization: "Bearer test-apiKey" },
  },
  items: [
    {
      phone: "+15551234567",
      invalid_detected_at: "2026-01-12 09:00:00 +0000",
      reason: "provider_error",
      _test_item: "a0",
    },
    {
      phone: "+15551234567",
      invalid_detected_at: "2026-01-12 09:00:00 +0000",
      reason: "provider_error",
      _test_item: "a1",
    },
    {
      phone: "+15551234567",
      invalid_detected_at: "2026-01-12 09:00:00 +0000",
      reason: "provider_error",
      _test_item: "b0",
    },
  ],
});

bulk("smsPhoneNumbers.removeEachInvalid", {
  call: (fetch) =>
    client(fetch).smsPhoneNumbers.removeEachInvalid(["+15551234567", "+15551234567"], { maxItems: 1, concurrency: 1 }),
  items: ["+15551234567", "+15551234567"],
  sends: [
    {
      method: "POST",
      url: "https://rest.iad-01.braze.com/sms/invalid_phone_numbers/remove",
      headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiKey" },
      json: { phone_numbers: ["+15551234567"] },
    },
    {
      method: "POST",
      url: "https://rest.iad-01.braze.com/sms/invalid_phone_numbers/remove",
      headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiKey" },
      json: { phone_numbers: ["+15551234567"] },
    },
  ],
  replies: [
    { status: 201, json: { message: "success" } },
    { status: 201, json: { message: "success" } },
  ],
  statuses: ["sent", "sent"],
  gives: { message: "success" },
});

refusal("smsPhoneNumbers.listInvalid", {
  call: (fetch) => client(fetch).smsPhoneNumbers.listInvalid({ phone_numbers: ["+15551234567"] }),
  replies: { status: 400, json: { message: "This test is refused", error_code: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
