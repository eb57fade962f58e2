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

contract("smsTemplates.get", {
  call: (fetch) => client(fetch).smsTemplates.get({ templateId: 678 }),
  sends: {
    method: "GET",
    url: "https://api.iterable.com/api/templates/sms/get?templateId=678",
    headers: { accept: "application/json", "api-key": "test-apiKey" },
  },
  replies: {
    status: 200,
    json: { templateId: 681, name: "Code", message: "Your code is {{code}}", messageTypeId: 36 },
  },
});

contract("smsTemplates.sendProof", {
  call: (fetch) => client(fetch).smsTemplates.sendProof({ templateId: 678, recipientEmail: "user@example.com" }),
  sends: {
    method: "POST",
    url: "https://api.iterable.com/api/templates/sms/proof",
    headers: { accept: "application/json", "content-type": "application/json", "api-key": "test-apiKey" },
    json: { templateId: 678, recipientEmail: "user@example.com" },
  },
  replies: { status: 200, json: { code: "Success", msg: "", params: null } },
});

contract("smsTemplates.update", {
  call: (fetch) =>
    client(fetch).smsTemplates.update({
      templateId: 681,
      name: "Code",
      message: "Your code is {{code}}",
      messageTypeId: 36,
    }),
  sends: {
    method: "POST",
    url: "https://api.iterable.com/api/templates/sms/update",
    headers: { accept: "application/json", "content-type": "application/json", "api-key": "test-apiKey" },
    json: { templateId: 681, name: "Code", message: "Your code is {{code}}", messageTypeId: 36 },
  },
  replies: { status: 200, json: { code: "Success", msg: "", params: null } },
});

contract("smsTemplates.upsert", {
  call: (fetch) =>
    client(fetch).smsTemplates.upsert({ clientTemplateId: "code-1", name: "Code", message: "Your code is {{code}}" }),
  sends: {
    method: "POST",
    url: "https://api.iterable.com/api/templates/sms/upsert",
    headers: { accept: "application/json", "content-type": "application/json", "api-key": "test-apiKey" },
    json: { clientTemplateId: "code-1", name: "Code", message: "Your code is {{code}}" },
  },
  replies: { status: 200, json: { code: "Success", msg: "", params: null } },
});

refusal("smsTemplates.get", {
  call: (fetch) => client(fetch).smsTemplates.get({ templateId: 678 }),
  replies: { status: 400, json: { msg: "This test is refused", code: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
