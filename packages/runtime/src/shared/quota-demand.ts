import { fingerprint } from "../auth/fingerprint.ts";
import type { BucketDemand } from "../throttle/limiter.ts";
import { pacedWindow, pacerOf } from "../throttle/pacer.ts";
import type { QuotaBucket, QuotaPace } from "./quota-store.ts";

/**
 * Whose quota a bucket is, and its name there. A demand's id is `vendor:account:bucket…`; accounts may hold what is nobody
 * else's business, and so may the values that a bucket is split by.
 */
export function placeOf({ id, name }: BucketDemand): { readonly scope: string; readonly key: string } {
  const vendorEnd = id.indexOf(":");
  const accountEnd = id.indexOf(`:${name}`, vendorEnd + 1);
  if (vendorEnd < 0 || accountEnd < 0) return { scope: fingerprint(id), key: fingerprint(name) };
  const account = id.slice(vendorEnd + 1, accountEnd);
  const rest = id.slice(accountEnd + 1 + name.length);
  return {
    scope: `${id.slice(0, vendorEnd)}:${fingerprint(account)}`,
    key: rest === "" ? name : `${name}:${fingerprint(rest)}`,
  };
}

/** A bucket as the store counts it. */
export function quotaBucketOf(demand: BucketDemand): QuotaBucket {
  const { windows, concurrent, cost = 1 } = demand;
  return { id: placeOf(demand).key, windows, concurrent, pace: paceOf(demand), cost };
}

function paceOf({ mode, windows }: BucketDemand): QuotaPace | undefined {
  const window = mode === "smooth" ? pacedWindow(windows) : undefined;
  const intervalMs = (window && pacerOf(mode, windows)?.intervalMs) ?? 0;
  return intervalMs > 0 ? { intervalMs, credit: Math.max(1, Math.ceil(0.02 * window!.limit)) } : undefined;
}

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

const ALIGNED_MS = { clockHour: 3_600_000, utcDay: 86_400_000 } as const;
/** How far the server's clock may be from what its Date header made us believe. */
const CLOCK_GUARD_MS = 5_000;

/**
 * How long the slots of a request stay taken in each window after its answer. A window that restarts with the server's
 * clock gives them back at the next boundary, as far as that clock is known.
 */
export function staysTaken({ windows, align }: BucketDemand, servedAt: number | undefined): number[] {
  return windows.map(({ windowMs }) => {
    if (!align || servedAt === undefined || windowMs !== ALIGNED_MS[align]) return windowMs;
    const latest = servedAt + CLOCK_GUARD_MS;
    const boundary = (Math.floor(latest / windowMs) + 1) * windowMs;
    return Math.min(windowMs, boundary - latest + 2 * CLOCK_GUARD_MS);
  });
}
