/** Where the items come from. Nothing is opened before the first `next()`. */
export interface Source<Item> {
  /** Synchronous sources answer at once, so that no time is lost on promises. */
  next(): IteratorResult<Item> | PromiseLike<IteratorResult<Item>>;
  /** Tells the source that no more is wanted. */
  close(): unknown;
}

type Items<Item> = AsyncIterable<Item> | Iterable<Item>;

export const isItems = (items: unknown): items is Items<unknown> =>
  typeof items === "object" && items !== null && (Symbol.asyncIterator in items || Symbol.iterator in items);

export function sourceOf<Item>(items: Items<Item>): Source<Item> {
  let iterator: AsyncIterator<Item> | Iterator<Item> | undefined;
  return {
    next() {
      iterator ??= Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]();
      return iterator.next();
    },
    close: () => iterator?.return?.(),
  };
}

/** The number of items, where it can be told without reading. */
export function sizeOf(items: unknown): number | undefined {
  if (Array.isArray(items)) return items.length;
  return items instanceof Set || items instanceof Map ? items.size : undefined;
}
