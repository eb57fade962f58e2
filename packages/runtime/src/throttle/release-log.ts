/** A larger quota keeps rounded times: 250,000 an hour must not cost 250,000 numbers. */
const EXACT_UP_TO = 1_000;
const SLICES = 100;
const COMPACT_FROM = 64;

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
  // Return times in ascending order, with the number of slots of each; a queue in the range head to tail.
  readonly #times: number[] = [];
  readonly #counts: number[] = [];
  #head = 0;
  #tail = 0;

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
    for (let index = longest.#head; index < longest.#tail; index++) {
      this.used += longest.#counts[index]!;
      this.book(longest.#times[index]! - longest.windowMs + this.windowMs, longest.#counts[index]!);
    }
  }

  /** `count` taken slots come back at `at`. */
  book(at: number, count: number): void {
    const times = this.#times;
    const time = this.#grainMs > 0 ? Math.ceil(at / this.#grainMs) * this.#grainMs : at;
    let index = this.#tail;
    while (index > this.#head && times[index - 1]! > time) index--;
    if (index > this.#head && times[index - 1] === time) {
      this.#counts[index - 1]! += count;
      return;
    }
    if (index < this.#tail) {
      times.splice(index, 0, time);
      this.#counts.splice(index, 0, count);
    } else {
      times[index] = time;
      this.#counts[index] = count;
    }
    this.#tail++;
  }

  /** Frees the slots whose time has come. */
  expire(now: number): void {
    while (this.#head < this.#tail && this.#times[this.#head]! <= now) this.used -= this.#counts[this.#head++]!;
    if (this.#head === this.#tail) {
      this.#head = this.#tail = 0;
    } else if (this.#head >= COMPACT_FROM && this.#head * 2 >= this.#tail) {
      this.#times.copyWithin(0, this.#head, this.#tail);
      this.#counts.copyWithin(0, this.#head, this.#tail);
      this.#tail -= this.#head;
      this.#head = 0;
    }
  }

  /** When `need` slots of `limit` are free beside `spare` others: 0 means now, Infinity that it hangs on requests in flight. Call `expire` first. */
  freeAt(need: number, limit: number, spare = 0): number {
    let missing = this.used + Math.min(need, limit) + spare - limit;
    if (missing <= 0) return 0;
    for (let index = this.#head; index < this.#tail; index++) {
      missing -= this.#counts[index]!;
      if (missing <= 0) return this.#times[index]!;
    }
    return Number.POSITIVE_INFINITY;
  }
}
