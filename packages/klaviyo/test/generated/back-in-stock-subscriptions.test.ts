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

contract("backInStockSubscriptions.create", {
  call: (fetch) =>
    client(fetch).backInStockSubscriptions.create({
      data: {
        type: "back-in-stock-subscription",
        attributes: {
          channels: ["EMAIL"],
          profile: { data: { type: "profile", attributes: { email: "user@example.com" } } },
        },
        relationships: { variant: { data: { type: "catalog-variant", id: "$custom:::$default:::MUG-1-BLUE" } } },
      },
    }),
  sends: {
    method: "POST",
    url: "https://a.klaviyo.com/api/back-in-stock-subscriptions",
    headers: {
      accept: "application/json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: {
      data: {
        type: "back-in-stock-subscription",
        attributes: {
          channels: ["EMAIL"],
          profile: { data: { type: "profile", attributes: { email: "user@example.com" } } },
        },
        relationships: { variant: { data: { type: "catalog-variant", id: "$custom:::$default:::MUG-1-BLUE" } } },
      },
    },
  },
  replies: { status: 202 },
  gives: undefined,
});

refusal("backInStockSubscriptions.create", {
  call: (fetch) =>
    client(fetch).backInStockSubscriptions.create({
      data: {
        type: "back-in-stock-subscription",
        attributes: {
          channels: ["EMAIL"],
          profile: { data: { type: "profile", attributes: { email: "user@example.com" } } },
        },
        relationships: { variant: { data: { type: "catalog-variant", id: "$custom:::$default:::MUG-1-BLUE" } } },
      },
    }),
  replies: { status: 400, json: { errors: [{ detail: "This test is refused", code: "test_refusal" }] } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
