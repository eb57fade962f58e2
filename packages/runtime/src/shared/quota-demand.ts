import { fingerprint } from "../auth/fingerprint.ts";
import { alignedMsOf, untilBoundary } from "../throttle/aligned-window.ts";
import type { BucketDemand } from "../throttle/limiter.ts";
import { pacerOf } from "../throttle/pacer.ts";
import type { QuotaBucket, QuotaWindow } from "./quota-store.ts";

/**
 * Whose quota a bucket is, and its name there. A demand's id is `vendor:account:bucket…`; accounts may hold what is nobody
 * else's business, and so may the values that a bucket is split by.
 */
export function placeOf({ id, name }: BucketDemand): { readonly scope: string; readonly key: string } {
  const [vendor, account, ...rest] = id.split(":");
  if (account === undefined || rest[0] !== name) return { scope: fingerprint(id), key: fingerprint(id) };
  const split = rest.slice(1).join(":");
  return {
    scope: `${vendor}:${fingerprint(account)}`,
    key: split === "" ? name : `${name}:${fingerprint(`:${split}`)}`,
  };
}

/** A bucket as the store counts it, with the limits that hold now. */
export function quotaBucketOf(demand: BucketDemand, windows: readonly QuotaWindow[] = demand.windows): QuotaBucket {
  const { mode, concurrent, cost = 1 } = demand;
  const pacer = mode === "smooth" ? pacerOf(mode, windows) : undefined;
  const pace = pacer && pacer.intervalMs > 0 ? { intervalMs: pacer.intervalMs, credit: pacer.credit } : undefined;
  return { id: placeOf(demand).key, windows, concurrent, pace, cost };
}

/** The longest window of some buckets; 0 when they have none. */
export const longestWindow = (demands: readonly BucketDemand[]): number =>
  demands.reduce((most, { windows }) => windows.reduce((ms, { windowMs }) => Math.max(ms, windowMs), most), 0);

/** The shortest window of some buckets; Infinity when they have none. */
export const shortestWindow = (buckets: readonly Pick<BucketDemand, "windows">[]): number =>
  buckets.reduce(
    (least, { windows }) => windows.reduce((ms, { windowMs }) => Math.min(ms, windowMs), least),
    Number.POSITIVE_INFINITY,
  );

/** What `holders` processes may send each when none of them can ask: together half of the quota, and nothing rather than more. */
export function localShareOf(demand: BucketDemand, holders: number): BucketDemand | undefined {
  const shareOf = (limit: number): number => Math.floor(limit / (2 * holders));
  const windows = demand.windows.map(({ limit, windowMs }) =>
    limit < 2 && holders === 1 ? { limit, windowMs: 2 * windowMs } : { limit: shareOf(limit), windowMs },
  );
  const concurrent =
    demand.concurrent && (holders === 1 ? Math.ceil(demand.concurrent / 2) : shareOf(demand.concurrent));
  if (windows.some(({ limit }) => limit < 1) || concurrent === 0) return undefined;
  return { ...demand, windows, concurrent, learnUpTo: undefined };
}

/**
 * How long the slots of a request stay taken in each window after its answer. A window that restarts with the server's
 * clock gives them back at the next boundary, as far as that clock is known.
 */
export function staysTaken({ windows, align }: BucketDemand, servedAt: number | undefined): number[] {
  const alignedMs = alignedMsOf(align);
  return windows.map(({ windowMs }) =>
    windowMs === alignedMs && servedAt !== undefined ? untilBoundary(windowMs, servedAt) : windowMs,
  );
}
