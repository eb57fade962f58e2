/** What the runtime needs of its surroundings. Injected in tests; nothing else touches time, chance or the network. */
export interface Platform {
  /** Milliseconds that only go forward. Differences mean something, the value does not. */
  now(): number;
  /** Milliseconds since 1970. */
  wall(): number;
  /** A number in [0, 1). */
  random(): number;
  /** Calls back once after `ms`; gives a function that cancels. */
  timer(ms: number, callback: () => void): () => void;
  /** A timer dies with the request that set it, so that no call may count on the timer of another (Cloudflare Workers). */
  readonly ownTimers?: boolean;
}

/** setTimeout fires at once for anything above this. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

function timer(ms: number, callback: () => void): () => void {
  if (ms > LONGEST_TIMER_MS) return longTimer(ms, callback);
  const handle = setTimeout(callback, Math.max(0, ms));
  return () => clearTimeout(handle);
}

/** A chain of timers. */
function longTimer(ms: number, callback: () => void): () => void {
  let cancel = timer(LONGEST_TIMER_MS, () => {
    cancel = timer(ms - LONGEST_TIMER_MS, callback);
  });
  return () => cancel();
}

/** The real clock and the real dice. */
export const systemPlatform: Platform = {
  now: () => performance.now(),
  wall: () => Date.now(),
  random: () => Math.random(),
  timer,
  get ownTimers() {
    // What workerd has of any age and under any flag, and nothing else has.
    return "WebSocketPair" in globalThis;
  },
};

interface DenoLike {
  createHttpClient?(options: { poolMaxIdlePerHost: number }): { close(): void };
}

/**
 * `fetch` for a request that must not arrive twice. Deno, Bun and browsers send a request again by themselves, whatever its
 * method, when a pooled connection drops it, which says nothing of whether the server has read it. So this one gets a
 * connection of its own: Deno takes one from a client without a pool, Bun understands `keepalive`, and to the others that is
 * what they do anyway. Browsers have no such switch.
 */
export async function fetchOnce(fetch: typeof globalThis.fetch, url: string, init: RequestInit): Promise<Response> {
  const client = (globalThis as { Deno?: DenoLike }).Deno?.createHttpClient?.({ poolMaxIdlePerHost: 0 });
  try {
    return await fetch(url, { ...init, keepalive: false, ...(client && { client }) });
  } finally {
    // A reply that is still being read keeps its connection.
    client?.close();
  }
}

/** Resolves after `ms`; rejects with `signal.reason` when the signal aborts first. Leaves no timer and no listener. */
export function sleep(platform: Platform, ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const onAbort = (): void => {
      cancel();
      reject(signal?.reason);
    };
    const cancel = platform.timer(ms, () => {
      signal?.removeEventListener("abort", onAbort);
      resolve();
    });
    signal?.addEventListener("abort", onAbort);
  });
}
