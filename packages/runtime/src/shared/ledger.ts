import type { QuotaBucket, QuotaSettlement } from "./quota-store.ts";
import { SLICES } from "./quota-store.ts";

/** Requests that were granted together. Times are the limiter's clock. */
export interface Ticket {
  readonly name: string;
  readonly buckets: readonly QuotaBucket[];
  /** Requests that are not over. */
  held: number;
  /** When the store gives up on it. */
  leaseUntil: number;
  /** The last thing that is still to be told of it. */
  pending?: LedgerEntry | undefined;
}

/** Something to tell the store. */
export interface LedgerEntry {
  readonly kind: QuotaSettlement["kind"];
  readonly ticket: Ticket;
  held: number;
  /** When the slots come back, by bucket and window. */
  backAt: Times;
  /** The same, of the first request that it stands for. */
  readonly firstAt: Times;
  /** From then on the store needs it no more. */
  readonly until: number;
}

/** Further entries wait for the next call. */
const MOST_AT_ONCE = 200;
/** Above this the oldest are forgotten: the store then holds their slots for a lease. */
const MOST_ENTRIES = 10_000;
const NOTHING: Times = [];

/** What one scope owes to the store: tickets that are out, and what became of their requests. */
export class Ledger {
  readonly tickets = new Set<Ticket>();
  #entries: LedgerEntry[] = [];

  get size(): number {
    return this.#entries.length;
  }

  open(name: string, buckets: readonly QuotaBucket[], held: number, leaseUntil: number): Ticket {
    const ticket: Ticket = { name, buckets, held, leaseUntil };
    if (held > 0) this.tickets.add(ticket);
    return ticket;
  }

  /** One request is over; its slots stay taken for so long from now, by bucket and window. */
  over(ticket: Ticket, takenMs: Times, now: number): void {
    this.#reduce(ticket, 1);
    const backAt = takenMs.map((windows) => windows.map((ms) => now + ms));
    const last = ticket.pending;
    if (last?.kind === "over" && isSame(last.firstAt, backAt, grainOf(ticket))) {
      last.held = ticket.held;
      last.backAt = latest(last.backAt, backAt);
      return;
    }
    const until = Math.max(ticket.leaseUntil, ...backAt.flat());
    this.#add({ kind: "over", ticket, held: ticket.held, backAt, firstAt: backAt, until });
  }

  unsent(ticket: Ticket, count: number): void {
    this.#reduce(ticket, count);
    this.#add({
      kind: "unsent",
      ticket,
      held: ticket.held,
      backAt: NOTHING,
      firstAt: NOTHING,
      until: ticket.leaseUntil,
    });
  }

  /** The store is to hold what is out of a ticket for another lease, or to learn of it. */
  hold(ticket: Ticket): void {
    this.#add({ kind: "held", ticket, held: ticket.held, backAt: NOTHING, firstAt: NOTHING, until: ticket.leaseUntil });
  }

  /** Takes out what the next call is to tell. */
  take(now: number): LedgerEntry[] {
    this.#entries = this.#entries.filter(({ until }) => until > now);
    const taken = this.#entries.splice(0, MOST_AT_ONCE);
    for (const { ticket } of taken) ticket.pending = undefined;
    return taken;
  }

  /** The call failed, or nobody knows: the store is to be told again. */
  restore(entries: readonly LedgerEntry[]): void {
    this.#entries = [...entries, ...this.#entries];
  }

  #reduce(ticket: Ticket, count: number): void {
    ticket.held -= count;
    if (ticket.held <= 0) this.tickets.delete(ticket);
  }

  #add(entry: LedgerEntry): void {
    entry.ticket.pending = entry;
    this.#entries.push(entry);
    if (this.#entries.length > MOST_ENTRIES) this.#entries.splice(0, MOST_ENTRIES / 10);
  }
}

type Times = readonly (readonly number[])[];

const isSame = (a: Times, b: Times, play: number): boolean =>
  a.every((windows, order) => windows.every((at, place) => Math.abs(at - b[order]![place]!) <= play));
const latest = (a: Times, b: Times): Times =>
  a.map((windows, order) => windows.map((at, place) => Math.max(at, b[order]![place]!)));

/** What the store may not notice: it counts in slices. */
function grainOf({ buckets }: Ticket): number {
  let grain = Number.POSITIVE_INFINITY;
  for (const { windows, concurrent } of buckets) {
    if (concurrent) return 0;
    for (const { windowMs } of windows) grain = Math.min(grain, windowMs / SLICES);
  }
  return grain;
}

export function settlementOf({ kind, ticket, held, backAt }: LedgerEntry, now: number): QuotaSettlement {
  const backInMs = backAt.map((windows) => windows.map((at) => Math.ceil(at - now)));
  return { kind, ticket: ticket.name, buckets: ticket.buckets, held, backInMs };
}
