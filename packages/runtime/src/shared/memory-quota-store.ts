import { type Platform, systemPlatform } from "../platform.ts";
import {
  AHEAD_MS,
  HOLDER_MS,
  LOWER_LIMIT_MS,
  type QuotaBucket,
  type QuotaGrant,
  type QuotaRequest,
  type QuotaSettlement,
  type QuotaStore,
  SLICES,
} from "./quota-store.ts";

interface Ticket {
  held: number;
  readonly cost: number;
  /** End of the lease. */
  base: number;
  /** When nothing is left of it in any window. */
  last: number;
}

interface BucketRecord {
  /** By window: slots that come back at the end of a slice. */
  readonly slots: Map<number, Map<number, number>>;
  readonly tickets: Map<string, Ticket>;
  readonly lower: Map<number, { limit: number; until: number }>;
  pausedUntil: number;
  nextAt: number;
}

interface ScopeRecord {
  generation: string;
  bornAt: number;
  trouble: "none" | "lost" | "strayed";
  readonly holders: Map<string, number>;
  readonly buckets: Map<string, BucketRecord>;
}

/** When slots come back, and how many. */
type Return = readonly [at: number, count: number];

const sliceOf = (windowMs: number): number => Math.max(1, windowMs / SLICES);
/** Longest step of waiting for room that nobody has announced. */
const retryAfter = (windowMs: number): number => Math.min(250, windowMs / 20);
const CONCURRENT_RETRY_MS = 25;

/**
 * A quota store that counts in this process: for several limiters that share one quota, and to try out what a shared store
 * does. It is forgotten with the process.
 */
export function memoryQuotaStore(platform: Pick<Platform, "now" | "random"> = systemPlatform): QuotaStore {
  const scopes = new Map<string, ScopeRecord>();

  function scopeOf(id: string, now: number, request?: QuotaRequest): ScopeRecord {
    const { generation, strayed = false, reconnectMs = 0 } = request ?? {};
    let scope = scopes.get(id);
    if (!scope) {
      scope = {
        generation: platform.random().toString(36).slice(2),
        bornAt: now,
        trouble: generation === undefined ? "none" : "lost",
        holders: new Map(),
        buckets: new Map(),
      };
      scopes.set(id, scope);
    } else if (generation !== undefined && generation !== scope.generation && scope.trouble === "none") {
      scope.trouble = "lost";
    }
    // Those who come back next are waited for; they tell what they have sent meanwhile.
    if (strayed && !(scope.trouble === "strayed" && now < scope.bornAt + reconnectMs)) {
      scope.bornAt = now;
      scope.trouble = "strayed";
    }
    return scope;
  }

  return {
    async acquire(request) {
      const now = platform.now();
      const scope = scopeOf(request.scope, now, request);
      for (const settlement of request.settle) settle(scope, settlement, request.leaseMs, now);
      return grant(scope, request, now);
    },
    async pause(scopeId, bucketId, ms) {
      const now = platform.now();
      const bucket = bucketOf(scopeOf(scopeId, now), bucketId, now);
      bucket.pausedUntil = Math.max(bucket.pausedUntil, now + ms);
    },
  };
}

function bucketOf(scope: ScopeRecord, id: string, now: number): BucketRecord {
  let bucket = scope.buckets.get(id);
  if (!bucket) {
    bucket = { slots: new Map(), tickets: new Map(), lower: new Map(), pausedUntil: 0, nextAt: 0 };
    scope.buckets.set(id, bucket);
  }
  for (const [windowMs, slots] of bucket.slots)
    for (const slice of slots.keys()) if (slice * sliceOf(windowMs) <= now) slots.delete(slice);
  for (const [name, { last }] of bucket.tickets) if (last <= now) bucket.tickets.delete(name);
  for (const [windowMs, { until }] of bucket.lower) if (until <= now) bucket.lower.delete(windowMs);
  return bucket;
}

function open(record: BucketRecord, bucket: QuotaBucket, name: string, held: number, base: number): void {
  const longest = bucket.windows.reduce((most, { windowMs }) => Math.max(most, windowMs), 0);
  record.tickets.set(name, { held, cost: bucket.cost, base, last: base + longest });
}

function settle(scope: ScopeRecord, settlement: QuotaSettlement, leaseMs: number, now: number): void {
  const { kind, ticket: name, held, buckets, backInMs } = settlement;
  for (const [order, bucket] of buckets.entries()) {
    const record = bucketOf(scope, bucket.id, now);
    const ticket = record.tickets.get(name);
    if (kind === "held") {
      const base = now + leaseMs;
      if (!ticket) {
        if (held > 0) open(record, bucket, name, held, base);
      } else if (ticket.base < base) {
        ticket.last += base - ticket.base;
        ticket.base = base;
      }
      continue;
    }
    if (!ticket || ticket.held <= held) continue;
    const count = (ticket.held - held) * ticket.cost;
    ticket.held = held;
    if (held === 0) record.tickets.delete(name);
    if (kind === "unsent") record.nextAt -= (bucket.pace?.intervalMs ?? 0) * count;
    else
      for (const [place, { windowMs }] of bucket.windows.entries())
        book(record, windowMs, backInMs[order]![place]!, count, now);
  }
}

function book(record: BucketRecord, windowMs: number, backInMs: number, count: number, now: number): void {
  if (backInMs <= 0) return;
  let slots = record.slots.get(windowMs);
  if (!slots) {
    slots = new Map();
    record.slots.set(windowMs, slots);
  }
  const slice = Math.ceil((now + backInMs) / sliceOf(windowMs));
  slots.set(slice, (slots.get(slice) ?? 0) + count);
}

function returnsOf(record: BucketRecord, windowMs: number, now: number): Return[] {
  const settled = [...(record.slots.get(windowMs) ?? [])].map(
    ([slice, count]) => [slice * sliceOf(windowMs), count] as const,
  );
  const open = [...record.tickets.values()]
    .filter(({ base }) => base + windowMs > now)
    .map(({ base, held, cost }) => [base + windowMs, held * cost] as const);
  return [...settled, ...open];
}

/** An even part of what is free; more of it where that is less than half of an even part of the limit, to save questions. */
const shareOf = (free: number, limit: number, holders: number): number =>
  Math.max(Math.ceil(free / holders), Math.min(free, Math.ceil(limit / (2 * holders))));

/** What a bucket gives of what was wanted, and when to ask for the rest. */
interface Offer {
  readonly count: number;
  readonly waitMs: number;
  readonly startMs?: number;
}

/** The limit of a window: the lowest that anyone has named lately. */
function limitOf(record: BucketRecord, limit: number, windowMs: number, now: number): number {
  const lower = record.lower.get(windowMs);
  if (lower && limit > lower.limit) return lower.limit;
  if (!lower || limit < lower.limit || lower.until < now + LOWER_LIMIT_MS / 2)
    record.lower.set(windowMs, { limit, until: now + LOWER_LIMIT_MS });
  return limit;
}

function offerOf(
  want: number,
  cost: number,
  {
    limit,
    returns,
    holders,
    windowMs,
    retryMs,
    now,
  }: {
    limit: number;
    returns: readonly Return[];
    holders: number;
    windowMs: number;
    retryMs: number;
    now: number;
  },
): Offer {
  const slots = Math.min(cost, limit);
  const free = returns.reduce((rest, [, count]) => rest - count, limit);
  const count = free < slots ? 0 : Math.max(1, Math.floor(shareOf(free, limit, holders) / slots));
  if (count >= want) return { count, waitMs: 0 };
  const left = free - count * slots;
  // The rest is for the others; what they leave can be had soon.
  if (left >= slots) return { count, waitMs: Math.min(250, retryMs / 5) };
  // A single slot is not worth a question: wait for a few, but not for long.
  const target = Math.min(limit, Math.max(slots, Math.min(want * slots * holders, Math.ceil(limit / 10))));
  let room = left;
  let first = Number.POSITIVE_INFINITY;
  let until = Number.POSITIVE_INFINITY;
  for (const [at, returned] of returns.toSorted((a, b) => a[0] - b[0])) {
    room += returned;
    if (room >= slots) first = Math.min(first, at);
    if (room < target) continue;
    until = at;
    break;
  }
  return { count, waitMs: Math.min(until, first + retryMs, now + Math.max(retryMs, windowMs / 2)) - now };
}

function pacedOffer(
  record: BucketRecord,
  { pace, cost }: QuotaBucket,
  want: number,
  holders: number,
  now: number,
): Offer {
  const { intervalMs, credit } = pace!;
  const step = intervalMs * cost;
  const lead = credit * intervalMs;
  const from = Math.max(record.nextAt, now);
  const room = now + AHEAD_MS + lead - from;
  const whole = Math.floor(room / step) + 1;
  const count = whole > 0 ? Math.max(1, Math.ceil(whole / holders)) : 0;
  const again = Math.max(step, from + count * step - lead - AHEAD_MS / 2 - now);
  return {
    count,
    waitMs: count < want ? again : 0,
    startMs: count > 0 ? Math.max(0, record.nextAt - lead - now) : 0,
  };
}

/** How long a scope stays closed after its trouble. */
function closedMs({ trouble }: ScopeRecord, { windows, concurrent }: QuotaBucket, request: QuotaRequest): number {
  if (trouble === "none") return 0;
  const longest = windows.reduce((most, { windowMs }) => Math.max(most, windowMs), 0);
  const least = trouble === "strayed" || concurrent ? request.reconnectMs : 0;
  return Math.max(Math.min(longest, request.quarantineMs), least);
}

function grant(scope: ScopeRecord, request: QuotaRequest, now: number): QuotaGrant {
  const { want, buckets, holder, ticket, leaseMs } = request;
  for (const [name, seenAt] of scope.holders) if (seenAt <= now - HOLDER_MS) scope.holders.delete(name);
  if (want > 0) scope.holders.set(holder, now);
  const holders = Math.max(1, scope.holders.size);
  const records = buckets.map(({ id }) => bucketOf(scope, id, now));

  let granted = want;
  let startMs = 0;
  let waitMs = 0;
  let heldUpBy: number | undefined;
  const take = (offer: Offer): void => {
    granted = Math.min(granted, offer.count);
    waitMs = Math.max(waitMs, offer.waitMs);
    startMs = Math.max(startMs, offer.startMs ?? 0);
  };
  for (const [order, bucket] of want > 0 ? buckets.entries() : []) {
    const record = records[order]!;
    const waitBefore = waitMs;
    const { windows, concurrent, pace, cost } = bucket;
    const openAt = Math.max(record.pausedUntil, scope.bornAt + closedMs(scope, bucket, request));
    if (openAt > now) take({ count: 0, waitMs: openAt - now });
    for (const { limit, windowMs } of windows) {
      const returns = returnsOf(record, windowMs, now);
      const lowest = limitOf(record, limit, windowMs, now);
      take(offerOf(want, cost, { limit: lowest, returns, holders, windowMs, retryMs: retryAfter(windowMs), now }));
    }
    if (concurrent) {
      const returns = returnsOf(record, 0, now);
      take(
        offerOf(want, cost, { limit: concurrent, returns, holders, windowMs: 0, retryMs: CONCURRENT_RETRY_MS, now }),
      );
    }
    if (pace) take(pacedOffer(record, bucket, want, holders, now));
    if (waitMs > waitBefore) heldUpBy = order;
  }

  for (const [order, bucket] of granted > 0 ? buckets.entries() : []) {
    const record = records[order]!;
    open(record, bucket, ticket, granted, now + leaseMs);
    if (bucket.pace) record.nextAt = Math.max(record.nextAt, now) + bucket.pace.intervalMs * bucket.cost * granted;
  }
  return {
    granted,
    startMs: Math.ceil(startMs),
    waitMs: Math.ceil(waitMs),
    heldUpBy,
    generation: scope.generation,
    holders,
    pausedMs: records.map(({ pausedUntil }) => Math.max(0, Math.ceil(pausedUntil - now))),
  };
}
