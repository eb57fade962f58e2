import { createVirtualPlatform } from "@carillon/config/virtual-platform";
import { describe, expect, it } from "vitest";
import { ClientCore } from "../../src/core/client-core.ts";
import type { Platform } from "../../src/platform.ts";
import { createLimiter, type LimiterOptions } from "../../src/throttle/create-limiter.ts";
import type { AcquireOptions, BucketDemand } from "../../src/throttle/limiter.ts";
import { acme, getThing } from "../support/acme.ts";
import { atOnce, bucket, waits } from "./helpers.ts";

/** A platform whose clock may be set. */
function settable(ownTimers = false) {
  const inner = createVirtualPlatform({ ownTimers });
  let offset = 0;
  const platform: Platform = {
    ownTimers,
    now: () => inner.now() + offset,
    wall: () => inner.wall() + offset,
    random: () => inner.random(),
    timer: (ms, run) => inner.timer(ms, run),
  };
  const shift = (ms: number): void => {
    offset += ms;
  };
  return { inner, platform, shift };
}

function client(fetch: (number: number) => unknown, more: object = {}, at = settable()) {
  let asked = 0;
  const options = { apiKey: "k", fetch: async () => fetch(asked++), platform: at.platform, ...more };
  const core = new ClientCore(acme, options);
  const call = (): Promise<unknown> => Promise.resolve(core.call(getThing, "x")).catch((error: unknown) => error);
  return { ...at, core, call, asked: () => asked };
}

const OK = (): Response => new Response("{}", { status: 200 });
const limits = (limit: number, windowMs: number) => ({ throttle: { limits: { standard: { limit, windowMs } } } });

describe("a clock", () => {
  for (const ownTimers of [false, true]) {
    it(`may start below 0 (own timers: ${ownTimers})`, async () => {
      const at = settable(ownTimers);
      at.shift(-1e11);
      const it = client(OK, limits(5, 1_000), at);
      const calls = Array.from({ length: 20 }, it.call);
      await it.inner.advance(5_000);
      expect(await Promise.all(calls)).toEqual(Array.from({ length: 20 }, () => ({})));
      expect(it.core.snapshot()[0]).toMatchObject({ pausedForMs: 0, queued: 0, inFlight: 0 });
      expect(it.inner.pendingTimers).toBe(0);
    });
  }

  it("that is set back during a pause does not keep later refusals from closing the bucket", async () => {
    const it = client(() => new Response("{}", { status: 429 }), { retry: false });
    await it.call();
    it.shift(-3_600_000);
    const longest = { after: 0 };
    for (let refused = 2; refused <= 4; refused++) {
      const call = it.call();
      for (let waited = 0; it.asked() < refused && waited < 10_000; waited++) await it.inner.advance(1);
      await call;
      longest.after = Math.max(longest.after, it.core.snapshot()[0]!.pausedForMs);
      await it.inner.advance(1_000);
    }
    expect(longest.after).toBeGreaterThan(0);
    expect(longest.after).toBeLessThan(10_000);
  });
});

describe("a bucket without a number", () => {
  it("is tried again within a minute, however often it was refused before", async () => {
    const vendor = { ...acme, buckets: { standard: { windows: [], mode: "adaptive" as const } } };
    const { platform, inner } = settable();
    const fetch = async (): Promise<Response> => new Response("{}", { status: 429 });
    const core = new ClientCore(vendor, { apiKey: "k", fetch, platform, retry: false });
    for (let refused = 0; refused < 40; refused++) {
      await Promise.resolve(core.call(getThing, "x")).catch(() => undefined);
      const { pausedForMs } = core.snapshot()[0]!;
      expect(pausedForMs).toBeLessThanOrEqual(60_000);
      await inner.advance(pausedForMs);
    }
  });
});

describe("a `fetch` that gives no Response", () => {
  for (const given of [undefined, null, 5, "x", {}, { status: 429 }, { status: 200, headers: {} }]) {
    it(`as ${JSON.stringify(given)} keeps no slot`, async () => {
      const it = client(() => given, { ...limits(2, 1_000), retry: false });
      const calls = Array.from({ length: 6 }, it.call);
      await it.inner.advance(300_000);
      for (const error of await Promise.all(calls)) {
        expect(error).toMatchObject({ name: "ConnectionError", message: expect.stringMatching(/gave no Response/) });
      }
      expect(it.core.snapshot()[0]).toMatchObject({ queued: 0, inFlight: 0 });
      expect(it.inner.pendingTimers).toBe(0);
    });
  }
});

describe("numbers that make no sense are refused", () => {
  it("by the client, for windows longer than a year", () => {
    expect(() => client(OK, limits(5, 366 * 86_400_000 + 1))).toThrow(/a year at most/);
    expect(() => client(OK, limits(5, 366 * 86_400_000))).not.toThrow();
  });

  for (const name of ["maxQueue", "graceMs", "ageMs"]) {
    it(`by the limiter, for its ${name}`, () => {
      for (const value of ["5", null, Number.NaN, -1, true, [], {}])
        expect(() => createLimiter(createVirtualPlatform(), { [name]: value } as LimiterOptions)).toThrow(
          `\`${name}\` must be a number, 0 or more.`,
        );
    });
  }

  for (const name of ["maxWaitMs", "maxPauseMs", "maxQueue"]) {
    it(`by the limiter, for the ${name} of a call`, async () => {
      const limiter = createLimiter(createVirtualPlatform());
      for (const value of ["5", null, Number.NaN, -1, true, [], {}])
        await expect(limiter.acquire([bucket("a", 1, 1_000)], { [name]: value } as AcquireOptions)).rejects.toThrow(
          `\`${name}\` must be a number, 0 or more.`,
        );
    });
  }

  it("by the limiter, for `concurrent`", async () => {
    const limiter = createLimiter(createVirtualPlatform());
    for (const concurrent of ["5", null, Number.NaN, 0, -1, true])
      await expect(limiter.acquire([bucket("a", 1, 1_000, { concurrent } as unknown as BucketDemand)])).rejects.toThrow(
        /`concurrent` must be 1 or more/,
      );
  });
});

it("a permit that is ended twice, or before it is settled, gives back one slot, once", async () => {
  const platform = createVirtualPlatform();
  const limiter = createLimiter(platform);
  const demands = [bucket("a", 100, 1_000, { concurrent: 2 })];
  const [first] = [atOnce(limiter.acquire(demands)), atOnce(limiter.acquire(demands))];
  const third = waits(limiter.acquire(demands));
  const fourth = waits(limiter.acquire(demands));
  first!.ended();
  first!.responded(undefined, false);
  await platform.settle();
  expect(third.permit).toBeUndefined();
  first!.ended();
  first!.ended();
  await platform.settle();
  expect(third.permit).toBeDefined();
  expect(fourth.permit).toBeUndefined();
  expect(limiter.snapshot()[0]).toMatchObject({ inFlight: 2, queued: 1 });
});
