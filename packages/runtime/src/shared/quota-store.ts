/**
 * One bucket as a store counts it. Two callers may name different numbers for one id: the lower limit holds for both as
 * long as either of them asks.
 */
export interface QuotaBucket {
  /** Unique within the scope, and free of secrets. */
  readonly id: string;
  readonly windows: readonly QuotaWindow[];
  /** Most requests at a time. */
  readonly concurrent?: number | undefined;
  /** Requests come one by one, `credit` of them ahead of the pace at most. */
  readonly pace?: QuotaPace | undefined;
  /** Slots that each request takes of this bucket. */
  readonly cost: number;
}

export interface QuotaWindow {
  readonly limit: number;
  readonly windowMs: number;
}

export interface QuotaPace {
  readonly intervalMs: number;
  readonly credit: number;
}

/**
 * Counts the requests of many processes. One call is one atomic step on the store's own clock, so that the clocks of the
 * processes never matter.
 *
 * A slot that is granted stays taken for a lease and a window, unless it is settled: a process that dies gives its slots
 * back without any clean-up. Everything that a caller says is said in absolute numbers, so that a call may be repeated when
 * its answer got lost.
 */
export interface QuotaStore {
  /** @param signal aborts when the caller has stopped waiting; the answer is still welcome */
  acquire(request: QuotaRequest, signal?: AbortSignal): Promise<QuotaGrant>;
  /** Closes a bucket for every process. A longer pause that is on stays. */
  pause(scope: string, bucketId: string, ms: number): Promise<void>;
}

export interface QuotaRequest {
  /** Whose quota it is, free of secrets; all buckets of one call share it. */
  readonly scope: string;
  /** One name for each process, so that the store can share fairly. */
  readonly holder: string;
  /** The generation that the holder last saw; `undefined` when it has not asked lately. */
  readonly generation: string | undefined;
  /** Requests went out without the store, which therefore closes for one window, and at least for `reconnectMs`. */
  readonly strayed: boolean;
  /** Longest window that the store stays closed for after it lost its data, or after requests went past it. */
  readonly quarantineMs: number;
  /** All holders are back so long after the first one. */
  readonly reconnectMs: number;
  /** Names what is granted. Chosen by the caller and never used twice. */
  readonly ticket: string;
  /** How many requests to send. 0 only settles. */
  readonly want: number;
  readonly leaseMs: number;
  readonly buckets: readonly QuotaBucket[];
  /** In the order in which it happened. */
  readonly settle: readonly QuotaSettlement[];
}

/**
 * Requests of one ticket that are over, or that take longer.
 *
 * - `over`: the slots come back in `backInMs`, by bucket and window; below 0 means that they are back.
 * - `unsent`: the requests never left; the slots are free at once.
 * - `held`: the ticket gets a new lease. A store that does not know the ticket takes it on.
 */
export interface QuotaSettlement {
  readonly kind: "over" | "unsent" | "held";
  readonly buckets: readonly QuotaBucket[];
  readonly ticket: string;
  /** Requests of the ticket that are still out, after this. A store that knows of fewer has heard it before. */
  readonly held: number;
  readonly backInMs: readonly (readonly number[])[];
}

export interface QuotaGrant {
  /** Requests that may be sent; 0 when there is no room. */
  readonly granted: number;
  /** When the first of them may be sent, counted from the answer; the pace of the buckets tells the others. */
  readonly startMs: number;
  /** When to ask again for what was not granted, counted from the answer. */
  readonly waitMs: number;
  /**
   * Which bucket of the request has kept more from being granted for longest, by its place; `undefined` when all was
   * granted. A store that never says so is asked for each set of buckets on its own.
   */
  readonly heldUpBy?: number | undefined;
  /** Changes when the store has lost its data. */
  readonly generation: string;
  /** Processes that have asked for slots lately, this one counted. */
  readonly holders: number;
  /** For each bucket of the request, how long it is closed after a refusal. */
  readonly pausedMs: readonly number[];
}

/** A window is counted in so many slices: a slot comes back up to one slice late. */
export const SLICES = 100;
/** A holder that has not asked for so long has no share. */
export const HOLDER_MS = 5_000;
/** The lower of two limits for one bucket holds for so long after its last use. */
export const LOWER_LIMIT_MS = 10_000;
/** A pace may be granted so far ahead. */
export const AHEAD_MS = 200;
/** Without a word from any holder for so long, a store may forget its generation. */
export const GENERATION_MS = 7_200_000;
