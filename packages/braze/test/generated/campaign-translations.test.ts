// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { contract, refusal } from "@carillon/config/contract";
import { Braze, type BrazeOptions } from "../../src/generated/index.ts";

const client = (fetch: typeof globalThis.fetch, own: Partial<BrazeOptions> = {}) =>
  new Braze({
    apiKey: "test-apiKey",
    scim: { token: "test-scim-token", origin: "test-scim.origin" },
    instance: "US-01",
    throttle: false,
    retry: false,
    fetch,
    ...own,
  });

contract("campaignTranslations.getSource", {
  call: (fetch) =>
    client(fetch).campaignTranslations.getSource({
      campaign_id: "7c0d8f4e-0000-4000-8000-1f2e3d4c5b6a",
      message_variation_id: "1a2b3c4d-0000-4000-8000-1a2b3c4d5e6f",
    }),
  sends: {
    method: "GET",
    url: "https://rest.iad-01.braze.com/campaigns/translations/source?campaign_id=7c0d8f4e-0000-4000-8000-1f2e3d4c5b6a&message_variation_id=1a2b3c4d-0000-4000-8000-1a2b3c4d5e6f",
    headers: { accept: "application/json", authorization: "Bearer test-apiKey" },
  },
  replies: { status: 200, json: { translations: { translation_map: { greeting: "Hello" } }, message: "success" } },
});

contract("campaignTranslations.list", {
  call: (fetch) =>
    client(fetch).campaignTranslations.list({
      campaign_id: "7c0d8f4e-0000-4000-8000-1f2e3d4c5b6a",
      message_variation_id: "1a2b3c4d-0000-4000-8000-1a2b3c4d5e6f",
    }),
  sends: {
    method: "GET",
    url: "https://rest.iad-01.braze.com/campaigns/translations?campaign_id=7c0d8f4e-0000-4000-8000-1f2e3d4c5b6a&message_variation_id=1a2b3c4d-0000-4000-8000-1a2b3c4d5e6f",
    headers: { accept: "application/json", authorization: "Bearer test-apiKey" },
  },
  replies: {
    status: 200,
    json: {
      translations: [
        {
          translation_map: { greeting: "Hola" },
          locale: {
            uuid: "c4d2e1f0-0000-4000-8000-9f8e7d6c5b4a",
            name: "es-MX",
            country: "MX",
            language: "es",
            locale_key: "es-mx",
          },
        },
      ],
      message: "success",
    },
  },
});

contract("campaignTranslations.update", {
  call: (fetch) =>
    client(fetch).campaignTranslations.update({
      campaign_id: "7c0d8f4e-0000-4000-8000-1f2e3d4c5b6a",
      message_variation_id: "1a2b3c4d-0000-4000-8000-1a2b3c4d5e6f",
      locale_id: "c4d2e1f0-0000-4000-8000-9f8e7d6c5b4a",
      translation_map: { greeting: "Hola" },
    }),
  sends: {
    method: "PUT",
    url: "https://rest.iad-01.braze.com/campaigns/translations",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiKey" },
    json: {
      campaign_id: "7c0d8f4e-0000-4000-8000-1f2e3d4c5b6a",
      message_variation_id: "1a2b3c4d-0000-4000-8000-1a2b3c4d5e6f",
      locale_id: "c4d2e1f0-0000-4000-8000-9f8e7d6c5b4a",
      translation_map: { greeting: "Hola" },
    },
  },
  replies: { status: 200, json: { message: "success" } },
});

refusal("campaignTranslations.getSource", {
  call: (fetch) =>
    client(fetch).campaignTranslations.getSource({
      campaign_id: "7c0d8f4e-0000-4000-8000-1f2e3d4c5b6a",
      message_variation_id: "1a2b3c4d-0000-4000-8000-1a2b3c4d5e6f",
    }),
  replies: { status: 400, json: { message: "This test is refused", error_code: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
