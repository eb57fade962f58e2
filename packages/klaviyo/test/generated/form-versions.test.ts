// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { contract, refusal } from "@carillon/config/contract";
import { Klaviyo, type KlaviyoOptions } from "../../src/generated/index.ts";

const client = (fetch: typeof globalThis.fetch, own: Partial<KlaviyoOptions> = {}) =>
  new Klaviyo({
    apiKey: "test-apiKey",
    companyId: "test-companyId",
    revision: "2026-07-15",
    throttle: false,
    retry: false,
    fetch,
    ...own,
  });

contract("formVersions.get", {
  call: (fetch) => client(fetch).formVersions.get("1234567"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/form-versions/1234567",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  replies: {
    status: 200,
    type: "application/vnd.api+json",
    json: {
      data: {
        type: "form-version",
        id: "1234567",
        attributes: {
          form_type: "popup",
          variation_name: "Newsletter",
          status: "live",
          created_at: "2026-01-02T03:04:05+00:00",
          updated_at: "2026-01-02T03:04:05+00:00",
        },
        links: { self: "https://a.klaviyo.com/api/form-versions/1234567" },
      },
      included: [
        {
          type: "form",
          id: "WqLmNz",
          attributes: {
            name: "Newsletter",
            status: "live",
            ab_test: false,
            created_at: "2026-01-02T03:04:05+00:00",
            updated_at: "2026-01-02T03:04:05+00:00",
          },
          links: { self: "https://a.klaviyo.com/api/forms/WqLmNz" },
        },
      ],
    },
  },
});

contract("formVersions.getForm", {
  call: (fetch) => client(fetch).formVersions.getForm("1234567"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/form-versions/1234567/form",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  replies: {
    status: 200,
    type: "application/vnd.api+json",
    json: {
      data: {
        type: "form",
        id: "WqLmNz",
        attributes: {
          name: "Newsletter",
          status: "live",
          ab_test: false,
          created_at: "2026-01-02T03:04:05+00:00",
          updated_at: "2026-01-02T03:04:05+00:00",
        },
        links: { self: "https://a.klaviyo.com/api/forms/WqLmNz" },
      },
    },
  },
});

contract("formVersions.getFormId", {
  call: (fetch) => client(fetch).formVersions.getFormId("1234567"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/form-versions/1234567/relationships/form",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  replies: { status: 200, type: "application/vnd.api+json", json: { data: { type: "form", id: "WqLmNz" } } },
});

refusal("formVersions.get", {
  call: (fetch) => client(fetch).formVersions.get("1234567"),
  replies: { status: 400, json: { errors: [{ detail: "This test is refused", code: "test_refusal" }] } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
