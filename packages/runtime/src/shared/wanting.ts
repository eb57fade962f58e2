import type { Bucket } from "../throttle/bucket.ts";
import type { GrantPool } from "./grant-pool.ts";
import { shortestWindow } from "./quota-demand.ts";

/** The count that this process keeps of a bucket. */
export type BucketOf = (id: string) => Bucket | undefined;

const MOST_AT_ONCE = 50;
const LONGEST_USE_BY_MS = 250;
const LONGEST_JITTER_MS = 20;

/** How long a grant may be kept, where nothing else is said. */
export const useByOf = ({ buckets }: GrantPool): number => Math.min(LONGEST_USE_BY_MS, shortestWindow(buckets) / 4);

/** Keeps processes from asking in step, at most so long. */
export const jitterOf = ({ buckets }: GrantPool): number => Math.min(LONGEST_JITTER_MS, shortestWindow(buckets) / 50);

/** Requests to ask for: those that wait, as far as nothing in this process would hold them up by `soon`. */
export function wantOf(pool: GrantPool, bucketOf: BucketOf, now: number, soon: number): number {
  const { inHand } = pool;
  const most = Math.max(0, Math.min(MOST_AT_ONCE, pool.queued - inHand));
  const fits = (count: number): boolean =>
    pool.demands.every(({ id, cost = 1 }) => {
      const bucket = bucketOf(id);
      return !bucket || bucket.readyAt(cost, now, (inHand + count - 1) * cost) <= soon;
    });
  if (fits(most)) return most;
  let fit = 0;
  for (let above = most; above - fit > 1; ) {
    const middle = (fit + above) >> 1;
    if (fits(middle)) fit = middle;
    else above = middle;
  }
  return fit;
}

/** When the count of this process has room again; Infinity when only an answer can tell. */
export const heldUpUntil = ({ demands }: GrantPool, bucketOf: BucketOf, now: number): number =>
  demands.reduce((at, { id, cost = 1 }) => Math.max(at, bucketOf(id)?.readyAt(cost, now) ?? 0), 0);
