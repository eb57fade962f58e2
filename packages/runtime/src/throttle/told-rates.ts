import type { Vendor } from "../operation.ts";
import type { BucketDemand, Limiter, RateEvidence } from "./limiter.ts";
import { evidenceOf, spentOf } from "./rate-headers.ts";
import { type ReplyTime, retryAfterOf } from "./reply-time.ts";

/** A reply, and what it is about. */
export interface RateReply {
  readonly headers: Headers;
  readonly time: () => ReplyTime;
  readonly isRefusal: boolean;
  readonly demands: readonly BucketDemand[];
  readonly limiter: Pick<Limiter, "observe">;
}

/** What a vendor's own headers say of a refusal. */
export interface ToldRates {
  readonly retryAfterMs?: number | undefined;
  /** Until the quota is new. */
  readonly resetMs?: number | undefined;
  /** The bucket that is used up. */
  readonly culprit?: BucketDemand | undefined;
  /** Those of which something is left. */
  readonly cleared: ReadonlySet<BucketDemand>;
}

/** Reads `rateHeaders` of a vendor: the limiter gets what they say of quotas. */
export function readRateHeaders({ rateHeaders = [], buckets }: Vendor, reply: RateReply): ToldRates {
  const { headers, time, isRefusal, demands, limiter } = reply;
  let retryAfterMs: number | undefined;
  let resetMs: number | undefined;
  let culprit: BucketDemand | undefined;
  const cleared = new Set<BucketDemand>();
  for (const family of rateHeaders) {
    const evidence = evidenceOf(headers, family, time);
    const found = evidence && attribute(family.bucket, evidence, demands);
    if (found) {
      limiter.observe(found.subject.id, found.told);
      observeShares(found.subject, found.told, buckets, reply);
    }
    if (!isRefusal) continue;
    retryAfterMs ??= retryAfterOf(headers, time, family.retryAfter);
    if (!evidence) continue;
    const spent = spentOf(evidence);
    if (spent) {
      culprit ??= found?.subject;
      resetMs ??= spent.resetMs;
    } else if (evidence.remaining === undefined) resetMs ??= evidence.resetMs;
    else if (found) cleared.add(found.subject);
  }
  return { retryAfterMs, resetMs, culprit, cleared };
}

/**
 * The bucket that a family speaks of: the one that it names, else the one with the numbers that it tells, else the first.
 * Numbers that fit none of several buckets are left out, for they may be of any.
 */
function attribute(
  named: string | undefined,
  evidence: RateEvidence,
  demands: readonly BucketDemand[],
): { subject: BucketDemand; told: RateEvidence } | undefined {
  const { limit, windows: told } = evidence;
  const fits = ({ windows }: BucketDemand): boolean =>
    told
      ? told.every((each) => windows.some((own) => own.limit === each.limit && own.windowMs === each.windowMs))
      : windows.some((own) => own.limit === limit);
  const [first] = demands;
  const sure = demands.length < 2 ? first : demands.find(named === undefined ? fits : ({ name }) => name === named);
  if (sure) return named === undefined || sure.name === named ? { subject: sure, told: evidence } : undefined;
  return first && named === undefined
    ? { subject: first, told: { remaining: evidence.remaining, resetMs: evidence.resetMs } }
    : undefined;
}

/** What a bucket's limit is told to be holds, by its ratio, for the buckets that are a share of it. */
function observeShares(
  subject: BucketDemand,
  { limit, windows }: RateEvidence,
  buckets: Vendor["buckets"],
  { demands, limiter }: RateReply,
): void {
  for (const { id, name } of demands) {
    const { shareOf } = buckets[name] ?? {};
    if (shareOf?.bucket !== subject.name) continue;
    // What is no limit of the whole is none of its share.
    const share = (whole: number): number => Math.min(whole, Math.max(1, Math.floor(whole * shareOf.ratio)));
    limiter.observe(id, {
      limit: limit && share(limit),
      windows: windows?.map((each) => ({ limit: share(each.limit), windowMs: each.windowMs })),
    });
  }
}
