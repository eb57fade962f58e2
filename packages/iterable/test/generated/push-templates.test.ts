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

contract("pushTemplates.get", {
  call: (fetch) => client(fetch).pushTemplates.get({ templateId: 678 }),
  sends: {
    method: "GET",
    url: "https://api.iterable.com/api/templates/push/get?templateId=678",
    headers: { accept: "application/json", "api-key": "test-apiKey" },
  },
  replies: {
    status: 200,
    json: {
      templateId: 680,
      name: "Sale",
      title: "Sale",
      message: "It starts now",
      deeplink: { ios: "app://sale", android: "app://sale" },
      messageTypeId: 35,
    },
  },
});

contract("pushTemplates.sendProof", {
  call: (fetch) => client(fetch).pushTemplates.sendProof({ templateId: 678, recipientEmail: "user@example.com" }),
  sends: {
    method: "POST",
    url: "https://api.iterable.com/api/templates/push/proof",
    headers: { accept: "application/json", "content-type": "application/json", "api-key": "test-apiKey" },
    json: { templateId: 678, recipientEmail: "user@example.com" },
  },
  replies: { status: 200, json: { code: "Success", msg: "", params: null } },
});

contract("pushTemplates.update", {
  call: (fetch) =>
    client(fetch).pushTemplates.update({
      templateId: 680,
      name: "Sale",
      title: "Sale",
      message: "It starts now",
      deeplink: { ios: "app://sale", android: "app://sale" },
      messageTypeId: 35,
    }),
  sends: {
    method: "POST",
    url: "https://api.iterable.com/api/templates/push/update",
    headers: { accept: "application/json", "content-type": "application/json", "api-key": "test-apiKey" },
    json: {
      templateId: 680,
      name: "Sale",
      title: "Sale",
      message: "It starts now",
      deeplink: { ios: "app://sale", android: "app://sale" },
      messageTypeId: 35,
    },
  },
  replies: { status: 200, json: { code: "Success", msg: "", params: null } },
});

contract("pushTemplates.upsert", {
  call: (fetch) =>
    client(fetch).pushTemplates.upsert({
      clientTemplateId: "sale-1",
      name: "Sale",
      title: "Sale",
      message: "It starts now",
    }),
  sends: {
    method: "POST",
    url: "https://api.iterable.com/api/templates/push/upsert",
    headers: { accept: "application/json", "content-type": "application/json", "api-key": "test-apiKey" },
    json: { clientTemplateId: "sale-1", name: "Sale", title: "Sale", message: "It starts now" },
  },
  replies: { status: 200, json: { code: "Success", msg: "", params: null } },
});

refusal("pushTemplates.get", {
  call: (fetch) => client(fetch).pushTemplates.get({ templateId: 678 }),
  replies: { status: 400, json: { msg: "This test is refused", code: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
