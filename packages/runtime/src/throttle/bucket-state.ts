import { alignedMsOf, untilBoundary } from "./aligned-window.ts";
import type { Bucket, Outcome } from "./bucket.ts";
import type { BucketDemand, BucketSnapshot, LimitSource, Permit, RateEvidence } from "./limiter.ts";
import { LEARN_MS, type Pacer, pacedWindow, pacerOf } from "./pacer.ts";
import { ReleaseLog } from "./release-log.ts";
import { ServerCount } from "./server-count.ts";

const HOUR_MS = 3_600_000;
const LONGEST_RAMP_MS = 60_000;
const FOREVER = Number.POSITIVE_INFINITY;

/** One bucket: what is taken, what is in flight, and what stands against the next request. */
export class BucketState implements Bucket {
  readonly id: string;
  readonly name: string;
  inFlight = 0;
  queued = 0;

  readonly #logs: ReleaseLog[];
  /** What the server says is left, of the bucket as a whole and of each window. */
  readonly #whole: ServerCount;
  readonly #counts: ServerCount[];
  readonly #pacer: Pacer | undefined;
  #concurrent: number;
  /** Slots whose response is still on its way. */
  #trailing = 0;
  readonly #source: LimitSource | undefined;
  /** Length of the windows that restart on the server's clock. */
  readonly #alignedMs: number;
  /** The server's clock minus ours; unknown until a response told it. */
  #clockOffset: number | undefined;
  #pausedUntil = 0;
  /** A pause is on, or over and its probe not answered yet. */
  #recovering = false;
  #probe: Permit | undefined;
  #rampUntil = 0;

  constructor(demand: BucketDemand) {
    this.id = demand.id;
    this.name = demand.name;
    this.#concurrent = demand.concurrent ?? FOREVER;
    this.#alignedMs = alignedMsOf(demand.align);
    this.#pacer = pacerOf(demand.mode, demand.windows);
    this.#source = demand.source;
    this.#logs = demand.windows.map(({ limit, windowMs }) => {
      const most = demand.learnUpTo?.find((each) => each.windowMs === windowMs)?.limit;
      return new ReleaseLog(limit, windowMs, most);
    });
    this.#whole = new ServerCount(this.#logs.reduce((most, log) => Math.max(most, log.windowMs), 0) || HOUR_MS);
    this.#counts = [this.#whole, ...this.#logs.map(({ windowMs }) => new ServerCount(windowMs))];
  }

  readyAt(cost: number, now: number, spare = 0): number {
    if (now < this.#pausedUntil) return this.#pausedUntil;
    if (this.#probe) return FOREVER;
    const others = this.inFlight + this.#trailing + spare;
    if (others > 0 && others + cost > this.#concurrent) return FOREVER;
    let at = 0;
    for (const log of this.#logs) {
      log.expire(now);
      const free = this.#ramps(now)
        ? Math.min(log.freeAt(cost, Math.max(1, Math.floor(log.limit / 2)), spare), this.#rampUntil)
        : log.freeAt(cost, log.limit, spare);
      at = Math.max(at, free);
    }
    if (this.#pacer) at = Math.max(at, this.#pacer.readyAt(now));
    return Math.max(at, this.#forbidden(cost + spare, now));
  }

  predict(need: number, now: number): number {
    let at = Math.max(now, this.#pausedUntil, this.#forbidden(need, now));
    for (const log of this.#logs) {
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
    isWhole: boolean,
  ): void {
    this.inFlight -= cost;
    if (!isWhole) this.#trailing += cost;
    if (outcome === "unsent") {
      for (const log of this.#logs) log.used -= cost;
      this.#pacer?.giveBack(cost);
    } else {
      if (servedAt !== undefined) this.#clockOffset = servedAt - now;
      const from = outcome === "lost" ? now + graceMs : now;
      for (const log of this.#logs) log.book(from + this.#returnsAfter(log, from), cost);
      for (const count of this.#counts) count.spend(cost);
      if (outcome === "responded") this.#pacer?.answered(cost, now);
    }
    if (this.#probe === permit) {
      this.#probe = undefined;
      if (outcome === "responded") {
        this.#recovering = false;
        this.#rampUntil = now + this.#rampMs();
      }
    }
  }

  end(_permit: Permit, cost: number): void {
    this.#trailing -= cost;
  }

  pause(ms: number, now: number): void {
    // A probe that is refused says that it is too early, and nothing of the pace.
    if (!this.#recovering) this.#pacer?.refused(now);
    this.#pausedUntil = Math.max(this.#pausedUntil, now + ms);
    this.#recovering = true;
    this.#probe = undefined;
  }

  /** Time until a pause ends; 0 when there is none. */
  pausedForMs(now: number): number {
    return Math.max(0, this.#pausedUntil - now);
  }

  observe({ remaining, limit, resetMs, windows = [] }: RateEvidence, now: number): void {
    const only = this.#logs.length === 1 && windows.length === 0 ? this.#logs[0] : undefined;
    if (limit !== undefined) only?.tell(limit);
    for (const told of windows) {
      const index = this.#logs.findIndex((log) => log.windowMs === told.windowMs);
      if (index < 0) continue;
      this.#logs[index]!.tell(told.limit);
      this.#counts[index + 1]!.tell(told.remaining, told.resetMs, now);
    }
    this.#whole.tell(remaining, resetMs, now);
    this.#retune();
  }

  adopt({ windows, concurrent = FOREVER, learnUpTo }: BucketDemand): void {
    this.#concurrent = Math.min(this.#concurrent, concurrent);
    for (const { limit, windowMs } of windows) {
      const known = this.#logs.find((log) => log.windowMs === windowMs);
      if (known) {
        known.lower(limit, learnUpTo?.find((each) => each.windowMs === windowMs)?.limit);
        continue;
      }
      const log = new ReleaseLog(limit, windowMs);
      log.inherit(this.inFlight, this.#logs);
      this.#logs.push(log);
      this.#counts.push(new ServerCount(windowMs));
    }
    this.#retune();
  }

  adjust(by: number, now: number): void {
    this.inFlight += by;
    for (const log of this.#logs) log.used += by;
    this.#pacer?.take(by, now);
  }

  /** Nothing would be lost if this bucket were made anew. */
  isIdle(now: number): boolean {
    if (this.inFlight + this.#trailing + this.queued > 0 || this.#pacer?.isIdle(now) === false) return false;
    if (now < Math.max(this.#pausedUntil, this.#rampUntil) || !this.#counts.every((count) => count.isIdle(now)))
      return false;
    for (const log of this.#logs) log.expire(now);
    return this.#logs.every((log) => log.used === 0);
  }

  snapshot(now: number): BucketSnapshot {
    for (const log of this.#logs) log.expire(now);
    return {
      id: this.id,
      name: this.name,
      windows: this.#logs.map(({ limit, windowMs, used, quota }) =>
        limit === quota ? { limit, windowMs, used } : { limit, windowMs, used, quota },
      ),
      ...(this.#pacer && this.#pacer.intervalMs > 0 ? { perSecond: 1_000 / this.#pacer.intervalMs } : undefined),
      queued: this.queued,
      inFlight: this.inFlight + this.#trailing,
      pausedForMs: this.pausedForMs(now),
      learntFrom: this.#learntFrom(),
    };
  }

  #learntFrom(): BucketSnapshot["learntFrom"] {
    if (this.#logs.some(({ limit, quota }) => limit !== quota)) return "headers";
    return this.#pacer?.isLearnt ? "refusals" : (this.#source ?? "spec");
  }

  /** The quota that sets the pace may be another one now. */
  #retune(): void {
    if (!this.#pacer) return;
    const paced = pacedWindow(this.#logs);
    if (paced) this.#pacer.retune(paced);
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

  /** Until when the server's own counts of what is left forbid `cost` more. */
  #forbidden(cost: number, now: number): number {
    let until = 0;
    for (const count of this.#counts) until = Math.max(until, count.forbids(this.inFlight + cost, now));
    return until;
  }

  /** How long a slot stays taken after a response. */
  #returnsAfter(log: ReleaseLog, now: number): number {
    if (log.windowMs !== this.#alignedMs || this.#clockOffset === undefined) return log.windowMs;
    return untilBoundary(log.windowMs, now + this.#clockOffset);
  }
}
