import type { CallFacts } from "../call-facts.ts";
import type { Operation, Vendor } from "../operation.ts";
import type { ThrottleOptions } from "../options.ts";
import type { Platform } from "../platform.ts";
import { createLimiter } from "./create-limiter.ts";
import type { BucketDemand, BucketSnapshot, Permit, RateEvidence } from "./limiter.ts";
import { createPlan, type PlanFacts } from "./plan.ts";
import { evidenceOf, type ReplyTime, replyTime, retryAfterOf } from "./rate-headers.ts";

export interface ThrottleAcquireOptions {
  signal?: AbortSignal | undefined;
  maxWaitMs?: number | undefined;
  /** Longest pause to wait out; a bucket that is closed for longer throws `ThrottleTimeoutError`. Default: unlimited. */
  maxPauseMs?: number | undefined;
  /** Higher goes first. Default 0. */
  priority?: number | undefined;
}

/** What a reply says of waiting. */
export interface RateVerdict {
  /** What the server asks to wait; `undefined` when it does not say. */
  readonly retryAfterMs?: number | undefined;
  /** The bucket that a refusal was put down to, as the spec names it. */
  readonly bucket?: string;
  /** How long that bucket stays closed. The next `acquire` waits it out. */
  readonly pausedMs?: number;
}

/** Leave to send one request. Exactly one of the three calls settles it. */
export interface ThrottlePermit {
  /** Time spent in the queue. */
  readonly waitedMs: number;
  /** Names of the buckets, as the spec has them. */
  readonly buckets: readonly string[];
  /** A reply arrived. Its headers are taken as evidence; a refusal pauses the bucket that it is about. */
  responded(status: number, headers: Headers): RateVerdict;
  /** The request certainly never left. */
  unsent(): void;
  /** It left, and no reply came. */
  lost(): void;
}

export interface Throttle {
  acquire(
    operation: Operation,
    facts: CallFacts,
    options: ThrottleAcquireOptions,
  ): ThrottlePermit | Promise<ThrottlePermit>;
  snapshot(): BucketSnapshot[];
}

/** Quotas longer than a day are not known; a server that asks for more is asked again. */
const LONGEST_PAUSE_MS = 86_400_000;
const FIRST_BACKOFF_MS = 1_000;
const DEFAULT_RATE_STATUS: readonly number[] = [429];
const MOST_STRIKES = 1_000;

const NOTHING: RateVerdict = {};

const isAligned = ({ align }: BucketDemand): boolean => align !== undefined;

type Settle = (
  permit: Permit | undefined,
  demands: readonly BucketDemand[],
  status: number,
  headers: Headers,
) => RateVerdict;

class Pass implements ThrottlePermit {
  readonly waitedMs: number;
  readonly #permit: Permit | undefined;
  readonly #demands: readonly BucketDemand[];
  readonly #settle: Settle;

  constructor(permit: Permit | undefined, demands: readonly BucketDemand[], settle: Settle) {
    this.waitedMs = permit?.waitedMs ?? 0;
    this.#permit = permit;
    this.#demands = demands;
    this.#settle = settle;
  }
  get buckets(): readonly string[] {
    return this.#demands.map(({ name }) => name);
  }
  responded(status: number, headers: Headers): RateVerdict {
    return this.#settle(this.#permit, this.#demands, status, headers);
  }
  unsent(): void {
    this.#permit?.unsent();
  }
  lost(): void {
    this.#permit?.lost();
  }
}

/** Refusals of a bucket in a row, and until when the last one closed it. */
interface Strikes {
  count: number;
  until: number;
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
  const families = vendor.rateHeaders ?? [];
  const rateStatus = vendor.rateStatus ?? DEFAULT_RATE_STATUS;
  const prefix = `${vendor.slug}:`;
  const strikes = new Map<string, Strikes>();

  /** The bucket that is split the most, among equals the last one; the first one when none is split. */
  function narrowest(demands: readonly BucketDemand[]): BucketDemand | undefined {
    let found = demands[0];
    let parts = 1;
    for (const demand of demands) {
      const { length } = vendor.buckets[demand.name]?.per ?? [];
      if (length >= parts) {
        parts = length;
        found = demand;
      }
    }
    return found;
  }

  /** The bucket that a family speaks of: the one that it names, else the one with the same windows, else the first. */
  function subjectOf(
    named: string | undefined,
    evidence: RateEvidence,
    demands: readonly BucketDemand[],
  ): BucketDemand | undefined {
    if (named !== undefined) return demands.find(({ name }) => name === named);
    const told = evidence.windows ?? [];
    const sameWindows = ({ windows }: BucketDemand): boolean =>
      told.every((seen) => windows.some(({ limit, windowMs }) => limit === seen.limit && windowMs === seen.windowMs));
    return (told.length > 0 && demands.find(sameWindows)) || demands[0];
  }

  /** Closes a bucket for as long as the server asks, else for a random time that doubles with each refusal in a row. */
  function pause(demand: BucketDemand, askedMs: number | undefined): number {
    const now = platform.now();
    const before = strikes.get(demand.id) ?? { count: 0, until: now };
    // Requests that were under way together are refused together; that is one refusal.
    const isSibling = now < before.until;
    if (isSibling && !askedMs) return before.until - now;
    const count = before.count + (isSibling ? 0 : 1);
    const window = demand.windows.reduce((most, { windowMs }) => Math.max(most, windowMs), 0) || LONGEST_PAUSE_MS;
    const own = platform.random() * FIRST_BACKOFF_MS * 2 ** Math.min(count - 1, 30);
    const ms = Math.min(LONGEST_PAUSE_MS, askedMs || Math.min(own, window));
    if (strikes.size >= MOST_STRIKES) strikes.clear();
    strikes.set(demand.id, { count, until: Math.max(before.until, now + ms) });
    limiter.pause(demand.id, ms);
    return ms;
  }

  function read(status: number, headers: Headers, demands: readonly BucketDemand[]): RateVerdict {
    const refused = rateStatus.includes(status);
    if (!refused && status < 400 && families.length === 0) return NOTHING;
    let clock: ReplyTime | undefined;
    const time = (): ReplyTime => {
      clock ??= replyTime(headers, platform.wall());
      return clock;
    };
    let askedMs = refused || status >= 400 ? retryAfterOf(headers, time) : undefined;
    let culprit: BucketDemand | undefined;
    for (const family of families) {
      const evidence = evidenceOf(headers, family, time);
      const subject = evidence && subjectOf(family.bucket, evidence, demands);
      if (subject) limiter.observe(subject.id, evidence);
      if (!refused) continue;
      if (family.retryAfter !== undefined) askedMs ??= retryAfterOf(headers, time, family.retryAfter);
      if (evidence?.remaining !== 0) continue;
      askedMs ??= evidence.resetMs;
      culprit ??= subject;
    }
    if (refused) culprit ??= narrowest(demands);
    if (!culprit) return askedMs === undefined ? NOTHING : { retryAfterMs: askedMs };
    return { retryAfterMs: askedMs, bucket: culprit.name, pausedMs: pause(culprit, askedMs) };
  }

  function settle(
    permit: Permit | undefined,
    demands: readonly BucketDemand[],
    status: number,
    headers: Headers,
  ): RateVerdict {
    // The pause and the evidence come first: settling lets the next waiters through.
    const verdict = read(status, headers, demands);
    if (strikes.size > 0 && verdict.bucket === undefined) for (const { id } of demands) strikes.delete(id);
    const clock = demands.some(isAligned) ? replyTime(headers, 0) : undefined;
    permit?.responded(clock?.isServers ? clock.epochMs : undefined);
    return verdict;
  }

  return {
    acquire(operation, facts, { signal, maxWaitMs = settings.maxWaitMs, maxPauseMs, priority }) {
      const demands = plan ? plan(operation, facts, scope(operation)) : [];
      if (demands.length === 0) return new Pass(undefined, demands, settle);
      const permit = limiter.acquire(demands, { signal, maxWaitMs, maxPauseMs, maxQueue, priority });
      return "then" in permit
        ? permit.then((granted) => new Pass(granted, demands, settle))
        : new Pass(permit, demands, settle);
    },
    snapshot: () => (plan ? limiter.snapshot(prefix) : []),
  };
}
