import type { BucketMode, LimitWindow } from "../operation.ts";

/** Fewer slots than this leave nothing to pace with. */
const PACED_ABOVE = 10;
/** Longer windows are counters on every server; pacing them would only make a short job long. */
const LONGEST_PACED_MS = 60_000;
/** A learnt rate is corrected once in this time. */
export const LEARN_MS = 1_000;
const SLOWEST_MS = 10_000;
const FORGET_AFTER_MS = 600_000;

/**
 * Spreads requests in time. `smooth` buckets have a fixed rate, a little below the quota; `adaptive` ones have none until
 * the first refusal and then learn it: times 0.7 at each refusal, 5 % more for each second in which it held somebody up.
 */
export class Pacer {
  /** Time between two requests; 0 is no pace at all. */
  intervalMs: number;
  /** Requests that may be ahead of the pace. They make up for timers that fire late. */
  readonly #credit: number;
  readonly #learns: boolean;
  #nextAt = Number.NEGATIVE_INFINITY;
  /** Requests of the last second, older ones fading away. */
  #recent = 0;
  #lastAt = 0;
  #grewAt = 0;
  #held = false;

  constructor(intervalMs: number, credit: number, learns: boolean) {
    this.intervalMs = intervalMs;
    this.#credit = credit;
    this.#learns = learns;
  }

  readyAt(now: number): number {
    const at = this.#nextAt - this.#credit * this.intervalMs;
    if (at > now) this.#held = true;
    return at;
  }

  take(cost: number, now: number): void {
    if (this.#learns) {
      this.#fade(now);
      this.#recent += cost;
      if (this.#held && now >= this.#grewAt + LEARN_MS) {
        this.intervalMs /= 1.05;
        this.#grewAt = now;
        this.#held = false;
      }
    }
    this.#nextAt = Math.max(this.#nextAt, now) + this.intervalMs * cost;
  }

  giveBack(cost: number): void {
    this.#nextAt -= this.intervalMs * cost;
  }

  refused(now: number): void {
    if (!this.#learns) return;
    this.#fade(now);
    this.intervalMs = Math.min(SLOWEST_MS, (this.intervalMs || LEARN_MS / Math.max(1, this.#recent)) / 0.7);
    this.#grewAt = now;
  }

  isIdle(now: number): boolean {
    return this.#nextAt + (this.#learns && this.intervalMs > 0 ? FORGET_AFTER_MS : 0) <= now;
  }

  #fade(now: number): void {
    this.#recent *= Math.exp((this.#lastAt - now) / LEARN_MS);
    this.#lastAt = now;
  }
}

/** The pace of a bucket, where its mode has one. */
export function pacerOf(mode: BucketMode, windows: readonly LimitWindow[]): Pacer | undefined {
  if (mode === "adaptive") return new Pacer(0, 1, true);
  const shortest = windows.toSorted((a, b) => a.windowMs - b.windowMs)[0];
  if (mode !== "smooth" || !shortest || shortest.limit <= PACED_ABOVE || shortest.windowMs > LONGEST_PACED_MS)
    return undefined;
  const credit = Math.max(1, Math.ceil(0.02 * shortest.limit));
  return new Pacer(shortest.windowMs / (shortest.limit - 1 - 2 * credit), credit, false);
}
