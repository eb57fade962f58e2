// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import { contract, refusal } from "@carillon/config/contract";
import { IterableClient, type IterableClientOptions } from "../../src/generated/index.ts";

const client = (fetch: typeof globalThis.fetch, own: Partial<IterableClientOptions> = {}) =>
  new IterableClient({
    apiKey: "test-apiKey",
    jwtSecret: "test-jwtSecret",
    region: "us",
    throttle: false,
    retry: false,
    fetch,
    ...own,
  });

contract("inAppTemplates.get", {
  call: (fetch) => client(fetch).inAppTemplates.get({ templateId: 678 }),
  sends: {
    method: "GET",
    url: "https://api.iterable.com/api/templates/inapp/get?templateId=678",
    headers: { accept: "application/json", "api-key": "test-apiKey" },
  },
  replies: {
    status: 200,
    json: { templateId: 682, name: "Hint", html: "<p>Hi</p>", expirationDuration: "now+30d", messageTypeId: 37 },
  },
});

contract("inAppTemplates.preview", {
  call: (fetch) =>
    client(fetch).inAppTemplates.preview({ dataFields: { firstName: "John" } }, { query: { templateId: 678 } }),
  sends: {
    method: "POST",
    url: "https://api.iterable.com/api/templates/inapp/preview?templateId=678",
    headers: { accept: "text/html", "content-type": "application/json", "api-key": "test-apiKey" },
    json: { dataFields: { firstName: "John" } },
  },
  replies: { status: 200, type: "text/html", text: "<p>Hi John</p>" },
  gives: "<p>Hi John</p>",
});

contract("inAppTemplates.sendProof", {
  call: (fetch) => client(fetch).inAppTemplates.sendProof({ templateId: 678, recipientEmail: "user@example.com" }),
  sends: {
    method: "POST",
    url: "https://api.iterable.com/api/templates/inapp/proof",
    headers: { accept: "application/json", "content-type": "application/json", "api-key": "test-apiKey" },
    json: { templateId: 678, recipientEmail: "user@example.com" },
  },
  replies: { status: 200, json: { code: "Success", msg: "", params: null } },
});

contract("inAppTemplates.update", {
  call: (fetch) =>
    client(fetch).inAppTemplates.update({
      templateId: 682,
      name: "Hint",
      html: "<p>Hi</p>",
      expirationDuration: "now+30d",
      messageTypeId: 37,
    }),
  sends: {
    method: "POST",
    url: "https://api.iterable.com/api/templates/inapp/update",
    headers: { accept: "application/json", "content-type": "application/json", "api-key": "test-apiKey" },
    json: { templateId: 682, name: "Hint", html: "<p>Hi</p>", expirationDuration: "now+30d", messageTypeId: 37 },
  },
  replies: { status: 200, json: { code: "Success", msg: "", params: null } },
});

contract("inAppTemplates.upsert", {
  call: (fetch) => client(fetch).inAppTemplates.upsert({ clientTemplateId: "hint-1", name: "Hint", html: "<p>Hi</p>" }),
  sends: {
    method: "POST",
    url: "https://api.iterable.com/api/templates/inapp/upsert",
    headers: { accept: "application/json", "content-type": "application/json", "api-key": "test-apiKey" },
    json: { clientTemplateId: "hint-1", name: "Hint", html: "<p>Hi</p>" },
  },
  replies: { status: 200, json: { code: "Success", msg: "", params: null } },
});

refusal("inAppTemplates.get", {
  call: (fetch) => client(fetch).inAppTemplates.get({ templateId: 678 }),
  replies: { status: 400, json: { msg: "This test is refused", code: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
