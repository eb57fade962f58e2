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

contract("contentBlockTranslations.getSource", {
  call: (fetch) =>
    client(fetch).contentBlockTranslations.getSource({ content_block_id: "5b6a7c0d-0000-4000-8000-8f4e1f2e3d4c" }),
  sends: {
    method: "GET",
    url: "https://rest.iad-01.braze.com/content_blocks/translations/source?content_block_id=5b6a7c0d-0000-4000-8000-8f4e1f2e3d4c",
    headers: { accept: "application/json", authorization: "Bearer test-apiKey" },
  },
  replies: { status: 200, json: { translations: { translation_map: { greeting: "Hello" } }, message: "success" } },
});

contract("contentBlockTranslations.list", {
  call: (fetch) =>
    client(fetch).contentBlockTranslations.list({ content_block_id: "5b6a7c0d-0000-4000-8000-8f4e1f2e3d4c" }),
  sends: {
    method: "GET",
    url: "https://rest.iad-01.braze.com/content_blocks/translations?content_block_id=5b6a7c0d-0000-4000-8000-8f4e1f2e3d4c",
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

contract("contentBlockTranslations.update", {
  call: (fetch) =>
    client(fetch).contentBlockTranslations.update({
      content_block_id: "5b6a7c0d-0000-4000-8000-8f4e1f2e3d4c",
      locale_id: "c4d2e1f0-0000-4000-8000-9f8e7d6c5b4a",
      translation_map: { greeting: "Hola" },
    }),
  sends: {
    method: "PUT",
    url: "https://rest.iad-01.braze.com/content_blocks/translations",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiKey" },
    json: {
      content_block_id: "5b6a7c0d-0000-4000-8000-8f4e1f2e3d4c",
      locale_id: "c4d2e1f0-0000-4000-8000-9f8e7d6c5b4a",
      translation_map: { greeting: "Hola" },
    },
  },
  replies: { status: 200, json: { message: "success" } },
});

refusal("contentBlockTranslations.getSource", {
  call: (fetch) =>
    client(fetch).contentBlockTranslations.getSource({ content_block_id: "5b6a7c0d-0000-4000-8000-8f4e1f2e3d4c" }),
  replies: { status: 400, json: { message: "This test is refused", error_code: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
