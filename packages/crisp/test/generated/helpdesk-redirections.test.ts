// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { contract, paging, refusal } from "@carillon/config/contract";
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

contract("helpdeskRedirections.create", {
  call: (fetch) =>
    client(fetch).helpdeskRedirections.create({ path: "/en/article/pay/", target: "/en/article/how-do-i-pay/" }),
  sends: {
    method: "POST",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/helpdesk/redirection",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
    json: { path: "/en/article/pay/", target: "/en/article/how-do-i-pay/" },
  },
  replies: {
    status: 200,
    json: { error: false, reason: "resolved", data: { redirection_id: "0a1b2c3d-0000-4000-8000-000000000018" } },
  },
  gives: { redirection_id: "0a1b2c3d-0000-4000-8000-000000000018" },
});

contract("helpdeskRedirections.delete", {
  call: (fetch) => client(fetch).helpdeskRedirections.delete("0a1b2c3d-0000-4000-8000-000000000018"),
  sends: {
    method: "DELETE",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/helpdesk/redirection/0a1b2c3d-0000-4000-8000-000000000018",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

contract("helpdeskRedirections.exists", {
  call: (fetch) => client(fetch).helpdeskRedirections.exists("0a1b2c3d-0000-4000-8000-000000000018"),
  sends: {
    method: "HEAD",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/helpdesk/redirection/0a1b2c3d-0000-4000-8000-000000000018",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: { status: 200 },
  gives: true,
});

contract("helpdeskRedirections.get", {
  call: (fetch) => client(fetch).helpdeskRedirections.get("0a1b2c3d-0000-4000-8000-000000000018"),
  sends: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/helpdesk/redirection/0a1b2c3d-0000-4000-8000-000000000018",
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
        redirection_id: "0a1b2c3d-0000-4000-8000-000000000018",
        path: "/en/article/pay/",
        target: "/en/article/how-do-i-pay/",
        created_at: 1767225600000,
        updated_at: 1767225600000,
      },
    },
  },
  gives: {
    redirection_id: "0a1b2c3d-0000-4000-8000-000000000018",
    path: "/en/article/pay/",
    target: "/en/article/how-do-i-pay/",
    created_at: 1767225600000,
    updated_at: 1767225600000,
  },
});

contract("helpdeskRedirections.list", {
  call: (fetch) => client(fetch).helpdeskRedirections.list(),
  sends: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/helpdesk/redirections/1",
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
          redirection_id: "0a1b2c3d-0000-4000-8000-000000000018",
          path: "/en/article/pay/",
          target: "/en/article/how-do-i-pay/",
          created_at: 1767225600000,
          updated_at: 1767225600000,
        },
      ],
    },
  },
  gives: [
    {
      redirection_id: "0a1b2c3d-0000-4000-8000-000000000018",
      path: "/en/article/pay/",
      target: "/en/article/how-do-i-pay/",
      created_at: 1767225600000,
      updated_at: 1767225600000,
    },
  ],
});

paging("helpdeskRedirections.list", {
  call: (fetch) => client(fetch).helpdeskRedirections.list(),
  replies: [
    {
      status: 200,
      json: {
        error: false,
        reason: "resolved",
        data: [
          {
            redirection_id: "0a1b2c3d-0000-4000-8000-000000000018",
            path: "/en/article/pay/",
            target: "/en/article/how-do-i-pay/",
            created_at: 1767225600000,
            updated_at: 1767225600000,
            _test_item: "a0",
          },
        ],
      },
    },
    {
      status: 200,
      json: {
        error: false,
        reason: "resolved",
        data: [
          {
            redirection_id: "0a1b2c3d-0000-4000-8000-000000000018",
            path: "/en/article/pay/",
            target: "/en/article/how-do-i-pay/",
            created_at: 1767225600000,
            updated_at: 1767225600000,
            _test_item: "b0",
          },
        ],
      },
    },
    { status: 200, json: { error: false, reason: "resolved", data: [] } },
  ],
  second: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/helpdesk/redirections/2",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  items: [
    {
      redirection_id: "0a1b2c3d-0000-4000-8000-000000000018",
      path: "/en/article/pay/",
      target: "/en/article/how-do-i-pay/",
      created_at: 1767225600000,
      updated_at: 1767225600000,
      _test_item: "a0",
    },
    {
      redirection_id: "0a1b2c3d-0000-4000-8000-000000000018",
      path: "/en/article/pay/",
      target: "/en/article/how-do-i-pay/",
      created_at: 1767225600000,
      updated_at: 1767225600000,
      _test_item: "b0",
    },
  ],
});

refusal("helpdeskRedirections.create", {
  call: (fetch) =>
    client(fetch).helpdeskRedirections.create({ path: "/en/article/pay/", target: "/en/article/how-do-i-pay/" }),
  replies: { status: 400, json: { data: { message: "This test is refused" }, reason: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
