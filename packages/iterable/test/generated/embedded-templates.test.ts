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

contract("embeddedTemplates.get", {
  call: (fetch) => client(fetch).embeddedTemplates.get({ templateId: 678 }),
  sends: {
    method: "GET",
    url: "https://api.iterable.com/api/templates/embedded/get?templateId=678",
    headers: { accept: "application/json", "api-key": "test-apiKey" },
  },
  replies: {
    status: 200,
    json: {
      templateId: 683,
      name: "Card",
      title: "Hello",
      body: "Welcome back",
      placementId: 3,
      elements: { buttons: [{ id: "b1", title: "Open" }] },
    },
  },
});

contract("embeddedTemplates.update", {
  call: (fetch) =>
    client(fetch).embeddedTemplates.update({
      templateId: 683,
      name: "Card",
      title: "Hello",
      body: "Welcome back",
      placementId: 3,
      elements: { buttons: [{ id: "b1", title: "Open" }] },
    }),
  sends: {
    method: "POST",
    url: "https://api.iterable.com/api/templates/embedded/update",
    headers: { accept: "application/json", "content-type": "application/json", "api-key": "test-apiKey" },
    json: {
      templateId: 683,
      name: "Card",
      title: "Hello",
      body: "Welcome back",
      placementId: 3,
      elements: { buttons: [{ id: "b1", title: "Open" }] },
    },
  },
  replies: { status: 200, json: { code: "Success", msg: "", params: null } },
});

contract("embeddedTemplates.upsert", {
  call: (fetch) =>
    client(fetch).embeddedTemplates.upsert({
      clientTemplateId: "card-1",
      name: "Card",
      title: "Hello",
      body: "Welcome back",
      placementId: 3,
    }),
  sends: {
    method: "POST",
    url: "https://api.iterable.com/api/templates/embedded/upsert",
    headers: { accept: "application/json", "content-type": "application/json", "api-key": "test-apiKey" },
    json: { clientTemplateId: "card-1", name: "Card", title: "Hello", body: "Welcome back", placementId: 3 },
  },
  replies: { status: 200, json: { code: "Success", msg: "", params: null } },
});

refusal("embeddedTemplates.get", {
  call: (fetch) => client(fetch).embeddedTemplates.get({ templateId: 678 }),
  replies: { status: 400, json: { msg: "This test is refused", code: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
