/** Reset times come in whole seconds, so that one window's reset is told with this much play. */
const GRAIN_MS = 1_000;

/** What a server says is left of a window, less what was answered since. It only forbids. */
export class ServerCount {
  /** No reset is believed to be further away: what a header says may be wrong, and a queue must not hang on it. */
  readonly #longestMs: number;
  #left = Number.POSITIVE_INFINITY;
  #until = 0;
  #isReported = false;

  constructor(windowMs: number) {
    this.#longestMs = windowMs + GRAIN_MS;
  }

  /** Call it before `spend` of the request whose reply told this. */
  tell(left = Number.NaN, resetMs = Number.POSITIVE_INFINITY, now: number): void {
    if (!(left >= 0)) return;
    const until = now + (resetMs >= 0 ? Math.min(resetMs, this.#longestMs) : this.#longestMs);
    const isNewWindow = now >= this.#until || until > this.#until + GRAIN_MS;
    this.#left = isNewWindow ? left : Math.min(this.#left, left);
    this.#until = isNewWindow ? until : Math.min(this.#until, until);
    this.#isReported = true;
  }

  /** A request was answered. One that reported for itself is counted already. */
  spend(cost: number): void {
    if (!this.#isReported) this.#left -= cost;
    this.#isReported = false;
  }

  /** Until when `want` requests, those in flight among them, are more than is left; 0 when they are not. */
  forbids(want: number, now: number): number {
    return now < this.#until && this.#left < want ? this.#until : 0;
  }

  isIdle(now: number): boolean {
    return now >= this.#until;
  }
}
