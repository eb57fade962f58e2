import { ConfigurationError, QueueFullError, ThrottleTimeoutError } from "../errors.ts";
import { ownOptions } from "../input.ts";
import { type Platform, systemPlatform } from "../platform.ts";
import type { Bucket, Outcome } from "./bucket.ts";
import { BucketState } from "./bucket-state.ts";
import { faultIn, faultOf, isBound, sameNumbers } from "./demand-check.ts";
import { Lane } from "./lane.ts";
import type { AcquireOptions, BucketDemand, Limiter, Permit } from "./limiter.ts";
import { steadyClock } from "./steady-clock.ts";
import { insert, unlink, type Waiter, type WaitQueue } from "./wait-queue.ts";

export interface LimiterOptions {
  /** Calls that may wait; one more is refused with `QueueFullError`. Default 10,000. */
  maxQueue?: number;
  /** The longest time for which a request without an answer may still reach the server, in ms. Default 30,000. */
  graceMs?: number;
  /**
   * What one level of priority is worth, as time of waiting in ms: a call of priority 1 goes before those of priority 0 that
   * came up to this much earlier. A call that has waited this long for several buckets also has slots kept for it, in each
   * of them, as they come free. Default 10,000.
   */
  ageMs?: number;
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
  /** The bucket that counts for this id now. */
  bucket(id: string): Bucket | undefined;
}

/** Buckets without state, such as those of single resources, are dropped when there are more than this. */
const SWEEP_ABOVE = 1_000;
/** With timers of their own, waiters look this often whether a request in flight has made room. */
const LOOK_AGAIN_MS = 50;
/** And at least so often, so that one whose timer is later than this by as much again has ended with its request. */
const LONGEST_LOOK_MS = 10_000;
/** A body that is not read to its end for so long is given up. */
const LONGEST_BODY_MS = 300_000;

/** More arrivals than there will ever be. */
const RETURNS_BEFORE = 2 ** 52;
const NO_LANES: readonly Lane[] = [];

/** What permits report to. */
interface Desk {
  settle(grant: Grant, outcome: Outcome, servedAt?: number, isWhole?: boolean, withinMs?: number): void;
  end(grant: Grant): void;
  correct(grant: Grant, cost: number, id: string | undefined): void;
}

class Grant implements Permit {
  readonly waitedMs: number;
  readonly enqueuedAt: number;
  readonly lanes: readonly Lane[];
  readonly demands: readonly BucketDemand[];
  /** By lane, once it is another than was asked for. */
  costs: number[] | undefined;
  isOpen = true;
  /** The body of its response is still to come. */
  isTrailing = false;
  /** When its request must have ended, with or without a word. */
  overAt = Number.POSITIVE_INFINITY;
  readonly #desk: Desk;

  constructor(
    lanes: readonly Lane[],
    demands: readonly BucketDemand[],
    waitedMs: number,
    enqueuedAt: number,
    desk: Desk,
  ) {
    this.waitedMs = waitedMs;
    this.enqueuedAt = enqueuedAt;
    this.lanes = lanes;
    this.demands = demands;
    this.#desk = desk;
  }
  correctCost(cost: number, id?: string): void {
    this.#desk.correct(this, cost, id);
  }
  responded(servedAt?: number, isWhole?: boolean): void {
    this.#desk.settle(this, "responded", servedAt, isWhole);
  }
  ended(): void {
    if (this.isTrailing) this.#desk.end(this);
  }
  unsent(): void {
    this.#desk.settle(this, "unsent");
  }
  lost(withinMs?: number): void {
    this.#desk.settle(this, "lost", undefined, true, withinMs);
  }
}

const costOf = (demand: BucketDemand): number => demand.cost ?? 1;

function checkedOptions({ maxQueue, graceMs, ageMs }: LimiterOptions): void {
  const numbers = { maxQueue, graceMs, ageMs };
  for (const [name, value] of Object.entries(numbers)) {
    if (isBound(value) && (value !== Number.POSITIVE_INFINITY || name === "maxQueue")) continue;
    throw new ConfigurationError(`\`${name}\` must be a number, 0 or more.`);
  }
}

/**
 * A limiter that counts in memory. It knows buckets by their ids alone; clients of one process may share it. When callers
 * name different numbers for one bucket, the lower ones hold for all of them from then on.
 *
 * Waiting queues are parked at the bucket that holds up their head for longest, and only there: a bucket that gets room
 * looks at its own queues, in order, so that no queue holds up another that wants other buckets. A head that has waited for
 * `ageMs` and finds room in one bucket but not in another keeps a claim on the first while it waits for the second. Takes
 * are all or nothing, and only claims of heads that came earlier count against a claim, so that they cannot lock each other.
 * @throws ConfigurationError for options that are not numbers, or negative.
 */
export function createLimiter(platform: Platform = systemPlatform, given: LimiterOptions = {}): LocalLimiter {
  const options = ownOptions(given);
  checkedOptions(options);
  const { maxQueue = 10_000, graceMs = 30_000, ageMs = 10_000, ownTimers = platform.ownTimers, bucketOf } = options;
  const clock = steadyClock(platform);
  const lanes = new Map<string, Lane>();
  const queues = new Map<string, WaitQueue>();
  /** Lanes in which another call may be the first one now, or has more room. */
  const changed: Lane[] = [];
  /** Requests under way, where they can vanish with all their timers. */
  const watched = new Set<Grant>();
  let waiting = 0;
  let arrivals = 0;
  let sweepAbove = SWEEP_ABOVE;
  let blockedUntil = 0;

  /** The lane of a demand; an error for one that makes no sense. */
  function laneOf(demand: BucketDemand): Lane | ConfigurationError {
    let lane = lanes.get(demand.id);
    if (lane?.demand === demand) return lane;
    const fault = faultOf(demand);
    if (fault) return fault;
    if (!lane) {
      lane = new Lane(bucketOf?.(demand) ?? new BucketState(demand), demand);
      lanes.set(demand.id, lane);
    } else {
      if (!sameNumbers(lane.demand, demand)) lane.bucket.adopt?.(demand);
      lane.demand = demand;
    }
    return lane;
  }

  function lanesOf(demands: readonly BucketDemand[]): readonly Lane[] | ConfigurationError {
    const found: Lane[] = [];
    for (const demand of demands) {
      const lane = laneOf(demand);
      if (lane instanceof ConfigurationError) return lane;
      if (found.includes(lane)) return new ConfigurationError(`Bucket ${demand.id} is named twice in one call.`);
      found.push(lane);
    }
    return found;
  }

  /** The lane without room for the head of `queue`, or a new call, that will have it last; sets `blockedUntil`. */
  function findBlocker(
    wanted: readonly Lane[],
    demands: readonly BucketDemand[],
    now: number,
    queue?: WaitQueue,
  ): Lane | undefined {
    let blocker: Lane | undefined;
    blockedUntil = now;
    for (let index = 0; index < wanted.length; index++) {
      const lane = wanted[index]!;
      const at = lane.bucket.readyAt(costOf(demands[index]!), now, lane.kept(queue));
      if (at > blockedUntil) {
        blockedUntil = at;
        blocker = lane;
      }
    }
    return blocker;
  }

  function grant(
    wanted: readonly Lane[],
    demands: readonly BucketDemand[],
    now: number,
    waitedMs: number,
    enqueuedAt: number,
    holdMs: number,
  ): Permit {
    const permit = new Grant(wanted, demands, waitedMs, enqueuedAt, desk);
    if (ownTimers) {
      permit.overAt = now + holdMs;
      watched.add(permit);
    }
    for (let index = 0; index < wanted.length; index++)
      wanted[index]!.bucket.take(permit, costOf(demands[index]!), now);
    return permit;
  }

  /** Takes back what requests hold that ended without a word. Nobody else can: their timers ended with them. */
  function takeBack(now: number): void {
    for (const permit of watched) {
      if (now < permit.overAt) continue;
      permit.lost(0);
      permit.ended();
    }
  }

  const desk: Desk = {
    settle(permit, outcome, servedAt, isWhole = true, withinMs = graceMs) {
      if (!permit.isOpen) return;
      permit.isOpen = false;
      permit.isTrailing = !isWhole;
      if (isWhole) watched.delete(permit);
      const { lanes: taken, demands, costs } = permit;
      const now = clock();
      permit.overAt = now + LONGEST_BODY_MS;
      const heldMs = withinMs >= 0 ? Math.min(withinMs, graceMs) : graceMs;
      for (let index = 0; index < taken.length; index++) {
        const cost = costs ? costs[index]! : costOf(demands[index]!);
        taken[index]!.bucket.settle(permit, cost, outcome, now, heldMs, servedAt, isWhole);
      }
      for (const lane of taken) drain(lane, now);
    },
    end(permit) {
      permit.isTrailing = false;
      watched.delete(permit);
      const { lanes: taken, demands, costs } = permit;
      for (const [index, { bucket }] of taken.entries())
        bucket.end?.(permit, costs?.[index] ?? costOf(demands[index]!));
      const now = clock();
      for (const lane of taken) drain(lane, now);
    },
    correct(permit, cost, id) {
      if (!Number.isInteger(cost) || cost < 0)
        throw new ConfigurationError("The cost of a request must be a whole number, 0 or more.");
      if (!permit.isOpen) return;
      const { lanes: taken, demands } = permit;
      permit.costs ??= demands.map(costOf);
      const now = clock();
      for (const [index, lane] of taken.entries()) {
        if (id !== undefined && lane.bucket.id !== id) continue;
        lane.bucket.adjust?.(cost - permit.costs[index]!, now);
        permit.costs[index] = cost;
        drain(lane, now);
      }
    },
  };

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
      drain(lane, clock());
    });
  }

  /**
   * Whether slots of `lane` are kept for a head while it waits for `blocker`. Not while that one is paused, and not for
   * longer than a window of the lane itself: a slow bucket may wait for a fast one, but not be the cause that a fast one idles.
   */
  function mayClaim(queue: WaitQueue, lane: Lane, blocker: Lane, until: number, now: number): boolean {
    if (now - queue.head!.enqueuedAt < ageMs || blocker.bucket.pausedForMs(now) > 0) return false;
    if (until === Number.POSITIVE_INFINITY) return true;
    return until - now <= lane.demand.windows.reduce((most, { windowMs }) => Math.max(most, windowMs), ageMs);
  }

  function setClaims(queue: WaitQueue, claims: readonly Lane[]): void {
    for (const lane of queue.claims) {
      if (claims.includes(lane)) continue;
      lane.unclaim(queue);
      changed.push(lane);
    }
    for (const lane of claims) lane.claim(queue);
    queue.claims = claims;
  }

  /** Parks a queue where its head is held up now, with the claims that it may have. */
  function relocate(queue: WaitQueue, from: Lane, blocker: Lane, until: number, now: number): void {
    from.unpark(queue);
    const found = [...queue.claims, from].filter((lane) => lane !== blocker);
    setClaims(
      queue,
      found.filter((lane) => mayClaim(queue, lane, blocker, until, now)),
    );
    blocker.park(queue);
  }

  /** Lets through whoever is parked here and may go, in order. */
  function serve(lane: Lane, now: number): void {
    for (let queue = lane.first; queue; queue = lane.first) {
      const head = queue.head!;
      const blocker = findBlocker(queue.lanes, head.demands, now, queue);
      if (!blocker) {
        admit(head, now);
        continue;
      }
      const until = blockedUntil;
      arm(blocker, until, now);
      if (blocker === lane && queue.claims.every((each) => mayClaim(queue, each, blocker, until, now))) return;
      relocate(queue, lane, blocker, until, now);
    }
    // Nobody is left: no timer must keep the process alive.
    disarm(lane);
  }

  function drain(lane: Lane, now: number): void {
    serve(lane, now);
    for (let next = changed.pop(); next; next = changed.pop()) serve(next, now);
  }

  function retire(queue: WaitQueue): void {
    queues.delete(queue.key);
    for (const [index, lane] of queue.lanes.entries()) lane.quit(queue.parties[index]!);
  }

  function leave(waiter: Waiter): void {
    // A timer of another request may not heed that it was cancelled.
    if (waiter.hasLeft) return;
    waiter.hasLeft = true;
    const { queue } = waiter;
    const { home } = queue;
    const wasFirst = queue.head === waiter;
    if (wasFirst) {
      home?.unpark(queue);
      setClaims(queue, NO_LANES);
    }
    unlink(waiter);
    waiting--;
    for (const { bucket } of queue.lanes) bucket.queued--;
    if (!wasFirst) home?.count(queue, -1);
    else if (queue.head) home?.park(queue);
    else retire(queue);
    waiter.release?.();
    waiter.cancelRetry?.();
  }

  function admit(waiter: Waiter, now: number): void {
    const { queue } = waiter;
    leave(waiter);
    arrivals++;
    for (let index = 0; index < queue.lanes.length; index++) {
      const lane = queue.lanes[index]!;
      const { first } = lane;
      lane.tookTurn(queue.parties[index]!, now, arrivals);
      if (lane.first !== first) changed.push(lane);
    }
    waiter.permit = grant(queue.lanes, waiter.demands, now, now - waiter.since, waiter.enqueuedAt, waiter.holdMs);
    waiter.settle?.(waiter.permit);
  }

  /** Has the waiter look again at `at` by a timer of its own, and take its slots itself. */
  function retryAt(waiter: Waiter, at: number, now: number): void {
    const untilThen = at === Number.POSITIVE_INFINITY ? LOOK_AGAIN_MS : Math.max(1, Math.ceil(at - now));
    const ms = Math.min(LONGEST_LOOK_MS, untilThen);
    waiter.looksAt = now + ms;
    waiter.cancelRetry = platform.timer(ms, () => {
      if (waiter.hasLeft) return;
      const then = clock();
      takeBack(then);
      if (findBlocker(waiter.queue.lanes, waiter.demands, then)) retryAt(waiter, blockedUntil, then);
      else admit(waiter, then);
    });
  }

  function predictedWait(
    wanted: readonly Lane[],
    demands: readonly BucketDemand[],
    ahead: (lane: Lane) => number,
    now: number,
  ): number {
    let at = now;
    for (let index = 0; index < wanted.length; index++) {
      const lane = wanted[index]!;
      at = Math.max(at, lane.bucket.predict(ahead(lane) + costOf(demands[index]!), now));
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
    // Whoever is first now may want less; and nothing is kept for those who wait for this bucket.
    const concerned = new Set<Lane>();
    for (const queue of [...queues.values()]) {
      if (!queue.lanes.includes(lane)) continue;
      if (queue.home) concerned.add(queue.home);
      for (let waiter = queue.head; waiter; waiter = waiter.next) {
        if (left <= waiter.maxPauseMs) continue;
        leave(waiter);
        waiter.settle!(Promise.reject(closed(bucket, now, waiter.maxPauseMs)));
      }
    }
    for (const each of concerned) drain(each, now);
  }

  /** Sends away those whose requests ended while they waited. Nobody else can: their timers ended with them. */
  function dismissVanished(now: number): void {
    for (const queue of [...queues.values()]) {
      for (let waiter = queue.head; waiter; waiter = waiter.next) {
        if (now - waiter.looksAt <= LONGEST_LOOK_MS) continue;
        leave(waiter);
        waiter.settle!(
          Promise.reject(new ThrottleTimeoutError("The timer of a call that waits for a slot is overdue.")),
        );
      }
    }
  }

  const named = (demands: readonly BucketDemand[]): string => demands.map(({ name }) => name).join(", ");

  /** The queue of a call; a call that returns stands in another than those that come for the first time. */
  function queueOf(
    wanted: readonly Lane[],
    demands: readonly BucketDemand[],
    { priority = 0, fairnessKey, enqueuedAt }: AcquireOptions,
  ): WaitQueue {
    const returned = enqueuedAt !== undefined;
    const key = JSON.stringify([priority, returned, fairnessKey ?? 0, ...demands.map(({ id }) => id)]);
    let queue = queues.get(key);
    if (!queue) {
      queue = {
        key,
        priority,
        leadMs: priority * ageMs,
        returned,
        lanes: wanted,
        parties: wanted.map((lane) => lane.join(fairnessKey)),
        head: undefined,
        tail: undefined,
        size: 0,
        home: undefined,
        claims: NO_LANES,
        place: 0,
      };
      queues.set(key, queue);
    }
    return queue;
  }

  function acquire(demands: readonly BucketDemand[], wanted: AcquireOptions = {}): Permit | Promise<Permit> {
    const { signal, priority = 0, fairnessKey, maxWaitMs, maxPauseMs = Number.POSITIVE_INFINITY } = wanted;
    if (signal?.aborted) return Promise.reject(signal.reason);
    const now = clock();
    if (lanes.size > sweepAbove) {
      for (const [id, { bucket }] of lanes) {
        if (bucket.isIdle(now)) lanes.delete(id);
      }
      sweepAbove = Math.max(SWEEP_ABOVE, 2 * lanes.size);
    }
    const own = faultIn(wanted) ?? lanesOf(demands);
    if (own instanceof ConfigurationError) return Promise.reject(own);
    const enqueuedAt = Math.min(now, wanted.enqueuedAt ?? now);
    const { holdMs = graceMs } = wanted;
    if (watched.size > 0) takeBack(now);
    const before = waiting;
    for (const lane of own) drain(lane, now);
    // Only now: draining one bucket may park a queue at another that was looked at before.
    const crowded = own.find(({ parked }) => parked > 0);
    const blocker = findBlocker(own, demands, now);
    if (!blocker && !crowded) {
      const permit = grant(own, demands, now, 0, enqueuedAt, holdMs);
      // Calls that were let in a moment ago run in a microtask; this one must not send before them.
      return waiting < before ? Promise.resolve(permit) : permit;
    }

    const until = blockedUntil;
    const shut = own.find(({ bucket }) => bucket.pausedForMs(now) > maxPauseMs);
    if (shut) return Promise.reject(closed(shut.bucket, now, maxPauseMs));
    const limit = wanted.maxQueue ?? maxQueue;
    if (ownTimers && waiting >= limit) dismissVanished(now);
    if (waiting >= limit) {
      return Promise.reject(
        new QueueFullError(
          `${waiting} calls wait for a slot of ${named(demands)} already; \`throttle.maxQueue\` is ${limit}.`,
        ),
      );
    }
    if (maxWaitMs !== undefined) {
      const ahead = (lane: Lane): number => (wanted.enqueuedAt === undefined ? lane.ahead(fairnessKey, priority) : 0);
      const predictedWaitMs = Math.ceil(predictedWait(own, demands, ahead, now));
      if (predictedWaitMs > maxWaitMs) {
        const message = `A slot of ${named(demands)} comes free in ${predictedWaitMs} ms at the earliest; \`maxWaitMs\` is ${maxWaitMs}.`;
        return Promise.reject(new ThrottleTimeoutError(message, { predictedWaitMs }));
      }
    }

    const queue = queueOf(own, demands, wanted);
    const waiter: Waiter = {
      queue,
      demands,
      order: ++arrivals - (queue.returned ? RETURNS_BEFORE : 0),
      since: now,
      enqueuedAt,
      holdMs,
      maxPauseMs,
      previous: undefined,
      next: undefined,
      permit: undefined,
      settle: undefined,
      release: undefined,
      cancelRetry: undefined,
      looksAt: Number.POSITIVE_INFINITY,
      hasLeft: false,
    };
    const home = queue.home ?? blocker ?? crowded!;
    // It may be the head now.
    queue.home?.unpark(queue);
    insert(queue, waiter);
    waiting++;
    for (const { bucket } of own) bucket.queued++;
    if (ownTimers) {
      retryAt(waiter, until, now);
    } else {
      home.park(queue);
      if (queue.head === waiter) drain(home, now);
      if (waiter.permit) return Promise.resolve(waiter.permit);
    }
    return new Promise((resolve, reject) => {
      waiter.settle = resolve;
      const quit = (reason: unknown): void => {
        const { home } = queue;
        leave(waiter);
        // Whoever comes next may want less.
        if (home) drain(home, clock());
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
      const now = clock();
      lane.bucket.pause(ms, now);
      dismiss(lane, now);
    },
    observe(id, evidence) {
      const lane = lanes.get(id);
      if (!lane) return;
      const now = clock();
      lane.bucket.observe(evidence, now);
      drain(lane, now);
    },
    wake(id) {
      const lane = lanes.get(id);
      if (lane) drain(lane, clock());
    },
    bucket: (id) => lanes.get(id)?.bucket,
    snapshot(prefix = "") {
      const now = clock();
      return [...lanes.values()]
        .filter(({ bucket }) => bucket.id.startsWith(prefix))
        .map(({ bucket }) => bucket.snapshot(now));
    },
  };
}
