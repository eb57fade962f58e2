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

contract("helpdeskLocales.create", {
  call: (fetch) => client(fetch).helpdeskLocales.create({ locale: "en" }),
  sends: {
    method: "POST",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/helpdesk/locale",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
    json: { locale: "en" },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

contract("helpdeskLocales.delete", {
  call: (fetch) => client(fetch).helpdeskLocales.delete("en"),
  sends: {
    method: "DELETE",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/helpdesk/locale/en",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

contract("helpdeskLocales.exists", {
  call: (fetch) => client(fetch).helpdeskLocales.exists("en"),
  sends: {
    method: "HEAD",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/helpdesk/locale/en",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: { status: 200 },
  gives: true,
});

contract("helpdeskLocales.export", {
  call: (fetch) => client(fetch, { tier: "user" }).helpdeskLocales.export("en"),
  sends: {
    method: "POST",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/helpdesk/locale/en/export",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "user",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

contract("helpdeskLocales.get", {
  call: (fetch) => client(fetch).helpdeskLocales.get("en"),
  sends: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/helpdesk/locale/en",
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
        locale_id: "0a1b2c3d-0000-4000-8000-000000000024",
        locale: "en",
        url: "https://help.acme.example/en/",
        articles: 12,
        categories: 3,
      },
    },
  },
  gives: {
    locale_id: "0a1b2c3d-0000-4000-8000-000000000024",
    locale: "en",
    url: "https://help.acme.example/en/",
    articles: 12,
    categories: 3,
  },
});

contract("helpdeskLocales.import", {
  call: (fetch) =>
    client(fetch, { tier: "user" }).helpdeskLocales.import("en", { helpdesk_url: "https://docs.acme.example/" }),
  sends: {
    method: "POST",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/helpdesk/locale/en/import",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-crisp-tier": "user",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
    json: { helpdesk_url: "https://docs.acme.example/" },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

contract("helpdeskLocales.list", {
  call: (fetch) => client(fetch).helpdeskLocales.list(),
  sends: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/helpdesk/locales/1",
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
          locale_id: "0a1b2c3d-0000-4000-8000-000000000024",
          locale: "en",
          url: "https://help.acme.example/en/",
          articles: 12,
          categories: 3,
        },
      ],
    },
  },
  gives: [
    {
      locale_id: "0a1b2c3d-0000-4000-8000-000000000024",
      locale: "en",
      url: "https://help.acme.example/en/",
      articles: 12,
      categories: 3,
    },
  ],
});

paging("helpdeskLocales.list", {
  call: (fetch) => client(fetch).helpdeskLocales.list(),
  replies: [
    {
      status: 200,
      json: {
        error: false,
        reason: "resolved",
        data: [
          {
            locale_id: "0a1b2c3d-0000-4000-8000-000000000024",
            locale: "en",
            url: "https://help.acme.example/en/",
            articles: 12,
            categories: 3,
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
            locale_id: "0a1b2c3d-0000-4000-8000-000000000024",
            locale: "en",
            url: "https://help.acme.example/en/",
            articles: 12,
            categories: 3,
            _test_item: "b0",
          },
        ],
      },
    },
    { status: 200, json: { error: false, reason: "resolved", data: [] } },
  ],
  second: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/helpdesk/locales/2",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  items: [
    {
      locale_id: "0a1b2c3d-0000-4000-8000-000000000024",
      locale: "en",
      url: "https://help.acme.example/en/",
      articles: 12,
      categories: 3,
      _test_item: "a0",
    },
    {
      locale_id: "0a1b2c3d-0000-4000-8000-000000000024",
      locale: "en",
      url: "https://help.acme.example/en/",
      articles: 12,
      categories: 3,
      _test_item: "b0",
    },
  ],
});

refusal("helpdeskLocales.create", {
  call: (fetch) => client(fetch).helpdeskLocales.create({ locale: "en" }),
  replies: { status: 400, json: { data: { message: "This test is refused" }, reason: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
