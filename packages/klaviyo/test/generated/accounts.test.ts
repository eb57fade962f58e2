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

contract("accounts.get", {
  call: (fetch) => client(fetch).accounts.get("AbC123"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/accounts/AbC123",
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
        type: "account",
        id: "AbC123",
        attributes: {
          test_account: false,
          contact_information: {
            default_sender_name: "Acme",
            default_sender_email: "news@example.com",
            website_url: "https://example.com",
            organization_name: "Acme",
            street_address: {
              address1: "1 Main Street",
              city: "Boston",
              region: "MA",
              country: "United States",
              zip: "02110",
            },
          },
          industry: "Ecommerce",
          timezone: "US/Eastern",
          preferred_currency: "USD",
          public_api_key: "AbC123",
          locale: "en-US",
        },
        links: { self: "https://a.klaviyo.com/api/accounts/AbC123" },
      },
    },
  },
});

contract("accounts.list", {
  call: (fetch) => client(fetch).accounts.list(),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/accounts",
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
      data: [
        {
          type: "account",
          id: "AbC123",
          attributes: {
            test_account: false,
            contact_information: {
              default_sender_name: "Acme",
              default_sender_email: "news@example.com",
              website_url: "https://example.com",
              organization_name: "Acme",
              street_address: {
                address1: "1 Main Street",
                city: "Boston",
                region: "MA",
                country: "United States",
                zip: "02110",
              },
            },
            industry: "Ecommerce",
            timezone: "US/Eastern",
            preferred_currency: "USD",
            public_api_key: "AbC123",
            locale: "en-US",
          },
          links: { self: "https://a.klaviyo.com/api/accounts/AbC123" },
        },
      ],
    },
  },
});

refusal("accounts.get", {
  call: (fetch) => client(fetch).accounts.get("AbC123"),
  replies: { status: 400, json: { errors: [{ detail: "This test is refused", code: "test_refusal" }] } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
