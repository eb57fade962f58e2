import { CarillonError } from "../errors.ts";
import { type Platform, systemPlatform } from "../platform.ts";
import { BucketState } from "../throttle/bucket-state.ts";
import { createLimiter, type LimiterOptions } from "../throttle/create-limiter.ts";
import type { BucketDemand, Limiter, Permit } from "../throttle/limiter.ts";
import { GrantPool, type PoolEvents } from "./grant-pool.ts";
import { Ledger, settlementOf, type Ticket } from "./ledger.ts";
import { placeOf, quotaBucketOf, staysTaken } from "./quota-demand.ts";
import { GENERATION_MS, type QuotaBucket, type QuotaGrant, type QuotaStore } from "./quota-store.ts";
import { closedReserve, openReserve, type Reserve, type Shares, shareReserve } from "./reserve.ts";

export interface SharedLimiterOptions extends Pick<LimiterOptions, "maxQueue" | "graceMs"> {
  /**
   * What goes out while the store does not answer. `local`: nothing for one window (60 s at most) and `reconnectMs`, then
   * this process's part of half the quota. `closed`: nothing. `open`: whatever the limiter of this process lets through. Default `local`.
   */
  onStoreError?: "local" | "closed" | "open";
  /** An answer that takes longer counts as none, in milliseconds. Default 250. */
  commandTimeoutMs?: number;
  /** Grants that are not used for so long go back. Default: a quarter of the shortest window, 250 at most. */
  useByMs?: number;
  /**
   * How long the store keeps a slot for a process that says nothing more. Longer requests are prolonged; what a killed
   * process held comes back after this and a window. Default 35,000.
   */
  leaseMs?: number;
  /** Longest time that the store stays closed after it lost its data, or after requests went past it. Default 60,000. */
  quarantineMs?: number;
  /**
   * All processes find the store again so long after the first one, in milliseconds; until then some still send their local
   * share. As long as the longest pause of the client between two tries to connect. Default 2,500.
   */
  reconnectMs?: number;
  /** The name of this process; no two may have the same. Default: a random one. */
  holder?: string;
  /** The store has failed. Called once when it begins, and again when the reason changes. */
  onError?: (error: unknown) => void;
  /** The store answers again. */
  onRecovery?: () => void;
}

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

const MOST_AT_ONCE = 50;
const LONGEST_POLL_MS = 2_000;
const LONGEST_USE_BY_MS = 250;
const LONGEST_JITTER_MS = 20;
const FIRST_PROBE_MS = 50;
const LONGEST_PROBE_MS = 250;
/** A timer that is so late shows that the process stood still; an answer may be waiting. */
const LATE_TIMER_MS = 50;
/** Nobody listens. */
const MOST_FLUSHES = 20;
/** A later answer was asked for in other times. */
const LATEST_MS = 1_500;
const SWEEP_ABOVE = 1_000;

/** Where the store counts a bucket, and what draws on it. */
interface Home {
  readonly scope: string;
  readonly key: string;
  readonly pools: Set<GrantPool>;
}

/** All that belongs to one account. */
interface Scope {
  readonly id: string;
  readonly ledger: Ledger;
  generation: string | undefined;
  heardAt: number;
  holders: number;
  /** Requests that went past the store since it last heard of any. */
  strays: number;
  readonly shares: Shares;
  readonly down: Set<GrantPool>;
  cancelFlush: (() => void) | undefined;
  cancelRenewal: (() => void) | undefined;
  flushes: number;
}

/** A grant of the store, with what is owed for it. */
type Answer = QuotaGrant & { readonly ticket: Ticket };

class TimeoutError extends CarillonError {
  readonly code = "TIMEOUT";
}

const codeOf = (error: unknown): unknown => (error as { code?: unknown } | undefined)?.code ?? String(error);

/**
 * A limiter whose quota is counted in a store. Queues, order, pauses and a count of its own stay in this process; each
 * request needs a grant of the store besides.
 */
export function createSharedLimiter(
  store: QuotaStore,
  platform: Platform = systemPlatform,
  options: SharedLimiterOptions = {},
): SharedLimiter {
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
  const scopes = new Map<string, Scope>();
  const pools = new Map<string, GrantPool>();
  const locals = new Map<string, BucketState>();
  const homes = new Map<string, Home>();
  /** What a demand on a grant is for. */
  const payers = new WeakMap<BucketDemand, readonly BucketDemand[]>();
  const demandLists = new WeakMap<readonly BucketDemand[], readonly BucketDemand[]>();
  const stats: SharedLimiterStats = { roundTrips: 0, failures: 0, granted: 0, returned: 0, strayed: 0 };
  const closing = new AbortController();
  let tickets = 0;
  let reported: unknown;

  const inner = createLimiter(platform, {
    maxQueue: options.maxQueue,
    graceMs: options.graceMs,
    bucketOf(demand) {
      sweep();
      const demands = payers.get(demand);
      if (demands) {
        const pool = new GrantPool(demand.id, placeOf(demands[0]!).scope, demands, demands.map(quotaBucketOf), events);
        register(pool);
        return pool;
      }
      const state = new BucketState(demand);
      locals.set(demand.id, state);
      return state;
    },
  });

  // ---- What is known of accounts and of sets of buckets.

  function scopeOf(id: string): Scope {
    let scope = scopes.get(id);
    if (!scope) {
      scope = {
        id,
        ledger: new Ledger(),
        generation: undefined,
        heardAt: 0,
        holders: 1,
        strays: 0,
        shares: new Map(),
        down: new Set(),
        cancelFlush: undefined,
        cancelRenewal: undefined,
        flushes: 0,
      };
      scopes.set(id, scope);
    }
    return scope;
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
        id: `\n${names.join("\n")}`,
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

  function register(pool: GrantPool): void {
    pools.set(pool.id, pool);
    for (const demand of pool.demands) {
      const home = homes.get(demand.id);
      if (home) home.pools.add(pool);
      else homes.set(demand.id, { ...placeOf(demand), pools: new Set([pool]) });
    }
  }

  let sweepAbove = SWEEP_ABOVE;
  function sweep(): void {
    if (pools.size + locals.size <= sweepAbove) return;
    const now = platform.now();
    for (const pool of pools.values()) if (pool.isIdle()) forget(pool);
    for (const [id, state] of locals) if (state.isIdle(now)) locals.delete(id);
    const alive = new Set([...pools.values()].map(({ scope }) => scope));
    for (const { id, ledger } of scopes.values())
      if (!alive.has(id) && ledger.size + ledger.tickets.size === 0) scopes.delete(id);
    sweepAbove = Math.max(SWEEP_ABOVE, 2 * (pools.size + locals.size));
  }

  /** It is registered again when somebody wants it. */
  function forget(pool: GrantPool): void {
    pool.cancelTimer?.();
    pool.cancelTimer = undefined;
    scopes.get(pool.scope)?.down.delete(pool);
    pools.delete(pool.id);
    for (const demand of pool.demands) {
      const home = homes.get(demand.id);
      home?.pools.delete(pool);
      if (home?.pools.size === 0) homes.delete(demand.id);
    }
  }

  // ---- Talking to the store.

  /**
   * One call: settles what is owed, and asks for `want`. An answer that comes too late is worth nothing to the caller, and
   * goes to `onLate`.
   */
  async function call(
    scope: Scope,
    pool: GrantPool | undefined,
    want: number,
    onLate?: (answer: Answer) => void,
  ): Promise<Answer> {
    const askedAt = platform.now();
    const { ledger } = scope;
    const entries = ledger.take(askedAt);
    const { strays } = scope;
    const buckets = pool?.buckets ?? [];
    const ticket = `${holder}.${(tickets++).toString(36)}`;
    scope.cancelFlush?.();
    scope.cancelFlush = undefined;
    stats.roundTrips++;
    const abort = new AbortController();
    let isLate = false;
    const learn = (grant: QuotaGrant): Answer => {
      heard(scope, grant, askedAt);
      stats.granted += grant.granted;
      return { ...grant, ticket: ledger.open(ticket, buckets, grant.granted, askedAt + leaseMs) };
    };
    const answer = Promise.resolve().then(() =>
      store.acquire(
        {
          scope: scope.id,
          holder,
          generation: askedAt - scope.heardAt < GENERATION_MS / 2 ? scope.generation : undefined,
          strayed: strays > 0 || mayHaveStrayed(scope, askedAt),
          quarantineMs,
          reconnectMs,
          ticket,
          want,
          leaseMs,
          buckets,
          settle: entries.map((entry) => settlementOf(entry, askedAt)),
        },
        abort.signal,
      ),
    );
    answer.then(
      (grant) => {
        if (isLate) onLate?.(learn(grant));
      },
      () => {
        // It may have been granted, and nobody will use it.
        if (want === 0) return;
        ledger.unsent(ledger.open(ticket, buckets, 0, askedAt + leaseMs), 0);
        flushSoon(scope);
      },
    );
    try {
      const grant = await inTime(answer, askedAt, () => {
        isLate = true;
        abort.abort(new TimeoutError("The store took too long."));
      });
      scope.strays -= strays;
      scope.flushes = 0;
      return learn(grant);
    } catch (error) {
      stats.failures++;
      ledger.restore(entries);
      throw error;
    }
  }

  /** Others count on their own as soon as the store has been away for a window, and they may have noticed earlier. */
  function mayHaveStrayed({ down }: Scope, now: number): boolean {
    if (onStoreError !== "local") return false;
    for (const pool of down) if (now - pool.downSince >= longestWindow(pool)) return true;
    return false;
  }

  const longestWindow = ({ demands }: GrantPool): number =>
    Math.min(
      quarantineMs,
      demands.reduce((most, { windows }) => windows.reduce((ms, { windowMs }) => Math.max(ms, windowMs), most), 0),
    );

  /** Rejects when the answer does not come. A process that stood still looks once more. */
  function inTime<T>(answer: Promise<T>, askedAt: number, onLate: () => void): Promise<T> {
    return new Promise((resolve, reject) => {
      const giveUp = (): void => {
        onLate();
        reject(new TimeoutError(`The store did not answer within ${commandTimeoutMs} ms.`));
      };
      let cancel = platform.timer(commandTimeoutMs, () => {
        if (platform.now() - askedAt < commandTimeoutMs + LATE_TIMER_MS) giveUp();
        else cancel = platform.timer(LATE_TIMER_MS, giveUp);
      });
      answer.then(
        (value) => {
          cancel();
          resolve(value);
        },
        (error: unknown) => {
          cancel();
          reject(error);
        },
      );
    });
  }

  function heard(scope: Scope, { generation, holders }: QuotaGrant, askedAt: number): void {
    const isLost = scope.generation !== undefined && scope.generation !== generation;
    scope.generation = generation;
    scope.heardAt = askedAt;
    scope.holders = Math.max(1, holders);
    if (!isLost) return;
    // The store does not know any more what is under way.
    for (const ticket of scope.ledger.tickets) scope.ledger.hold(ticket);
    flushSoon(scope);
  }

  function report(error: unknown): void {
    const code = codeOf(error);
    if (reported === code) return;
    reported = code;
    quietly(() => onError?.(error));
  }

  function recovered(): void {
    if (reported === undefined) return;
    for (const { down } of scopes.values()) if (down.size > 0) return;
    reported = undefined;
    quietly(() => onRecovery?.());
  }

  // ---- Grants.

  /** Requests to ask for: those that wait, as far as nothing in this process would hold them up. */
  function wantOf(pool: GrantPool, now: number): number {
    const inHand = pool.inHand;
    const most = Math.min(MOST_AT_ONCE, pool.queued - inHand);
    const soon = now + useByOf(pool) / 2;
    const fits = (count: number): boolean =>
      pool.demands.every(({ id, cost = 1 }) => {
        const state = locals.get(id);
        return !state || state.readyAt(cost, now, (inHand + count - 1) * cost) <= soon;
      });
    if (most <= 0 || fits(most)) return Math.max(0, most);
    let fit = 0;
    for (let above = most; above - fit > 1; ) {
      const middle = (fit + above) >> 1;
      if (fits(middle)) fit = middle;
      else above = middle;
    }
    return fit;
  }

  /** When the count of this process has room again; Infinity when only an answer can tell. */
  function heldUpUntil({ demands }: GrantPool, now: number): number {
    return demands.reduce((at, { id, cost = 1 }) => Math.max(at, locals.get(id)?.readyAt(cost, now) ?? 0), 0);
  }

  const shortestWindow = ({ buckets }: GrantPool): number =>
    buckets.reduce(
      (least, { windows }) => windows.reduce((ms, { windowMs }) => Math.min(ms, windowMs), least),
      4 * LONGEST_USE_BY_MS,
    );
  const useByOf = (pool: GrantPool): number => options.useByMs ?? shortestWindow(pool) / 4;

  /** Asks the store, now or when it may have something. */
  function ask(pool: GrantPool): void {
    if (closing.signal.aborted || pool.askedAt !== undefined || pool.queued === 0) return;
    const now = platform.now();
    if (now < pool.nextAskAt) {
      wakeAt(pool, pool.nextAskAt);
      return;
    }
    const want = wantOf(pool, now);
    if (want === 0) {
      const at = heldUpUntil(pool, now);
      if (at > now && at < Number.POSITIVE_INFINITY) wakeAt(pool, at + jitter(pool, true));
      return;
    }
    pool.askedAt = now;
    // Whoever counts on his own by now was not known of when it was granted; or this process stood still, and the lease is over.
    const isStale = (then: number): boolean => then - now > Math.min(LATEST_MS, reconnectMs, leaseMs / 2);
    const onLate = (answer: Answer): void => {
      const then = platform.now();
      if (isStale(then)) {
        giveBack(pool, answer);
        return;
      }
      pool.downSince = then;
      pool.reserve?.heard(then);
      use(pool, want, answer);
    };
    call(scopeOf(pool.scope), pool, want, onLate).then(
      (answer) => {
        pool.askedAt = undefined;
        answered(pool);
        if (isStale(platform.now())) {
          giveBack(pool, answer);
          retry(pool);
        } else use(pool, want, answer);
      },
      (error) => {
        pool.askedAt = undefined;
        failed(pool, now, error);
      },
    );
  }

  function wakeAt(pool: GrantPool, at: number): void {
    pool.cancelTimer?.();
    pool.cancelTimer = platform.timer(Math.max(0, at - platform.now()), () => {
      pool.cancelTimer = undefined;
      pool.takeBack(platform.now());
      ask(pool);
      watch(pool);
    });
  }

  /** Looks after what is in hand. */
  function watch(pool: GrantPool): void {
    if (!pool.cancelTimer && pool.inHand > 0) wakeAt(pool, pool.staleAt);
  }

  function giveBack({ scope: id }: GrantPool, { ticket, granted }: Answer): void {
    if (granted === 0) return;
    const scope = scopeOf(id);
    scope.ledger.unsent(ticket, granted);
    stats.returned += granted;
    flushSoon(scope);
  }

  function answered(pool: GrantPool): void {
    const scope = scopeOf(pool.scope);
    pool.reserve = undefined;
    pool.failures = 0;
    scope.down.delete(pool);
    if (scope.down.size === 0) scope.shares.clear();
    recovered();
    for (const each of scope.down) retry(each);
  }

  function use(pool: GrantPool, want: number, { granted, startMs, waitMs, pausedMs, ticket }: Answer): void {
    const now = platform.now();
    if (granted > 0) {
      const spread = pool.buckets.reduce((ms, { pace, cost }) => Math.max(ms, (pace?.intervalMs ?? 0) * cost), 0);
      pool.give(ticket, granted, now + startMs, now + startMs + spread * granted + useByOf(pool));
      renewLater(scopeOf(pool.scope));
    }
    for (const [order, ms] of pausedMs.entries()) adoptPause(pool.demands[order]!.id, ms, now);
    pool.nextAskAt = granted < want ? now + Math.min(LONGEST_POLL_MS, waitMs) + jitter(pool, granted > 0) : 0;
    if (closing.signal.aborted) {
      pool.takeBack();
      return;
    }
    inner.wake(pool.id);
    ask(pool);
    watch(pool);
  }

  /** Keeps processes from asking in step. Whoever has just got something lets the others go first. */
  function jitter(pool: GrantPool, got: boolean): number {
    const most = Math.min(LONGEST_JITTER_MS, shortestWindow(pool) / 50);
    return most * (platform.random() + (got && scopeOf(pool.scope).holders > 1 ? 1 : 0));
  }

  /** Somebody else was refused. */
  function adoptPause(id: string, ms: number, now: number): void {
    const state = locals.get(id);
    if (ms > 0 && state && state.pausedForMs(now) < ms - 100) inner.pause(id, ms);
  }

  function failed(pool: GrantPool, askedAt: number, error: unknown): void {
    const scope = scopeOf(pool.scope);
    const now = platform.now();
    scope.down.add(pool);
    report(error);
    if (!pool.reserve) {
      pool.downSince = askedAt;
      pool.reserve = reserveOf(pool, scope, now);
    }
    pool.reserve.unanswered(askedAt);
    const pauseMs = Math.min(LONGEST_PROBE_MS, FIRST_PROBE_MS * 2 ** pool.failures++);
    pool.nextAskAt = now + pauseMs * (0.75 + platform.random() / 2);
    inner.wake(pool.id);
    ask(pool);
  }

  function reserveOf(pool: GrantPool, scope: Scope, now: number): Reserve {
    if (onStoreError === "closed") return closedReserve;
    if (onStoreError === "open") return openReserve;
    return shareReserve(pool.demands, scope.shares, scope.holders, longestWindow(pool) + reconnectMs, now);
  }

  function retry(pool: GrantPool): void {
    pool.nextAskAt = 0;
    ask(pool);
  }

  // ---- What the store is owed.

  function flushSoon(scope: Scope): void {
    if (scope.cancelFlush || scope.ledger.size === 0) return;
    if (closing.signal.aborted) {
      call(scope, undefined, 0).catch(() => undefined);
      return;
    }
    // The next question tells it, if there is one.
    if (scope.flushes > MOST_FLUSHES) return;
    const ms =
      scope.flushes > 0 ? Math.min(LONGEST_POLL_MS, LONGEST_PROBE_MS * 2 ** (scope.flushes - 1)) : flushMsOf(scope);
    scope.cancelFlush = platform.timer(ms, () => {
      scope.cancelFlush = undefined;
      scope.flushes++;
      call(scope, undefined, 0).then(
        () => {
          for (const pool of scope.down) {
            if (pool.queued > 0) retry(pool);
            else answered(pool);
          }
          flushSoon(scope);
        },
        (error) => {
          report(error);
          flushSoon(scope);
        },
      );
    });
  }

  /** Slots are told of with the time at which they came free, so this may take a part of a window. */
  function flushMsOf(scope: Scope): number {
    let least = Number.POSITIVE_INFINITY;
    for (const pool of pools.values()) {
      if (pool.scope !== scope.id) continue;
      for (const { windows, concurrent } of pool.buckets) {
        if (concurrent) return 5;
        for (const { windowMs } of windows) least = Math.min(least, windowMs / 10);
      }
    }
    return Math.min(1_000, Math.max(50, least));
  }

  /** Requests that take long must not lose their slots. */
  function renewLater(scope: Scope): void {
    if (scope.cancelRenewal || closing.signal.aborted) return;
    scope.cancelRenewal = platform.timer(leaseMs / 3, () => {
      scope.cancelRenewal = undefined;
      const now = platform.now();
      for (const ticket of scope.ledger.tickets) {
        if (ticket.leaseUntil > now + leaseMs / 2) continue;
        ticket.leaseUntil = now + leaseMs;
        scope.ledger.hold(ticket);
      }
      flushSoon(scope);
      if (scope.ledger.tickets.size > 0) renewLater(scope);
    });
  }

  const events: PoolEvents = {
    wanted(pool) {
      // Everybody who comes in the same turn is asked for at once.
      if (pool.askedAt !== undefined || pool.isDue) return;
      if (!pools.has(pool.id)) register(pool);
      pool.isDue = true;
      queueMicrotask(() => {
        pool.isDue = false;
        ask(pool);
      });
    },
    stale(pool, ticket, count) {
      const scope = scopeOf(pool.scope);
      scope.ledger.unsent(ticket, count);
      stats.returned += count;
      flushSoon(scope);
    },
    strayed(pool) {
      const scope = scopeOf(pool.scope);
      const now = platform.now();
      const ticket = scope.ledger.open(`${holder}.${(tickets++).toString(36)}`, pool.buckets, 1, now + leaseMs);
      scope.ledger.hold(ticket);
      scope.strays++;
      stats.strayed++;
      renewLater(scope);
      return ticket;
    },
    settled(pool, ticket, { outcome, at, graceMs, servedAt }) {
      const scope = scopeOf(pool.scope);
      if (outcome === "unsent") scope.ledger.unsent(ticket, 1);
      else {
        const from = outcome === "lost" ? at + graceMs : at;
        scope.ledger.over(
          ticket,
          pool.demands.map((demand) => staysTaken(demand, servedAt)),
          from,
        );
      }
      if (scope.ledger.tickets.size === 0) {
        scope.cancelRenewal?.();
        scope.cancelRenewal = undefined;
      }
      flushSoon(scope);
      if (pool.reserve) for (const each of scope.down) if (each !== pool) inner.wake(each.id);
    },
  };

  // ---- The limiter.

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
      if (closing.signal.aborted) return Promise.reject(closing.signal.reason);
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
      const home = homes.get(id);
      if (!home || !(ms > 0) || closing.signal.aborted) return;
      stats.roundTrips++;
      Promise.resolve()
        .then(() => store.pause(home.scope, home.key, Math.ceil(ms)))
        .catch((error) => {
          stats.failures++;
          report(error);
        });
    },
    observe(id, evidence) {
      inner.observe(id, evidence);
      if (evidence.windows || evidence.limit !== undefined) adoptLimits(id);
    },
    snapshot: (prefix) => inner.snapshot(prefix).filter(({ id }) => !id.startsWith("\n")),
    stats: () => ({ ...stats }),
    async close() {
      if (closing.signal.aborted) return;
      closing.abort(new CarillonError("The limiter is closed."));
      for (const pool of pools.values()) {
        pool.cancelTimer?.();
        pool.takeBack();
      }
      const calls = [...scopes.values()].map(async (scope) => {
        scope.cancelFlush?.();
        scope.cancelRenewal?.();
        while (scope.ledger.size > 0) await call(scope, undefined, 0);
      });
      await Promise.allSettled(calls);
    },
  };

  /** What replies said of a limit holds for the store too. */
  function adoptLimits(id: string): void {
    const told = locals.get(id)?.snapshot(platform.now()).windows;
    if (!told) return;
    for (const pool of homes.get(id)?.pools ?? []) {
      const order = pool.demands.findIndex((demand) => demand.id === id);
      const bucket = pool.buckets[order];
      if (!bucket || bucket.windows.every(({ limit }, place) => limit === told[place]?.limit)) continue;
      const windows = bucket.windows.map(({ windowMs }, place) => ({ windowMs, limit: told[place]!.limit }));
      pool.buckets = pool.buckets.map((each): QuotaBucket => (each === bucket ? { ...bucket, windows } : each));
    }
  }
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
