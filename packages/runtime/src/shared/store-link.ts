import { CarillonError } from "../errors.ts";
import type { Platform } from "../platform.ts";
import type { Account } from "./account.ts";
import { settlementOf, type Ticket } from "./ledger.ts";
import type { QuotaBucket, QuotaGrant, QuotaStore } from "./quota-store.ts";

export interface LinkSettings {
  readonly holder: string;
  readonly commandTimeoutMs: number;
  readonly leaseMs: number;
  readonly quarantineMs: number;
  readonly reconnectMs: number;
  /** An answer may have left something to be told. */
  readonly onOwed: (account: Account) => void;
}

export interface LinkStats {
  roundTrips: number;
  failures: number;
  granted: number;
}

/** A grant of the store, with what is owed for it. */
export type Answer = QuotaGrant & { readonly ticket: Ticket };

/** The way to the store. */
export interface StoreLink {
  readonly stats: LinkStats;
  /**
   * One call: settles what is owed, and asks for `want`. An answer that comes too late is worth nothing to the caller, and
   * goes to `onLate`.
   */
  call(
    account: Account,
    buckets: readonly QuotaBucket[],
    want: number,
    onLate?: (answer: Answer) => void,
  ): Promise<Answer>;
  pause(scope: string, bucketId: string, ms: number): Promise<void>;
  /** A ticket for a request that the store did not grant. */
  stray(account: Account, buckets: readonly QuotaBucket[]): Ticket;
}

/** A timer that is so late shows that the process stood still; an answer may be waiting. */
const LATE_TIMER_MS = 50;

class TimeoutError extends CarillonError {
  readonly code = "TIMEOUT";
}

export function createStoreLink(store: QuotaStore, platform: Platform, settings: LinkSettings): StoreLink {
  const { holder, commandTimeoutMs, leaseMs, quarantineMs, reconnectMs, onOwed } = settings;
  const stats: LinkStats = { roundTrips: 0, failures: 0, granted: 0 };
  let tickets = 0;
  const nextTicket = (): string => `${holder}.${(tickets++).toString(36)}`;

  /** Rejects when the answer does not come. A process that stood still looks once more. */
  function inTime<T>(answer: Promise<T>, askedAt: number, onTimeout: () => void): Promise<T> {
    return new Promise((resolve, reject) => {
      const giveUp = (): void => {
        onTimeout();
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

  async function call(
    account: Account,
    buckets: readonly QuotaBucket[],
    want: number,
    onLate?: (answer: Answer) => void,
  ): Promise<Answer> {
    const askedAt = platform.now();
    const { ledger, outage } = account;
    const entries = ledger.take(askedAt);
    const { strays } = outage;
    const strayed = outage.mayHaveStrayed(askedAt);
    const ticket = nextTicket();
    account.cancelFlush?.();
    account.cancelFlush = undefined;
    stats.roundTrips++;
    const abort = new AbortController();
    let isLate = false;
    const learn = (grant: QuotaGrant): Answer => {
      account.heard(grant, askedAt);
      outage.heard(strays, platform.now());
      account.flushes = 0;
      stats.granted += grant.granted;
      const opened = ledger.open(ticket, buckets, grant.granted, askedAt + leaseMs);
      onOwed(account);
      return { ...grant, ticket: opened };
    };
    const answer = Promise.resolve().then(() =>
      store.acquire(
        {
          scope: account.id,
          holder,
          generation: account.generationAt(askedAt),
          strayed,
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
        if (isLate && onLate) onLate(learn(grant));
      },
      () => {
        // It may have been granted, and nobody will use it.
        if (want === 0) return;
        ledger.unsent(ledger.open(ticket, buckets, 0, askedAt + leaseMs), 0);
        onOwed(account);
      },
    );
    try {
      const grant = await inTime(answer, askedAt, () => {
        isLate = true;
        abort.abort(new TimeoutError("The store took too long."));
      });
      return learn(grant);
    } catch (error) {
      stats.failures++;
      ledger.restore(entries);
      throw error;
    }
  }

  return {
    stats,
    call,
    async pause(scope, bucketId, ms) {
      stats.roundTrips++;
      try {
        await store.pause(scope, bucketId, ms);
      } catch (error) {
        stats.failures++;
        throw error;
      }
    },
    stray({ ledger, outage }, buckets) {
      const ticket = ledger.open(nextTicket(), buckets, 1, platform.now() + leaseMs);
      ledger.hold(ticket);
      outage.strayed();
      return ticket;
    },
  };
}
