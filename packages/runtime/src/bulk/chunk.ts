import type { Layout, Prepared } from "./layout.ts";
import type { ReadySlot } from "./slot.ts";

/** The items of the next request, as they come. */
export class Chunk<Item> {
  readonly slots: ReadySlot<Item>[] = [];
  readonly #layout: Layout;
  /** By field; all in the first when they count together. */
  readonly #counts: number[];
  #bytes: number;

  constructor(layout: Layout) {
    this.#layout = layout;
    this.#bytes = layout.envelopeBytes;
    this.#counts = layout.fields.map(() => 0);
  }

  get size(): number {
    return this.slots.length;
  }

  /** Whether there is room. An empty chunk has room for every item that could be prepared. */
  fits({ bytes, count, field }: Prepared, maxBytes: number): boolean {
    const { maxItems, maxCount, isExclusive } = this.#layout;
    if (this.size === 0) return true;
    if (isExclusive && field !== this.slots[0]!.prepared.field) return false;
    return (
      this.size < maxItems &&
      this.#counts[this.#counter(field)]! + count <= maxCount &&
      this.#bytes + bytes + 1 <= maxBytes
    );
  }

  /** Nothing could be added, whatever it is. */
  get isFull(): boolean {
    const { maxItems, maxCount, isCombined } = this.#layout;
    const counts = isCombined ? this.#counts.slice(0, 1) : this.#counts;
    return this.size >= maxItems || counts.every((count) => count >= maxCount);
  }

  add(slot: ReadySlot<Item>): void {
    const { bytes, count, field } = slot.prepared;
    this.slots.push(slot);
    this.#counts[this.#counter(field)]! += count;
    this.#bytes += bytes + 1;
  }

  #counter(field: number): number {
    return this.#layout.isCombined ? 0 : field;
  }
}

/** The slots by field, in the order in which they stand in the arrays of the body. */
export function byField<Item>(layout: Layout, slots: readonly ReadySlot<Item>[]): ReadySlot<Item>[][] {
  const lists: ReadySlot<Item>[][] = layout.fields.map(() => []);
  for (const slot of slots) lists[slot.prepared.field]!.push(slot);
  return lists;
}

/** Bytes of a body with these slots. */
export const bytesOf = (layout: Layout, slots: readonly ReadySlot<unknown>[]): number =>
  slots.reduce((sum, { prepared }) => sum + prepared.bytes + 1, layout.envelopeBytes);
