import type { Operation, Vendor } from "../../src/operation.ts";
import { readRateHeaders } from "../../src/throttle/told-rates.ts";

/** A made-up vendor with every kind of bucket. */
export const vendor: Vendor = {
  name: "Acme",
  slug: "acme",
  hosts: {
    api: { url: "https://api.acme.example", limits: ["company"] },
    track: { url: "https://track.acme.example", limits: ["track"] },
  },
  defaultHost: "api",
  credentials: {},
  security: [],
  errors: { message: [] },
  plans: ["starter", "enterprise"],
  buckets: {
    company: {
      windows: [{ limit: 50, windowMs: 60_000 }],
      mode: "window",
      plans: { enterprise: [{ limit: 200, windowMs: 60_000 }] },
    },
    search: { windows: [], mode: "window", shareOf: { bucket: "company", ratio: 0.4 } },
    resource: { windows: [{ limit: 5, windowMs: 1_000 }], mode: "window", per: ["path.id"] },
    method: { windows: [{ limit: 10, windowMs: 1_000 }], mode: "window", per: ["operation"] },
    broadcast: {
      windows: [{ limit: 250, windowMs: 60_000 }],
      mode: "window",
      when: { body: "/recipients", present: false },
    },
    audience: {
      windows: [{ limit: 10, windowMs: 60_000 }],
      mode: "window",
      per: ["body./segment", "query.mode"],
      when: { body: "/broadcast", equals: true },
    },
    heavy: { windows: [{ limit: 1, windowMs: 1_000 }], mode: "window", when: { query: "include", includes: "list" } },
    track: { windows: [{ limit: 250_000, windowMs: 3_600_000 }], mode: "window", align: "clockHour" },
    learnt: { windows: [], mode: "adaptive" },
    exports: { windows: [], mode: "window", concurrent: 4 },
  },
  readRates: readRateHeaders,
  rateHeaders: [
    {
      bucket: "company",
      limit: "x-ratelimit-limit",
      remaining: "x-ratelimit-remaining",
      reset: { name: "x-ratelimit-reset", unit: "epoch-s" },
      retryAfter: "x-ratelimit-retry-after",
    },
  ],
};

export const operation = (id: string, limits?: readonly string[], more: Partial<Operation> = {}): Operation => ({
  id,
  method: "GET",
  path: "/x",
  ...(limits ? { limits } : {}),
  ...more,
});
