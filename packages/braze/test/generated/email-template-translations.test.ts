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

contract("emailTemplateTranslations.getForLocale", {
  call: (fetch) =>
    client(fetch).emailTemplateTranslations.getForLocale({ template_id: "6a7c0d8f-0000-4000-8000-4e1f2e3d4c5b" }),
  sends: {
    method: "GET",
    url: "https://rest.iad-01.braze.com/templates/translations/email?template_id=6a7c0d8f-0000-4000-8000-4e1f2e3d4c5b",
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

contract("emailTemplateTranslations.getSource", {
  call: (fetch) =>
    client(fetch).emailTemplateTranslations.getSource({ template_id: "6a7c0d8f-0000-4000-8000-4e1f2e3d4c5b" }),
  sends: {
    method: "GET",
    url: "https://rest.iad-01.braze.com/templates/email/translations/source?template_id=6a7c0d8f-0000-4000-8000-4e1f2e3d4c5b",
    headers: { accept: "application/json", authorization: "Bearer test-apiKey" },
  },
  replies: { status: 200, json: { translations: { translation_map: { greeting: "Hello" } }, message: "success" } },
});

contract("emailTemplateTranslations.list", {
  call: (fetch) =>
    client(fetch).emailTemplateTranslations.list({ template_id: "6a7c0d8f-0000-4000-8000-4e1f2e3d4c5b" }),
  sends: {
    method: "GET",
    url: "https://rest.iad-01.braze.com/templates/email/translations/?template_id=6a7c0d8f-0000-4000-8000-4e1f2e3d4c5b",
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

contract("emailTemplateTranslations.update", {
  call: (fetch) =>
    client(fetch).emailTemplateTranslations.update({
      template_id: "6a7c0d8f-0000-4000-8000-4e1f2e3d4c5b",
      locale_id: "c4d2e1f0-0000-4000-8000-9f8e7d6c5b4a",
      translation_map: { greeting: "Hola" },
    }),
  sends: {
    method: "PUT",
    url: "https://rest.iad-01.braze.com/templates/email/translations/",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiKey" },
    json: {
      template_id: "6a7c0d8f-0000-4000-8000-4e1f2e3d4c5b",
      locale_id: "c4d2e1f0-0000-4000-8000-9f8e7d6c5b4a",
      translation_map: { greeting: "Hola" },
    },
  },
  replies: { status: 200, json: { message: "success" } },
});

refusal("emailTemplateTranslations.getForLocale", {
  call: (fetch) =>
    client(fetch).emailTemplateTranslations.getForLocale({ template_id: "6a7c0d8f-0000-4000-8000-4e1f2e3d4c5b" }),
  replies: { status: 400, json: { message: "This test is refused", error_code: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
