import type { Platform } from "../platform.ts";

/** A timer so late means that the process, or the machine, stood still. */
const STOOD_STILL_MS = 1_000;

/**
 * A timer that lets a process which stood still first read what came in meanwhile. Timers fire before sockets are read, so
 * that a reply which is there already would be given up.
 *
 * @returns a function that cancels
 */
export function wakingTimer(platform: Platform, ms: number, callback: () => void): () => void {
  const due = platform.now() + ms;
  let cancel = platform.timer(ms, () => {
    if (platform.now() - due < STOOD_STILL_MS) callback();
    else cancel = platform.timer(STOOD_STILL_MS, callback);
  });
  return () => cancel();
}
