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

contract("emailTemplates.get", {
  call: (fetch) => client(fetch).emailTemplates.get({ templateId: 678 }),
  sends: {
    method: "GET",
    url: "https://api.iterable.com/api/templates/email/get?templateId=678",
    headers: { accept: "application/json", "api-key": "test-apiKey" },
  },
  replies: {
    status: 200,
    json: {
      templateId: 678,
      name: "Welcome",
      subject: "Hello",
      html: "<p>Hi</p>",
      fromEmail: "noreply@example.com",
      messageTypeId: 34,
    },
  },
});

contract("emailTemplates.preview", {
  call: (fetch) =>
    client(fetch).emailTemplates.preview({ dataFields: { firstName: "John" } }, { query: { templateId: 678 } }),
  sends: {
    method: "POST",
    url: "https://api.iterable.com/api/templates/email/preview?templateId=678",
    headers: { accept: "text/html", "content-type": "application/json", "api-key": "test-apiKey" },
    json: { dataFields: { firstName: "John" } },
  },
  replies: { status: 200, type: "text/html", text: "<p>Hi John</p>" },
  gives: "<p>Hi John</p>",
});

contract("emailTemplates.sendProof", {
  call: (fetch) => client(fetch).emailTemplates.sendProof({ templateId: 678, recipientEmail: "user@example.com" }),
  sends: {
    method: "POST",
    url: "https://api.iterable.com/api/templates/email/proof",
    headers: { accept: "application/json", "content-type": "application/json", "api-key": "test-apiKey" },
    json: { templateId: 678, recipientEmail: "user@example.com" },
  },
  replies: { status: 200, json: { code: "Success", msg: "", params: null } },
});

contract("emailTemplates.update", {
  call: (fetch) =>
    client(fetch).emailTemplates.update({
      templateId: 678,
      name: "Welcome",
      subject: "Hello",
      html: "<p>Hi</p>",
      fromEmail: "noreply@example.com",
      messageTypeId: 34,
    }),
  sends: {
    method: "POST",
    url: "https://api.iterable.com/api/templates/email/update",
    headers: { accept: "application/json", "content-type": "application/json", "api-key": "test-apiKey" },
    json: {
      templateId: 678,
      name: "Welcome",
      subject: "Hello",
      html: "<p>Hi</p>",
      fromEmail: "noreply@example.com",
      messageTypeId: 34,
    },
  },
  replies: { status: 200, json: { code: "Success", msg: "", params: null } },
});

contract("emailTemplates.upsert", {
  call: (fetch) =>
    client(fetch).emailTemplates.upsert({
      clientTemplateId: "welcome-1",
      name: "Welcome",
      subject: "Hello",
      html: "<p>Hi</p>",
    }),
  sends: {
    method: "POST",
    url: "https://api.iterable.com/api/templates/email/upsert",
    headers: { accept: "application/json", "content-type": "application/json", "api-key": "test-apiKey" },
    json: { clientTemplateId: "welcome-1", name: "Welcome", subject: "Hello", html: "<p>Hi</p>" },
  },
  replies: { status: 200, json: { code: "Success", msg: "", params: null } },
});

refusal("emailTemplates.get", {
  call: (fetch) => client(fetch).emailTemplates.get({ templateId: 678 }),
  replies: { status: 400, json: { msg: "This test is refused", code: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
