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

contract("emailAddresses.blacklist", {
  call: (fetch) => client(fetch).emailAddresses.blacklist({ email: ["john@example.com", "jane@example.com"] }),
  sends: {
    method: "POST",
    url: "https://rest.iad-01.braze.com/email/blacklist",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiKey" },
    json: { email: ["john@example.com", "jane@example.com"] },
  },
  replies: { status: 201, json: { message: "success" } },
});

contract("emailAddresses.blocklist", {
  call: (fetch) => client(fetch).emailAddresses.blocklist({ email: ["john@example.com", "jane@example.com"] }),
  sends: {
    method: "POST",
    url: "https://rest.iad-01.braze.com/email/blocklist",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiKey" },
    json: { email: ["john@example.com", "jane@example.com"] },
  },
  replies: { status: 201, json: { message: "success" } },
});

contract("emailAddresses.listHardBounces", {
  call: (fetch) => client(fetch).emailAddresses.listHardBounces({ end_date: "2026-01-31" }),
  sends: {
    method: "GET",
    url: "https://rest.iad-01.braze.com/email/hard_bounces?end_date=2026-01-31",
    headers: { accept: "application/json", authorization: "Bearer test-apiKey" },
  },
  replies: {
    status: 200,
    json: { emails: [{ email: "gone@example.com", hard_bounced_at: "2026-01-12 09:00:00 +0000" }], message: "success" },
  },
});

contract("emailAddresses.listUnsubscribes", {
  call: (fetch) => client(fetch).emailAddresses.listUnsubscribes(),
  sends: {
    method: "GET",
    url: "https://rest.iad-01.braze.com/email/unsubscribes",
    headers: { accept: "application/json", authorization: "Bearer test-apiKey" },
  },
  replies: {
    status: 200,
    json: { emails: [{ email: "bye@example.com", unsubscribed_at: "2026-01-12 09:00:00 +0000" }], message: "success" },
  },
});

contract("emailAddresses.removeHardBounces", {
  call: (fetch) => client(fetch).emailAddresses.removeHardBounces({ email: ["john@example.com", "jane@example.com"] }),
  sends: {
    method: "POST",
    url: "https://rest.iad-01.braze.com/email/bounce/remove",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiKey" },
    json: { email: ["john@example.com", "jane@example.com"] },
  },
  replies: { status: 201, json: { message: "success" } },
});

contract("emailAddresses.removeSpam", {
  call: (fetch) => client(fetch).emailAddresses.removeSpam({ email: ["john@example.com", "jane@example.com"] }),
  sends: {
    method: "POST",
    url: "https://rest.iad-01.braze.com/email/spam/remove",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiKey" },
    json: { email: ["john@example.com", "jane@example.com"] },
  },
  replies: { status: 201, json: { message: "success" } },
});

contract("emailAddresses.setSubscriptionStatus", {
  call: (fetch) =>
    client(fetch).emailAddresses.setSubscriptionStatus({
      email: ["john@example.com"],
      subscription_state: "unsubscribed",
    }),
  sends: {
    method: "POST",
    url: "https://rest.iad-01.braze.com/email/status",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiKey" },
    json: { email: ["john@example.com"], subscription_state: "unsubscribed" },
  },
  replies: { status: 201, json: { message: "success" } },
});

paging("emailAddresses.listHardBounces", {
  call: (fetch) => client(fetch).emailAddresses.listHardBounces({ end_date: "2026-01-31", limit: 2 }),
  replies: [
    {
      status: 200,
      json: {
        emails: [
          { email: "gone@example.com", hard_bounced_at: "2026-01-12 09:00:00 +0000", _test_item: "a0" },
          { email: "gone@example.com", hard_bounced_at: "2026-01-12 09:00:00 +0000", _test_item: "a1" },
        ],
        message: "success",
      },
    },
    {
      status: 200,
      json: {
        emails: [{ email: "gone@example.com", hard_bounced_at: "2026-01-12 09:00:00 +0000", _test_item: "b0" }],
        message: "success",
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://rest.iad-01.braze.com/email/hard_bounces?end_date=2026-01-31&limit=2&offset=2",
    headers: { accept: "application/json", authorization: "Bearer test-apiKey" },
  },
  items: [
    { email: "gone@example.com", hard_bounced_at: "2026-01-12 09:00:00 +0000", _test_item: "a0" },
    { email: "gone@example.com", hard_bounced_at: "2026-01-12 09:00:00 +0000", _test_item: "a1" },
    { email: "gone@example.com", hard_bounced_at: "2026-01-12 09:00:00 +0000", _test_item: "b0" },
  ],
});

paging("emailAddresses.listUnsubscribes", {
  call: (fetch) => client(fetch).emailAddresses.listUnsubscribes({ limit: 2 }),
  replies: [
    {
      status: 200,
      json: {
        emails: [
          { email: "bye@example.com", unsubscribed_at: "2026-01-12 09:00:00 +0000", _test_item: "a0" },
          { email: "bye@example.com", unsubscribed_at: "2026-01-12 09:00:00 +0000", _test_item: "a1" },
        ],
        message: "success",
      },
    },
    {
      status: 200,
      json: {
        emails: [{ email: "bye@example.com", unsubscribed_at: "2026-01-12 09:00:00 +0000", _test_item: "b0" }],
        message: "success",
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://rest.iad-01.braze.com/email/unsubscribes?limit=2&offset=2",
    headers: { accept: "application/json", authorization: "Bearer test-apiKey" },
  },
  items: [
    { email: "bye@example.com", unsubscribed_at: "2026-01-12 09:00:00 +0000", _test_item: "a0" },
    { email: "bye@example.com", unsubscribed_at: "2026-01-12 09:00:00 +0000", _test_item: "a1" },
    { email: "bye@example.com", unsubscribed_at: "2026-01-12 09:00:00 +0000", _test_item: "b0" },
  ],
});

bulk("emailAddresses.blocklistEach", {
  call: (fetch) =>
    client(fetch).emailAddresses.blocklistEach(["john@example.com", "jane@example.com"], {
      maxItems: 1,
      concurrency: 1,
    }),
  items: ["john@example.com", "jane@example.com"],
  sends: [
    {
      method: "POST",
      url: "https://rest.iad-01.braze.com/email/blocklist",
      headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiKey" },
      json: { email: ["john@example.com"] },
    },
    {
      method: "POST",
      url: "https://rest.iad-01.braze.com/email/blocklist",
      headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiKey" },
      json: { email: ["jane@example.com"] },
    },
  ],
  replies: [
    { status: 201, json: { message: "success" } },
    { status: 201, json: { message: "success" } },
  ],
  statuses: ["sent", "sent"],
  gives: { message: "success" },
});

bulk("emailAddresses.removeEachHardBounce", {
  call: (fetch) =>
    client(fetch).emailAddresses.removeEachHardBounce(["john@example.com", "jane@example.com"], {
      maxItems: 1,
      concurrency: 1,
    }),
  items: ["john@example.com", "jane@example.com"],
  sends: [
    {
      method: "POST",
      url: "https://rest.iad-01.braze.com/email/bounce/remove",
      headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiKey" },
      json: { email: ["john@example.com"] },
    },
    {
      method: "POST",
      url: "https://rest.iad-01.braze.com/email/bounce/remove",
      headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiKey" },
      json: { email: ["jane@example.com"] },
    },
  ],
  replies: [
    { status: 201, json: { message: "success" } },
    { status: 201, json: { message: "success" } },
  ],
  statuses: ["sent", "sent"],
  gives: { message: "success" },
});

bulk("emailAddresses.removeEachSpam", {
  call: (fetch) =>
    client(fetch).emailAddresses.removeEachSpam(["john@example.com", "jane@example.com"], {
      maxItems: 1,
      concurrency: 1,
    }),
  items: ["john@example.com", "jane@example.com"],
  sends: [
    {
      method: "POST",
      url: "https://rest.iad-01.braze.com/email/spam/remove",
      headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiKey" },
      json: { email: ["john@example.com"] },
    },
    {
      method: "POST",
      url: "https://rest.iad-01.braze.com/email/spam/remove",
      headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiKey" },
      json: { email: ["jane@example.com"] },
    },
  ],
  replies: [
    { status: 201, json: { message: "success" } },
    { status: 201, json: { message: "success" } },
  ],
  statuses: ["sent", "sent"],
  gives: { message: "success" },
});

bulk("emailAddresses.setSubscriptionStatusForAll", {
  call: (fetch) =>
    client(fetch).emailAddresses.setSubscriptionStatusForAll(["john@example.com", "john@example.com"], {
      maxItems: 1,
      concurrency: 1,
      body: { subscription_state: "unsubscribed" },
    }),
  items: ["john@example.com", "john@example.com"],
  sends: [
    {
      method: "POST",
      url: "https://rest.iad-01.braze.com/email/status",
      headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiKey" },
      json: { subscription_state: "unsubscribed", email: ["john@example.com"] },
    },
    {
      method: "POST",
      url: "https://rest.iad-01.braze.com/email/status",
      headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiKey" },
      json: { subscription_state: "unsubscribed", email: ["john@example.com"] },
    },
  ],
  replies: [
    { status: 201, json: { message: "success" } },
    { status: 201, json: { message: "success" } },
  ],
  statuses: ["sent", "sent"],
  gives: { message: "success" },
});

refusal("emailAddresses.blacklist", {
  call: (fetch) => client(fetch).emailAddresses.blacklist({ email: ["john@example.com", "jane@example.com"] }),
  replies: { status: 400, json: { message: "This test is refused", error_code: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
