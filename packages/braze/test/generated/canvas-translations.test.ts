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

contract("canvasTranslations.getSource", {
  call: (fetch) =>
    client(fetch).canvasTranslations.getSource({
      workflow_id: "2d4c5b6a-0000-4000-8000-7c0d8f4e1f2e",
      step_id: "4f5a6b7c-0000-4000-8000-0a1b2c3d4e5f",
      message_variation_id: "1a2b3c4d-0000-4000-8000-1a2b3c4d5e6f",
    }),
  sends: {
    method: "GET",
    url: "https://rest.iad-01.braze.com/canvas/translations/source?workflow_id=2d4c5b6a-0000-4000-8000-7c0d8f4e1f2e&step_id=4f5a6b7c-0000-4000-8000-0a1b2c3d4e5f&message_variation_id=1a2b3c4d-0000-4000-8000-1a2b3c4d5e6f",
    headers: { accept: "application/json", authorization: "Bearer test-apiKey" },
  },
  replies: { status: 200, json: { translations: { translation_map: { greeting: "Hello" } }, message: "success" } },
});

contract("canvasTranslations.list", {
  call: (fetch) =>
    client(fetch).canvasTranslations.list({
      workflow_id: "2d4c5b6a-0000-4000-8000-7c0d8f4e1f2e",
      step_id: "4f5a6b7c-0000-4000-8000-0a1b2c3d4e5f",
      message_variation_id: "1a2b3c4d-0000-4000-8000-1a2b3c4d5e6f",
    }),
  sends: {
    method: "GET",
    url: "https://rest.iad-01.braze.com/canvas/translations?workflow_id=2d4c5b6a-0000-4000-8000-7c0d8f4e1f2e&step_id=4f5a6b7c-0000-4000-8000-0a1b2c3d4e5f&message_variation_id=1a2b3c4d-0000-4000-8000-1a2b3c4d5e6f",
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

contract("canvasTranslations.update", {
  call: (fetch) =>
    client(fetch).canvasTranslations.update({
      workflow_id: "2d4c5b6a-0000-4000-8000-7c0d8f4e1f2e",
      step_id: "4f5a6b7c-0000-4000-8000-0a1b2c3d4e5f",
      message_variation_id: "1a2b3c4d-0000-4000-8000-1a2b3c4d5e6f",
      locale_id: "c4d2e1f0-0000-4000-8000-9f8e7d6c5b4a",
      translation_map: { greeting: "Hola" },
    }),
  sends: {
    method: "PUT",
    url: "https://rest.iad-01.braze.com/canvas/translations",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiKey" },
    json: {
      workflow_id: "2d4c5b6a-0000-4000-8000-7c0d8f4e1f2e",
      step_id: "4f5a6b7c-0000-4000-8000-0a1b2c3d4e5f",
      message_variation_id: "1a2b3c4d-0000-4000-8000-1a2b3c4d5e6f",
      locale_id: "c4d2e1f0-0000-4000-8000-9f8e7d6c5b4a",
      translation_map: { greeting: "Hola" },
    },
  },
  replies: { status: 200, json: { message: "success" } },
});

refusal("canvasTranslations.getSource", {
  call: (fetch) =>
    client(fetch).canvasTranslations.getSource({
      workflow_id: "2d4c5b6a-0000-4000-8000-7c0d8f4e1f2e",
      step_id: "4f5a6b7c-0000-4000-8000-0a1b2c3d4e5f",
      message_variation_id: "1a2b3c4d-0000-4000-8000-1a2b3c4d5e6f",
    }),
  replies: { status: 400, json: { message: "This test is refused", error_code: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
