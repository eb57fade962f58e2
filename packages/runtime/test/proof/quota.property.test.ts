import fc from "fast-check";
import { describe, it } from "vitest";
import { createLimiter } from "../../src/throttle/create-limiter.ts";
import type { BucketDemand, Permit, RateEvidence } from "../../src/throttle/limiter.ts";
import { createClock } from "./clock.ts";
import { RUNS } from "./runs.ts";
import {
  fixedFromFirstHit,
  fixedWindow,
  mostInAnyWindow,
  slidingLog,
  slidingLogOfHits,
  tokenBucket,
} from "./servers.ts";
import { simulate } from "./simulate.ts";
import { must } from "./world.ts";

const LIMITS = { numRuns: RUNS };
const TIMEOUT = Math.max(180_000, RUNS * 10);
const HOUR = 3_600_000;

const seed = fc.integer({ min: 1, max: 1e9 });

/** Servers that no burst of a whole quota may offend, with windows that begin anywhere. */
function strictServers(limit: number, windowMs: number) {
  return [
    slidingLog(limit, windowMs, 0),
    slidingLogOfHits(limit, windowMs, 0),
    tokenBucket(limit, windowMs, 0),
    fixedFromFirstHit(limit, windowMs, 0),
    ...[0, 0.137, 0.5].map((phase) => fixedWindow(limit, windowMs, phase)),
  ];
}

/** One request as it might go. */
const trip = fc.record({
  /** Since the arrival of the one before. */
  gap: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, { weight: 2, arbitrary: fc.nat(300) }, fc.nat(3_000)),
  out: fc.nat(400),
  back: fc.nat(400),
  fate: fc.constantFrom("responded", "responded", "responded", "responded", "unsent", "lost"),
  cost: fc.constantFrom(1, 1, 1, 2),
});
type Trip = typeof trip extends fc.Arbitrary<infer T> ? T : never;
const trips = fc.array(trip, { minLength: 5, maxLength: 40, size: "max" });

/** Sends each trip when the limiter lets it; gives the times at which the server saw each slot used, ascending. */
async function travel(demand: BucketDemand, plan: readonly Trip[]): Promise<number[]> {
  const clock = createClock({ lateMs: 2 });
  // The grace is the longest way of a request that was given up.
  const limiter = createLimiter(clock, { graceMs: 400 });
  const handled: number[] = [];
  function send({ out, back, fate, cost }: Trip, permit: Permit): void {
    if (fate === "unsent") {
      clock.after(back, () => permit.unsent());
      return;
    }
    clock.after(out, () => {
      for (let slot = 0; slot < cost; slot++) handled.push(clock.now());
      if (fate === "responded") clock.after(back, () => permit.responded());
    });
    // Given up at any moment, the reply's way back included.
    if (fate === "lost") clock.after(back, () => permit.lost());
  }
  let at = 0;
  for (const each of plan) {
    at += each.gap;
    clock.after(at, () => {
      const permit = limiter.acquire([{ ...demand, cost: Math.min(each.cost, demand.windows[0]!.limit) }]);
      if ("then" in permit) void permit.then((granted) => send(each, granted));
      else send(each, permit);
    });
  }
  await clock.run();
  return handled.sort((a, b) => a - b);
}

describe("P1 no server sees more than N in a window of its own", () => {
  it(
    "under a load without end, whatever the network does",
    async () => {
      await fc.assert(
        fc.asyncProperty(
          seed,
          fc.oneof({ weight: 30, arbitrary: fc.integer({ min: 1, max: 25 }) }, fc.constantFrom(60, 1_300)),
          fc.oneof(fc.nat(5), fc.nat(200)),
          fc.oneof(fc.nat(5), fc.nat(300)),
          fc.constantFrom(0, 0, 0.05),
          fc.constantFrom("window" as const, "smooth" as const),
          async (start, limit, least, spread, lossRate, mode) => {
            const windowMs = 1_000;
            const worstMs = least + spread;
            const clock = createClock({ seed: start, lateMs: 2 });
            const servers = strictServers(limit, windowMs);
            const handled: number[] = [];
            const { refused } = await simulate({
              clock,
              limiter: createLimiter(clock, { graceMs: worstMs }),
              server: {
                receive(_demands, at) {
                  handled.push(at);
                  let passes = true;
                  for (const server of servers) if (!server.admit(at)) passes = false;
                  return passes;
                },
              },
              network: { name: "any", oneWayMs: (random) => least + random() * spread, worstMs, lossRate },
              seed: start,
              streams: [[{ id: "test:a", name: "a", windows: [{ limit, windowMs }], mode }]],
              durationMs: limit > 100 ? 1_500 : 3_000,
            });
            must(refused === 0, () => `${refused} refused`);
            const most = mostInAnyWindow(handled, windowMs);
            must(most <= limit, () => `${most} in a window of ${limit}`);
          },
        ),
        LIMITS,
      );
    },
    TIMEOUT,
  );

  it(
    "whenever calls come, whatever they cost, and whatever becomes of them",
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.integer({ min: 2, max: 8 }),
          fc.integer({ min: 2, max: 20 }),
          fc.constantFrom("window" as const, "smooth" as const),
          trips,
          async (burst, steady, mode, plan) => {
            const windows = [
              { limit: burst, windowMs: 1_000 },
              { limit: steady, windowMs: 5_000 },
            ];
            windows[0]!.limit = Math.min(burst, steady);
            const handled = await travel({ id: "test:a", name: "a", windows, mode }, plan);
            for (const { limit, windowMs } of windows) {
              for (const server of strictServers(limit, windowMs)) {
                for (const at of handled) must(server.admit(at), () => `refused at ${at}: ${limit} per ${windowMs}`);
              }
            }
          },
        ),
        LIMITS,
      );
    },
    TIMEOUT,
  );

  it(
    "that restarts on its own clock, however wrong ours is",
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.integer({ min: 1, max: 6 }),
          // The server's clock minus ours, days to both sides.
          fc.integer({ min: -2e8, max: 2e8 }),
          fc.array(
            fc.record({
              gap: fc.oneof({ weight: 3, arbitrary: fc.nat(10_000) }, fc.nat(HOUR)),
              out: fc.nat(2_000),
              back: fc.nat(2_000),
              tells: fc.boolean(),
            }),
            { minLength: 3, maxLength: 30, size: "max" },
          ),
          async (limit, offset, plan) => {
            const clock = createClock({ now: 1e9 });
            const limiter = createLimiter(clock, { graceMs: 4_000 });
            const demand: BucketDemand = {
              id: "test:hour",
              name: "hour",
              windows: [{ limit, windowMs: HOUR }],
              mode: "window",
              align: "clockHour",
            };
            const perHour = new Map<number, number>();
            const send = ({ out, back, tells }: (typeof plan)[number], permit: Permit): void => {
              clock.after(out, () => {
                const served = clock.now() + offset;
                const hour = Math.floor(served / HOUR);
                perHour.set(hour, (perHour.get(hour) ?? 0) + 1);
                clock.after(back, () => permit.responded(tells ? Math.floor(served / 1_000) * 1_000 : undefined));
              });
            };
            let at = 0;
            for (const each of plan) {
              at += each.gap;
              clock.after(at, () => {
                const permit = limiter.acquire([demand]);
                if ("then" in permit) void permit.then((granted) => send(each, granted));
                else send(each, permit);
              });
            }
            await clock.run();
            for (const [hour, count] of perHour) must(count <= limit, () => `${count} of ${limit} in hour ${hour}`);
          },
        ),
        LIMITS,
      );
    },
    TIMEOUT,
  );
});

/** Numbers as honest, wrong, broken and hostile servers send them. */
const number = (most: number): fc.Arbitrary<number | undefined> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.nat(most) },
    { weight: 1, arbitrary: fc.constant(undefined) },
    { weight: 2, arbitrary: fc.constantFrom(Number.NaN, -1, 0.5, 1e9, 2 ** 53, Number.POSITIVE_INFINITY, -0) },
  );

const evidence: fc.Arbitrary<RateEvidence> = fc.record({
  remaining: number(20),
  limit: number(20),
  resetMs: number(3_000),
  windows: fc.option(
    fc.array(
      fc.record({
        limit: number(20).map((limit) => limit ?? 1),
        windowMs: fc.constantFrom(1_000, 1_000, 5_000, 0, Number.NaN),
        remaining: number(20),
        resetMs: number(3_000),
      }),
      { maxLength: 2 },
    ),
    { nil: undefined },
  ),
});

describe("P8 what headers say", () => {
  const told = fc.array(
    fc.record({
      gap: fc.oneof({ weight: 4, arbitrary: fc.nat(50) }, fc.nat(1_000)),
      out: fc.nat(100),
      back: fc.nat(100),
      says: fc.option(evidence, { freq: 2, nil: undefined }),
    }),
    { minLength: 5, maxLength: 30, size: "max" },
  );
  type Told = typeof told extends fc.Arbitrary<(infer T)[]> ? T : never;

  /** The times of sending and of handling. Evidence is told with the reply, or not at all. */
  async function run(demand: BucketDemand, plan: readonly Told[], isTold: boolean) {
    const clock = createClock();
    const limiter = createLimiter(clock);
    const sent: number[] = [];
    const handled: number[] = [];
    const send = ({ out, back, says }: Told, permit: Permit): void => {
      sent.push(clock.now());
      clock.after(out, () => {
        handled.push(clock.now());
        clock.after(back, () => {
          if (says && isTold) limiter.observe(demand.id, says);
          permit.responded();
        });
      });
    };
    let at = 0;
    for (const each of plan) {
      at += each.gap;
      clock.after(at, () => {
        const permit = limiter.acquire([demand]);
        if ("then" in permit) void permit.then((granted) => send(each, granted));
        else send(each, permit);
      });
    }
    await clock.run();
    return { sent, handled: handled.sort((a, b) => a - b) };
  }

  it(
    "never raises above N what a window holds, nor sends any call earlier than without it",
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.integer({ min: 1, max: 6 }),
          fc.integer({ min: 6, max: 16 }),
          told,
          async (burst, steady, plan) => {
            const windows = [
              { limit: burst, windowMs: 1_000 },
              { limit: steady, windowMs: 5_000 },
            ];
            const demand: BucketDemand = { id: "test:a", name: "a", windows, mode: "window" };
            const { sent, handled } = await run(demand, plan, true);
            for (const { limit, windowMs } of windows) {
              const most = mostInAnyWindow(handled, windowMs);
              must(most <= limit, () => `${most} in a window of ${limit} per ${windowMs}`);
            }
            must(sent.length === plan.length, () => `${plan.length - sent.length} calls were never sent`);
            const without = (await run(demand, plan, false)).sent;
            sent.forEach((at, index) => {
              must(at >= without[index]!, () => `call ${index} went at ${at}, not at ${without[index]}`);
            });
          },
        ),
        LIMITS,
      );
    },
    TIMEOUT,
  );
});
