import { type Operation, readRateHeaders, type Vendor } from "@carillon/runtime/internal";

/** A vendor with what a real one has: a key, two windows, rate headers, a version header and an error shape. */
export const acme: Vendor = {
  name: "Acme",
  slug: "acme",
  hosts: { api: { url: "https://api.acme.test", limits: ["standard"] } },
  defaultHost: "api",
  headers: [{ name: "x-version", value: "1", option: "version" }],
  credentials: { key: { kind: "header", header: "authorization", prefix: "Bearer ", option: "apiKey" } },
  security: [["key"]],
  buckets: {
    standard: {
      windows: [
        { limit: 1_000_000, windowMs: 1_000 },
        { limit: 60_000_000, windowMs: 60_000 },
      ],
      mode: "window",
    },
  },
  rateHeaders: [
    {
      limit: "x-ratelimit-limit",
      remaining: "x-ratelimit-remaining",
      reset: { name: "x-ratelimit-reset", unit: "delta-s" },
    },
  ],
  readRates: readRateHeaders,
  errors: { message: ["/error/message"], code: ["/error/type"] },
  requestIdHeader: "x-request-id",
};

export const createThing: Operation = {
  id: "things.create",
  method: "POST",
  path: "/things",
  body: "json",
  bodyRequired: true,
};

/** The least that a generated package does: one operation over the whole pipeline. */
export const acmeEntry = `
import { ClientCore } from "@carillon/runtime/internal";
import { acme, createThing } from "./src/acme.ts";
export const create = (options) => { const core = new ClientCore(acme, options); return (body) => core.call(createThing, undefined, body); };
`;
