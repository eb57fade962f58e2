import type { Platform } from "../platform.ts";

/** How long a stream may lie unread between two reads, and before the first one, until its connection is given up. */
const ABANDONED_MS = 300_000;
const UNSTARTED_MS = 30_000;

/**
 * The life of one attempt: a signal that ends with the caller's or with a timer. The caller's signal is never handed to
 * `fetch`, since platforms leak listeners on long-lived signals.
 */
export class Lifetime {
  readonly #controller = new AbortController();
  readonly #platform: Platform;
  readonly #timeoutMs: number;
  readonly #outer: AbortSignal | undefined;
  readonly #onEnd: () => void;
  readonly #onAbort = (): void => this.cancel(this.#outer?.reason);
  #stopTimer: () => void;
  #reject: ((reason: unknown) => void) | undefined;
  #timedOut = false;

  /** @param onEnd called at every end; there may be more than one */
  constructor(platform: Platform, timeoutMs: number, outer: AbortSignal | undefined, onEnd: () => void) {
    this.#platform = platform;
    this.#timeoutMs = timeoutMs;
    this.#outer = outer;
    this.#onEnd = onEnd;
    this.#stopTimer = this.#startTimer(timeoutMs);
    if (outer?.aborted) this.#onAbort();
    else outer?.addEventListener("abort", this.#onAbort);
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** The timer ended it, not the caller. */
  get timedOut(): boolean {
    return this.#timedOut;
  }

  #startTimer(ms: number): () => void {
    return this.#platform.timer(ms, () => {
      this.#timedOut = true;
      this.cancel(new DOMException(`No answer within ${ms} ms`, "TimeoutError"));
    });
  }

  #abort(reason: unknown): void {
    this.#controller.abort(reason);
    this.#reject?.(this.signal.reason);
  }

  /** Settles as the work does, or fails as soon as the life ends, also when the work does not heed the signal. */
  guard<T>(work: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      this.#reject = reject;
      work.then(resolve, reject);
      if (this.signal.aborted) reject(this.signal.reason);
    });
  }

  #restart(ms: number): void {
    this.#stopTimer();
    this.#stopTimer = this.#startTimer(ms);
  }

  /** From here on it is the life of a stream, which nobody may ever read. */
  becomeStream(): void {
    this.#restart(Math.max(UNSTARTED_MS, this.#timeoutMs));
  }

  /** The clock of a stream runs while bytes are awaited, … */
  wait(): void {
    this.#restart(this.#timeoutMs);
  }

  /** … and has much patience while the consumer is busy with those that came. */
  rest(): void {
    this.#restart(Math.max(ABANDONED_MS, this.#timeoutMs));
  }

  /** Frees timer, listener and slot. */
  end(): void {
    this.#stopTimer();
    this.#outer?.removeEventListener("abort", this.#onAbort);
    this.#onEnd();
  }

  /** Ends the request too, when nobody wants the rest of it. */
  cancel(reason?: unknown): void {
    this.end();
    this.#abort(reason);
  }
}
