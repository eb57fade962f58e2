// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { contract, refusal } from "@carillon/config/contract";
import { Crisp, type CrispOptions } from "../../src/generated/index.ts";

const client = (fetch: typeof globalThis.fetch, own: Partial<CrispOptions> = {}) =>
  new Crisp({
    identifier: "test-identifier",
    key: "test-key",
    tier: "plugin",
    websiteId: "8c842203-0000-4000-8000-000000000001",
    throttle: false,
    retry: false,
    fetch,
    ...own,
  });

contract("planSubscriptions.checkCoupon", {
  call: (fetch) => client(fetch, { tier: "user" }).planSubscriptions.checkCoupon({ code: "ACME10" }),
  sends: {
    method: "GET",
    url: "https://api.crisp.chat/v1/plans/subscription/8c842203-0000-4000-8000-000000000001/coupon?code=ACME10",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "user",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: {
    status: 200,
    json: {
      error: false,
      reason: "resolved",
      data: { code: "ACME10", policy: { rebate_percent: 10 }, redeem_limit: 100, expire_at: "2026-12-31T00:00:00Z" },
    },
  },
  gives: { code: "ACME10", policy: { rebate_percent: 10 }, redeem_limit: 100, expire_at: "2026-12-31T00:00:00Z" },
});

contract("planSubscriptions.get", {
  call: (fetch) => client(fetch).planSubscriptions.get(),
  sends: {
    method: "GET",
    url: "https://api.crisp.chat/v1/plans/subscription/8c842203-0000-4000-8000-000000000001",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: {
    status: 200,
    json: {
      error: false,
      reason: "resolved",
      data: {
        id: "0a1b2c3d-0000-4000-8000-000000000025",
        name: "Unlimited",
        price: 95,
        since: "2026-01-01T00:00:00Z",
        trialing: false,
        bill_period: "monthly",
        active: true,
        website: { id: "8c842203-0000-4000-8000-000000000001", name: "Acme" },
      },
    },
  },
  gives: {
    id: "0a1b2c3d-0000-4000-8000-000000000025",
    name: "Unlimited",
    price: 95,
    since: "2026-01-01T00:00:00Z",
    trialing: false,
    bill_period: "monthly",
    active: true,
    website: { id: "8c842203-0000-4000-8000-000000000001", name: "Acme" },
  },
});

contract("planSubscriptions.list", {
  call: (fetch) => client(fetch, { tier: "user" }).planSubscriptions.list(),
  sends: {
    method: "GET",
    url: "https://api.crisp.chat/v1/plans/subscription",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "user",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: {
    status: 200,
    json: {
      error: false,
      reason: "resolved",
      data: [
        {
          id: "0a1b2c3d-0000-4000-8000-000000000025",
          name: "Unlimited",
          price: 95,
          since: "2026-01-01T00:00:00Z",
          trialing: false,
          bill_period: "monthly",
          active: true,
          website: { id: "8c842203-0000-4000-8000-000000000001", name: "Acme" },
        },
      ],
    },
  },
  gives: [
    {
      id: "0a1b2c3d-0000-4000-8000-000000000025",
      name: "Unlimited",
      price: 95,
      since: "2026-01-01T00:00:00Z",
      trialing: false,
      bill_period: "monthly",
      active: true,
      website: { id: "8c842203-0000-4000-8000-000000000001", name: "Acme" },
    },
  ],
});

contract("planSubscriptions.redeemCoupon", {
  call: (fetch) => client(fetch, { tier: "user" }).planSubscriptions.redeemCoupon({ code: "ACME10" }),
  sends: {
    method: "PATCH",
    url: "https://api.crisp.chat/v1/plans/subscription/8c842203-0000-4000-8000-000000000001/coupon",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-crisp-tier": "user",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
    json: { code: "ACME10" },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

contract("planSubscriptions.subscribe", {
  call: (fetch) =>
    client(fetch, { tier: "user" }).planSubscriptions.subscribe({ plan_id: "0a1b2c3d-0000-4000-8000-000000000025" }),
  sends: {
    method: "POST",
    url: "https://api.crisp.chat/v1/plans/subscription/8c842203-0000-4000-8000-000000000001",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-crisp-tier": "user",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
    json: { plan_id: "0a1b2c3d-0000-4000-8000-000000000025" },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

contract("planSubscriptions.unsubscribe", {
  call: (fetch) => client(fetch, { tier: "user" }).planSubscriptions.unsubscribe(),
  sends: {
    method: "DELETE",
    url: "https://api.crisp.chat/v1/plans/subscription/8c842203-0000-4000-8000-000000000001",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "user",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

contract("planSubscriptions.updateBillPeriod", {
  call: (fetch) => client(fetch, { tier: "user" }).planSubscriptions.updateBillPeriod({ period: "yearly" }),
  sends: {
    method: "PATCH",
    url: "https://api.crisp.chat/v1/plans/subscription/8c842203-0000-4000-8000-000000000001/bill/period",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-crisp-tier": "user",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
    json: { period: "yearly" },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

refusal("planSubscriptions.checkCoupon", {
  call: (fetch) => client(fetch, { tier: "user" }).planSubscriptions.checkCoupon({ code: "ACME10" }),
  replies: { status: 400, json: { data: { message: "This test is refused" }, reason: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
