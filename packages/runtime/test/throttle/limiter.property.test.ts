import { createVirtualPlatform } from "@carillon/config/virtual-platform";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createLimiter } from "../../src/throttle/create-limiter.ts";
import type { BucketDemand, Permit } from "../../src/throttle/limiter.ts";
import { bucket } from "./helpers.ts";
import { fixedWindow, mostInAnyWindow, simulate, slidingCounter, slidingWindow, tokenBucket } from "./simulator.ts";

const seed = fc.integer({ min: 1, max: 1e9 });

describe("no server refuses anything", () => {
  it("that counts N per window in any way, whatever the network does", async () => {
    await fc.assert(
      fc.asyncProperty(
        seed,
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 0, max: 200 }),
        fc.integer({ min: 0, max: 300 }),
        fc.constantFrom(0, 0, 0.05),
        fc.constantFrom("window" as const, "smooth" as const),
        async (start, limit, least, spread, lossRate, mode) => {
          const platform = createVirtualPlatform({ seed: start });
          // The grace covers the longest way of a request that was given up.
          const limiter = createLimiter(platform, { graceMs: 4 * (least + spread) });
          const windowMs = 1_000;
          const { handled, refusedBy } = await simulate({
            platform,
            limiter,
            demands: [bucket("a", limit, windowMs, { mode })],
            servers: [
              slidingWindow(limit, windowMs),
              tokenBucket(limit, windowMs),
              ...[0, 137, 500].map((phase) => fixedWindow(limit, windowMs, phase)),
            ],
            seed: start,
            workers: 2 * limit,
            durationMs: 5_000,
            latencyMs: [least, least + spread],
            lossRate,
          });
          expect(refusedBy).toEqual({});
          expect(mostInAnyWindow(handled, windowMs)).toBeLessThanOrEqual(limit);
        },
      ),
      { numRuns: 200 },
    );
  });

  it("that estimates a sliding window by two counters, in smooth mode", async () => {
    for (const limit of [50, 100]) {
      const platform = createVirtualPlatform();
      const { handled, refusedBy } = await simulate({
        platform,
        limiter: createLimiter(platform),
        demands: [bucket("a", limit, 1_000, { mode: "smooth" })],
        servers: [slidingCounter(limit, 1_000)],
        seed: limit,
        workers: limit,
        durationMs: 20_000,
        latencyMs: [5, 25],
      });
      expect(refusedBy).toEqual({});
      expect(handled.length / 20 / limit).toBeGreaterThan(0.9);
    }
  });

  it("and the quota is used: 97 % of it over a minute, 95 % in one-second windows on a near network", async () => {
    for (const [windowMs, share] of [
      [1_000, 0.95],
      [60_000, 0.97],
    ] as const) {
      const platform = createVirtualPlatform();
      const windows = 10;
      const { handled, refusedBy } = await simulate({
        platform,
        limiter: createLimiter(platform),
        demands: [bucket("a", 50, windowMs)],
        servers: [slidingWindow(50, windowMs)],
        seed: 7,
        workers: 100,
        durationMs: windows * windowMs,
        latencyMs: [1, 10],
      });
      expect(refusedBy).toEqual({});
      expect(handled.length).toBeGreaterThanOrEqual(share * windows * 50);
    }
  });

  it("when quotas are so big that their times are rounded", async () => {
    const platform = createVirtualPlatform();
    const { refusedBy, handled } = await simulate({
      platform,
      limiter: createLimiter(platform),
      demands: [bucket("a", 1_500, 1_000)],
      servers: [slidingWindow(1_500, 1_000)],
      seed: 3,
      workers: 2_000,
      durationMs: 4_000,
      latencyMs: [1, 20],
    });
    expect(refusedBy).toEqual({});
    expect(handled.length).toBeGreaterThan(0.93 * 4 * 1_500);
  });
});

/** What may happen to a limiter, in an order that nobody thought of. */
type Step =
  | { readonly do: "acquire"; readonly set: number; readonly priority: number; readonly cost: number }
  | { readonly do: "settle"; readonly which: number; readonly how: "responded" | "unsent" | "lost" }
  | { readonly do: "abort"; readonly which: number }
  | { readonly do: "pause"; readonly bucket: number; readonly ms: number }
  | { readonly do: "observe"; readonly bucket: number; readonly remaining: number; readonly resetMs: number }
  | { readonly do: "advance"; readonly ms: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant("acquire" as const),
      set: fc.nat(4),
      priority: fc.nat(1),
      cost: fc.constantFrom(1, 1, 1, 2),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant("settle" as const),
      which: fc.nat(),
      how: fc.constantFrom("responded" as const, "responded" as const, "unsent" as const, "lost" as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("abort" as const), which: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("pause" as const), bucket: fc.nat(2), ms: fc.nat(3_000) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant("observe" as const),
      bucket: fc.nat(2),
      remaining: fc.nat(20),
      resetMs: fc.nat(3_000),
    }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constant("advance" as const), ms: fc.nat(1_500) }) },
);

describe("in any order of events", () => {
  const buckets: readonly BucketDemand[] = [
    bucket("a", 3, 1_000),
    bucket("b", 0, 0, {
      windows: [
        { limit: 2, windowMs: 500 },
        { limit: 5, windowMs: 4_000 },
      ],
    }),
    bucket("c", 4, 2_000, { concurrent: 2 }),
  ];
  const sets = [[0], [1], [0, 1], [0, 2], [0, 1, 2]];

  interface Call {
    readonly set: number;
    readonly priority: number;
    readonly demands: BucketDemand[];
    readonly controller: AbortController;
    permit?: Permit;
    settled?: boolean;
    aborted?: boolean;
    grantedAt?: number;
  }

  it("quotas hold, takes are whole, order is kept within a set, and everybody is served in the end", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 120 }), async (steps) => {
        const platform = createVirtualPlatform();
        const limiter = createLimiter(platform, { graceMs: 200 });
        const calls: Call[] = [];
        let grants = 0;
        const check = (): void => {
          for (const { id, windows, inFlight, queued } of limiter.snapshot()) {
            const drawing = calls.filter((call) => call.demands.some((demand) => demand.id === id));
            for (const { used, limit } of windows) {
              expect(used).toBeLessThanOrEqual(limit);
              expect(used).toBeGreaterThanOrEqual(inFlight);
            }
            const flying = drawing.filter(({ permit, settled }) => permit && !settled);
            expect(inFlight).toBe(
              flying.reduce((sum, call) => sum + (call.demands.find((demand) => demand.id === id)?.cost ?? 1), 0),
            );
            expect(queued).toBe(drawing.filter(({ permit, aborted }) => !permit && !aborted).length);
          }
        };
        for (const event of steps) {
          if (event.do === "acquire") {
            const demands = sets[event.set]!.map((index) => ({ ...buckets[index]!, cost: event.cost }));
            const call: Call = { set: event.set, priority: event.priority, demands, controller: new AbortController() };
            calls.push(call);
            const granted = (permit: Permit): void => {
              call.permit = permit;
              call.grantedAt = grants++;
            };
            const result = limiter.acquire(demands, { signal: call.controller.signal, priority: event.priority });
            if ("then" in result) result.then(granted, () => undefined);
            else granted(result);
          } else if (event.do === "settle") {
            const open = calls.filter(({ permit, settled }) => permit && !settled);
            const call = open[event.which % Math.max(1, open.length)];
            call?.permit?.[event.how]();
            if (call) call.settled = true;
          } else if (event.do === "abort") {
            const queued = calls.filter(({ permit, aborted }) => !permit && !aborted);
            const call = queued[event.which % Math.max(1, queued.length)];
            call?.controller.abort();
            if (call) call.aborted = true;
          } else if (event.do === "pause") {
            limiter.pause(buckets[event.bucket]!.id, event.ms);
          } else if (event.do === "observe") {
            limiter.observe(buckets[event.bucket]!.id, event);
          } else {
            await platform.advance(event.ms);
          }
          await platform.settle();
          check();
        }
        for (let round = 0; round < 400 && calls.some(({ permit, aborted }) => !permit && !aborted); round++) {
          for (const call of calls) {
            if (call.permit && !call.settled) call.permit.responded();
            if (call.permit) call.settled = true;
          }
          await platform.advance(1_000);
          check();
        }
        expect(calls.filter(({ permit, aborted }) => !permit && !aborted)).toEqual([]);
        for (const call of calls) if (call.permit && !call.settled) call.permit.unsent();
        await platform.advance(60_000);
        expect(
          limiter
            .snapshot()
            .every(
              ({ inFlight, queued, windows }) =>
                inFlight === 0 && queued === 0 && windows.every(({ used }) => used === 0),
            ),
        ).toBe(true);
        expect(platform.pendingTimers).toBe(0);
        // First come first served among equals of one set; a call that was there before a later one of its class goes before it.
        for (const [index, later] of calls.entries()) {
          if (later.grantedAt === undefined) continue;
          for (const earlier of calls.slice(0, index)) {
            if (earlier.set !== later.set || earlier.priority !== later.priority || earlier.grantedAt === undefined)
              continue;
            expect(earlier.grantedAt).toBeLessThan(later.grantedAt);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it("work is conserved: as soon as the model has room, the limiter sends", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 8 }),
        fc.array(fc.tuple(fc.nat(700), fc.nat(400)), { minLength: 1, maxLength: 40 }),
        async (limit, arrivals) => {
          const platform = createVirtualPlatform({ now: 0 });
          const limiter = createLimiter(platform);
          const demands = [bucket("a", limit, 1_000)];
          const sent: number[] = [];
          let at = 0;
          // The same in the plainest way: slot k of N is free one window after the response of its last user.
          const free = Array<number>(limit).fill(0);
          const expected: number[] = [];
          let last = 0;
          for (const [gap, took] of arrivals) {
            at += gap;
            free.sort((a, b) => a - b);
            const start = Math.max(at, last, free[0]!);
            last = start;
            expected.push(start);
            free[0] = start + took + 1_000;
            platform.timer(at, () => {
              void Promise.resolve(limiter.acquire(demands)).then((permit) => {
                sent.push(platform.now());
                platform.timer(took, () => permit.responded());
              });
            });
          }
          await platform.runAll();
          expect(sent).toEqual(expected);
        },
      ),
      { numRuns: 300 },
    );
  });
});
