import type { BucketMode, LimitWindow } from "../operation.ts";

/** A smaller quota loses too much by a pace; it is paced only once a refusal has shown a server that wants one. */
const PACED_FROM = 50;
/** Longer windows are counters on every server; pacing them would only make a short job long. */
const LONGEST_PACED_MS = 60_000;
/** A learnt rate is corrected once in this time. */
export const LEARN_MS = 1_000;
const SLOWEST_MS = 10_000;
const FORGET_AFTER_MS = 600_000;

/** Spreads requests in time. */
export abstract class Pacer {
  /** Time between two requests; 0 is no pace at all. */
  intervalMs = 0;
  /** Requests that may be ahead of the pace. They make up for timers that fire late. */
  credit = 1;
  protected nextAt = Number.NEGATIVE_INFINITY;

  readyAt(_now: number): number {
    return this.nextAt - this.credit * this.intervalMs;
  }

  take(cost: number, now: number): void {
    this.nextAt = Math.max(this.nextAt, now) + this.intervalMs * cost;
  }

  giveBack(cost: number): void {
    this.nextAt -= this.intervalMs * cost;
  }

  isIdle(now: number): boolean {
    return this.nextAt <= now;
  }

  /** A reply came. */
  answered(_cost: number, _now: number): void {
    // A fixed pace learns nothing from it.
  }

  /** The server refused a request. Called before `answered` of that one. */
  abstract refused(now: number): void;
  /** The quota is another one now. */
  abstract retune(window: LimitWindow): void;
  /** Refusals made it what it is. */
  abstract get isLearnt(): boolean;
}

/** A fixed rate, a little below the quota. */
class SmoothPacer extends Pacer {
  #window: LimitWindow;
  isLearnt = false;

  constructor(window: LimitWindow) {
    super();
    this.#window = window;
    this.retune(window);
  }

  refused(): void {
    this.isLearnt = this.#window.limit < PACED_FROM;
    this.retune(this.#window);
  }

  retune(window: LimitWindow): void {
    this.#window = window;
    const { limit, windowMs } = window;
    if (limit < PACED_FROM && !this.isLearnt) {
      this.intervalMs = 0;
      return;
    }
    const credit = Math.max(1, Math.round(0.02 * limit));
    const perWindow = limit - 1 - 2 * credit;
    // Too few for credit: one in a window, and a single one leaves out every other window.
    this.credit = perWindow < 1 ? 0 : credit;
    this.intervalMs = limit > 1 ? windowMs / Math.max(1, perWindow) : 2 * windowMs;
  }
}

/**
 * No rate until the first refusal, and then a learnt one: times 0.7 at each, and 5 % more for each second that it held somebody
 * up. Near the rate that was refused last it is 1 %, so that few requests are under way when the server says no again. After
 * the very first refusal, whose rate is a guess, it is half as much again.
 */
class LearningPacer extends Pacer {
  /** Replies of the last second, older ones fading away. */
  #replies = 0;
  #lastAt = 0;
  #grewAt = 0;
  #held = false;
  /** The interval that was refused last; 0 while that is a guess. */
  #refusedMs = 0;

  override readyAt(now: number): number {
    const at = super.readyAt(now);
    if (at > now) this.#held = true;
    return at;
  }

  override take(cost: number, now: number): void {
    if (this.#held && now >= this.#grewAt + LEARN_MS) {
      const share = this.#refusedMs / this.intervalMs;
      const isNear = share > 0.85 && share < 1.1;
      this.intervalMs /= share === 0 ? 1.5 : isNear ? 1.01 : 1.05;
      this.#grewAt = now;
      this.#held = false;
    }
    super.take(cost, now);
  }

  override answered(cost: number, now: number): void {
    this.#fade(now);
    this.#replies += cost;
  }

  refused(now: number): void {
    this.#fade(now);
    this.#refusedMs = this.intervalMs;
    // What is not answered yet says nothing of what the server bears.
    const refused = this.intervalMs || LEARN_MS / Math.max(1, this.#replies);
    this.intervalMs = Math.min(SLOWEST_MS, refused / 0.7);
    this.#grewAt = now;
    this.#held = false;
  }

  retune(): void {
    // There is no quota to follow.
  }

  get isLearnt(): boolean {
    return this.intervalMs > 0;
  }

  override isIdle(now: number): boolean {
    return this.nextAt + (this.isLearnt ? FORGET_AFTER_MS : 0) <= now;
  }

  #fade(now: number): void {
    this.#replies *= Math.exp((this.#lastAt - now) / LEARN_MS);
    this.#lastAt = now;
  }
}

/** The window that a bucket is paced by: its shortest one. */
export function pacedWindow<W extends LimitWindow>(windows: readonly W[]): W | undefined {
  const shortest = windows.toSorted((a, b) => a.windowMs - b.windowMs)[0];
  return shortest && shortest.windowMs <= LONGEST_PACED_MS ? shortest : undefined;
}

/** The pace of a bucket, where its mode has one. */
export function pacerOf(mode: BucketMode, windows: readonly LimitWindow[]): Pacer | undefined {
  if (mode === "adaptive") return new LearningPacer();
  const window = mode === "smooth" ? pacedWindow(windows) : undefined;
  return window && new SmoothPacer(window);
}
