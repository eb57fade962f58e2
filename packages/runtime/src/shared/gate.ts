import type { GrantPool } from "./grant-pool.ts";

/** Questions at a time, as long as nothing is known of a bucket. */
const FIRST_WIDTH = 32;

/**
 * What stands before a bucket that many sets draw on. While the bucket is short, few of them ask at a time: one after a
 * refusal, one more after each question that got all it wanted. The others wait in line without a question.
 */
export class Gate {
  /** Sets that wait, in order. */
  readonly line = new Set<GrantPool>();
  /** The one that was refused last goes first. */
  first: GrantPool | undefined;
  /** The store has nothing before that. */
  openAt = 0;
  cancelTimer: (() => void) | undefined;
  #width = FIRST_WIDTH;
  #asking = 0;

  admits(now: number): boolean {
    return now >= this.openAt && this.#asking < this.#width;
  }

  enter(): void {
    this.#asking++;
  }

  leave(): void {
    this.#asking--;
  }

  /** The bucket was short of room, for `pool` among others. */
  close(pool: GrantPool, openAt: number): void {
    this.#width = 1;
    this.openAt = Math.max(this.openAt, openAt);
    if (this.first) this.line.add(pool);
    else this.first = pool;
  }

  widen(): void {
    this.#width++;
  }

  /** The store does not answer: everybody is to find out. */
  open(): void {
    this.#width = Number.POSITIVE_INFINITY;
    this.openAt = 0;
  }

  /** Takes out whoever is next. */
  next(): GrantPool | undefined {
    const pool = this.first ?? this.line.values().next().value;
    this.first = undefined;
    this.line.delete(pool!);
    return pool;
  }
}
