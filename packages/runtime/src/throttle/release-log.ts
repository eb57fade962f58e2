/** A larger quota keeps rounded times: 250,000 an hour must not cost 250,000 numbers. */
const EXACT_UP_TO = 1_000;
const SLICES = 100;

/** Slots that come back at one time. */
interface Return {
  readonly at: number;
  count: number;
}

/**
 * The slots of one window. A slot is taken when a request is sent and booked to come back later, one window after its
 * response: whenever the server counted the request, a full window lies between that moment and the next use of the slot.
 */
export class ReleaseLog {
  readonly windowMs: number;
  /** Slots as configured. */
  quota: number;
  /** The most that a server may tell. */
  ceiling: number;
  /** Slots that hold now: those configured, or those that the server last told. */
  limit: number;
  /** Slots that are taken, those with a booked return included. */
  used = 0;
  readonly #grainMs: number;
  /** The earliest first; a thousand or so at the most. */
  readonly #returns: Return[] = [];

  constructor(limit: number, windowMs: number, ceiling = limit) {
    this.quota = this.limit = limit;
    this.ceiling = Math.max(limit, ceiling);
    this.windowMs = windowMs;
    this.#grainMs = limit > EXACT_UP_TO ? windowMs / SLICES : 0;
  }

  /** The server says that the window holds this many. */
  tell(limit: number): void {
    if (limit >= 1) this.limit = Math.min(this.ceiling, Math.floor(limit));
  }

  /** Another caller has fewer; the lower number holds. */
  lower(limit: number, ceiling = limit): void {
    const isTold = this.limit !== this.quota;
    this.quota = Math.min(this.quota, limit);
    this.ceiling = Math.min(this.ceiling, Math.max(limit, ceiling));
    this.limit = Math.min(this.limit, isTold ? this.ceiling : this.quota);
  }

  /** Starts with what is in flight, and with what the longest of the other windows knows of the past. */
  inherit(inFlight: number, others: readonly ReleaseLog[]): void {
    this.used = inFlight;
    const longest = others.toSorted((a, b) => b.windowMs - a.windowMs)[0];
    if (!longest) return;
    for (const { at, count } of longest.#returns) {
      this.used += count;
      this.book(at - longest.windowMs + this.windowMs, count);
    }
  }

  /** `count` taken slots come back at `at`. */
  book(at: number, count: number): void {
    const returns = this.#returns;
    const time = this.#grainMs > 0 ? Math.ceil(at / this.#grainMs) * this.#grainMs : at;
    let index = returns.length;
    while (index > 0 && returns[index - 1]!.at > time) index--;
    const before = returns[index - 1];
    if (before?.at === time) before.count += count;
    else returns.splice(index, 0, { at: time, count });
  }

  /** Frees the slots whose time has come. */
  expire(now: number): void {
    const returns = this.#returns;
    for (let first = returns[0]; first && first.at <= now; first = returns[0]) {
      this.used -= first.count;
      returns.shift();
    }
  }

  /**
   * When `need` slots of `limit` are free beside `spare` others: 0 means now, as does a time that is past, Infinity that it
   * hangs on requests in flight.
   */
  freeAt(need: number, limit: number, spare = 0): number {
    let missing = this.used + Math.min(need, limit) + spare - limit;
    if (missing <= 0) return 0;
    for (const { at, count } of this.#returns) {
      missing -= count;
      if (missing <= 0) return at;
    }
    return Number.POSITIVE_INFINITY;
  }
}
