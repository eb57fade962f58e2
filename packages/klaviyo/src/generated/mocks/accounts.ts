// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { accountsGet, accountsList } from "../operations/accounts.ts";
import type { AccountsGetResponse, AccountsListResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.accounts`: each answers with the reply that it is given, or with the documented example. */
export const accountsMocks = {
  /** Returns an account. `GET /api/accounts/{id}` */
  get: (reply?: AccountsGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      accountsGet,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
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
      reply,
      init,
    ),
  /** Lists the account of the key. `GET /api/accounts` */
  list: (reply?: AccountsListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      accountsList,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
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
      reply,
      init,
    ),
};
