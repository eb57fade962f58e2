import { type Referee, startExpress, startFastify } from "@carillon/config/referees";
import { createVirtualPlatform } from "@carillon/config/virtual-platform";
import { describe, expect, it } from "vitest";
import type { RateHeaders, Vendor } from "../../src/operation.ts";
import { evidenceOf } from "../../src/throttle/rate-headers.ts";
import { replyTime } from "../../src/throttle/reply-time.ts";
import { createThrottle, type ThrottlePermit } from "../../src/throttle/throttle.ts";
import { readRateHeaders } from "../../src/throttle/told-rates.ts";
import { operation, vendor } from "./vendor.ts";

const LIMIT = 4;
const WINDOW_MS = 60_000;
const server = { limit: LIMIT, windowMs: WINDOW_MS };

const legacy: RateHeaders = {
  bucket: "company",
  limit: "x-ratelimit-limit",
  remaining: "x-ratelimit-remaining",
  reset: { name: "x-ratelimit-reset", unit: "auto" },
};
const draft6: RateHeaders = {
  bucket: "company",
  limit: "ratelimit-limit",
  remaining: "ratelimit-remaining",
  reset: { name: "ratelimit-reset", unit: "delta-s" },
};
const policy: RateHeaders = { bucket: "company", limit: "ratelimit-policy", remaining: "ratelimit-remaining" };
const fields: RateHeaders = { bucket: "company", limit: "ratelimit-policy", remaining: "ratelimit" };

/** Nobody here wrote the servers: two middlewares, in all the dialects that they speak. */
const producers: [string, () => Promise<Referee>, RateHeaders, { named: boolean }][] = [
  ["express-rate-limit, legacy: epoch", () => startExpress({ ...server, headers: "legacy" }), legacy, { named: false }],
  ["express-rate-limit, draft 6", () => startExpress({ ...server, headers: "draft-6" }), draft6, { named: false }],
  [
    "express-rate-limit, draft 6 policy",
    () => startExpress({ ...server, headers: "draft-6" }),
    policy,
    { named: false },
  ],
  ["express-rate-limit, draft 7", () => startExpress({ ...server, headers: "draft-7" }), fields, { named: false }],
  ["express-rate-limit, draft 8", () => startExpress({ ...server, headers: "draft-8" }), fields, { named: true }],
  ["@fastify/rate-limit: delta", () => startFastify(server), legacy, { named: false }],
  ["@fastify/rate-limit, draft", () => startFastify({ ...server, draft: true }), draft6, { named: false }],
];

describe.each(producers)("%s", (_, start, family, { named }) => {
  it("is read: the limit, what is left, and when it resets", async () => {
    const referee = await start();
    try {
      // Our number is wrong; the server's takes its place.
      const own: Vendor = {
        ...vendor,
        buckets: { company: { mode: "window", windows: [{ limit: 50, windowMs: WINDOW_MS }] } },
        hosts: { api: { url: "https://api.acme.example", limits: ["company"] } },
        rateHeaders: [family],
        readRates: readRateHeaders,
      };
      const platform = createVirtualPlatform();
      const throttle = createThrottle(own, undefined, platform, () => "acc");
      const send = async () => {
        const permit = throttle.acquire(operation("widgets.list"), {}, {}) as ThrottlePermit;
        const { status, headers } = await fetch(referee.url);
        const evidence = evidenceOf(headers, family, () => replyTime(headers, 0));
        return { status, evidence, verdict: permit.responded(status, headers) };
      };
      for (let left = LIMIT - 1; left >= 0; left--) {
        const { status, evidence } = await send();
        expect(status).toBe(200);
        const told = named ? evidence?.windows?.[0] : evidence;
        expect(told).toMatchObject({ remaining: left });
        expect(evidence?.windows?.[0]?.limit ?? evidence?.limit).toBe(LIMIT);
        if (evidence?.windows) expect(evidence.windows[0]?.windowMs).toBe(WINDOW_MS);
        if (family.reset || family === fields) {
          expect(told?.resetMs).toBeGreaterThan(WINDOW_MS / 2);
          expect(told?.resetMs).toBeLessThanOrEqual(WINDOW_MS + 2_000);
        }
      }
      expect(throttle.snapshot()).toMatchObject([{ windows: [{ limit: LIMIT, quota: 50 }], learntFrom: "headers" }]);
      expect(throttle.acquire(operation("widgets.list"), {}, {})).toBeInstanceOf(Promise);

      // Somebody else's throttle has used the quota up: the refusal tells how long.
      const { headers, status } = await fetch(referee.url);
      expect(status).toBe(429);
      const other = createThrottle(own, undefined, createVirtualPlatform(), () => "acc");
      const { bucket, pausedMs } = ((await other.acquire(operation("x.get"), {}, {})) as ThrottlePermit).responded(
        status,
        headers,
      );
      expect(bucket).toBe("company");
      expect(pausedMs).toBeGreaterThan(WINDOW_MS / 2);
      expect(pausedMs).toBeLessThanOrEqual(WINDOW_MS + 2_000);
    } finally {
      await referee.stop();
    }
  });
});
