import type { BucketMode, LimitWindow } from "../operation.ts";

/** Where a bucket's numbers come from: the vendor's spec, the plan that was named or told, or the client's own options. */
export type LimitSource = "spec" | "plan" | "options";

/** A bucket as the limiter knows it: an identity and its numbers. */
export interface BucketDemand {
  /** Unique over everything that shares a limiter: `acme:<account>:widgetsRead:widgets.list`. */
  readonly id: string;
  /** The name in the spec, for messages and snapshots. */
  readonly name: string;
  readonly windows: readonly LimitWindow[];
  readonly mode: BucketMode;
  readonly concurrent?: number;
  readonly align?: "clockHour" | "utcDay";
  /** By window length the most that replies may raise a limit to. Default: they only lower it. */
  readonly learnUpTo?: readonly LimitWindow[];
  /** For snapshots. Default `spec`. */
  readonly source?: LimitSource;
  /**
   * Slots that the request takes; a whole number. One that costs more than the limit goes alone, when nothing else is taken.
   * Default 1.
   */
  readonly cost?: number;
}

export interface AcquireOptions {
  readonly signal?: AbortSignal;
  readonly maxWaitMs?: number;
  /**
   * Longest pause to wait out. A bucket that is closed for longer, now or while the call waits, throws
   * `ThrottleTimeoutError`. Default: unlimited.
   */
  readonly maxPauseMs?: number;
  /** Calls that may wait in this limiter; one more throws `QueueFullError`. Default: the limiter's. */
  readonly maxQueue?: number;
  /** Higher goes first; each level is worth the limiter's `ageMs` of waiting. Default 0. */
  readonly priority?: number;
  /**
   * Whose call it is, such as a tenant. Calls of the same priority that wait for one bucket take turns by it, however many
   * each has; those without a key count as one. Default: none.
   */
  readonly fairnessKey?: string;
  /**
   * `enqueuedAt` of the permit of an earlier attempt. A call that was refused by the server goes to the head of the line
   * again. Default: now.
   */
  readonly enqueuedAt?: number;
  /**
   * Longest time until the permit is settled. Where a request can end without a word, as on Cloudflare Workers, one that is
   * not settled by then counts as lost. Default: the limiter's `graceMs`.
   */
  readonly holdMs?: number;
}

/** What came of the request that a permit was taken for. One call of `responded`, `unsent` or `lost` settles it; later ones do nothing. */
export interface Permit {
  /** Time spent in the queue. */
  readonly waitedMs: number;
  /** When the first attempt came, on the limiter's clock (ms). */
  readonly enqueuedAt: number;
  /**
   * The request costs another number of slots than was asked for, in the bucket `id`, else in all of its buckets. What is
   * less is free at once, what is more counts against those that follow. Call it before the permit is settled; later it
   * does nothing.
   * @throws ConfigurationError for anything but a whole number, 0 or more.
   */
  correctCost(cost: number, id?: string): void;
  /**
   * A response arrived: its slots come back one window from now. `servedAt` is the server's clock (epoch ms, its `Date`
   * header); buckets with `align` tell the boundary by it. `isWhole` false: its body is still to come, and what it takes of
   * `concurrent` comes back by `ended()`. Default true.
   */
  responded(servedAt?: number, isWhole?: boolean): void;
  /** The body of the response was read, or nobody wants it any more. */
  ended(): void;
  /** The request certainly never left: the slots are free at once. */
  unsent(): void;
  /**
   * Sent, and nothing known of it: the slots stay taken for a window and the time in which it may still reach the server,
   * `withinMs` or the limiter's `graceMs`, whichever is shorter.
   */
  lost(withinMs?: number): void;
}

/** A quota as a server tells it, and what is left of it. */
export interface WindowEvidence extends LimitWindow {
  readonly remaining?: number;
  /** Time until this window resets. Default: its length. */
  readonly resetMs?: number;
}

/** Evidence from a response. It lowers what the limiter lets through; a bucket's `learnUpTo` is how far it may raise it. */
export interface RateEvidence {
  /** Requests left, the one that was answered already counted. */
  readonly remaining?: number;
  /** The quota that binds. It is that of the bucket's window when there is one alone and `windows` tells of none. */
  readonly limit?: number;
  /** Time until the window resets. Default: the bucket's longest window. */
  readonly resetMs?: number;
  /** The quotas as the server tells them. A number replaces ours for as long as the server says so. */
  readonly windows?: readonly WindowEvidence[];
}

export interface BucketSnapshot {
  id: string;
  name: string;
  /** `limit` is what holds now; `quota` what was configured, where replies told another number. */
  windows: { limit: number; windowMs: number; used: number; quota?: number }[];
  /** The pace in requests a second, of a bucket that is paced now. */
  perSecond?: number;
  /** Calls that wait for this bucket, whatever else they wait for. */
  queued: number;
  inFlight: number;
  /** Time until a pause ends; 0 when there is none. */
  pausedForMs: number;
  /** What the numbers were learnt from: `headers` and `refusals` are those of replies. Default `spec`. */
  learntFrom?: LimitSource | "headers" | "refusals";
}

export interface Limiter {
  /**
   * Takes a slot of every bucket in one step, or waits. Returns at once, without a promise, when there is room; a call without
   * buckets always has. What it refuses, it refuses by a rejected promise: `ConfigurationError` for demands and options that
   * make no sense, `QueueFullError`, `ThrottleTimeoutError`, and the signal's own reason.
   */
  acquire(demands: readonly BucketDemand[], options?: AcquireOptions): Permit | Promise<Permit>;
  /** Nothing passes this bucket for `ms`; afterwards one probe, then a ramp. */
  pause(id: string, ms: number): void;
  /**
   * Lowers what is left of the current window. Call it before `responded()` of the permit that brought the evidence: a
   * request that reports for itself is not subtracted a second time.
   */
  observe(id: string, evidence: RateEvidence): void;
  /** The buckets that hold any state, those whose id starts with `prefix`. */
  snapshot(prefix?: string): BucketSnapshot[];
}
