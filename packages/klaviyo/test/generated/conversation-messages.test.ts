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

contract("conversationMessages.create", {
  call: (fetch) =>
    client(fetch).conversationMessages.create({
      data: {
        type: "conversation-message",
        attributes: { body: "Your order is on its way" },
        relationships: { conversation: { data: { type: "conversation", id: "01J0CONVERSATION0000000000" } } },
      },
    }),
  sends: {
    method: "POST",
    url: "https://a.klaviyo.com/api/conversation-messages",
    headers: {
      accept: "application/json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: {
      data: {
        type: "conversation-message",
        attributes: { body: "Your order is on its way" },
        relationships: { conversation: { data: { type: "conversation", id: "01J0CONVERSATION0000000000" } } },
      },
    },
  },
  replies: { status: 202 },
  gives: undefined,
});

refusal("conversationMessages.create", {
  call: (fetch) =>
    client(fetch).conversationMessages.create({
      data: {
        type: "conversation-message",
        attributes: { body: "Your order is on its way" },
        relationships: { conversation: { data: { type: "conversation", id: "01J0CONVERSATION0000000000" } } },
      },
    }),
  replies: { status: 400, json: { errors: [{ detail: "This test is refused", code: "test_refusal" }] } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
