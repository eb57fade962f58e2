import type { GrantPool } from "./grant-pool.ts";
import { longestWindow } from "./quota-demand.ts";
import type { Shares } from "./reserve.ts";

/** Whether the store is away from one account, and what may have gone past it. Times are the limiter's clock. */
export class Outage {
  /** Sets of buckets whose last question found no answer. */
  readonly pools = new Set<GrantPool>();
  readonly shares: Shares = new Map();
  /** Longest window that counts. */
  readonly #longestMs: number;
  /** Processes count on their own when the store is away for long. */
  readonly #isLocal: boolean;
  #since: number | undefined;
  #heardAt = Number.NEGATIVE_INFINITY;
  #strays = 0;
  #told = 0;

  constructor(isLocal: boolean, longestMs: number) {
    this.#isLocal = isLocal;
    this.#longestMs = longestMs;
  }

  /** A question that was put at `askedAt` has found no answer. */
  failed(pool: GrantPool, askedAt: number): void {
    this.pools.add(pool);
    this.#since ??= Math.max(askedAt, this.#heardAt);
  }

  /** The store is alive, and knows of the first `strays` that went past it. */
  heard(strays: number, now: number): void {
    this.#since = undefined;
    this.#heardAt = now;
    this.#told = Math.max(this.#told, strays);
  }

  /** These buckets are counted by the store again, or nobody wants them. */
  over(pool: GrantPool): void {
    this.pools.delete(pool);
    if (this.pools.size === 0) this.shares.clear();
  }

  /** A request goes out without the store's knowledge. */
  strayed(): void {
    this.#strays++;
  }

  get strays(): number {
    return this.#strays;
  }

  /**
   * Whether requests went out that the store has not heard of: our own, or those of others, who count on their own as soon
   * as it has been away for a window, and may have noticed earlier.
   */
  mayHaveStrayed(now: number): boolean {
    if (this.#strays > this.#told) return true;
    if (!this.#isLocal || this.#since === undefined) return false;
    for (const { demands } of this.pools)
      if (now - this.#since >= Math.min(this.#longestMs, longestWindow(demands))) return true;
    return false;
  }
}
