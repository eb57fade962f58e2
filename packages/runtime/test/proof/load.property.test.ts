import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createLimiter } from "../../src/throttle/create-limiter.ts";
import type { AcquireOptions, BucketDemand, Permit } from "../../src/throttle/limiter.ts";
import { createClock } from "./clock.ts";
import { RUNS } from "./runs.ts";
import { must } from "./world.ts";

const LIMITS = { numRuns: RUNS };
const TIMEOUT = Math.max(180_000, RUNS * 10);

const bucket = (name: string, limit: number, windowMs: number): BucketDemand => ({
  id: `test:${name}`,
  name,
  mode: "window",
  windows: [{ limit, windowMs }],
});

describe("P7 memory goes with the buckets in use and the calls that wait", () => {
  /** As the limiter says: idle buckets are dropped when there are more than this. */
  const KEPT = 1_000;

  it(
    "in objects: buckets, timers and places in the queue",
    async () => {
      await fc.assert(
        fc.asyncProperty(
          // Buckets of single resources; in some runs so many that idle ones have to go.
          fc.oneof(
            { weight: 30, arbitrary: fc.nat(40) },
            { weight: 1, arbitrary: fc.integer({ min: 900, max: 2_500 }) },
          ),
          fc.integer({ min: 1, max: 5 }),
          fc.nat(60),
          fc.nat(60),
          fc.boolean(),
          async (resources, live, waiters, leavers, isTimed) => {
            const clock = createClock();
            const limiter = createLimiter(clock);
            const busy = Array.from({ length: live }, (_, index) => bucket(`live${index}`, 1, 1_000));
            const open = busy.map((demand) => limiter.acquire([demand]) as Permit);
            const controllers = Array.from({ length: waiters }, () => new AbortController());
            let left = 0;
            for (const [index, { signal }] of controllers.entries()) {
              const wait = limiter.acquire([busy[index % live]!], {
                signal,
                ...(isTimed ? { maxWaitMs: 1e6 } : {}),
              }) as Promise<Permit>;
              wait.then(
                (permit) => clock.after(1, () => permit.unsent()),
                () => left++,
              );
            }
            for (let index = 0; index < resources; index++) {
              const one = [bucket(`r${index}`, 1, 1_000)];
              const permit = limiter.acquire(one) as Permit;
              // Dropping others must not drop this one: its slot is taken.
              const next = limiter.acquire(one);
              must("then" in next, () => `two of one in bucket ${index}`);
              next.then((granted) => granted.responded());
              permit.unsent();
              if (index % 500 === 0) await clock.advance(2_000);
            }
            const gone = Math.min(waiters, leavers);
            for (const controller of controllers.slice(0, gone)) controller.abort();
            await clock.settle();
            must(left === gone, () => `${left} of ${gone} left`);
            const staying = waiters - gone;
            const queued = limiter.snapshot("test:live").reduce((sum, each) => sum + each.queued, 0);
            must(queued === staying, () => `${queued} queued, not ${staying}`);
            const timers = clock.pendingTimers;
            must(timers <= live + (isTimed ? staying : 0), () => `${timers} timers for ${staying} calls`);
            await clock.advance(2_000);
            (limiter.acquire([bucket("last", 5, 1_000)]) as Permit).responded();
            const held = limiter.snapshot().length;
            must(held <= KEPT + 2 * (live + 1), () => `${held} buckets held`);
            for (const permit of open) permit.unsent();
            await clock.run(clock.now() + 5_000);
            must(clock.pendingTimers === 0, "a timer is left");
          },
        ),
        LIMITS,
      );
    },
    TIMEOUT,
  );

  it("in bytes: half a million requests over 100,000 buckets and 100,000 calls that left take nothing with them", async () => {
    setFlagsFromString("--expose-gc");
    const collect = runInNewContext("gc") as () => void;
    const clock = createClock();
    const limiter = createLimiter(clock, { maxQueue: 200_000 });
    const demand = bucket("busy", 1, 1_000);
    const heldBytes = async (): Promise<number> => {
      await clock.settle();
      collect();
      return process.memoryUsage().heapUsed;
    };

    async function visit(round: string): Promise<void> {
      for (let index = 0; index < 500_000; index++) {
        const resource = bucket(`${round}${index % 100_000}`, 1_500, 1_000);
        (limiter.acquire([resource]) as Permit).responded();
        if (index % 1_000 === 0) await clock.advance(1_500);
      }
    }
    async function queue(count: number): Promise<void> {
      const only = limiter.acquire([demand]) as Permit;
      const controllers: AbortController[] = [];
      const left: Promise<unknown>[] = [];
      for (let index = 0; index < count; index++) {
        const controller = new AbortController();
        const wait = limiter.acquire([demand], { signal: controller.signal }) as Promise<Permit>;
        controllers.push(controller);
        left.push(wait.catch(() => undefined));
      }
      for (const controller of controllers) controller.abort(0);
      await Promise.all(left);
      only.unsent();
    }

    // What the engine compiles and learns on the way is there after the first round.
    await visit("first");
    await queue(100_000);
    const before = await heldBytes();
    await visit("second");
    await queue(100_000);
    const grown = (await heldBytes()) - before;
    expect(limiter.snapshot().length).toBeLessThan(5_000);
    expect(grown).toBeLessThan(3_000_000);
  });
});

interface Contest {
  /** Each is held busy by calls of its own, without end. */
  readonly buckets: readonly BucketDemand[];
  /** Those calls that wait for each bucket at any time. */
  readonly depth: number;
  readonly light: readonly AcquireOptions[];
  /** The call that is watched, and when it comes. */
  readonly heavy: AcquireOptions;
  readonly demands: readonly BucketDemand[];
  readonly at: number;
  readonly roundTripMs: number;
  readonly ageMs: number;
  readonly patienceMs: number;
}

/** How long the watched call waits; as long as its patience when it starves. */
async function contest(options: Contest): Promise<number> {
  const { buckets, depth, light, heavy, demands, at, roundTripMs, ageMs, patienceMs } = options;
  const clock = createClock();
  const limiter = createLimiter(clock, { ageMs });
  let isOver = false;

  function flood(demand: BucketDemand, wanted: AcquireOptions): void {
    let waiting = 0;
    const send = (permit: Permit): void => clock.after(roundTripMs, () => permit.responded());
    function pump(): void {
      while (waiting < depth && !isOver) {
        const permit = limiter.acquire([demand], wanted);
        if (!("then" in permit)) {
          send(permit);
          continue;
        }
        waiting++;
        void permit.then((granted) => {
          waiting--;
          send(granted);
          pump();
        });
      }
    }
    pump();
  }

  for (const demand of buckets) for (const wanted of light) flood(demand, wanted);
  let waited = patienceMs;
  clock.after(at, () => {
    const since = clock.now();
    void Promise.resolve(limiter.acquire(demands, heavy)).then((permit) => {
      waited = clock.now() - since;
      isOver = true;
      permit.unsent();
    });
  });
  await clock.run(at + patienceMs);
  return waited;
}

const quota = fc.record({ limit: fc.integer({ min: 1, max: 5 }), windowMs: fc.integer({ min: 20, max: 300 }) });
const depth = fc.constantFrom(1, 10, 100);
const ageMs = fc.integer({ min: 50, max: 400 });
const roundTripMs = fc.integer({ min: 1, max: 60 });
const at = fc.nat(500);

/** The time in which a bucket lets this many through, begun windows and late timers included. */
const turnaround = ({ limit, windowMs }: { limit: number; windowMs: number }, calls: number, tripMs: number): number =>
  (Math.ceil(calls / limit) + 1) * (windowMs + tripMs + 1);

describe("P9 nobody starves under a hundred times its own load", () => {
  const starves = (name: string, run: fc.IAsyncProperty<unknown>): void => {
    it(name, () => fc.assert(run, LIMITS), TIMEOUT);
  };

  starves(
    "who wants many buckets, each of them busy",
    fc.asyncProperty(
      fc.array(quota, { minLength: 2, maxLength: 4 }),
      depth,
      ageMs,
      roundTripMs,
      at,
      async (quotas, depth, ageMs, roundTripMs, at) => {
        const buckets = quotas.map(({ limit, windowMs }, index) => bucket(`${index}`, limit, windowMs));
        // It comes to the head of each line, and ages; then every bucket keeps a slot for it.
        const bound = quotas.reduce(
          (sum, each) => sum + turnaround(each, 1, roundTripMs),
          ageMs + Math.max(...quotas.map((each) => turnaround(each, depth, roundTripMs))),
        );
        const waited = await contest({
          buckets,
          depth,
          light: [{}],
          heavy: {},
          demands: buckets,
          at,
          roundTripMs,
          ageMs,
          patienceMs: 20 * bound,
        });
        must(waited <= bound, () => `waited ${waited} ms, not ${bound}`);
      },
    ),
  );

  starves(
    "who wants many slots at once",
    fc.asyncProperty(
      quota,
      fc.integer({ min: 2, max: 6 }),
      depth,
      ageMs,
      roundTripMs,
      at,
      async (each, cost, depth, ageMs, roundTripMs, at) => {
        const one = bucket("one", each.limit, each.windowMs);
        const bound = turnaround(each, depth, roundTripMs) + turnaround(each, Math.min(cost, each.limit), roundTripMs);
        const waited = await contest({
          buckets: [one],
          depth,
          light: [{}],
          heavy: {},
          demands: [{ ...one, cost }],
          at,
          roundTripMs,
          ageMs,
          patienceMs: 20 * bound,
        });
        must(waited <= bound, () => `waited ${waited} ms, not ${bound}`);
      },
    ),
  );

  starves(
    "who has the lowest priority",
    fc.asyncProperty(
      quota,
      fc.integer({ min: 1, max: 3 }),
      depth,
      ageMs,
      roundTripMs,
      at,
      async (each, priority, depth, ageMs, roundTripMs, at) => {
        const one = bucket("one", each.limit, each.windowMs);
        const bound = priority * ageMs + turnaround(each, depth + 1, roundTripMs);
        const waited = await contest({
          buckets: [one],
          depth,
          light: [{ priority }],
          heavy: {},
          demands: [one],
          at,
          roundTripMs,
          ageMs,
          patienceMs: 20 * bound,
        });
        must(waited <= bound, () => `waited ${waited} ms, not ${bound}`);
      },
    ),
  );

  starves(
    "a small tenant among big ones: it waits for one turn of each, however many calls they have",
    fc.asyncProperty(
      quota,
      fc.integer({ min: 1, max: 4 }),
      depth,
      ageMs,
      roundTripMs,
      at,
      async (each, tenants, depth, ageMs, roundTripMs, at) => {
        const one = bucket("one", each.limit, each.windowMs);
        const bound = turnaround(each, tenants + 1, roundTripMs);
        const waited = await contest({
          buckets: [one],
          depth,
          light: Array.from({ length: tenants }, (_, index) => ({ fairnessKey: `big${index}` })),
          heavy: { fairnessKey: "small" },
          demands: [one],
          at,
          roundTripMs,
          ageMs,
          patienceMs: 20 * bound + 100 * depth,
        });
        must(waited <= bound, () => `waited ${waited} ms, not ${bound}`);
      },
    ),
  );
});
