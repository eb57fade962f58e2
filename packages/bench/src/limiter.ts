import type { Limiter } from "@carillon/runtime";
import { systemPlatform } from "@carillon/runtime";
import { createLimiter } from "../../runtime/src/throttle/create-limiter.ts";
import type { BucketDemand } from "../../runtime/src/throttle/limiter.ts";
import { heap } from "./heap.ts";
import { cpuMicros, interleave, median } from "./stats.ts";
import { report } from "./table.ts";

const ROUNDS = 9;
const ACQUIRES = 200_000;
const WAITERS = 100_000;

const bucket = (
  name: string,
  windows: BucketDemand["windows"],
  mode: BucketDemand["mode"] = "window",
): BucketDemand => ({
  id: `acme:account:${name}`,
  name,
  windows,
  mode,
});
const WIDE = 1_000_000_000;
const demands = {
  "one window": [bucket("one", [{ limit: WIDE, windowMs: 1_000 }])],
  "two windows": [
    bucket("two", [
      { limit: WIDE, windowMs: 1_000 },
      { limit: WIDE, windowMs: 60_000 },
    ]),
  ],
  "two buckets": [bucket("a", [{ limit: WIDE, windowMs: 1_000 }]), bucket("b", [{ limit: WIDE, windowMs: 60_000 }])],
  "one window, exact log": [bucket("exact", [{ limit: 1_000, windowMs: 0.2 }])],
  smooth: [bucket("smooth", [{ limit: WIDE, windowMs: 1_000 }], "smooth")],
  adaptive: [bucket("adaptive", [], "adaptive")],
} satisfies Record<string, readonly BucketDemand[]>;
type Kind = keyof typeof demands;
const kinds = Object.keys(demands) as Kind[];

const limiters = new Map<Kind, Limiter>(kinds.map((kind) => [kind, createLimiter(systemPlatform)]));

/** Nanoseconds of one acquire that finds room, and of its settling. */
async function cost(kind: Kind): Promise<number> {
  const limiter = limiters.get(kind)!;
  const from = cpuMicros();
  for (let index = 0; index < ACQUIRES; index++) {
    const permit = limiter.acquire(demands[kind]);
    ("then" in permit ? await permit : permit).responded();
  }
  return ((cpuMicros() - from) * 1_000) / ACQUIRES;
}

/** Heap bytes of one call that waits; its promise counts in, as it does for users. */
async function bytesPerWaiter(): Promise<number> {
  const limiter = createLimiter({ ...systemPlatform, timer: () => () => undefined });
  const one = [bucket("full", [{ limit: 1, windowMs: 86_400_000 }])];
  limiter.acquire(one);
  const waiting = new Array<unknown>(WAITERS);
  limiter.acquire(one, { maxQueue: WAITERS + 1 });
  const before = await heap();
  for (let index = 0; index < WAITERS; index++) waiting[index] = limiter.acquire(one, { maxQueue: WAITERS + 2 });
  const bytes = ((await heap()) - before) / WAITERS;
  // Asked after the measurement, so that nothing was collected before it.
  const { queued } = limiter.snapshot()[0]!;
  if (queued !== WAITERS + 1 || waiting.length !== WAITERS)
    throw new Error(`${queued} calls wait, not ${WAITERS + 1}.`);
  return bytes;
}

for (const kind of kinds) await cost(kind);
const taken = await interleave(kinds, ROUNDS, cost);
report(
  `The limiter: ${ACQUIRES} acquires with room, median of ${ROUNDS} rounds`,
  ["demand", "ns an acquire and its settling"],
  kinds.map((kind) => [kind, Math.round(median(taken[kind]))]),
);
report(`${WAITERS} calls in the queue`, ["", "bytes a waiter"], [["heap", Math.round(await bytesPerWaiter())]]);
