import type { BucketDemand, BucketSnapshot, Permit, RateEvidence } from "./limiter.ts";

/** What became of a request. */
export type Outcome = "responded" | "unsent" | "lost";

/**
 * What the limiter asks of a bucket: how much room there is, and to remember what was taken. Who waits for it, and in which
 * order, is the limiter's own business.
 *
 * Times are the limiter's clock in milliseconds; they never go backwards.
 */
export interface Bucket {
  readonly id: string;
  readonly name: string;
  /** Slots of requests that are under way. */
  inFlight: number;
  /** Calls that wait and want this bucket; the limiter counts them here. */
  queued: number;

  /**
   * The earliest time at which `cost` slots may be taken so that `spare` more stay free: not later than `now` when there is
   * room, Infinity when only an event can tell (a settled request, or `wake` of the limiter). A cost above the limit has
   * room when nothing else is taken and `spare` is 0.
   */
  readyAt(cost: number, now: number, spare?: number): number;
  /** A lower bound of the time at which `need` slots will have been taken. */
  predict(need: number, now: number): number;
  /** Only called when there is room. */
  take(permit: Permit, cost: number, now: number): void;
  settle(
    permit: Permit,
    cost: number,
    outcome: Outcome,
    now: number,
    graceMs: number,
    servedAt: number | undefined,
    isWhole: boolean,
  ): void;
  /** A response that was not whole when it was settled has ended. */
  end?(permit: Permit, cost: number): void;
  /** A request under way costs `by` slots more than it took, or less when `by` is below 0. */
  adjust?(by: number, now: number): void;
  /** Another caller names other numbers for this bucket: from now on the lower ones hold for all. */
  adopt?(demand: BucketDemand): void;
  pause(ms: number, now: number): void;
  /** Time until a pause ends; 0 when there is none. */
  pausedForMs(now: number): number;
  observe(evidence: RateEvidence, now: number): void;
  /** Nobody waits for it, and nothing would be lost if it were made anew. */
  isIdle(now: number): boolean;
  snapshot(now: number): BucketSnapshot;
}
