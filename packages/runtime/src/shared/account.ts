import { Ledger } from "./ledger.ts";
import type { Outage } from "./outage.ts";
import { GENERATION_MS, type QuotaGrant } from "./quota-store.ts";

/** What a limiter knows of one account in the store. */
export class Account {
  /** The scope of the store. */
  readonly id: string;
  readonly ledger = new Ledger();
  readonly outage: Outage;
  /** Processes that ask, as the store last said. */
  holders = 1;
  /** Questions whose answer is not used yet. */
  readonly underWay = new Set<Promise<void>>();
  /** Calls in a row that told the store what it is owed, without an answer. */
  flushes = 0;
  cancelFlush: (() => void) | undefined;
  cancelRenewal: (() => void) | undefined;
  /** All that is owed is being told, since the limiter is closed. */
  lastWords: Promise<void> | undefined;
  #generation: string | undefined;
  #heardAt = Number.NEGATIVE_INFINITY;

  constructor(id: string, outage: Outage) {
    this.id = id;
    this.outage = outage;
  }

  /** The generation that is known, as long as the store surely remembers it too. */
  generationAt(now: number): string | undefined {
    return now - this.#heardAt < GENERATION_MS / 2 ? this.#generation : undefined;
  }

  /** An answer to a question of `askedAt`. Answers may come in another order than their questions. */
  heard({ generation, holders }: QuotaGrant, askedAt: number): void {
    if (askedAt < this.#heardAt) return;
    const isLost = this.#generation !== undefined && this.#generation !== generation;
    this.#generation = generation;
    this.#heardAt = askedAt;
    this.holders = Math.max(1, holders);
    // The store does not know any more what is under way.
    if (isLost) for (const ticket of this.ledger.tickets) this.ledger.hold(ticket);
  }

  /** Nothing would be lost if it were made anew. */
  get isIdle(): boolean {
    return this.ledger.size + this.ledger.tickets.size + this.outage.pools.size + this.underWay.size === 0;
  }
}
