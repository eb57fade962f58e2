/** One bucket of a request to the store. */
export interface QuotaBucket {
  readonly id: string;
  readonly limit: number;
  readonly windowMs: number;
}

/**
 * Counts the requests of many processes. One call is one atomic step on the store's own clock, so that the clocks of the
 * processes never matter.
 *
 * A slot that is granted stays taken for a lease and a window, unless it is settled: a process that dies gives its slots
 * back without any clean-up.
 */
export interface QuotaStore {
  acquire(request: QuotaRequest, signal?: AbortSignal): Promise<QuotaGrant>;
  /** Closes a bucket for every process. */
  pause(scope: string, bucketId: string, ms: number): Promise<void>;
  /** Ends what the store holds open. */
  close?(): Promise<void>;
}

export interface QuotaRequest {
  /** Whose quota it is; all buckets of one call share it. */
  readonly scope: string;
  /** One name for each process, so that the store can share fairly. */
  readonly holder: string;
  /** The generation that the holder last saw; the store quarantines a bucket that it has lost. */
  readonly generation: string | undefined;
  /** How many requests to send; each takes `cost` of every bucket. 0 only settles. */
  readonly want: number;
  readonly cost: number;
  readonly leaseMs: number;
  readonly buckets: readonly QuotaBucket[];
  readonly settle: readonly QuotaSettlement[];
}

/** Requests of one ticket that are over. */
export interface QuotaSettlement {
  readonly bucket: QuotaBucket;
  readonly ticket: string;
  /** Slots. */
  readonly count: number;
  /** They were never sent: free at once. */
  readonly unsent: boolean;
}

export interface QuotaGrant {
  /** Requests that may be sent; 0 when there is no room. */
  readonly granted: number;
  /** Names the grant when it is settled. */
  readonly ticket: string;
  /** When to ask again for what was not granted, counted from the answer. */
  readonly waitMs: number;
  readonly generation: string;
  /** Processes that have asked lately, this one counted. */
  readonly holders: number;
}
