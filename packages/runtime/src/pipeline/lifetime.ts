import type { Platform } from "../platform.ts";

/**
 * The life of one attempt: a controller that ends with the caller's signal or with a timer. The caller's signal is never
 * handed to `fetch`, since platforms leak listeners on long-lived signals.
 */
export interface Lifetime {
  readonly signal: AbortSignal;
  /** The timer ended it, not the caller. */
  readonly timedOut: boolean;
  /** Starts the timer again: for streams, whose limit is silence. */
  touch(): void;
  /** Frees timer and listener. */
  end(): void;
  /** Ends the request itself too, when nobody wants the rest of the body. */
  cancel(): void;
}

export function startLifetime(platform: Platform, timeoutMs: number, outer: AbortSignal | undefined): Lifetime {
  const controller = new AbortController();
  let timedOut = false;
  let stopTimer: () => void = () => undefined;
  const onAbort = (): void => controller.abort(outer?.reason);
  const arm = (): void => {
    stopTimer = platform.timer(timeoutMs, () => {
      timedOut = true;
      controller.abort(new DOMException(`No answer within ${timeoutMs} ms`, "TimeoutError"));
      outer?.removeEventListener("abort", onAbort);
    });
  };
  const end = (): void => {
    stopTimer();
    outer?.removeEventListener("abort", onAbort);
  };
  if (outer?.aborted) onAbort();
  else outer?.addEventListener("abort", onAbort, { once: true });
  arm();
  return {
    signal: controller.signal,
    get timedOut() {
      return timedOut;
    },
    touch() {
      stopTimer();
      arm();
    },
    end,
    cancel() {
      end();
      controller.abort();
    },
  };
}
