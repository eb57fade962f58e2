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

contract("helpdeskSections.create", {
  call: (fetch) =>
    client(fetch).helpdeskSections.create(
      { locale: "en", category_id: "0a1b2c3d-0000-4000-8000-000000000013" },
      { name: "Cards" },
    ),
  sends: {
    method: "POST",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/helpdesk/locale/en/category/0a1b2c3d-0000-4000-8000-000000000013/section",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
    json: { name: "Cards" },
  },
  replies: {
    status: 200,
    json: { error: false, reason: "resolved", data: { section_id: "0a1b2c3d-0000-4000-8000-000000000014" } },
  },
  gives: { section_id: "0a1b2c3d-0000-4000-8000-000000000014" },
});

contract("helpdeskSections.delete", {
  call: (fetch) =>
    client(fetch).helpdeskSections.delete({
      locale: "en",
      category_id: "0a1b2c3d-0000-4000-8000-000000000013",
      section_id: "0a1b2c3d-0000-4000-8000-000000000014",
    }),
  sends: {
    method: "DELETE",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/helpdesk/locale/en/category/0a1b2c3d-0000-4000-8000-000000000013/section/0a1b2c3d-0000-4000-8000-000000000014",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

contract("helpdeskSections.exists", {
  call: (fetch) =>
    client(fetch).helpdeskSections.exists({
      locale: "en",
      category_id: "0a1b2c3d-0000-4000-8000-000000000013",
      section_id: "0a1b2c3d-0000-4000-8000-000000000014",
    }),
  sends: {
    method: "HEAD",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/helpdesk/locale/en/category/0a1b2c3d-0000-4000-8000-000000000013/section/0a1b2c3d-0000-4000-8000-000000000014",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: { status: 200 },
  gives: true,
});

contract("helpdeskSections.get", {
  call: (fetch) =>
    client(fetch).helpdeskSections.get({
      locale: "en",
      category_id: "0a1b2c3d-0000-4000-8000-000000000013",
      section_id: "0a1b2c3d-0000-4000-8000-000000000014",
    }),
  sends: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/helpdesk/locale/en/category/0a1b2c3d-0000-4000-8000-000000000013/section/0a1b2c3d-0000-4000-8000-000000000014",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: { status: 200, json: { error: false, reason: "resolved", data: { name: "Cards", order: 1 } } },
  gives: { name: "Cards", order: 1 },
});

contract("helpdeskSections.list", {
  call: (fetch) =>
    client(fetch).helpdeskSections.list({ locale: "en", category_id: "0a1b2c3d-0000-4000-8000-000000000013" }),
  sends: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/helpdesk/locale/en/category/0a1b2c3d-0000-4000-8000-000000000013/sections/1",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: { status: 200, json: { error: false, reason: "resolved", data: [{ name: "Cards", order: 1 }] } },
  gives: [{ name: "Cards", order: 1 }],
});

contract("helpdeskSections.save", {
  call: (fetch) =>
    client(fetch).helpdeskSections.save(
      {
        locale: "en",
        category_id: "0a1b2c3d-0000-4000-8000-000000000013",
        section_id: "0a1b2c3d-0000-4000-8000-000000000014",
      },
      { name: "Cards", order: 1 },
    ),
  sends: {
    method: "PUT",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/helpdesk/locale/en/category/0a1b2c3d-0000-4000-8000-000000000013/section/0a1b2c3d-0000-4000-8000-000000000014",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
    json: { name: "Cards", order: 1 },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

contract("helpdeskSections.update", {
  call: (fetch) =>
    client(fetch).helpdeskSections.update(
      {
        locale: "en",
        category_id: "0a1b2c3d-0000-4000-8000-000000000013",
        section_id: "0a1b2c3d-0000-4000-8000-000000000014",
      },
      { name: "Cards", order: 1 },
    ),
  sends: {
    method: "PATCH",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/helpdesk/locale/en/category/0a1b2c3d-0000-4000-8000-000000000013/section/0a1b2c3d-0000-4000-8000-000000000014",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
    json: { name: "Cards", order: 1 },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

paging("helpdeskSections.list", {
  call: (fetch) =>
    client(fetch).helpdeskSections.list({ locale: "en", category_id: "0a1b2c3d-0000-4000-8000-000000000013" }),
  replies: [
    { status: 200, json: { error: false, reason: "resolved", data: [{ name: "Cards", order: 1, _test_item: "a0" }] } },
    { status: 200, json: { error: false, reason: "resolved", data: [{ name: "Cards", order: 1, _test_item: "b0" }] } },
    { status: 200, json: { error: false, reason: "resolved", data: [] } },
  ],
  second: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/helpdesk/locale/en/category/0a1b2c3d-0000-4000-8000-000000000013/sections/2",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  items: [
    { name: "Cards", order: 1, _test_item: "a0" },
    { name: "Cards", order: 1, _test_item: "b0" },
  ],
});

refusal("helpdeskSections.create", {
  call: (fetch) =>
    client(fetch).helpdeskSections.create(
      { locale: "en", category_id: "0a1b2c3d-0000-4000-8000-000000000013" },
      { name: "Cards" },
    ),
  replies: { status: 400, json: { data: { message: "This test is refused" }, reason: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
