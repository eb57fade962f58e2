import type { Bucket, Outcome } from "./bucket.ts";
import type { BucketDemand, BucketSnapshot, Permit, RateEvidence } from "./limiter.ts";
import { LEARN_MS, type Pacer, pacerOf } from "./pacer.ts";
import { ReleaseLog } from "./release-log.ts";

const HOUR_MS = 3_600_000;
const ALIGNED_MS = { clockHour: HOUR_MS, utcDay: 24 * HOUR_MS } as const;
/** How far the server's clock may be from what its Date header made us believe. */
const CLOCK_GUARD_MS = 5_000;
/** Reset times come in whole seconds, so that one window's reset is told with this much play. */
const RESET_GRAIN_MS = 1_000;
const LONGEST_RAMP_MS = 60_000;
const FOREVER = Number.POSITIVE_INFINITY;

/** One bucket: what is taken, what is in flight, and what stands against the next request. The numbers are those of the first demand. */
export class BucketState implements Bucket {
  readonly id: string;
  readonly name: string;
  inFlight = 0;
  queued = 0;

  readonly #logs: readonly ReleaseLog[];
  readonly #pacer: Pacer | undefined;
  readonly #concurrent: number;
  /** Length of the windows that restart on the server's clock. */
  readonly #alignedMs: number;
  /** The server's clock minus ours; unknown until a response told it. */
  #clockOffset: number | undefined;
  #pausedUntil = 0;
  /** A pause is on, or over and its probe not answered yet. */
  #recovering = false;
  #probe: Permit | undefined;
  #rampUntil = 0;
  #remaining = FOREVER;
  #remainingUntil = 0;
  #reported = false;

  constructor(demand: BucketDemand) {
    this.id = demand.id;
    this.name = demand.name;
    this.#concurrent = demand.concurrent ?? FOREVER;
    this.#alignedMs = demand.align ? ALIGNED_MS[demand.align] : 0;
    this.#pacer = pacerOf(demand.mode, demand.windows);
    this.#logs = demand.windows.map(({ limit, windowMs }) => new ReleaseLog(limit, windowMs));
  }

  readyAt(cost: number, now: number, spare = 0): number {
    if (this.#recovering) {
      if (now < this.#pausedUntil) return this.#pausedUntil;
      if (this.#probe) return FOREVER;
    }
    const others = this.inFlight + spare;
    if (others > 0 && others + cost > this.#concurrent) return FOREVER;
    let at = 0;
    for (const log of this.#logs) {
      log.expire(now);
      let free = log.freeAt(cost, this.#ramps(now) ? Math.max(1, Math.floor(log.limit / 2)) : log.limit, spare);
      if (free > now && this.#ramps(now)) free = Math.min(free, this.#rampUntil);
      if (free > at) at = free;
    }
    if (this.#pacer) at = Math.max(at, this.#pacer.readyAt(now));
    return Math.max(at, this.#capUntil(cost + spare, now));
  }

  predict(need: number, now: number): number {
    let at = Math.max(now, this.#pausedUntil, this.#capUntil(need, now));
    for (const log of this.#logs) {
      log.expire(now);
      const rounds = Math.floor((need - 1) / log.limit);
      const free = log.freeAt(need - rounds * log.limit, log.limit);
      let then = free === FOREVER ? now + this.#returnsAfter(log, now) : Math.max(now, free);
      if (rounds > 0) then += this.#returnsAfter(log, then) + (rounds - 1) * log.windowMs;
      at = Math.max(at, then);
    }
    return this.#pacer ? Math.max(at, this.#pacer.readyAt(now) + (need - 1) * this.#pacer.intervalMs) : at;
  }

  take(permit: Permit, cost: number, now: number): void {
    this.inFlight += cost;
    for (const log of this.#logs) log.used += cost;
    this.#pacer?.take(this.#ramps(now) ? 2 * cost : cost, now);
    if (this.#recovering) this.#probe = permit;
  }

  settle(
    permit: Permit,
    cost: number,
    outcome: Outcome,
    now: number,
    graceMs: number,
    servedAt: number | undefined,
  ): void {
    this.inFlight -= cost;
    if (outcome === "unsent") {
      for (const log of this.#logs) log.used -= cost;
      this.#pacer?.giveBack(cost);
    } else {
      if (servedAt !== undefined) this.#clockOffset = servedAt - now;
      const from = outcome === "lost" ? now + graceMs : now;
      for (const log of this.#logs) log.book(from + this.#returnsAfter(log, from), cost);
      if (!this.#reported) this.#remaining -= cost;
      this.#reported = false;
    }
    if (this.#probe === permit) {
      this.#probe = undefined;
      if (outcome === "responded") {
        this.#recovering = false;
        this.#rampUntil = now + this.#rampMs();
      }
    }
  }

  pause(ms: number, now: number): void {
    if (now >= this.#pausedUntil) this.#pacer?.refused(now);
    this.#pausedUntil = Math.max(this.#pausedUntil, now + ms);
    this.#recovering = true;
    this.#probe = undefined;
  }

  /** Time until a pause ends; 0 when there is none. */
  pausedForMs(now: number): number {
    return Math.max(0, this.#pausedUntil - now);
  }

  observe({ remaining, resetMs, windows }: RateEvidence, now: number): void {
    for (const { limit, windowMs } of windows ?? []) {
      const log = this.#logs.find((each) => each.windowMs === windowMs);
      if (log && limit >= 1) log.limit = Math.min(log.quota, Math.floor(limit));
    }
    if (remaining === undefined || !(remaining >= 0)) return;
    const longest = this.#logs.reduce((most, log) => Math.max(most, log.windowMs), 0) || ALIGNED_MS.utcDay;
    const until = now + Math.min(resetMs !== undefined && resetMs >= 0 ? resetMs : longest, longest + RESET_GRAIN_MS);
    const isNewWindow = now >= this.#remainingUntil || until > this.#remainingUntil + RESET_GRAIN_MS;
    this.#remaining = isNewWindow ? remaining : Math.min(this.#remaining, remaining);
    this.#remainingUntil = isNewWindow ? until : Math.min(this.#remainingUntil, until);
    this.#reported = true;
  }

  /** Nothing would be lost if this bucket were made anew. */
  isIdle(now: number): boolean {
    if (this.inFlight > 0 || this.queued > 0 || this.#pacer?.isIdle(now) === false) return false;
    if (now < Math.max(this.#pausedUntil, this.#rampUntil, this.#remainingUntil)) return false;
    for (const log of this.#logs) log.expire(now);
    return this.#logs.every((log) => log.used === 0);
  }

  snapshot(now: number): BucketSnapshot {
    for (const log of this.#logs) log.expire(now);
    return {
      id: this.id,
      name: this.name,
      windows: this.#logs.map(({ limit, windowMs, used }) => ({ limit, windowMs, used })),
      queued: this.queued,
      inFlight: this.inFlight,
      pausedForMs: this.pausedForMs(now),
    };
  }

  #ramps(now: number): boolean {
    return now < this.#rampUntil;
  }

  /** One window, the shortest one. */
  #rampMs(): number {
    return this.#logs.reduce(
      (least, log) => Math.min(least, log.windowMs),
      this.#logs.length > 0 ? LONGEST_RAMP_MS : LEARN_MS,
    );
  }

  /** Until when the server's own count of what is left forbids `cost` more. */
  #capUntil(cost: number, now: number): number {
    return now < this.#remainingUntil && this.#remaining - this.inFlight < cost ? this.#remainingUntil : 0;
  }

  /**
   * How long a slot stays taken after a response. An aligned window returns it at the server's next boundary; a response
   * close to the boundary counts as one of the new window, and the boundary is passed only when it surely is.
   */
  #returnsAfter(log: ReleaseLog, now: number): number {
    if (log.windowMs !== this.#alignedMs || this.#clockOffset === undefined) return log.windowMs;
    const latest = now + this.#clockOffset + CLOCK_GUARD_MS;
    const boundary = (Math.floor(latest / log.windowMs) + 1) * log.windowMs;
    return Math.min(log.windowMs, boundary - latest + 2 * CLOCK_GUARD_MS);
  }
}
