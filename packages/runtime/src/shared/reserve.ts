import type { Outcome } from "../throttle/bucket.ts";
import { BucketState } from "../throttle/bucket-state.ts";
import type { BucketDemand, Permit } from "../throttle/limiter.ts";
import { localShareOf } from "./quota-demand.ts";

/** What a process may send while the store does not answer. */
export interface Reserve {
  /** A question that was put at `askedAt` has found no answer. */
  unanswered(askedAt: number): void;
  /** The store is alive, if slow. */
  heard(now: number): void;
  readyAt(cost: number, now: number): number;
  take(permit: Permit, now: number): void;
  settle(
    permit: Permit,
    outcome: Outcome,
    now: number,
    graceMs: number,
    servedAt: number | undefined,
    isWhole: boolean,
  ): void;
  end(permit: Permit): void;
}

const FOREVER = Number.POSITIVE_INFINITY;
const nothing = (): void => undefined;

/** Nothing goes out. */
export const closedReserve: Reserve = {
  unanswered: nothing,
  heard: nothing,
  readyAt: () => FOREVER,
  take: nothing,
  settle: nothing,
  end: nothing,
};
/** Only the limiter of this process holds anything up. */
export const openReserve: Reserve = { ...closedReserve, readyAt: () => 0 };

/** A part of each bucket, shared by all pools of this process that want it. `undefined` is a part too small to send anything. */
export type Shares = Map<string, BucketState | undefined>;

const costOf = ({ cost = 1 }: BucketDemand): number => cost;

/**
 * This process's part of the buckets, once the store has been away for `waitMs`: until then, what it granted before may
 * count. A question that was put after that time must have failed too: the store may be back, and others may have asked it.
 */
export function shareReserve(
  demands: readonly BucketDemand[],
  shares: Shares,
  holders: number,
  waitMs: number,
  since: number,
): Reserve {
  let openAt = since + waitMs;
  let isOpen = false;
  const parts = demands.map((demand) => {
    if (!shares.has(demand.id)) {
      const share = localShareOf(demand, holders);
      shares.set(demand.id, share && new BucketState(share));
    }
    return shares.get(demand.id);
  });
  return {
    unanswered(askedAt) {
      if (askedAt >= openAt) isOpen = true;
    },
    heard(now) {
      openAt = now + waitMs;
      isOpen = false;
    },
    readyAt(_cost, now) {
      if (!isOpen) return FOREVER;
      return parts.reduce(
        (at, part, order) => Math.max(at, part ? part.readyAt(costOf(demands[order]!), now) : FOREVER),
        0,
      );
    },
    take(permit, now) {
      for (const [order, part] of parts.entries()) part?.take(permit, costOf(demands[order]!), now);
    },
    settle(permit, outcome, now, graceMs, servedAt, isWhole) {
      for (const [order, part] of parts.entries())
        part?.settle(permit, costOf(demands[order]!), outcome, now, graceMs, servedAt, isWhole);
    },
    end(permit) {
      for (const [order, part] of parts.entries()) part?.end(permit, costOf(demands[order]!));
    },
  };
}
