import type { Ids } from "../core/arguments.ts";
import type { ClientCore } from "../core/client-core.ts";
import { InvalidRequestError } from "../errors.ts";
import { reading, unreadable } from "../input.ts";
import type { Operation } from "../operation.ts";
import { Runner } from "./runner.ts";
import type { BulkCounts, BulkOptions, BulkResult } from "./types.ts";

/**
 * Many items on their way to the vendor, as many to a request as fit. Nothing happens before the first result is asked for;
 * from then on requests run at the rate that the quota allows.
 *
 * `for await` gives one {@link BulkResult} an item, in the order of the items, whatever became of it. What ends the run early (an
 * abort, a source that throws, a credential that is refused) is thrown after the last result. Leaving the loop early takes
 * back the requests that wait, and waits for those that are under way; `counts` then tells what became of all that was read.
 *
 * Requests run side by side: for a vendor that keeps order only within a request, `concurrency: 1` keeps it among items. Where
 * a vendor names refused items by a value such as an e-mail address, all items of the request with that value are refused.
 * The source is read only a little ahead of the results that are taken.
 */
export class BulkRun<Item, Reply = unknown> implements AsyncIterable<BulkResult<Item, Reply>> {
  readonly #counts: BulkCounts = { read: 0, sent: 0, refused: 0, unknown: 0, unsent: 0 };
  readonly #operation: Operation;
  readonly #start: () => Runner<Item>;
  #isTaken = false;

  constructor(
    core: ClientCore,
    operation: Operation,
    ids: Ids,
    items: AsyncIterable<Item> | Iterable<Item>,
    options?: BulkOptions<unknown>,
  ) {
    this.#operation = operation;
    this.#start = () =>
      reading(unreadable(operation.id), () => new Runner({ core, operation, ids, items, options }, this.#counts));
  }

  /** The items so far, by what became of them. */
  get counts(): Readonly<BulkCounts> {
    return { ...this.#counts };
  }

  /** The results. A run can be iterated once. */
  [Symbol.asyncIterator](): AsyncGenerator<BulkResult<Item, Reply>, void, undefined> {
    const { id } = this.#operation;
    if (this.#isTaken) {
      throw new InvalidRequestError(`${id}: a bulk run can be iterated once. Start another one.`, { operation: id });
    }
    this.#isTaken = true;
    return this.#results();
  }

  async *#results(): AsyncGenerator<BulkResult<Item, Reply>, void, undefined> {
    yield* this.#start().results() as AsyncGenerator<BulkResult<Item, Reply>, void, undefined>;
  }

  /**
   * Sends everything, for those who need no results.
   * @throws what ended the run early
   */
  async done(): Promise<Readonly<BulkCounts>> {
    const results = this[Symbol.asyncIterator]();
    while (!(await results.next()).done);
    return this.counts;
  }
}
