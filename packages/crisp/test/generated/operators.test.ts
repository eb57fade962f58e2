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

contract("operators.flushLastActive", {
  call: (fetch) => client(fetch, { tier: "user" }).operators.flushLastActive(),
  sends: {
    method: "DELETE",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/operators/active",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "user",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

contract("operators.get", {
  call: (fetch) => client(fetch).operators.get("0a1b2c3d-0000-4000-8000-000000000003"),
  sends: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/operator/0a1b2c3d-0000-4000-8000-000000000003",
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
        user_id: "0a1b2c3d-0000-4000-8000-000000000003",
        email: "bo@acme.example",
        first_name: "Bo",
        last_name: "Lee",
        role: "owner",
        availability: "online",
      },
    },
  },
  gives: {
    user_id: "0a1b2c3d-0000-4000-8000-000000000003",
    email: "bo@acme.example",
    first_name: "Bo",
    last_name: "Lee",
    role: "owner",
    availability: "online",
  },
});

contract("operators.invite", {
  call: (fetch) =>
    client(fetch, { tier: "user" }).operators.invite({
      email: "cy@acme.example",
      role: "member",
      verify: { method: "password", secret: "example-secret" },
    }),
  sends: {
    method: "POST",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/operator",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-crisp-tier": "user",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
    json: { email: "cy@acme.example", role: "member", verify: { method: "password", secret: "example-secret" } },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

contract("operators.list", {
  call: (fetch) => client(fetch).operators.list(),
  sends: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/operators/list",
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
      data: [
        {
          type: "operator",
          details: {
            user_id: "0a1b2c3d-0000-4000-8000-000000000003",
            email: "bo@acme.example",
            first_name: "Bo",
            last_name: "Lee",
            role: "owner",
          },
        },
      ],
    },
  },
  gives: [
    {
      type: "operator",
      details: {
        user_id: "0a1b2c3d-0000-4000-8000-000000000003",
        email: "bo@acme.example",
        first_name: "Bo",
        last_name: "Lee",
        role: "owner",
      },
    },
  ],
});

contract("operators.listLastActive", {
  call: (fetch) => client(fetch).operators.listLastActive(),
  sends: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/operators/active",
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
      data: [{ user_id: "0a1b2c3d-0000-4000-8000-000000000003", nickname: "Bo", timestamp: 1767225600000 }],
    },
  },
  gives: [{ user_id: "0a1b2c3d-0000-4000-8000-000000000003", nickname: "Bo", timestamp: 1767225600000 }],
});

contract("operators.sendEmail", {
  call: (fetch) =>
    client(fetch).operators.sendEmail({
      recipient: "owners",
      subject: "Limits reached",
      message: "Please look at your plan.",
      target: { label: "Open", url: "https://acme.example/plan" },
    }),
  sends: {
    method: "POST",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/operators/email",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
    json: {
      recipient: "owners",
      subject: "Limits reached",
      message: "Please look at your plan.",
      target: { label: "Open", url: "https://acme.example/plan" },
    },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

contract("operators.unlink", {
  call: (fetch) => client(fetch, { tier: "user" }).operators.unlink("0a1b2c3d-0000-4000-8000-000000000003"),
  sends: {
    method: "DELETE",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/operator/0a1b2c3d-0000-4000-8000-000000000003",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "user",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

contract("operators.updateMembership", {
  call: (fetch) =>
    client(fetch, { tier: "user" }).operators.updateMembership("0a1b2c3d-0000-4000-8000-000000000003", {
      role: "owner",
      title: "CTO",
    }),
  sends: {
    method: "PATCH",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/operator/0a1b2c3d-0000-4000-8000-000000000003",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-crisp-tier": "user",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
    json: { role: "owner", title: "CTO" },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

refusal("operators.flushLastActive", {
  call: (fetch) => client(fetch, { tier: "user" }).operators.flushLastActive(),
  replies: { status: 400, json: { data: { message: "This test is refused" }, reason: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
