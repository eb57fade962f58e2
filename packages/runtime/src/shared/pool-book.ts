import type { GrantPool } from "./grant-pool.ts";

const SWEEP_ABOVE = 1_000;
const NONE: ReadonlySet<GrantPool> = new Set();

/** The pools that are in use, by their id and by the buckets that they draw on. */
export class PoolBook {
  readonly #pools = new Map<string, GrantPool>();
  readonly #byBucket = new Map<string, Set<GrantPool>>();
  #sweepAbove = SWEEP_ABOVE;

  [Symbol.iterator](): Iterator<GrantPool> {
    return this.#pools.values();
  }

  drawingOn(bucketId: string): ReadonlySet<GrantPool> {
    return this.#byBucket.get(bucketId) ?? NONE;
  }

  /** Enters a pool, in place of an older one of the same id. */
  add(pool: GrantPool): void {
    const older = this.#pools.get(pool.id);
    if (older === pool) return;
    if (older) this.#drop(older);
    this.#pools.set(pool.id, pool);
    for (const { id } of pool.demands) {
      const drawing = this.#byBucket.get(id);
      if (drawing) drawing.add(pool);
      else this.#byBucket.set(id, new Set([pool]));
    }
  }

  /** Drops those that nobody wants, when there are many. They are entered again when somebody does. */
  sweep(): GrantPool[] {
    if (this.#pools.size <= this.#sweepAbove) return [];
    const idle = [...this].filter((pool) => pool.isIdle());
    for (const pool of idle) this.#drop(pool);
    this.#sweepAbove = Math.max(SWEEP_ABOVE, 2 * this.#pools.size);
    return idle;
  }

  #drop(pool: GrantPool): void {
    pool.cancelTimer?.();
    pool.cancelTimer = undefined;
    this.#pools.delete(pool.id);
    for (const { id } of pool.demands) {
      const drawing = this.#byBucket.get(id);
      drawing?.delete(pool);
      if (drawing?.size === 0) this.#byBucket.delete(id);
    }
  }
}
