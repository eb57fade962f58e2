import type { Platform } from "../platform.ts";
import type { LocalLimiter } from "../throttle/create-limiter.ts";
import type { Account } from "./account.ts";
import type { Gate } from "./gate.ts";
import type { GrantPool } from "./grant-pool.ts";
import { longestWindow } from "./quota-demand.ts";
import { closedReserve, openReserve, type Reserve, shareReserve } from "./reserve.ts";
import type { Answer, StoreLink } from "./store-link.ts";
import { heldUpUntil, jitterOf, useByOf, wantOf } from "./wanting.ts";

/** Asks the store for what the pools want, when it may have something. */
export interface Asking {
  ask(pool: GrantPool): void;
  /** The store has answered. Those that found no answer are let go when nobody wants them, else they ask again now. */
  revive(account: Account): void;
}

export interface AskingSettings {
  readonly inner: LocalLimiter;
  readonly link: StoreLink;
  readonly accountOf: (pool: GrantPool) => Account;
  /** By bucket. */
  readonly gatesOf: (pool: GrantPool) => readonly Gate[];
  readonly onStoreError: "local" | "closed" | "open";
  readonly useByMs: number | undefined;
  readonly leaseMs: number;
  readonly quarantineMs: number;
  readonly reconnectMs: number;
  readonly isClosed: () => boolean;
  readonly onGranted: (account: Account) => void;
  /** Grants that nobody will use. */
  readonly giveBack: (pool: GrantPool, answer: Answer) => void;
  readonly onError: (error: unknown) => void;
  readonly onRecovery: () => void;
}

const LONGEST_POLL_MS = 2_000;
const FIRST_PROBE_MS = 50;
const LONGEST_PROBE_MS = 250;
/** A later answer was asked for in other times. */
const LATEST_MS = 1_500;
/** A pause that ends so much later than ours is another one. */
const SAME_PAUSE_MS = 100;

export function createAsking(platform: Platform, settings: AskingSettings): Asking {
  const { inner, link, accountOf, onStoreError, leaseMs, quarantineMs, reconnectMs, isClosed } = settings;
  const keepsFor = (pool: GrantPool): number => settings.useByMs ?? useByOf(pool);
  /** Whoever counts on his own by now was not known of when it was granted; or this process stood still, and the lease is over. */
  const stalestMs = Math.min(LATEST_MS, reconnectMs, leaseMs / 2);

  function ask(pool: GrantPool): void {
    if (isClosed() || pool.askedAt !== undefined || pool.queued === 0) return;
    const now = platform.now();
    if (now < pool.nextAskAt) {
      wakeAt(pool, pool.nextAskAt);
      return;
    }
    const want = wantOf(pool, inner.bucket, now, now + keepsFor(pool) / 2);
    if (want === 0) {
      if (pool.inHand < pool.queued) waitForRoom(pool, now);
      return;
    }
    const gates = settings.gatesOf(pool);
    const shut = gates.find((gate) => !gate.admits(now));
    if (shut) {
      shut.line.add(pool);
      watchGate(shut, now);
      return;
    }
    pool.askedAt = now;
    for (const gate of gates) gate.enter();
    const account = accountOf(pool);
    const question = put(pool, gates, account, want, now).finally(() => account.underWay.delete(question));
    account.underWay.add(question);
  }

  /** Lets in whoever may ask, now or when the gate opens. */
  function watchGate(gate: Gate, now: number): void {
    while (gate.admits(now)) {
      const pool = gate.next();
      if (!pool) return;
      ask(pool);
    }
    if (gate.cancelTimer || now >= gate.openAt || isClosed()) return;
    gate.cancelTimer = platform.timer(gate.openAt - now, () => {
      gate.cancelTimer = undefined;
      watchGate(gate, platform.now());
    });
  }

  async function put(
    pool: GrantPool,
    gates: readonly Gate[],
    account: Account,
    want: number,
    askedAt: number,
  ): Promise<void> {
    const isStale = (): boolean => platform.now() - askedAt > stalestMs;
    let answer: Answer;
    try {
      answer = await link.call(account, pool.buckets, want, (late) => {
        if (isStale()) {
          settings.giveBack(pool, late);
          return;
        }
        pool.reserve?.heard(platform.now());
        use(pool, gates, account, want, late);
      });
    } catch (error) {
      pool.askedAt = undefined;
      for (const gate of gates) {
        gate.leave();
        gate.open();
      }
      failed(pool, account, askedAt, error);
      for (const gate of gates) watchGate(gate, platform.now());
      return;
    }
    pool.askedAt = undefined;
    for (const gate of gates) gate.leave();
    const wasAway = pool.reserve !== undefined;
    answered(pool, account);
    if (wasAway) revive(account);
    else release(account);
    if (isStale()) {
      settings.giveBack(pool, answer);
      askAgain(pool);
    } else use(pool, gates, account, want, answer);
    for (const gate of gates) watchGate(gate, platform.now());
  }

  function askAgain(pool: GrantPool): void {
    pool.nextAskAt = 0;
    ask(pool);
  }

  /** The count of this process has no room. */
  function waitForRoom(pool: GrantPool, now: number): void {
    const at = heldUpUntil(pool, inner.bucket, now);
    if (at === Number.POSITIVE_INFINITY) {
      // Only answers to other calls make room, and those who wait for us would not hear of them: they move there.
      inner.wake(pool.id);
    } else if (at > now) wakeAt(pool, at + jitter(pool, accountOf(pool), true));
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

  function use(
    pool: GrantPool,
    gates: readonly Gate[],
    account: Account,
    want: number,
    { granted, startMs, waitMs, heldUpBy, pausedMs, ticket }: Answer,
  ): void {
    const now = platform.now();
    if (granted > 0) {
      const spread = pool.buckets.reduce((ms, { pace, cost }) => Math.max(ms, (pace?.intervalMs ?? 0) * cost), 0);
      pool.give(ticket, granted, now + startMs, now + startMs + spread * granted + keepsFor(pool));
      settings.onGranted(account);
    }
    for (const [order, ms] of pausedMs.entries()) adoptPause(pool.demands[order]!.id, ms, now);
    pool.nextAskAt = granted < want ? now + Math.min(LONGEST_POLL_MS, waitMs) + jitter(pool, account, granted > 0) : 0;
    for (const [order, gate] of gates.entries()) {
      if (granted >= want) gate.widen();
      else if (order === heldUpBy) gate.close(pool, pool.nextAskAt);
    }
    if (isClosed()) {
      pool.takeBack();
      return;
    }
    inner.wake(pool.id);
    ask(pool);
    watch(pool);
  }

  /** Whoever has just got something lets the others go first. */
  function jitter(pool: GrantPool, { holders }: Account, got: boolean): number {
    return jitterOf(pool) * (platform.random() + (got && holders > 1 ? 1 : 0));
  }

  /** Somebody else was refused. */
  function adoptPause(id: string, ms: number, now: number): void {
    const bucket = inner.bucket(id);
    if (bucket && bucket.pausedForMs(now) < ms - SAME_PAUSE_MS) inner.pause(id, ms);
  }

  function failed(pool: GrantPool, account: Account, askedAt: number, error: unknown): void {
    const now = platform.now();
    account.outage.failed(pool, askedAt);
    settings.onError(error);
    pool.reserve ??= reserveOf(pool, account, now);
    pool.reserve.unanswered(askedAt);
    const pauseMs = Math.min(LONGEST_PROBE_MS, FIRST_PROBE_MS * 2 ** pool.failures++);
    pool.nextAskAt = now + pauseMs * (0.75 + platform.random() / 2);
    if (isClosed()) return;
    inner.wake(pool.id);
    ask(pool);
  }

  function reserveOf({ demands }: GrantPool, { outage, holders }: Account, now: number): Reserve {
    if (onStoreError === "closed") return closedReserve;
    if (onStoreError === "open") return openReserve;
    const waitMs = Math.min(quarantineMs, longestWindow(demands)) + reconnectMs;
    return shareReserve(demands, outage.shares, holders, waitMs, now);
  }

  function answered(pool: GrantPool, { outage }: Account): void {
    pool.reserve = undefined;
    pool.failures = 0;
    outage.over(pool);
  }

  /** Sets of buckets that nobody wants any more must not keep an account away. */
  function release(account: Account): void {
    for (const pool of account.outage.pools) if (pool.queued === 0) answered(pool, account);
    if (account.outage.pools.size === 0) settings.onRecovery();
  }

  function revive(account: Account): void {
    release(account);
    for (const pool of account.outage.pools) askAgain(pool);
  }

  return { ask, revive };
}
