import { InvalidRequestError, PaginationError } from "../errors.ts";
import { reading, unreadable } from "../input.ts";
import type { PagedOperation, Position } from "../operation.ts";
import type { Ids } from "./arguments.ts";
import { Call, type Settled } from "./call.ts";
import type { ClientCore } from "./client-core.ts";
import { itemsOf, nextPosition, placePage } from "./pagination.ts";

/** A page as the pager sees it. */
interface FetchedPage<Page> extends Settled<Page> {
  readonly items: readonly unknown[];
  readonly next: Position;
}

/**
 * A list. Awaited, it is the first page; `for await` gives every item of every page, and asks for a page when it is needed.
 */
export class PagedCall<Item, Page> extends Call<Page> implements AsyncIterable<Item> {
  readonly #first: Promise<FetchedPage<Page>>;
  readonly #fetch: (position: Position) => Promise<FetchedPage<Page>>;
  readonly #operation: string;

  constructor(core: ClientCore, operation: PagedOperation, ids?: Ids, payload?: unknown, options?: unknown) {
    const fetchPage = (position?: Position) => fetchOne<Page>(core, operation, [ids, payload, options], position);
    const first = fetchPage();
    super(first);
    this.#first = first;
    this.#fetch = fetchPage;
    this.#operation = operation.id;
  }

  async *#walk(): AsyncGenerator<FetchedPage<Page>, void, undefined> {
    await this.settled();
    const seen = new Set<Position>();
    let page = await this.#first;
    for (;;) {
      yield page;
      const { next } = page;
      if (next === undefined) return;
      if (seen.has(next)) {
        throw new PaginationError(
          `${this.#operation}: the vendor gave the same next page twice, so the list would never end.`,
          {
            operation: this.#operation,
          },
        );
      }
      seen.add(next);
      page = await this.#fetch(next);
    }
  }

  /** Every page, as replied. */
  pages(): AsyncGenerator<Page, void, undefined> {
    this.watch();
    return this.#pages();
  }

  [Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    this.watch();
    return this.#items();
  }

  async *#pages(): AsyncGenerator<Page, void, undefined> {
    for await (const page of this.#walk()) yield page.value;
  }

  async *#items(): AsyncGenerator<Item, void, undefined> {
    for await (const page of this.#walk()) yield* page.items as Item[];
  }

  /** The items as one array. `limit` stops after that many, and asks for no page more than it needs. */
  async toArray(options: { limit?: number } = {}): Promise<Item[]> {
    this.watch();
    const limit = reading(unreadable(this.#operation), () => options?.limit ?? Number.POSITIVE_INFINITY);
    if (typeof limit !== "number" || Number.isNaN(limit)) {
      throw new InvalidRequestError(`${this.#operation}: the \`limit\` of toArray() must be a number.`, {
        operation: this.#operation,
      });
    }
    const items: Item[] = [];
    if (limit <= 0) return items;
    for await (const item of this) {
      items.push(item);
      if (items.length >= limit) break;
    }
    return items;
  }
}

async function fetchOne<Page>(
  core: ClientCore,
  operation: PagedOperation,
  given: readonly [ids: Ids, payload: unknown, options: unknown],
  position: Position,
): Promise<FetchedPage<Page>> {
  const { id, paginate } = operation;
  const { value, response, data, args } = await core.answer<Page>(operation, ...given, undefined, (sorted) =>
    placePage(paginate, position, sorted),
  );
  const next = nextPosition(
    paginate,
    { body: data, headers: response.headers, position, query: args.query, path: args.path },
    id,
  );
  return { value, response, items: itemsOf(paginate, data), next };
}
