/** Anything with a time of arrival in milliseconds, in ascending order. */
type Arrival = { readonly at: number };

/** Times are cut to whole milliseconds, so that two may look that much closer than they were. */
const GRAIN_MS = 1;

/**
 * The most arrivals that any span of `windowMs` holds, wherever it starts. Two that look a window less one millisecond
 * apart may have been a full window apart; they count as two spans.
 */
export function mostInAnyWindow(arrivals: readonly Arrival[], windowMs: number): number {
  let most = 0;
  let from = 0;
  for (let index = 0; index < arrivals.length; index++) {
    while (arrivals[index]!.at - arrivals[from]!.at >= windowMs - GRAIN_MS) from++;
    most = Math.max(most, index - from + 1);
  }
  return most;
}
