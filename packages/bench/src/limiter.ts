import type { Limiter } from "@carillon/runtime";
import { systemPlatform } from "@carillon/runtime";
import Bottleneck from "bottleneck";
import pThrottle from "p-throttle";
import { createLimiter } from "../../runtime/src/throttle/create-limiter.ts";
import type { BucketDemand } from "../../runtime/src/throttle/limiter.ts";
import { heap } from "./heap.ts";
import { cpuMicros, interleave, median } from "./stats.ts";
import { report } from "./table.ts";

const ROUNDS = 9;
const ACQUIRES = 200_000;
const WAITERS = 100_000;
/** Bottleneck passes each call through timers; more of them would only take longer. */
const SLOW_ACQUIRES = 1_000;
const CANCELLED = 20_000;

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

/** Other libraries, without a limit that could hold anything up. */
const throttled = pThrottle({ limit: WIDE, interval: 1_000 })(() => undefined);
const bottleneck = new Bottleneck({ reservoir: WIDE });
const peers = {
  "p-throttle": { acquires: ACQUIRES, acquire: async () => throttled() },
  bottleneck: { acquires: SLOW_ACQUIRES, acquire: () => bottleneck.schedule(async () => undefined) },
};
type Peer = keyof typeof peers;

async function peerCost(peer: Peer): Promise<number> {
  const { acquires, acquire } = peers[peer];
  const from = cpuMicros();
  for (let index = 0; index < acquires; index++) await acquire();
  return ((cpuMicros() - from) * 1_000) / acquires;
}

const neverDue = { ...systemPlatform, timer: () => () => undefined };
const full = [bucket("full", [{ limit: 1, windowMs: 86_400_000 }])];

/** Heap bytes of one call that waits; its promise counts in, as it does for users. */
async function bytesPerWaiter(wait: () => unknown): Promise<number> {
  wait();
  wait();
  const waiting = new Array<unknown>(WAITERS);
  const before = await heap();
  for (let index = 0; index < WAITERS; index++) waiting[index] = wait();
  const bytes = ((await heap()) - before) / WAITERS;
  // Asked after the measurement, so that nothing was collected before it.
  if (waiting.at(-1) === undefined) throw new Error("Nobody waits.");
  return bytes;
}

/** Milliseconds in which some of many waiters go, wherever they stand. */
async function cancelling(): Promise<number> {
  const limiter = createLimiter(neverDue, { maxQueue: WAITERS + 1 });
  limiter.acquire(full);
  const controllers: AbortController[] = [];
  const gone: Promise<unknown>[] = [];
  for (let index = 0; index < WAITERS; index++) {
    const leaves = index % (WAITERS / CANCELLED) === 0;
    const controller = leaves ? new AbortController() : undefined;
    const wait = Promise.resolve(limiter.acquire(full, { signal: controller?.signal }));
    if (!controller) continue;
    controllers.push(controller);
    gone.push(wait.catch(() => undefined));
  }
  const from = cpuMicros();
  for (const controller of controllers) controller.abort();
  await Promise.all(gone);
  const ms = (cpuMicros() - from) / 1_000;
  const { queued } = limiter.snapshot()[0]!;
  if (queued !== WAITERS - CANCELLED) throw new Error(`${queued} calls wait, not ${WAITERS - CANCELLED}.`);
  return ms;
}

/** Microseconds a grant when as many calls wait for one bucket, each of them for another one beside it. */
async function perGrant(sets: number): Promise<number> {
  const limiter = createLimiter(neverDue, { maxQueue: sets });
  const shared = bucket("shared", [{ limit: WIDE, windowMs: 1_000 }]);
  const one = { ...shared, concurrent: 1 };
  const hold = limiter.acquire([one]);
  const served = Array.from({ length: sets }, async (_, index) => {
    const permit = await limiter.acquire([one, bucket(`r${index}`, [{ limit: 5, windowMs: 1_000 }])]);
    permit.responded();
  });
  const from = cpuMicros();
  (await hold).responded();
  await Promise.all(served);
  return (cpuMicros() - from) / sets;
}

for (const kind of kinds) await cost(kind);
const taken = await interleave(kinds, ROUNDS, cost);
const theirs = await interleave(Object.keys(peers) as Peer[], 3, peerCost);
report(
  `The limiter: ${ACQUIRES} acquires with room, median of ${ROUNDS} rounds`,
  ["demand", "ns an acquire and its settling"],
  [
    ...kinds.map((kind) => [kind, Math.round(median(taken[kind]))]),
    ...(Object.keys(peers) as Peer[]).map((peer) => [peer, Math.round(median(theirs[peer]))]),
  ],
);

const waitingIn = createLimiter(neverDue, { maxQueue: 2 * WAITERS });
const waits = {
  "the limiter": () => waitingIn.acquire(full),
  "p-throttle": pThrottle({ limit: 1, interval: 10_000 })(() => undefined),
};
const bytes: [string, number][] = [];
for (const [name, wait] of Object.entries(waits)) bytes.push([name, Math.round(await bytesPerWaiter(wait))]);
report(`${WAITERS} calls in the queue`, ["", "bytes a waiter"], bytes);

await cancelling();
report(
  `${CANCELLED} of ${WAITERS} waiting calls are cancelled`,
  ["", "ms"],
  [["the limiter", median([await cancelling(), await cancelling(), await cancelling()])]],
);

await perGrant(1_000);
const SETS = [1_000, 10_000, 100_000];
const grants: [number, number][] = [];
for (const sets of SETS) grants.push([sets, await perGrant(sets)]);
report("Calls that wait for one bucket, each for another one beside it", ["sets of buckets", "us a grant"], grants);
// p-throttle has a timer for each call that waits.
process.exit(0);
