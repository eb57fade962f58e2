import type { Platform } from "../platform.ts";

/**
 * The life of one attempt: a signal that ends with the caller's or with a timer. The caller's signal is never handed to
 * `fetch`, since platforms leak listeners on long-lived signals.
 */
export class Lifetime {
  readonly #controller = new AbortController();
  readonly #platform: Platform;
  readonly #timeoutMs: number;
  readonly #outer: AbortSignal | undefined;
  readonly #onAbort: (() => void) | undefined;
  #stopTimer: () => void;
  #timedOut = false;

  constructor(platform: Platform, timeoutMs: number, outer: AbortSignal | undefined) {
    this.#platform = platform;
    this.#timeoutMs = timeoutMs;
    this.#outer = outer;
    this.#stopTimer = this.#startTimer();
    if (!outer) return;
    this.#onAbort = () => this.#controller.abort(outer.reason);
    if (outer.aborted) this.#onAbort();
    else outer.addEventListener("abort", this.#onAbort, { once: true });
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** The timer ended it, not the caller. */
  get timedOut(): boolean {
    return this.#timedOut;
  }

  #startTimer(): () => void {
    return this.#platform.timer(this.#timeoutMs, () => {
      this.#timedOut = true;
      this.cancel(new DOMException(`No answer within ${this.#timeoutMs} ms`, "TimeoutError"));
    });
  }

  /** Starts the timer again: for streams, whose limit is silence. */
  touch(): void {
    this.#stopTimer();
    this.#stopTimer = this.#startTimer();
  }

  /** Frees timer and listener. */
  end(): void {
    this.#stopTimer();
    if (this.#onAbort) this.#outer?.removeEventListener("abort", this.#onAbort);
  }

  /** Ends the request too, when nobody wants the rest of it. */
  cancel(reason?: unknown): void {
    this.end();
    this.#controller.abort(reason);
  }
}
