import type { CallFacts } from "../call-facts.ts";
import { reading, unreadable } from "../input.ts";
import type { Operation, Vendor } from "../operation.ts";
import type { ThrottleOptions } from "../options.ts";
import type { Platform } from "../platform.ts";
import { createLimiter } from "./create-limiter.ts";
import type { BucketDemand, BucketSnapshot, Permit } from "./limiter.ts";
import { createPlan, type PlanFacts } from "./plan.ts";
import { type Blame, Refusals } from "./refusals.ts";
import { type ReplyTime, replyTime, retryAfterOf } from "./reply-time.ts";
import type { ToldRates } from "./told-rates.ts";

export interface ThrottleAcquireOptions {
  signal?: AbortSignal | undefined;
  maxWaitMs?: number | undefined;
  /** Longest pause to wait out; a bucket that is closed for longer throws `ThrottleTimeoutError`. Default: unlimited. */
  maxPauseMs?: number | undefined;
  /** Higher goes first. Default 0. */
  priority?: number | undefined;
  /** Calls with different keys take turns. Default: none. */
  fairnessKey?: string | undefined;
  /** That of the permit of an earlier attempt. Default: now. */
  enqueuedAt?: number | undefined;
  /** Longest time until the permit is settled. */
  holdMs?: number | undefined;
}

/** What a reply says of waiting; a refusal that buckets were closed for says all of it. */
export interface RateVerdict extends Partial<Blame> {
  /** What the server asks to wait; `undefined` when it does not say. */
  readonly retryAfterMs?: number | undefined;
}

/** A bucket as the user sees it. */
export interface ThrottleSnapshot extends BucketSnapshot {
  /** When a pause ends, in epoch milliseconds of this machine's clock; `null` when there is none. */
  pausedUntil: number | null;
  learntFrom: NonNullable<BucketSnapshot["learntFrom"]>;
}

/** Leave to send one request. Exactly one of the three calls settles it. */
export interface ThrottlePermit {
  /** Time spent in the queue. */
  readonly waitedMs: number;
  /** When the first attempt came, on the limiter's clock; `undefined` when nothing throttles it. */
  readonly enqueuedAt: number | undefined;
  /** Names of the buckets, as the spec has them. */
  readonly buckets: readonly string[];
  /** The head of a reply arrived. It is taken as evidence; a refusal pauses the bucket that it is about. */
  responded(status: number, headers: Headers): RateVerdict;
  /** Nothing more of the reply will come. Also for a permit that no reply came for; it does nothing then. */
  ended(): void;
  /** The request certainly never left. */
  unsent(): void;
  /** It left, and no reply came; it may still arrive `withinMs` from now. */
  lost(withinMs?: number): void;
}

export interface Throttle {
  acquire(
    operation: Operation,
    facts: CallFacts,
    options: ThrottleAcquireOptions,
  ): ThrottlePermit | Promise<ThrottlePermit>;
  snapshot(): ThrottleSnapshot[];
}

const DEFAULT_RATE_STATUS: readonly number[] = [429];
const NO_DEMANDS: readonly BucketDemand[] = [];
const NOTHING_TOLD: ToldRates = { cleared: new Set() };

const isAligned = ({ align }: BucketDemand): boolean => align !== undefined;

interface Sent {
  readonly permit: Permit | undefined;
  readonly demands: readonly BucketDemand[];
  /** Refusals that were known when it was let through. */
  readonly since: number;
}
type Settle = (sent: Sent, status: number, headers: Headers) => RateVerdict;

class Pass implements ThrottlePermit, Sent {
  readonly permit: Permit | undefined;
  readonly demands: readonly BucketDemand[];
  readonly since: number;
  readonly #settle: Settle;

  constructor(permit: Permit | undefined, demands: readonly BucketDemand[], since: number, settle: Settle) {
    this.permit = permit;
    this.demands = demands;
    this.since = since;
    this.#settle = settle;
  }
  get waitedMs(): number {
    return this.permit?.waitedMs ?? 0;
  }
  get enqueuedAt(): number | undefined {
    return this.permit?.enqueuedAt;
  }
  get buckets(): readonly string[] {
    return this.demands.map(({ name }) => name);
  }
  responded(status: number, headers: Headers): RateVerdict {
    return this.#settle(this, status, headers);
  }
  ended(): void {
    // A limiter of the user's own, written when there was no such method, still serves.
    this.permit?.ended?.();
  }
  unsent(): void {
    this.permit?.unsent();
  }
  lost(withinMs?: number): void {
    this.permit?.lost(withinMs);
  }
}

/**
 * The throttle of one client: knows which buckets a call pays into, and reads what replies say of them.
 *
 * `false` gives one that never waits and still reads what the server asks. `scope` tells whose quota an operation draws on,
 * `facts` what the vendor's `planBy` looks at.
 * @throws ConfigurationError for a plan or a bucket that the vendor does not have.
 */
export function createThrottle(
  vendor: Vendor,
  options: ThrottleOptions | false | undefined,
  platform: Platform,
  scope: (operation: Operation) => string,
  facts?: PlanFacts,
): Throttle {
  const settings = options || {};
  const { limiter = createLimiter(platform), maxQueue } = settings;
  const plan = options === false ? undefined : createPlan(vendor, settings, facts);
  const { readRates } = vendor;
  const rateStatus = vendor.rateStatus ?? DEFAULT_RATE_STATUS;
  const prefix = `${vendor.slug}:`;
  const refusals = new Refusals(platform, limiter, vendor.buckets);

  function read(status: number, headers: Headers, { demands, since }: Sent): RateVerdict {
    const isRefusal = rateStatus.includes(status);
    let clock: ReplyTime | undefined;
    const time = (): ReplyTime => {
      clock ??= replyTime(headers, platform.wall());
      return clock;
    };
    const asked = isRefusal || status >= 400 ? retryAfterOf(headers, time) : undefined;
    const told = readRates?.(vendor, { headers, time, isRefusal, demands, limiter }) ?? NOTHING_TOLD;
    const { culprit, cleared, resetMs } = told;
    const retryAfterMs = asked ?? told.retryAfterMs;
    if (!isRefusal || demands.length === 0)
      return { retryAfterMs: isRefusal ? (retryAfterMs ?? resetMs) : retryAfterMs };
    return refusals.blame(culprit ? [culprit] : demands, cleared, since, { retryAfterMs, resetMs, time });
  }

  function settle(sent: Sent, status: number, headers: Headers): RateVerdict {
    // The pause and the evidence come first: settling lets the next waiters through.
    const verdict = read(status, headers, sent);
    if (verdict.bucket === undefined) refusals.forgive(sent.demands);
    const clock = sent.demands.some(isAligned) ? replyTime(headers, 0) : undefined;
    sent.permit?.responded(clock?.isServers ? clock.epochMs : undefined, false);
    return verdict;
  }

  return {
    acquire(
      operation,
      facts,
      { signal, maxWaitMs = settings.maxWaitMs, maxPauseMs, priority, fairnessKey, enqueuedAt, holdMs },
    ) {
      // The plan looks at values of the body as they were given, which may be texts with half a character.
      const demands = plan
        ? reading(unreadable(operation.id), () => plan(operation, facts, scope(operation)))
        : NO_DEMANDS;
      if (demands.length === 0) return new Pass(undefined, demands, refusals.count, settle);
      const permit = limiter.acquire(demands, {
        signal,
        maxWaitMs,
        maxPauseMs,
        maxQueue,
        priority,
        fairnessKey,
        enqueuedAt,
        holdMs,
      });
      return "then" in permit
        ? permit.then((granted) => new Pass(granted, demands, refusals.count, settle))
        : new Pass(permit, demands, refusals.count, settle);
    },
    snapshot() {
      const wall = platform.wall();
      return (plan ? limiter.snapshot(prefix) : []).map((bucket) => ({
        ...bucket,
        pausedUntil: bucket.pausedForMs > 0 ? wall + bucket.pausedForMs : null,
        learntFrom: bucket.learntFrom ?? "spec",
      }));
    },
  };
}
