import { Gate } from "./gate.ts";
import type { GrantPool } from "./grant-pool.ts";

const SWEEP_ABOVE = 1_000;
const NONE: ReadonlySet<GrantPool> = new Set();

/** Who draws on one bucket. */
interface Draw {
  readonly pools: Set<GrantPool>;
  readonly gate: Gate;
}

/** The pools that are in use, by their id and by the buckets that they draw on. */
export class PoolBook {
  readonly #pools = new Map<string, GrantPool>();
  readonly #byBucket = new Map<string, Draw>();
  #sweepAbove = SWEEP_ABOVE;

  [Symbol.iterator](): Iterator<GrantPool> {
    return this.#pools.values();
  }

  drawingOn(bucketId: string): ReadonlySet<GrantPool> {
    return this.#byBucket.get(bucketId)?.pools ?? NONE;
  }

  /** The gates that a question of this pool passes, by bucket. */
  gatesOf({ demands }: GrantPool): readonly Gate[] {
    return demands.map(({ id }) => this.#byBucket.get(id)!.gate);
  }

  /** Enters a pool, in place of an older one of the same id. */
  add(pool: GrantPool): void {
    const older = this.#pools.get(pool.id);
    if (older === pool) return;
    if (older) this.#drop(older);
    this.#pools.set(pool.id, pool);
    for (const { id } of pool.demands) {
      const draw = this.#byBucket.get(id);
      if (draw) draw.pools.add(pool);
      else this.#byBucket.set(id, { pools: new Set([pool]), gate: new Gate() });
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

  /** Ends all timers. */
  quiet(): void {
    for (const pool of this) {
      pool.cancelTimer?.();
      pool.cancelTimer = undefined;
    }
    for (const { gate } of this.#byBucket.values()) {
      gate.cancelTimer?.();
      gate.cancelTimer = undefined;
    }
  }

  #drop(pool: GrantPool): void {
    pool.cancelTimer?.();
    pool.cancelTimer = undefined;
    this.#pools.delete(pool.id);
    for (const { id } of pool.demands) {
      const { pools, gate } = this.#byBucket.get(id)!;
      pools.delete(pool);
      if (pools.size > 0) continue;
      gate.cancelTimer?.();
      this.#byBucket.delete(id);
    }
  }
}
