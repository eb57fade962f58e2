import type { Handled } from "@carillon/sandbox";
import type { Leg } from "./legs.ts";

/** What the vendor knows of an item, in one byte: how often it was taken (up to 15), and what else came of its requests. */
export const TIMES = 0b0000_1111;
/** The item was refused by name, or alone in a request that was. */
export const REFUSED = 0b0001_0000;
/** The client could not know whether a request with it was worked on. */
export const DOUBTED = 0b0010_0000;
/** A request with it was told to wait. */
export const HELD_OFF = 0b0100_0000;

/** What the vendor says of a whole run. */
export interface VendorWord {
  readonly marks: Uint8Array;
  readonly requests: number;
  /** Refusals by the vendor's own limits. */
  readonly limited: number;
  /** Answers that nobody ordered, by status. */
  readonly strange: Readonly<Record<string, number>>;
  readonly faults: Readonly<Record<string, number>>;
  /** When requests came, in ms. */
  readonly arrivals: readonly number[];
}

/** Writes down what became of every item of every request. */
export class Ledger {
  readonly #leg: Leg;
  readonly #marks: Uint8Array;
  readonly #ids = new Map<number, string>();
  readonly #faults: Record<string, number> = {};
  readonly #strange: Record<string, number> = {};
  readonly #arrivals: number[] = [];
  #limited = 0;

  constructor(leg: Leg, items: number) {
    this.#leg = leg;
    this.#marks = new Uint8Array(items);
  }

  record(handled: Handled, now: number): void {
    const { status, done, fault, refused } = handled;
    this.#arrivals.push(now);
    if (fault) add(this.#faults, fault);
    if (refused.length > 0) add(this.#faults, "refusedItems", refused.length);
    if (!fault && status === 429) this.#limited++;
    else if (!fault && !done && refused.length === 0) add(this.#strange, String(status));
    const elements = this.#elementsOf(handled);
    const isDoubtful = status === undefined || status >= 500;
    const named = new Set(refused);
    for (const { pointer, element } of elements) {
      const number = this.#leg.numberOf(element as never);
      const isRefused = named.has(pointer) || (status === 413 && elements.length === 1);
      if (isRefused) this.#mark(number, REFUSED);
      else if (done) this.#take(number, element);
      if (isDoubtful) this.#mark(number, DOUBTED);
      if (status === 429) this.#mark(number, HELD_OFF);
    }
  }

  get word(): VendorWord {
    return {
      marks: this.#marks,
      requests: this.#arrivals.length,
      limited: this.#limited,
      strange: this.#strange,
      faults: this.#faults,
      arrivals: this.#arrivals,
    };
  }

  #elementsOf({ body }: Handled): { pointer: string; element: unknown }[] {
    return this.#leg.lists.flatMap((list) => {
      const elements = list
        .split("/")
        .slice(1)
        .reduce<unknown>((node, part) => (node as Record<string, unknown> | undefined)?.[part], body);
      return ((elements ?? []) as unknown[]).map((element, index) => ({ pointer: `${list}/${index}`, element }));
    });
  }

  /** A vendor that tells repeats by an id takes one delivery once. */
  #take(number: number, element: unknown): void {
    const id = this.#leg.idOf?.(element as never);
    if (id !== undefined && this.#ids.get(number) === id) return;
    if (id !== undefined) this.#ids.set(number, id);
    const mark = this.#marks[number]!;
    if ((mark & TIMES) < TIMES) this.#marks[number] = mark + 1;
  }

  #mark(number: number, bit: number): void {
    this.#marks[number] = this.#marks[number]! | bit;
  }
}

function add(counts: Record<string, number>, name: string, many = 1): void {
  counts[name] = (counts[name] ?? 0) + many;
}
