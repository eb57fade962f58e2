import type { Outcome } from "../throttle/bucket.ts";
import { BucketState } from "../throttle/bucket-state.ts";
import type { BucketDemand, Permit } from "../throttle/limiter.ts";
import { localShareOf } from "./quota-demand.ts";

/** What a process may send while the store does not answer. */
export interface Reserve {
  readyAt(cost: number, now: number): number;
  take(permit: Permit, now: number): void;
  settle(permit: Permit, outcome: Outcome, now: number, graceMs: number, servedAt: number | undefined): void;
}

const FOREVER = Number.POSITIVE_INFINITY;
const nothing = (): void => undefined;

/** Nothing goes out. */
export const closedReserve: Reserve = { readyAt: () => FOREVER, take: nothing, settle: nothing };
/** Only the limiter of this process holds anything up. */
export const openReserve: Reserve = { readyAt: () => 0, take: nothing, settle: nothing };

/** A part of each bucket, shared by all pools of this process that want it. `undefined` is a part too small to send anything. */
export type Shares = Map<string, BucketState | undefined>;

const costOf = ({ cost = 1 }: BucketDemand): number => cost;

/** This process's part of the buckets, from `openAt` on: until then, what the store granted before it went away may count. */
export function shareReserve(
  demands: readonly BucketDemand[],
  shares: Shares,
  holders: number,
  openAt: number,
): Reserve {
  const parts = demands.map((demand) => {
    if (!shares.has(demand.id)) {
      const share = localShareOf(demand, holders);
      shares.set(demand.id, share && new BucketState(share));
    }
    return shares.get(demand.id);
  });
  return {
    readyAt(_cost, now) {
      return parts.reduce(
        (at, part, order) => Math.max(at, part ? part.readyAt(costOf(demands[order]!), now) : FOREVER),
        openAt,
      );
    },
    take(permit, now) {
      for (const [order, part] of parts.entries()) part?.take(permit, costOf(demands[order]!), now);
    },
    settle(permit, outcome, now, graceMs, servedAt) {
      for (const [order, part] of parts.entries())
        part?.settle(permit, costOf(demands[order]!), outcome, now, graceMs, servedAt);
    },
  };
}
