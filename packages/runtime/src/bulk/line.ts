import type { CarillonError } from "../errors.ts";
import type { Prepared } from "./layout.ts";
import type { Outcome, ReadySlot, Slot } from "./slot.ts";
import type { BulkCounts } from "./types.ts";

/** The items that were read and not yet handed out, in order. */
export class Line<Item> {
  readonly counts: BulkCounts;
  #head: Slot<Item> | undefined;
  #tail: Slot<Item> | undefined;
  #length = 0;
  #bytes = 0;

  constructor(counts: BulkCounts) {
    this.counts = counts;
  }

  get head(): Slot<Item> | undefined {
    return this.#head;
  }
  get length(): number {
    return this.#length;
  }
  /** Of the items as JSON. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Takes in an item. What `prepare` throws, an error of ours, refuses it. */
  push(item: Item, prepare: (item: Item) => Prepared): ReadySlot<Item> | undefined {
    const slot: Slot<Item> = {
      index: this.counts.read++,
      item,
      prepared: undefined,
      outcome: undefined,
      next: undefined,
    };
    if (this.#tail) this.#tail.next = slot;
    else this.#head = slot;
    this.#tail = slot;
    this.#length++;
    try {
      slot.prepared = prepare(item);
      this.#bytes += slot.prepared.bytes;
      return slot as ReadySlot<Item>;
    } catch (error) {
      this.settle([slot], { status: "refused", error: error as CarillonError });
      return undefined;
    }
  }

  /** Settles those of the slots that are not settled yet. */
  settle(slots: Iterable<Slot<Item>>, outcome: Outcome): void {
    for (const slot of slots) {
      if (slot.outcome) continue;
      slot.outcome = outcome;
      this.counts[outcome.status]++;
    }
  }

  /** Takes out the oldest item, once it is settled. */
  shift(): Slot<Item> | undefined {
    const slot = this.#head;
    if (!slot?.outcome) return undefined;
    this.#head = slot.next;
    if (!this.#head) this.#tail = undefined;
    // An old slot that holds on to a young one would keep it from being collected early.
    slot.next = undefined;
    this.#length--;
    this.#bytes -= slot.prepared?.bytes ?? 0;
    return slot;
  }
}
