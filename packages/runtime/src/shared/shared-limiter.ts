import { CarillonError } from "../errors.ts";
import { ownOptions } from "../input.ts";
import { type Platform, systemPlatform } from "../platform.ts";
import { createLimiter } from "../throttle/create-limiter.ts";
import type { BucketDemand, Limiter, Permit } from "../throttle/limiter.ts";
import { Account } from "./account.ts";
import { createAsking } from "./asking.ts";
import { createDebts } from "./debts.ts";
import { GrantPool, type PoolEvents } from "./grant-pool.ts";
import type { Ticket } from "./ledger.ts";
import { checkOptions, type SharedLimiterOptions } from "./options.ts";
import { Outage } from "./outage.ts";
import { PoolBook } from "./pool-book.ts";
import { placeOf, quotaBucketOf, shortestWindow, staysTaken } from "./quota-demand.ts";
import type { QuotaStore } from "./quota-store.ts";
import { createStoreLink } from "./store-link.ts";

export interface SharedLimiterStats {
  /** Calls of the store. */
  roundTrips: number;
  /** Calls of the store that failed or took too long. */
  failures: number;
  /** Requests that the store granted. */
  granted: number;
  /** Granted requests that went back unused. */
  returned: number;
  /** Requests that went out without the store. */
  strayed: number;
}

/** A limiter that counts together with others. */
export interface SharedLimiter extends Limiter {
  /** Gives back what is not used, and ends all timers. Calls that wait, and later ones, are refused. */
  close(): Promise<void>;
  stats(): SharedLimiterStats;
}

/** Slots are told of with the time at which they came free, so this may take a part of a window. */
const SHORTEST_FLUSH_MS = 50;
const LONGEST_FLUSH_MS = 1_000;
const CONCURRENT_FLUSH_MS = 5;
/** Begins the id of a set of buckets; no bucket's own id does. */
const SET_MARK = "\n";

const codeOf = (error: unknown): unknown => (error as { code?: unknown } | undefined)?.code ?? String(error);

/**
 * A limiter whose quota is counted in a store. Queues, order, pauses and a count of its own stay in this process; each
 * request needs a grant of the store besides.
 * @throws ConfigurationError for options that make no sense
 */
export function createSharedLimiter(
  store: QuotaStore,
  platform: Platform = systemPlatform,
  given: SharedLimiterOptions = {},
): SharedLimiter {
  const options = ownOptions(given);
  const {
    onStoreError = "local",
    commandTimeoutMs = 250,
    leaseMs = 35_000,
    quarantineMs = 60_000,
    reconnectMs = 2_500,
    holder = nameOf(platform),
    onError,
    onRecovery,
  } = options;
  checkOptions(options);
  const accounts = new Map<string, Account>();
  const pools = new PoolBook();
  /** What a demand on a grant is for. */
  const payers = new WeakMap<BucketDemand, readonly BucketDemand[]>();
  const demandLists = new WeakMap<readonly BucketDemand[], readonly BucketDemand[]>();
  const closing = new AbortController();
  const isClosed = (): boolean => closing.signal.aborted;
  let returned = 0;
  let strayed = 0;
  let reported: unknown;

  const inner = createLimiter(platform, {
    maxQueue: options.maxQueue,
    graceMs: options.graceMs,
    bucketOf(demand) {
      const demands = payers.get(demand);
      if (!demands) return undefined;
      sweep();
      const scope = placeOf(demands[0]!).scope;
      const buckets = demands.map((each) => quotaBucketOf(each, toldOf(each)));
      const pool = new GrantPool(demand.id, scope, demands, buckets, events);
      pools.add(pool);
      return pool;
    },
  });

  function accountOf({ scope }: GrantPool): Account {
    let account = accounts.get(scope);
    if (!account) {
      account = new Account(scope, new Outage(onStoreError === "local", quarantineMs));
      accounts.set(scope, account);
    }
    return account;
  }

  function sweep(): void {
    const dropped = pools.sweep();
    if (dropped.length === 0) return;
    for (const pool of dropped) accountOf(pool).outage.over(pool);
    const wanted = new Set([...pools].map(({ scope }) => scope));
    for (const { id, isIdle } of accounts.values()) if (isIdle && !wanted.has(id)) accounts.delete(id);
  }

  /** The limits of a bucket that hold now; replies may have told others than were asked for. */
  function toldOf({ id, windows }: BucketDemand): BucketDemand["windows"] {
    const now = inner.bucket(id)?.snapshot(platform.now()).windows ?? [];
    return windows.map(({ limit, windowMs }) => ({
      limit: now.find((each) => each.windowMs === windowMs)?.limit ?? limit,
      windowMs,
    }));
  }

  /** The demands with one more, on a grant for all of them. */
  function withGrant(demands: readonly BucketDemand[]): readonly BucketDemand[] {
    let list = demandLists.get(demands);
    if (!list) {
      const names = demands.map(({ id, cost = 1, windows }) => {
        const numbers = windows.map(({ limit, windowMs }) => `${limit}/${windowMs}`);
        return `${id}*${cost}/${numbers}`;
      });
      const grant: BucketDemand = {
        id: `${SET_MARK}${names.join("\n")}`,
        name: "the shared quota",
        windows: [],
        mode: "window",
      };
      payers.set(grant, demands);
      list = [...demands, grant];
      demandLists.set(demands, list);
    }
    return list;
  }

  function report(error: unknown): void {
    const code = codeOf(error);
    if (reported === code) return;
    reported = code;
    quietly(() => onError?.(error));
  }

  function recovered(): void {
    if (reported === undefined) return;
    for (const { outage } of accounts.values()) if (outage.pools.size > 0) return;
    reported = undefined;
    quietly(() => onRecovery?.());
  }

  const link = createStoreLink(store, platform, {
    holder,
    commandTimeoutMs,
    leaseMs,
    quarantineMs,
    reconnectMs,
    onOwed: (account) => debts.flushSoon(account),
  });
  const debts = createDebts(platform, {
    leaseMs,
    isClosed,
    tell: (account) => link.call(account, [], 0),
    delayOf: flushMsOf,
    onTold: (account) => asking.revive(account),
    onError: report,
  });
  const asking = createAsking(platform, {
    inner,
    link,
    accountOf,
    gatesOf: (pool) => pools.gatesOf(pool),
    onStoreError,
    useByMs: options.useByMs,
    leaseMs,
    quarantineMs,
    reconnectMs,
    isClosed,
    onGranted: debts.renewLater,
    giveBack: (pool, { ticket, granted }) => giveBack(pool, ticket, granted),
    onError: report,
    onRecovery: recovered,
  });

  function giveBack(pool: GrantPool, ticket: Ticket, count: number): void {
    if (count === 0) return;
    const account = accountOf(pool);
    account.ledger.unsent(ticket, count);
    returned += count;
    debts.flushSoon(account);
  }

  function flushMsOf({ id }: Account): number {
    let least = Number.POSITIVE_INFINITY;
    for (const { scope, buckets } of pools) {
      if (scope !== id) continue;
      if (buckets.some(({ concurrent }) => concurrent)) return CONCURRENT_FLUSH_MS;
      least = Math.min(least, shortestWindow(buckets) / 10);
    }
    return Math.min(LONGEST_FLUSH_MS, Math.max(SHORTEST_FLUSH_MS, least));
  }

  const events: PoolEvents = {
    wanted(pool) {
      // Everybody who comes in the same turn is asked for at once.
      if (pool.askedAt !== undefined || pool.isDue) return;
      pools.add(pool);
      pool.isDue = true;
      queueMicrotask(() => {
        pool.isDue = false;
        asking.ask(pool);
      });
    },
    stale: giveBack,
    strayed(pool) {
      const account = accountOf(pool);
      strayed++;
      const ticket = link.stray(account, pool.buckets);
      debts.renewLater(account);
      return ticket;
    },
    settled(pool, ticket, { outcome, at, graceMs, servedAt }) {
      const account = accountOf(pool);
      const { ledger, outage } = account;
      if (outcome === "unsent") ledger.unsent(ticket, 1);
      else {
        const from = outcome === "lost" ? at + graceMs : at;
        ledger.over(
          ticket,
          pool.demands.map((demand) => staysTaken(demand, servedAt)),
          from,
        );
      }
      if (ledger.tickets.size === 0) {
        account.cancelRenewal?.();
        account.cancelRenewal = undefined;
      }
      debts.flushSoon(account);
      if (pool.reserve) for (const each of outage.pools) if (each !== pool) inner.wake(each.id);
    },
  };

  /** Ends the wait when the limiter is closed. */
  function whileOpen(signal: AbortSignal | undefined): { signal: AbortSignal; release: () => void } {
    if (!signal) return { signal: closing.signal, release: () => undefined };
    const both = new AbortController();
    const onAbort = (): void => both.abort(signal.reason);
    const onClose = (): void => both.abort(closing.signal.reason);
    signal.addEventListener("abort", onAbort);
    closing.signal.addEventListener("abort", onClose);
    return {
      signal: both.signal,
      release() {
        signal.removeEventListener("abort", onAbort);
        closing.signal.removeEventListener("abort", onClose);
      },
    };
  }

  return {
    acquire(demands, wanted = {}): Permit | Promise<Permit> {
      if (isClosed()) return Promise.reject(closing.signal.reason);
      if (demands.length === 0) return inner.acquire(demands, wanted);
      if (wanted.signal?.aborted) return Promise.reject(wanted.signal.reason);
      const { signal, release } = whileOpen(wanted.signal);
      const permit = inner.acquire(withGrant(demands), { ...wanted, signal });
      if ("then" in permit) return permit.finally(release);
      release();
      return permit;
    },
    pause(id, ms) {
      inner.pause(id, ms);
      const [pool] = pools.drawingOn(id);
      if (!pool || !(ms > 0) || isClosed()) return;
      const { key } = placeOf(pool.demands.find((demand) => demand.id === id)!);
      link.pause(pool.scope, key, Math.ceil(ms)).catch(report);
    },
    observe(id, evidence) {
      inner.observe(id, evidence);
      if (!evidence.windows && evidence.limit === undefined) return;
      // What replies said of a limit holds for the store too.
      for (const pool of pools.drawingOn(id)) {
        pool.buckets = pool.buckets.map((bucket, order) => {
          const demand = pool.demands[order]!;
          if (demand.id !== id) return bucket;
          const told = toldOf(demand);
          const isSame = bucket.windows.every(({ limit }, place) => limit === told[place]!.limit);
          return isSame ? bucket : quotaBucketOf(demand, told);
        });
      }
    },
    snapshot: (prefix) => inner.snapshot(prefix).filter(({ id }) => !id.startsWith(SET_MARK)),
    stats: () => ({ ...link.stats, returned, strayed }),
    async close() {
      if (isClosed()) return;
      closing.abort(new CarillonError("The limiter is closed."));
      pools.quiet();
      for (const account of accounts.values()) void debts.tellAll(account);
      for (const pool of pools) pool.takeBack();
      await Promise.all([...accounts.values()].map(debts.tellAll));
    },
  };
}

function nameOf({ random }: Platform): string {
  const part = (): string => Math.floor(random() * 2 ** 40).toString(36);
  return part() + part();
}

/** Runs what a user gave; it must not get in the way. */
function quietly(act: () => unknown): void {
  try {
    const result = act();
    if (result instanceof Promise) result.catch(() => undefined);
  } catch {}
}
