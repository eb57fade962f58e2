import { createVirtualPlatform, seededRandom, type VirtualPlatform } from "@carillon/config/virtual-platform";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Bucket, Vendor } from "../../src/operation.ts";
import { createLimiter } from "../../src/throttle/create-limiter.ts";
import { createThrottle, type Throttle, type ThrottlePermit } from "../../src/throttle/throttle.ts";
import {
  fixedWindow,
  mostInAnyWindow,
  type ServerModel,
  slidingCounter,
  slidingLog,
  tenthBurst,
  tokenBucket,
} from "../proof/servers.ts";
import { isMutating } from "../support/mutating.ts";
import { atOnce, bucket } from "./helpers.ts";
import { operation, vendor } from "./vendor.ts";

const list = operation("widgets.list");

function throttleOf(only: Bucket, platform: VirtualPlatform): Throttle {
  const own: Vendor = {
    ...vendor,
    buckets: { only },
    hosts: { api: { url: "https://api.acme.example", limits: ["only"] } },
  };
  return createThrottle(own, undefined, platform, () => "acc");
}

interface Wire {
  readonly platform: VirtualPlatform;
  readonly throttle: Throttle;
  readonly server: ServerModel;
  readonly workers: number;
  readonly durationMs: number;
  /** Bounds of the time on the wire, each way. */
  readonly latencyMs: readonly [number, number];
  readonly headers?: (at: number) => Record<string, string>;
}

/** Workers that call without a break, and send again what was refused. Gives the times of what passed and of what did not. */
async function drive({ platform, throttle, server, workers, durationMs, latencyMs, headers }: Wire) {
  const random = seededRandom(7);
  const [least, most] = latencyMs;
  const wait = () => new Promise<void>((resolve) => platform.timer(least + random() * (most - least), resolve));
  const end = platform.now() + durationMs;
  const served: number[] = [];
  const refused: number[] = [];
  async function work(): Promise<void> {
    while (platform.now() < end) {
      const permit: ThrottlePermit = await throttle.acquire(list, {}, {});
      await wait();
      const at = platform.now();
      const passes = server.admit(at);
      (passes ? served : refused).push(at);
      const reply = new Headers(headers?.(at));
      await wait();
      permit.responded(passes ? 200 : 429, reply);
    }
  }
  const all = Promise.all(Array.from({ length: workers }, work));
  await platform.runAll();
  await all;
  return { served, refused };
}

describe("a small quota in smooth mode", () => {
  const smooth = (limit: number, windowMs = 1_000): Bucket => ({ windows: [{ limit, windowMs }], mode: "smooth" });

  it.each([1, 2, 3, 4, 5, 10, 11, 49])("of %i bursts, as in window mode, while nothing is refused", async (limit) => {
    const platform = createVirtualPlatform();
    const limiter = createLimiter(platform);
    const demand = bucket("a", limit, 1_000, { mode: "smooth" });
    for (let index = 0; index < limit; index++) atOnce(limiter.acquire([demand]));
    expect(limiter.acquire([demand])).toBeInstanceOf(Promise);
    const throttle = throttleOf(smooth(limit), createVirtualPlatform());
    expect(throttle.snapshot()).toEqual([]);
  });

  it.each([1, 2, 3, 4, 5, 10, 20, 49])(
    "of %i is paced once a server that smooths has refused, and goes on",
    async (limit) => {
      const platform = createVirtualPlatform();
      const throttle = throttleOf(smooth(limit), platform);
      const server = slidingCounter(limit, 1_000, 0);
      const wire = { platform, throttle, server, workers: 2 * limit, durationMs: 60_000, latencyMs: [5, 20] } as const;
      const { served, refused } = await drive(wire);
      expect(throttle.snapshot()[0]).toMatchObject({ learntFrom: "refusals", perSecond: expect.any(Number) });
      // None after the first seconds.
      const start = served[0]!;
      expect(refused.filter((at) => at > start + 10_000)).toEqual([]);
      const paced = served.filter((at) => at > start + 10_000).length / 50;
      expect(paced).toBeGreaterThanOrEqual(limit === 1 ? 0.4 : 0.9 * Math.max(1, limit - 3));
    },
  );

  it.each([1, 2, 3, 4, 5])("of %i passes every server that counts", async (limit) => {
    for (const server of [slidingLog, tokenBucket, fixedWindow].map((make) => make(limit, 1_000, 0.3))) {
      const platform = createVirtualPlatform();
      const throttle = throttleOf(smooth(limit), platform);
      const wire = { platform, throttle, server, workers: 3, durationMs: 30_000, latencyMs: [1, 50] } as const;
      const { served, refused } = await drive(wire);
      expect(refused).toEqual([]);
      expect(served.length).toBeGreaterThanOrEqual(25 * limit);
    }
  });
});

describe("a bucket without a published number", () => {
  const adaptive: Bucket = { windows: [], mode: "adaptive" };
  const latencies = [
    [1, 5],
    [20, 80],
    [200, 400],
  ] as const;
  const cases = [5, 20, 100, 500].flatMap((limit) => latencies.map((latencyMs) => ({ limit, latencyMs })));

  it.skipIf(isMutating).each(cases)(
    "learns $limit a second over $latencyMs ms each way",
    async ({ limit, latencyMs }) => {
      for (const server of [fixedWindow, tokenBucket].map((make) => make(limit, 1_000, 0.4))) {
        const platform = createVirtualPlatform();
        const throttle = throttleOf(adaptive, platform);
        const minutes = 3;
        const durationMs = (minutes + 1) * 60_000;
        const workers = limit + 20;
        const { served, refused } = await drive({ platform, throttle, server, workers, durationMs, latencyMs });
        const isLate = (at: number): boolean => at > served[0]! + 60_000;
        expect(served.filter(isLate).length / (minutes * 60 * limit)).toBeGreaterThan(0.75);
        // A ramp ends with the requests that are under way when the server begins to say no.
        const late = refused.filter(isLate);
        const ends = late.filter((at, index) => index === 0 || at - late[index - 1]! > 1_500);
        expect(ends.length).toBeLessThanOrEqual(4 * minutes);
        const underWay = (limit * 4 * latencyMs[1]) / 1_000;
        expect(late.length).toBeLessThanOrEqual(ends.length * Math.max(1, Math.ceil(underWay / 4)));
      }
    },
  );

  it("finds its rate soon, even when many calls were under way at the first refusal", async () => {
    const platform = createVirtualPlatform();
    const throttle = throttleOf(adaptive, platform);
    // 50 a second and no more than 5 of them at once: of the 64 that start together, next to none is served.
    const server = tenthBurst(50, 1_000, 0);
    const wire = { platform, throttle, server, workers: 64, durationMs: 30_000, latencyMs: [0.5, 2] } as const;
    const { served, refused } = await drive(wire);
    expect(served.filter((at) => at > served[0]! + 10_000).length / (20 * 50)).toBeGreaterThan(0.5);
    expect(refused.length).toBeLessThan(64 + 10);
  });

  it("takes the refusal of a probe for what it is: too early, and no word of the rate", async () => {
    const platform = createVirtualPlatform();
    const throttle = throttleOf(adaptive, platform);
    const send = async (status: number) => (await throttle.acquire(list, {}, {})).responded(status, new Headers());
    for (let index = 0; index < 100; index++) await send(200);
    await send(429);
    const rate = throttle.snapshot()[0]?.perSecond;
    expect(rate).toBeGreaterThan(50);
    for (let index = 0; index < 6; index++) {
      await platform.advance(60_000);
      await send(429);
    }
    expect(throttle.snapshot()[0]?.perSecond).toBe(rate);
  });
});

describe("windows that start on the server's clock", () => {
  const HOUR_MS = 3_600_000;

  it("never hold more than their number, and are used, whatever our clock and the network do", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          limit: fc.integer({ min: 1, max: 40 }),
          serverAhead: fc.integer({ min: -400_000_000, max: 400_000_000 }),
          least: fc.integer({ min: 0, max: 3_000 }),
          spread: fc.integer({ min: 0, max: 12_000 }),
          hasDate: fc.constantFrom(1, 1, 1, 0.5),
        }),
        async ({ limit, serverAhead, least, spread, hasDate }) => {
          const platform = createVirtualPlatform();
          const throttle = throttleOf(
            { windows: [{ limit, windowMs: HOUR_MS }], mode: "window", align: "clockHour" },
            platform,
          );
          const random = seededRandom(limit);
          // It resets exactly at its own full hour, and its Date has whole seconds.
          const clock = (at: number): number => at + 1.7e12 + serverAhead;
          const counting = fixedWindow(limit, HOUR_MS, 0);
          const server: ServerModel = { admit: (at) => counting.admit(clock(at)) };
          const headers = (at: number): Record<string, string> =>
            random() < hasDate ? { date: new Date(clock(at)).toUTCString() } : {};
          const durationMs = 6 * HOUR_MS;
          const latencyMs = [least, least + spread] as const;
          const { served, refused } = await drive({
            platform,
            throttle,
            server,
            workers: 3,
            durationMs,
            latencyMs,
            headers,
          });
          expect(refused).toEqual([]);
          const capacity = Math.min(limit, (3 * HOUR_MS) / (2 * least + spread + 1));
          expect(served.length).toBeGreaterThanOrEqual(Math.floor(5 * capacity * 0.9));
        },
      ),
      { numRuns: 100 },
    );
  });

  it.skipIf(isMutating)("of 250,000 an hour keep their count in a hundred slices, and waste less than 2 %", () => {
    const platform = createVirtualPlatform();
    const wall = platform.wall();
    const limiter = createLimiter(platform);
    const demand = bucket("a", 250_000, HOUR_MS, { align: "clockHour" });
    const window = () => limiter.snapshot()[0]!.windows[0]!;
    // From 12:00 on, 100 a second until nothing is left.
    const spend = async (seconds: number): Promise<void> => {
      for (let second = 0; second < seconds; second++) {
        for (let index = 0; index < 100; index++) {
          const permit = limiter.acquire([demand]);
          if ("then" in permit) return;
          permit.responded(Math.floor(platform.wall() / 1_000) * 1_000);
        }
        await platform.advance(1_000);
      }
    };
    return spend(2_500).then(async () => {
      expect(window().used).toBe(250_000);
      await platform.advance(HOUR_MS - (platform.wall() - wall));
      expect(window().used).toBe(250_000);
      await platform.advance(72_000);
      expect(window().used).toBe(0);
    });
  });

  it.skipIf(isMutating)(
    "roll where there is no boundary: 250,000 an hour are never more in any hour, and all are used",
    async () => {
      const platform = createVirtualPlatform();
      const limiter = createLimiter(platform);
      const demand = bucket("a", 2_500, HOUR_MS);
      const times: number[] = [];
      for (let second = 0; second < 2 * 3_600; second++) {
        for (;;) {
          const controller = new AbortController();
          const permit = limiter.acquire([demand], { signal: controller.signal });
          if ("then" in permit) {
            permit.catch(() => undefined);
            controller.abort();
            break;
          }
          times.push(platform.now());
          permit.responded();
          if (times.length % 5 === 0) break;
        }
        await platform.advance(1_000);
      }
      expect(mostInAnyWindow(times, HOUR_MS)).toBe(2_500);
      expect(times.length).toBeGreaterThan(2 * 2_500 * 0.98);
    },
  );
});
