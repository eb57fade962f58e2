import { QueueFullError, ThrottleTimeoutError } from "../errors.ts";
import { type Platform, systemPlatform } from "../platform.ts";
import { BucketState, type Outcome } from "./bucket-state.ts";
import type { AcquireOptions, BucketDemand, Limiter, Permit } from "./limiter.ts";
import { append, foremost, unlink, type Waiter, type WaitQueue } from "./wait-queue.ts";

export interface LimiterOptions {
  /** Calls that may wait; one more is refused with `QueueFullError`. Default 10,000. */
  maxQueue?: number;
  /** How long a request without an answer may still reach the server. Default 30,000. */
  graceMs?: number;
  /**
   * Every waiter wakes by a timer of its own, for hosts where a timer dies with the request that set it. Order is then kept
   * only roughly. Default: as the platform says.
   */
  ownTimers?: boolean;
}

/** Buckets without state, such as those of single resources, are dropped when there are more than this. */
const SWEEP_ABOVE = 1_000;
/** With timers of their own, waiters look this often whether a request in flight has made room. */
const LOOK_AGAIN_MS = 50;

type Settle = (grant: Grant, outcome: Outcome, servedAt?: number) => void;

class Grant implements Permit {
  readonly waitedMs: number;
  readonly buckets: readonly BucketState[];
  readonly demands: readonly BucketDemand[];
  isOpen = true;
  readonly #settle: Settle;

  constructor(buckets: readonly BucketState[], demands: readonly BucketDemand[], waitedMs: number, settle: Settle) {
    this.waitedMs = waitedMs;
    this.buckets = buckets;
    this.demands = demands;
    this.#settle = settle;
  }
  responded(servedAt?: number): void {
    this.#settle(this, "responded", servedAt);
  }
  unsent(): void {
    this.#settle(this, "unsent");
  }
  lost(): void {
    this.#settle(this, "lost");
  }
}

const costOf = (demand: BucketDemand): number => demand.cost ?? 1;

/**
 * A limiter that counts in memory. It knows buckets by their ids alone; clients of one process may share it.
 *
 * Waiting queues are parked at the bucket that holds up their head for longest, and only there: a bucket that gets room
 * looks at its own queues, oldest first, so that no queue holds up another that wants other buckets.
 */
export function createLimiter(platform: Platform = systemPlatform, options: LimiterOptions = {}): Limiter {
  const { maxQueue = 10_000, graceMs = 30_000, ownTimers = platform.ownTimers ?? false } = options;
  const states = new Map<string, BucketState>();
  const queues = new Map<string, WaitQueue>();
  let waiting = 0;
  let arrivals = 0;
  let sweepAbove = SWEEP_ABOVE;
  let blockedUntil = 0;

  function stateOf(demand: BucketDemand): BucketState {
    let state = states.get(demand.id);
    if (!state) {
      state = new BucketState(demand);
      states.set(demand.id, state);
    }
    return state;
  }

  /** The bucket without room that will have it last; sets `blockedUntil`. */
  function findBlocker(
    buckets: readonly BucketState[],
    demands: readonly BucketDemand[],
    now: number,
  ): BucketState | undefined {
    let blocker: BucketState | undefined;
    blockedUntil = now;
    for (let index = 0; index < buckets.length; index++) {
      const at = buckets[index]!.readyAt(costOf(demands[index]!), now);
      if (at > blockedUntil) {
        blockedUntil = at;
        blocker = buckets[index];
      }
    }
    return blocker;
  }

  function grant(
    buckets: readonly BucketState[],
    demands: readonly BucketDemand[],
    now: number,
    waitedMs: number,
  ): Permit {
    const permit = new Grant(buckets, demands, waitedMs, settle);
    for (let index = 0; index < buckets.length; index++) buckets[index]!.take(permit, costOf(demands[index]!), now);
    return permit;
  }

  function settle(permit: Grant, outcome: Outcome, servedAt?: number): void {
    if (!permit.isOpen) return;
    permit.isOpen = false;
    const { buckets, demands } = permit;
    const now = platform.now();
    for (let index = 0; index < buckets.length; index++) {
      buckets[index]!.settle(permit, costOf(demands[index]!), outcome, now, graceMs, servedAt);
    }
    for (const bucket of buckets) if (bucket.parked.length > 0) drain(bucket, now);
  }

  function unpark(queue: WaitQueue): void {
    const parked = queue.home?.parked;
    parked?.splice(parked.indexOf(queue), 1);
  }

  function park(queue: WaitQueue, bucket: BucketState): void {
    queue.home = bucket;
    bucket.parked.push(queue);
  }

  function disarm(bucket: BucketState): void {
    bucket.cancelWake?.();
    bucket.cancelWake = undefined;
    bucket.wakeAt = Number.POSITIVE_INFINITY;
  }

  function arm(bucket: BucketState, at: number, now: number): void {
    if (bucket.wakeAt <= at) return;
    disarm(bucket);
    bucket.wakeAt = at;
    bucket.cancelWake = platform.timer(Math.max(1, Math.ceil(at - now)), () => {
      disarm(bucket);
      drain(bucket, platform.now());
    });
  }

  /** Lets through whoever is parked at this bucket and may go, in order. */
  function drain(bucket: BucketState, now: number): void {
    for (let queue = foremost(bucket.parked); queue; queue = foremost(bucket.parked)) {
      const head = queue.head!;
      const blocker = findBlocker(queue.buckets, head.demands, now);
      if (!blocker) {
        admit(head, now);
        continue;
      }
      arm(blocker, blockedUntil, now);
      if (blocker === bucket) return;
      unpark(queue);
      park(queue, blocker);
    }
    // Nobody is left: no timer must keep the process alive.
    disarm(bucket);
  }

  function leave(waiter: Waiter): void {
    const { queue } = waiter;
    unlink(waiter);
    waiting--;
    for (const bucket of queue.buckets) bucket.queued--;
    if (!queue.head) {
      queues.delete(queue.key);
      unpark(queue);
    }
    waiter.release?.();
    waiter.cancelRetry?.();
  }

  function admit(waiter: Waiter, now: number): void {
    leave(waiter);
    waiter.permit = grant(waiter.queue.buckets, waiter.demands, now, now - waiter.since);
    waiter.resolve?.(waiter.permit);
  }

  /** Has the waiter look again at `at` by a timer of its own, and take its slots itself. */
  function retryAt(waiter: Waiter, at: number, now: number): void {
    const ms = at === Number.POSITIVE_INFINITY ? LOOK_AGAIN_MS : Math.max(1, Math.ceil(at - now));
    waiter.cancelRetry = platform.timer(ms, () => {
      const then = platform.now();
      if (findBlocker(waiter.queue.buckets, waiter.demands, then)) retryAt(waiter, blockedUntil, then);
      else admit(waiter, then);
    });
  }

  function predictedWait(
    buckets: readonly BucketState[],
    demands: readonly BucketDemand[],
    priority: number,
    now: number,
  ): number {
    let at = now;
    for (let index = 0; index < buckets.length; index++) {
      const bucket = buckets[index]!;
      const ahead = bucket.parked.reduce((sum, queue) => (queue.priority >= priority ? sum + queue.size : sum), 0);
      at = Math.max(at, bucket.predict(ahead + costOf(demands[index]!), now));
    }
    return at - now;
  }

  function closed(bucket: BucketState, now: number, maxPauseMs: number): ThrottleTimeoutError {
    const predictedWaitMs = Math.ceil(bucket.pausedForMs(now));
    return new ThrottleTimeoutError(
      `${bucket.name} is closed for another ${predictedWaitMs} ms after a refusal; the longest pause to wait out is ${maxPauseMs} ms.`,
      { predictedWaitMs },
    );
  }

  /** Sends away those who wait for a bucket that is closed for longer than they bear. */
  function dismiss(bucket: BucketState, now: number): void {
    const left = bucket.pausedForMs(now);
    const concerned = [...queues.values()].filter(({ buckets }) => buckets.includes(bucket));
    for (const queue of concerned) {
      for (let waiter = queue.head; waiter; waiter = waiter.next) {
        if (left <= waiter.maxPauseMs) continue;
        leave(waiter);
        waiter.reject?.(closed(bucket, now, waiter.maxPauseMs));
      }
    }
    // Whoever is first now may want less.
    for (const { home } of concerned) if (home) drain(home, now);
  }

  const named = (demands: readonly BucketDemand[]): string => demands.map(({ name }) => name).join(", ");

  function acquire(demands: readonly BucketDemand[], wanted: AcquireOptions = {}): Permit | Promise<Permit> {
    const { signal, priority = 0, maxWaitMs, maxPauseMs = Number.POSITIVE_INFINITY } = wanted;
    if (signal?.aborted) return Promise.reject(signal.reason);
    const now = platform.now();
    if (states.size > sweepAbove) {
      for (const [id, state] of states) if (state.isIdle(now)) states.delete(id);
      sweepAbove = Math.max(SWEEP_ABOVE, 2 * states.size);
    }
    const buckets = demands.map(stateOf);
    const before = waiting;
    for (const bucket of buckets) if (bucket.parked.length > 0) drain(bucket, now);
    // Only now: draining one bucket may park a queue at another that was looked at before.
    const crowded = buckets.find(({ parked }) => parked.length > 0);
    const blocker = findBlocker(buckets, demands, now);
    if (!blocker && !crowded) {
      const permit = grant(buckets, demands, now, 0);
      // Calls that were let in a moment ago run in a microtask; this one must not send before them.
      return waiting < before ? Promise.resolve(permit) : permit;
    }

    const until = blockedUntil;
    const shut = buckets.find((bucket) => bucket.pausedForMs(now) > maxPauseMs);
    if (shut) return Promise.reject(closed(shut, now, maxPauseMs));
    const limit = wanted.maxQueue ?? maxQueue;
    if (waiting >= limit) {
      return Promise.reject(
        new QueueFullError(
          `${waiting} calls wait for a slot of ${named(demands)} already; \`throttle.maxQueue\` is ${limit}.`,
        ),
      );
    }
    if (maxWaitMs !== undefined) {
      const predictedWaitMs = Math.ceil(predictedWait(buckets, demands, priority, now));
      if (predictedWaitMs > maxWaitMs) {
        const message = `A slot of ${named(demands)} comes free in ${predictedWaitMs} ms at the earliest; \`maxWaitMs\` is ${maxWaitMs}.`;
        return Promise.reject(new ThrottleTimeoutError(message, { predictedWaitMs }));
      }
    }

    const key = `${priority}\n${demands.map(({ id }) => id).join("\n")}`;
    let queue = queues.get(key);
    if (!queue) {
      queue = { key, priority, buckets, head: undefined, tail: undefined, size: 0, home: undefined };
      queues.set(key, queue);
    }
    const waiter: Waiter = {
      queue,
      demands,
      order: ++arrivals,
      since: now,
      maxPauseMs,
      previous: undefined,
      next: undefined,
      permit: undefined,
      resolve: undefined,
      reject: undefined,
      release: undefined,
      cancelRetry: undefined,
    };
    append(queue, waiter);
    waiting++;
    for (const bucket of buckets) bucket.queued++;
    if (ownTimers) {
      retryAt(waiter, until, now);
    } else {
      if (!queue.home) park(queue, (blocker ?? crowded)!);
      drain(queue.home!, now);
      if (waiter.permit) return Promise.resolve(waiter.permit);
    }
    return new Promise((resolve, reject) => {
      waiter.resolve = resolve;
      waiter.reject = reject;
      if (!signal && maxWaitMs === undefined) return;
      const quit = (reason: unknown): void => {
        leave(waiter);
        // Whoever comes next may want less.
        if (waiter.queue.home) drain(waiter.queue.home, platform.now());
        reject(reason);
      };
      const onAbort = (): void => quit(signal!.reason);
      signal?.addEventListener("abort", onAbort);
      const cancelTimeout =
        maxWaitMs !== undefined &&
        platform.timer(maxWaitMs, () =>
          quit(new ThrottleTimeoutError(`No slot of ${named(demands)} came free within ${maxWaitMs} ms.`)),
        );
      waiter.release = () => {
        signal?.removeEventListener("abort", onAbort);
        if (cancelTimeout) cancelTimeout();
      };
    });
  }

  return {
    acquire,
    pause(id, ms) {
      const state = states.get(id);
      if (!state || !(ms >= 0)) return;
      const now = platform.now();
      state.pause(ms, now);
      if (state.queued > 0) dismiss(state, now);
    },
    observe(id, evidence) {
      const state = states.get(id);
      if (!state) return;
      const now = platform.now();
      state.observe(evidence, now);
      drain(state, now);
    },
    snapshot(prefix = "") {
      const now = platform.now();
      return [...states.values()].filter(({ id }) => id.startsWith(prefix)).map((state) => state.snapshot(now));
    },
  };
}
