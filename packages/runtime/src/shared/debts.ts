import type { Platform } from "../platform.ts";
import type { Account } from "./account.ts";

/** What the store is owed is told with the next question, and without one by calls of its own. */
export interface Debts {
  /** Has all that is owed told before long. */
  flushSoon(account: Account): void;
  /** Prolongs the leases of requests that take long, as long as there are any. */
  renewLater(account: Account): void;
  /** Tells all that is owed, now, and ends the timers. It gives up when the store fails. */
  tellAll(account: Account): Promise<void>;
}

export interface DebtSettings {
  readonly leaseMs: number;
  readonly isClosed: () => boolean;
  /** A call that only settles. */
  readonly tell: (account: Account) => Promise<unknown>;
  /** How long it may take until the store hears of slots that came free. */
  readonly delayOf: (account: Account) => number;
  readonly onTold: (account: Account) => void;
  readonly onError: (error: unknown) => void;
}

const FIRST_RETRY_MS = 250;
const LONGEST_RETRY_MS = 2_000;
/** Nobody listens; the next question tells it, if there is one. */
const MOST_FLUSHES = 20;

export function createDebts(
  platform: Platform,
  { leaseMs, isClosed, tell, delayOf, onTold, onError }: DebtSettings,
): Debts {
  function flushSoon(account: Account): void {
    if (account.cancelFlush || account.ledger.size === 0) return;
    if (isClosed()) {
      void tellAll(account);
      return;
    }
    if (account.flushes > MOST_FLUSHES) return;
    const ms =
      account.flushes > 0 ? Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** (account.flushes - 1)) : delayOf(account);
    account.cancelFlush = platform.timer(ms, () => {
      account.cancelFlush = undefined;
      account.flushes++;
      tell(account).then(
        () => {
          onTold(account);
          flushSoon(account);
        },
        (error) => {
          onError(error);
          flushSoon(account);
        },
      );
    });
  }

  function renewLater(account: Account): void {
    if (account.cancelRenewal || isClosed()) return;
    account.cancelRenewal = platform.timer(leaseMs / 3, () => {
      account.cancelRenewal = undefined;
      const now = platform.now();
      for (const ticket of account.ledger.tickets) {
        if (ticket.leaseUntil > now + leaseMs / 2) continue;
        ticket.leaseUntil = now + leaseMs;
        account.ledger.hold(ticket);
      }
      flushSoon(account);
      if (account.ledger.tickets.size > 0) renewLater(account);
    });
  }

  function tellAll(account: Account): Promise<void> {
    account.lastWords ??= lastWords(account).finally(() => {
      account.lastWords = undefined;
    });
    return account.lastWords;
  }

  async function lastWords(account: Account): Promise<void> {
    account.cancelFlush?.();
    account.cancelFlush = undefined;
    account.cancelRenewal?.();
    account.cancelRenewal = undefined;
    try {
      do {
        await Promise.all(account.underWay);
        if (account.ledger.size > 0) await tell(account);
      } while (account.ledger.size > 0);
    } catch {
      // The store takes the slots back when their lease ends.
    }
  }

  return { flushSoon, renewLater, tellAll };
}
