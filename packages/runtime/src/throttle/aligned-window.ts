import type { BucketDemand } from "./limiter.ts";

const ALIGNED_MS = { clockHour: 3_600_000, utcDay: 86_400_000 } as const;
/** How far the server's clock may be from what its Date header made us believe. */
const CLOCK_GUARD_MS = 5_000;

/** Length of the windows that restart on the server's clock; 0 when none does. */
export const alignedMsOf = (align: BucketDemand["align"]): number => (align ? ALIGNED_MS[align] : 0);

/**
 * How long a slot of an aligned window stays taken after a response that the server gave at `servedAt`: until its next
 * boundary. A response close to the boundary counts as one of the new window, and the boundary is passed only when it
 * surely is.
 */
export function untilBoundary(windowMs: number, servedAt: number): number {
  const latest = servedAt + CLOCK_GUARD_MS;
  const boundary = (Math.floor(latest / windowMs) + 1) * windowMs;
  return Math.min(windowMs, boundary - latest + 2 * CLOCK_GUARD_MS);
}
