import type { Platform } from "../platform.ts";

/**
 * The platform's clock, but for its steps back, which count as no time at all: nothing waits for an hour because a clock was
 * set back by one. A step forward cannot be told from time that went by. Never below 0, wherever the platform's clock starts.
 */
export function steadyClock(platform: Platform): () => number {
  let latest = 0;
  let shift = 0;
  return () => {
    const now = platform.now() + shift;
    if (now < latest) shift += latest - now;
    else latest = now;
    return latest;
  };
}
