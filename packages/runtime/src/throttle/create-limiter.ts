import { QueueFullError, ThrottleTimeoutError } from "../errors.ts";
import { type Platform, systemPlatform } from "../platform.ts";
import type { Bucket, Outcome } from "./bucket.ts";
import { BucketState } from "./bucket-state.ts";
import type { AcquireOptions, BucketDemand, Limiter, Permit } from "./limiter.ts";
import { append, foremost, type Lane, unlink, type Waiter, type WaitQueue } from "./wait-queue.ts";

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
  /**
   * Another kind of bucket than one that counts in this process. Asked once for each id that is new; `undefined` leaves the
   * counting one.
   */
  bucketOf?: (demand: BucketDemand) => Bucket | undefined;
}

/** A limiter of this process. */
export interface LocalLimiter extends Limiter {
  /** Looks again at who waits for this bucket. For a bucket that got room in another way than through its permits. */
  wake(id: string): void;
}

/** Buckets without state, such as those of single resources, are dropped when there are more than this. */
const SWEEP_ABOVE = 1_000;
/** With timers of their own, waiters look this often whether a request in flight has made room. */
const LOOK_AGAIN_MS = 50;

type Settle = (grant: Grant, outcome: Outcome, servedAt?: number) => void;

class Grant implements Permit {
  readonly waitedMs: number;
  readonly lanes: readonly Lane[];
  readonly demands: readonly BucketDemand[];
  isOpen = true;
  readonly #settle: Settle;

  constructor(lanes: readonly Lane[], demands: readonly BucketDemand[], waitedMs: number, settle: Settle) {
    this.waitedMs = waitedMs;
    this.lanes = lanes;
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
export function createLimiter(platform: Platform = systemPlatform, options: LimiterOptions = {}): LocalLimiter {
  const { maxQueue = 10_000, graceMs = 30_000, ownTimers = platform.ownTimers ?? false, bucketOf } = options;
  const lanes = new Map<string, Lane>();
  const queues = new Map<string, WaitQueue>();
  let waiting = 0;
  let arrivals = 0;
  let sweepAbove = SWEEP_ABOVE;
  let blockedUntil = 0;

  function laneOf(demand: BucketDemand): Lane {
    let lane = lanes.get(demand.id);
    if (!lane) {
      lane = {
        bucket: bucketOf?.(demand) ?? new BucketState(demand),
        parked: [],
        wakeAt: Number.POSITIVE_INFINITY,
        cancelWake: undefined,
      };
      lanes.set(demand.id, lane);
    }
    return lane;
  }

  /** The bucket without room that will have it last; sets `blockedUntil`. */
  function findBlocker(wanted: readonly Lane[], demands: readonly BucketDemand[], now: number): Lane | undefined {
    let blocker: Lane | undefined;
    blockedUntil = now;
    for (let index = 0; index < wanted.length; index++) {
      const at = wanted[index]!.bucket.readyAt(costOf(demands[index]!), now);
      if (at > blockedUntil) {
        blockedUntil = at;
        blocker = wanted[index];
      }
    }
    return blocker;
  }

  function grant(wanted: readonly Lane[], demands: readonly BucketDemand[], now: number, waitedMs: number): Permit {
    const permit = new Grant(wanted, demands, waitedMs, settle);
    for (let index = 0; index < wanted.length; index++)
      wanted[index]!.bucket.take(permit, costOf(demands[index]!), now);
    return permit;
  }

  function settle(permit: Grant, outcome: Outcome, servedAt?: number): void {
    if (!permit.isOpen) return;
    permit.isOpen = false;
    const { lanes: taken, demands } = permit;
    const now = platform.now();
    for (let index = 0; index < taken.length; index++) {
      taken[index]!.bucket.settle(permit, costOf(demands[index]!), outcome, now, graceMs, servedAt);
    }
    for (const lane of taken) if (lane.parked.length > 0) drain(lane, now);
  }

  function unpark(queue: WaitQueue): void {
    const parked = queue.home?.parked;
    parked?.splice(parked.indexOf(queue), 1);
  }

  function park(queue: WaitQueue, lane: Lane): void {
    queue.home = lane;
    lane.parked.push(queue);
  }

  function disarm(lane: Lane): void {
    lane.cancelWake?.();
    lane.cancelWake = undefined;
    lane.wakeAt = Number.POSITIVE_INFINITY;
  }

  function arm(lane: Lane, at: number, now: number): void {
    if (lane.wakeAt <= at) return;
    disarm(lane);
    lane.wakeAt = at;
    lane.cancelWake = platform.timer(Math.max(1, Math.ceil(at - now)), () => {
      disarm(lane);
      drain(lane, platform.now());
    });
  }

  /** Lets through whoever is parked at this bucket and may go, in order. */
  function drain(lane: Lane, now: number): void {
    for (let queue = foremost(lane.parked); queue; queue = foremost(lane.parked)) {
      const head = queue.head!;
      const blocker = findBlocker(queue.lanes, head.demands, now);
      if (!blocker) {
        admit(head, now);
        continue;
      }
      arm(blocker, blockedUntil, now);
      if (blocker === lane) return;
      unpark(queue);
      park(queue, blocker);
    }
    // Nobody is left: no timer must keep the process alive.
    disarm(lane);
  }

  function leave(waiter: Waiter): void {
    const { queue } = waiter;
    unlink(waiter);
    waiting--;
    for (const { bucket } of queue.lanes) bucket.queued--;
    if (!queue.head) {
      queues.delete(queue.key);
      unpark(queue);
    }
    waiter.release?.();
    waiter.cancelRetry?.();
  }

  function admit(waiter: Waiter, now: number): void {
    leave(waiter);
    waiter.permit = grant(waiter.queue.lanes, waiter.demands, now, now - waiter.since);
    waiter.resolve?.(waiter.permit);
  }

  /** Has the waiter look again at `at` by a timer of its own, and take its slots itself. */
  function retryAt(waiter: Waiter, at: number, now: number): void {
    const ms = at === Number.POSITIVE_INFINITY ? LOOK_AGAIN_MS : Math.max(1, Math.ceil(at - now));
    waiter.cancelRetry = platform.timer(ms, () => {
      const then = platform.now();
      if (findBlocker(waiter.queue.lanes, waiter.demands, then)) retryAt(waiter, blockedUntil, then);
      else admit(waiter, then);
    });
  }

  function predictedWait(
    wanted: readonly Lane[],
    demands: readonly BucketDemand[],
    priority: number,
    now: number,
  ): number {
    let at = now;
    for (let index = 0; index < wanted.length; index++) {
      const { bucket, parked } = wanted[index]!;
      const ahead = parked.reduce((sum, queue) => (queue.priority >= priority ? sum + queue.size : sum), 0);
      at = Math.max(at, bucket.predict(ahead + costOf(demands[index]!), now));
    }
    return at - now;
  }

  function closed(bucket: Bucket, now: number, maxPauseMs: number): ThrottleTimeoutError {
    const predictedWaitMs = Math.ceil(bucket.pausedForMs(now));
    return new ThrottleTimeoutError(
      `${bucket.name} is closed for another ${predictedWaitMs} ms after a refusal; the longest pause to wait out is ${maxPauseMs} ms.`,
      { predictedWaitMs },
    );
  }

  /** Sends away those who wait for a bucket that is closed for longer than they bear. */
  function dismiss(lane: Lane, now: number): void {
    const { bucket } = lane;
    const left = bucket.pausedForMs(now);
    const concerned = [...queues.values()].filter((queue) => queue.lanes.includes(lane));
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
    if (lanes.size > sweepAbove) {
      for (const [id, { bucket }] of lanes) if (bucket.isIdle(now)) lanes.delete(id);
      sweepAbove = Math.max(SWEEP_ABOVE, 2 * lanes.size);
    }
    const own = demands.map(laneOf);
    const before = waiting;
    for (const lane of own) if (lane.parked.length > 0) drain(lane, now);
    // Only now: draining one bucket may park a queue at another that was looked at before.
    const crowded = own.find(({ parked }) => parked.length > 0);
    const blocker = findBlocker(own, demands, now);
    if (!blocker && !crowded) {
      const permit = grant(own, demands, now, 0);
      // Calls that were let in a moment ago run in a microtask; this one must not send before them.
      return waiting < before ? Promise.resolve(permit) : permit;
    }

    const until = blockedUntil;
    const shut = own.find(({ bucket }) => bucket.pausedForMs(now) > maxPauseMs);
    if (shut) return Promise.reject(closed(shut.bucket, now, maxPauseMs));
    const limit = wanted.maxQueue ?? maxQueue;
    if (waiting >= limit) {
      return Promise.reject(
        new QueueFullError(
          `${waiting} calls wait for a slot of ${named(demands)} already; \`throttle.maxQueue\` is ${limit}.`,
        ),
      );
    }
    if (maxWaitMs !== undefined) {
      const predictedWaitMs = Math.ceil(predictedWait(own, demands, priority, now));
      if (predictedWaitMs > maxWaitMs) {
        const message = `A slot of ${named(demands)} comes free in ${predictedWaitMs} ms at the earliest; \`maxWaitMs\` is ${maxWaitMs}.`;
        return Promise.reject(new ThrottleTimeoutError(message, { predictedWaitMs }));
      }
    }

    const key = `${priority}\n${demands.map(({ id }) => id).join("\n")}`;
    let queue = queues.get(key);
    if (!queue) {
      queue = { key, priority, lanes: own, head: undefined, tail: undefined, size: 0, home: undefined };
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
    for (const { bucket } of own) bucket.queued++;
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
      const lane = lanes.get(id);
      if (!lane || !(ms >= 0)) return;
      const now = platform.now();
      lane.bucket.pause(ms, now);
      if (lane.bucket.queued > 0) dismiss(lane, now);
    },
    observe(id, evidence) {
      const lane = lanes.get(id);
      if (!lane) return;
      const now = platform.now();
      lane.bucket.observe(evidence, now);
      drain(lane, now);
    },
    wake(id) {
      const lane = lanes.get(id);
      if (lane) drain(lane, platform.now());
    },
    snapshot(prefix = "") {
      const now = platform.now();
      return [...lanes.values()]
        .filter(({ bucket }) => bucket.id.startsWith(prefix))
        .map(({ bucket }) => bucket.snapshot(now));
    },
  };
}
