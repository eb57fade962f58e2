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

contract("helpdeskCategories.create", {
  call: (fetch) => client(fetch).helpdeskCategories.create("en", { name: "Payments" }),
  sends: {
    method: "POST",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/helpdesk/locale/en/category",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
    json: { name: "Payments" },
  },
  replies: {
    status: 200,
    json: { error: false, reason: "resolved", data: { category_id: "0a1b2c3d-0000-4000-8000-000000000013" } },
  },
  gives: { category_id: "0a1b2c3d-0000-4000-8000-000000000013" },
});

contract("helpdeskCategories.delete", {
  call: (fetch) =>
    client(fetch).helpdeskCategories.delete({ locale: "en", category_id: "0a1b2c3d-0000-4000-8000-000000000013" }),
  sends: {
    method: "DELETE",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/helpdesk/locale/en/category/0a1b2c3d-0000-4000-8000-000000000013",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

contract("helpdeskCategories.exists", {
  call: (fetch) =>
    client(fetch).helpdeskCategories.exists({ locale: "en", category_id: "0a1b2c3d-0000-4000-8000-000000000013" }),
  sends: {
    method: "HEAD",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/helpdesk/locale/en/category/0a1b2c3d-0000-4000-8000-000000000013",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: { status: 200 },
  gives: true,
});

contract("helpdeskCategories.get", {
  call: (fetch) =>
    client(fetch).helpdeskCategories.get({ locale: "en", category_id: "0a1b2c3d-0000-4000-8000-000000000013" }),
  sends: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/helpdesk/locale/en/category/0a1b2c3d-0000-4000-8000-000000000013",
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
        category_id: "0a1b2c3d-0000-4000-8000-000000000013",
        name: "Payments",
        color: "#377FEA",
        image: null,
        order: 1,
      },
    },
  },
  gives: {
    category_id: "0a1b2c3d-0000-4000-8000-000000000013",
    name: "Payments",
    color: "#377FEA",
    image: null,
    order: 1,
  },
});

contract("helpdeskCategories.list", {
  call: (fetch) => client(fetch).helpdeskCategories.list("en"),
  sends: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/helpdesk/locale/en/categories/1",
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
          category_id: "0a1b2c3d-0000-4000-8000-000000000013",
          name: "Payments",
          color: "#377FEA",
          image: null,
          order: 1,
        },
      ],
    },
  },
  gives: [
    { category_id: "0a1b2c3d-0000-4000-8000-000000000013", name: "Payments", color: "#377FEA", image: null, order: 1 },
  ],
});

contract("helpdeskCategories.save", {
  call: (fetch) =>
    client(fetch).helpdeskCategories.save(
      { locale: "en", category_id: "0a1b2c3d-0000-4000-8000-000000000013" },
      { name: "Payments", description: "All on payments", color: "#377FEA", image: null, order: 1 },
    ),
  sends: {
    method: "PUT",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/helpdesk/locale/en/category/0a1b2c3d-0000-4000-8000-000000000013",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
    json: { name: "Payments", description: "All on payments", color: "#377FEA", image: null, order: 1 },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

contract("helpdeskCategories.update", {
  call: (fetch) =>
    client(fetch).helpdeskCategories.update(
      { locale: "en", category_id: "0a1b2c3d-0000-4000-8000-000000000013" },
      { name: "Payments", description: "All on payments", color: "#377FEA", image: null, order: 1 },
    ),
  sends: {
    method: "PATCH",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/helpdesk/locale/en/category/0a1b2c3d-0000-4000-8000-000000000013",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
    json: { name: "Payments", description: "All on payments", color: "#377FEA", image: null, order: 1 },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

paging("helpdeskCategories.list", {
  call: (fetch) => client(fetch).helpdeskCategories.list("en"),
  replies: [
    {
      status: 200,
      json: {
        error: false,
        reason: "resolved",
        data: [
          {
            category_id: "0a1b2c3d-0000-4000-8000-000000000013",
            name: "Payments",
            color: "#377FEA",
            image: null,
            order: 1,
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
            category_id: "0a1b2c3d-0000-4000-8000-000000000013",
            name: "Payments",
            color: "#377FEA",
            image: null,
            order: 1,
            _test_item: "b0",
          },
        ],
      },
    },
    { status: 200, json: { error: false, reason: "resolved", data: [] } },
  ],
  second: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/helpdesk/locale/en/categories/2",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  items: [
    {
      category_id: "0a1b2c3d-0000-4000-8000-000000000013",
      name: "Payments",
      color: "#377FEA",
      image: null,
      order: 1,
      _test_item: "a0",
    },
    {
      category_id: "0a1b2c3d-0000-4000-8000-000000000013",
      name: "Payments",
      color: "#377FEA",
      image: null,
      order: 1,
      _test_item: "b0",
    },
  ],
});

refusal("helpdeskCategories.create", {
  call: (fetch) => client(fetch).helpdeskCategories.create("en", { name: "Payments" }),
  replies: { status: 400, json: { data: { message: "This test is refused" }, reason: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
