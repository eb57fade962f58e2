import type { Bucket, Outcome } from "../throttle/bucket.ts";
import type { BucketDemand, BucketSnapshot, Permit } from "../throttle/limiter.ts";
import type { Ticket } from "./ledger.ts";
import type { QuotaBucket } from "./quota-store.ts";
import type { Reserve } from "./reserve.ts";

/** Requests of a ticket that may be sent, within a time. */
interface Grant {
  readonly ticket: Ticket;
  count: number;
  readonly from: number;
  readonly until: number;
}

/** What came of a request. */
export interface Settled {
  readonly outcome: Outcome;
  readonly at: number;
  readonly graceMs: number;
  readonly servedAt: number | undefined;
}

/** A request under way. */
interface Out {
  readonly ticket: Ticket;
  readonly reserve: Reserve | undefined;
  /** It was answered, and the body is still to come. */
  settled?: Settled;
}

/** What a pool tells its limiter. */
export interface PoolEvents {
  /** Somebody wants a grant and there is none in hand. */
  wanted(pool: GrantPool): void;
  /** Grants that were in hand for too long. */
  stale(pool: GrantPool, ticket: Ticket, count: number): void;
  /** A request goes out without the store's knowledge. */
  strayed(pool: GrantPool): Ticket;
  settled(pool: GrantPool, ticket: Ticket, settled: Settled): void;
}

const FOREVER = Number.POSITIVE_INFINITY;

/**
 * The grants of the store that calls with the same buckets may use. To the limiter it is one more bucket, with room as long
 * as a grant is in hand.
 */
export class GrantPool implements Bucket {
  readonly id: string;
  readonly name = "the shared quota";
  readonly scope: string;
  /** What the calls pay into besides. */
  readonly demands: readonly BucketDemand[];
  /** The same as the store counts it, with the limits of now. */
  buckets: readonly QuotaBucket[];
  inFlight = 0;
  queued = 0;

  /** A question is under way since then. */
  askedAt: number | undefined;
  /** The store has nothing before that. */
  nextAskAt = 0;
  /** The store does not answer. */
  reserve: Reserve | undefined;
  failures = 0;
  /** About to be asked for. */
  isDue = false;
  cancelTimer: (() => void) | undefined;

  #grants: Grant[] = [];
  readonly #out = new Map<Permit, Out>();
  readonly #events: PoolEvents;

  constructor(
    id: string,
    scope: string,
    demands: readonly BucketDemand[],
    buckets: readonly QuotaBucket[],
    events: PoolEvents,
  ) {
    this.id = id;
    this.scope = scope;
    this.demands = demands;
    this.buckets = buckets;
    this.#events = events;
  }

  /** Requests that may be sent, now or soon. */
  get inHand(): number {
    let sum = 0;
    for (const { count } of this.#grants) sum += count;
    return sum;
  }

  give(ticket: Ticket, count: number, from: number, until: number): void {
    this.#grants.push({ ticket, count, from, until });
  }

  /** Takes back what was not used. With `now`, only what may not be used any more. */
  takeBack(now = FOREVER): void {
    const stale = this.#grants.filter(({ until }) => until <= now);
    this.#grants = this.#grants.filter(({ until }) => until > now);
    for (const { ticket, count } of stale) this.#events.stale(this, ticket, count);
  }

  /** When the first grant in hand ends. */
  get staleAt(): number {
    return this.#grants.reduce((first, { until }) => Math.min(first, until), FOREVER);
  }

  readyAt(cost: number, now: number): number {
    this.takeBack(now);
    const from = this.#grants.reduce((first, grant) => Math.min(first, grant.from), FOREVER);
    if (from < FOREVER) return from;
    this.#events.wanted(this);
    return this.reserve ? this.reserve.readyAt(cost, now) : FOREVER;
  }

  predict(_need: number, now: number): number {
    return this.inHand > 0 ? now : Math.max(now, this.nextAskAt);
  }

  take(permit: Permit, _cost: number, now: number): void {
    this.inFlight++;
    const grant = this.#grants.find(({ from, until }) => from <= now && now < until);
    if (grant) {
      this.#out.set(permit, { ticket: grant.ticket, reserve: undefined });
      if (--grant.count === 0) this.#grants.splice(this.#grants.indexOf(grant), 1);
      return;
    }
    this.reserve?.take(permit, now);
    this.#out.set(permit, { ticket: this.#events.strayed(this), reserve: this.reserve });
  }

  settle(
    permit: Permit,
    _cost: number,
    outcome: Outcome,
    now: number,
    graceMs: number,
    servedAt: number | undefined,
    isWhole: boolean,
  ): void {
    const out = this.#out.get(permit);
    if (!out) return;
    const settled = { outcome, at: now, graceMs, servedAt };
    const isTrailing = !isWhole && this.demands.some(({ concurrent }) => concurrent);
    out.reserve?.settle(permit, outcome, now, graceMs, servedAt, !isTrailing);
    // The store is told later, and counts the windows from now all the same.
    if (isTrailing) out.settled = settled;
    else this.#leave(permit, out, settled);
  }

  end(permit: Permit): void {
    const out = this.#out.get(permit);
    if (!out?.settled) return;
    out.reserve?.end(permit);
    this.#leave(permit, out, out.settled);
  }

  #leave(permit: Permit, { ticket }: Out, settled: Settled): void {
    this.inFlight--;
    this.#out.delete(permit);
    this.#events.settled(this, ticket, settled);
  }

  pause(): void {
    // The buckets themselves are paused.
  }

  pausedForMs(): number {
    return 0;
  }

  observe(): void {
    // Replies speak of the buckets themselves.
  }

  isIdle(): boolean {
    return this.inFlight === 0 && this.queued === 0 && this.#grants.length === 0 && this.askedAt === undefined;
  }

  snapshot(): BucketSnapshot {
    const { id, name, queued, inFlight } = this;
    return { id, name, windows: [], queued, inFlight, pausedForMs: 0, learntFrom: "spec" };
  }
}
