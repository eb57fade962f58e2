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

contract("commerce.trackPurchase", {
  call: (fetch) =>
    client(fetch).commerce.trackPurchase({
      user: { email: "user@example.com" },
      items: [{ id: "abc123", name: "Shirt", price: 49.5, quantity: 2 }],
      total: 99,
      createdAt: 1704067200,
    }),
  sends: {
    method: "POST",
    url: "https://api.iterable.com/api/commerce/trackPurchase",
    headers: { accept: "application/json", "content-type": "application/json", "api-key": "test-apiKey" },
    token: "authorization",
    json: {
      user: { email: "user@example.com" },
      items: [{ id: "abc123", name: "Shirt", price: 49.5, quantity: 2 }],
      total: 99,
      createdAt: 1704067200,
    },
    fills: "/id",
  },
  replies: { status: 200, json: { code: "Success", msg: "", params: null } },
});

contract("commerce.updateCart", {
  call: (fetch) =>
    client(fetch).commerce.updateCart({
      user: { email: "user@example.com" },
      items: [{ id: "abc123", name: "Shirt", price: 49.5, quantity: 2 }],
    }),
  sends: {
    method: "POST",
    url: "https://api.iterable.com/api/commerce/updateCart",
    headers: { accept: "application/json", "content-type": "application/json", "api-key": "test-apiKey" },
    token: "authorization",
    json: { user: { email: "user@example.com" }, items: [{ id: "abc123", name: "Shirt", price: 49.5, quantity: 2 }] },
  },
  replies: { status: 200, json: { code: "Success", msg: "", params: null } },
});

refusal("commerce.trackPurchase", {
  call: (fetch) =>
    client(fetch).commerce.trackPurchase({
      user: { email: "user@example.com" },
      items: [{ id: "abc123", name: "Shirt", price: 49.5, quantity: 2 }],
      total: 99,
      createdAt: 1704067200,
    }),
  replies: { status: 400, json: { msg: "This test is refused", code: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
