/** A member of a heap knows its place there, so that it may leave or move wherever it stands. */
export interface Placed {
  place: number;
}

/** The first of many by an order; adding, leaving and moving cost a number of comparisons that grows with the logarithm. */
export class Heap<Item extends Placed> {
  readonly #items: Item[] = [];
  readonly #before: (a: Item, b: Item) => boolean;

  constructor(before: (a: Item, b: Item) => boolean) {
    this.#before = before;
  }

  get first(): Item | undefined {
    return this.#items[0];
  }

  add(item: Item): void {
    item.place = this.#items.length;
    this.#rise(item);
  }

  remove(item: Item): void {
    const last = this.#items.pop()!;
    if (last === item) return;
    this.#put(last, item.place);
    this.resort(last);
  }

  /** Call it when the rank of a member changed. */
  resort(item: Item): void {
    this.#rise(item);
    this.#sink(item);
  }

  #put(item: Item, place: number): void {
    this.#items[place] = item;
    item.place = place;
  }

  #rise(item: Item): void {
    let { place } = item;
    while (place > 0) {
      const above = (place - 1) >> 1;
      const parent = this.#items[above]!;
      if (!this.#before(item, parent)) break;
      this.#put(parent, place);
      place = above;
    }
    this.#put(item, place);
  }

  #sink(item: Item): void {
    const items = this.#items;
    let { place } = item;
    for (let below = 2 * place + 1; below < items.length; below = 2 * place + 1) {
      let child = items[below]!;
      const other = items[below + 1];
      if (other && this.#before(other, child)) child = other;
      if (!this.#before(child, item)) break;
      const next = child.place;
      this.#put(child, place);
      place = next;
    }
    this.#put(item, place);
  }
}
