import { CarillonError, InvalidRequestError } from "../errors.ts";
import { reading, unreadable } from "../input.ts";
import { observe } from "../log/reporter.ts";
import type { Idempotency } from "../operation.ts";
import { Changes } from "./changes.ts";
import { Chunk } from "./chunk.ts";
import { type Layout, layoutOf } from "./layout.ts";
import { Line } from "./line.ts";
import { type RunOptions, runOptions } from "./options.ts";
import { createMeter } from "./progress.ts";
import { type Route, Sender } from "./sender.ts";
import type { ReadySlot } from "./slot.ts";
import { isItems, type Source, sizeOf, sourceOf } from "./source.ts";
import type { BulkCounts, BulkResult } from "./types.ts";

/** What a run is made of, not yet looked at. */
export interface Job<Item> extends Pick<Route, "core" | "operation" | "ids"> {
  readonly items: AsyncIterable<Item> | Iterable<Item>;
  readonly options: unknown;
}

/** What was thrown; it may be `undefined`. */
interface Caught {
  readonly error: unknown;
}

function rethrow(caught: Caught | undefined): void {
  if (caught) throw caught.error;
}

/** Most that is read and not yet handed out, in items and in bytes of JSON. */
const MAX_AHEAD = 50_000;
const MAX_AHEAD_BYTES = 32 * 1024 * 1024;
/** How long a stopped run waits for the item that it has asked for, so that none is taken from the source and lost. */
const LAST_ITEM_MS = 1_000;

/** Reads the source, fills requests for the sender, and hands out the results in order. */
export class Runner<Item> {
  readonly #job: Job<Item>;
  readonly #options: RunOptions;
  readonly #layout: Layout;
  readonly #source: Source<Item>;
  readonly #line: Line<Item>;
  readonly #sender: Sender<Item>;
  readonly #changes = new Changes();
  readonly #maxAhead: number;
  #chunk: Chunk<Item>;
  #cancelFlush: (() => void) | undefined;
  /** Ends the wait for an item. */
  #endWait: (() => void) | undefined;
  #isReading = true;
  /** Nothing is read because results lie unread. */
  #isResting = false;
  #stopped: { readonly reason: unknown } | undefined;
  /** What is thrown after the last result. */
  #failure: Caught | undefined;
  /** What the source threw when it was told that no more is wanted. */
  #closing: Caught | undefined;

  /** @throws InvalidRequestError for items or options that cannot be right */
  constructor(job: Job<Item>, counts: BulkCounts) {
    const { core, operation, ids, items } = job;
    if (!isItems(items)) {
      const message = `${operation.id} takes its items as an array, an iterable or an async iterable.`;
      throw new InvalidRequestError(message, { operation: operation.id });
    }
    this.#job = job;
    this.#options = runOptions(core.vendor, operation, job.options);
    const { call, ...limits } = this.#options;
    const keyed = (idempotency: Idempotency, element: unknown): unknown =>
      idempotency.format.keyed(idempotency, element, true, core.platform).body;
    this.#layout = layoutOf(operation, call.idempotency === false ? limits : { ...limits, keyed });
    this.#source = sourceOf(items);
    this.#line = new Line(counts);
    this.#chunk = new Chunk(this.#layout);
    const route = { core, operation, ids, layout: this.#layout, options: this.#options };
    this.#sender = new Sender(route, this.#line, this.#changes, (error) => this.#fail(error));
    const { maxItems, maxCount } = this.#layout;
    this.#maxAhead = Math.min(MAX_AHEAD, 4 * Math.min(maxItems, maxCount) * this.#options.concurrency);
  }

  async *results(): AsyncGenerator<BulkResult<Item>, void, undefined> {
    const { signal } = this.#options;
    signal?.throwIfAborted();
    const onAbort = (): void => {
      this.#failure ??= { error: signal!.reason };
      this.#stop(signal!.reason, true);
    };
    signal?.addEventListener("abort", onAbort);
    const endReports = this.#report();
    const reading = this.#read();
    let isComplete = false;
    try {
      while (!isComplete) {
        const slot = this.#line.shift();
        if (slot) {
          if (this.#isResting && (this.#hasCaughtUp || this.#isHeldUp)) this.#changes.announce();
          yield { index: slot.index, item: slot.item, ...slot.outcome } as BulkResult<Item>;
        } else if (this.#line.head || this.#isReading) await this.#changes.next();
        else isComplete = true;
      }
    } finally {
      if (!isComplete) this.#leave();
      await reading;
      while (!this.#sender.isIdle) await this.#changes.next();
      signal?.removeEventListener("abort", onAbort);
      endReports();
      if (!isComplete) rethrow(this.#closing);
    }
    rethrow(this.#failure);
  }

  #leave(): void {
    this.#stop(new CarillonError(`${this.#job.operation.id}: the loop over the results was left.`), false);
  }

  #fail(error: unknown): void {
    this.#failure ??= { error };
    this.#stop(error, false);
  }

  #stop(reason: unknown, abort: boolean): void {
    this.#stopped ??= { reason };
    this.#sender.stop(reason, abort);
    this.#endWait?.();
    this.#changes.announce();
  }

  async #read(): Promise<void> {
    let isOpen = false;
    try {
      isOpen = await this.#readAll();
    } catch (error) {
      // What the source gave before it failed is sent all the same.
      this.#failure ??= { error };
    }
    await this.#dispatch();
    if (this.#stopped) this.#line.settle(this.#chunk.slots, { status: "unsent", error: this.#stopped.reason });
    this.#cancelFlush?.();
    try {
      if (isOpen) await this.#source.close();
    } catch (error) {
      this.#closing = { error };
    }
    this.#isReading = false;
    this.#changes.announce();
  }

  /** Reads until the end or a stop. `true`: the source has more, and must be told that nobody wants it. */
  async #readAll(): Promise<boolean> {
    for (;;) {
      if (this.#isTooFarAhead) await this.#catchUp();
      if (this.#stopped) return true;
      const next = this.#source.next();
      const isLater = "then" in next;
      const result = isLater ? await this.#unlessStopped(next) : next;
      if (!result && this.#stopped) {
        // A source that owes an answer may close only once it has given it, so nobody waits for that.
        void this.#closeUnheard();
        return false;
      }
      if (result!.done) return false;
      // Synchronous sources wait only when they must: a promise an item would cost more than the rest.
      const wait = this.#take(result!.value, isLater);
      if (wait) await wait;
    }
  }

  get #isTooFarAhead(): boolean {
    return this.#line.length >= this.#maxAhead || this.#line.bytes >= MAX_AHEAD_BYTES;
  }
  get #hasCaughtUp(): boolean {
    return this.#line.length <= this.#maxAhead / 2 && this.#line.bytes <= MAX_AHEAD_BYTES / 2;
  }
  /** The oldest item waits in a chunk that nothing else would send. */
  get #isHeldUp(): boolean {
    return this.#sender.isIdle && this.#line.head !== undefined && !this.#line.head.outcome;
  }

  /** Waits until half of what was read is handed out, so that chunks fill again at once and not item by item. */
  async #catchUp(): Promise<void> {
    this.#isResting = true;
    while (!this.#stopped && !this.#hasCaughtUp) {
      if (this.#isHeldUp) this.#dispatch();
      await this.#changes.next();
    }
    this.#isResting = false;
  }

  /** What the source gives; `undefined` when it is silent for too long after a stop. */
  #unlessStopped<T>(pending: PromiseLike<T>): Promise<T | undefined> {
    return new Promise((resolve, reject) => {
      let cancel = (): void => undefined;
      const endWait = (): void => {
        this.#endWait = undefined;
        cancel = this.#job.core.platform.timer(LAST_ITEM_MS, () => resolve(undefined));
      };
      // A source can stop the run itself while it is asked.
      if (this.#stopped) endWait();
      else this.#endWait = endWait;
      const settled = (): void => {
        cancel();
        this.#endWait = undefined;
      };
      pending.then(
        (value) => {
          settled();
          resolve(value);
        },
        (error: unknown) => {
          settled();
          reject(error);
        },
      );
    });
  }

  async #closeUnheard(): Promise<void> {
    try {
      await this.#source.close();
    } catch {
      // What stopped the run says more.
    }
  }

  #take(item: Item, isLater: boolean): Promise<void> | undefined {
    const { id } = this.#job.operation;
    const slot = this.#line.push(item, () => reading(unreadable(id), () => this.#layout.prepare(item)));
    if (!slot) {
      this.#changes.announce();
      return undefined;
    }
    const wait = this.#chunk.fits(slot.prepared, this.#sender.maxBytes) ? undefined : this.#dispatch();
    return wait ? wait.then(() => this.#join(slot, isLater)) : this.#join(slot, isLater);
  }

  #join(slot: ReadySlot<Item>, isLater: boolean): Promise<void> | undefined {
    this.#chunk.add(slot);
    if (this.#chunk.isFull) return this.#dispatch();
    if (!isLater) return undefined;
    const { core } = this.#job;
    this.#cancelFlush ??= core.platform.timer(this.#options.flushMs, () => void this.#dispatch());
    return undefined;
  }

  /** Sends the chunk as soon as there is room. */
  #dispatch(): Promise<void> | undefined {
    return this.#chunk.size === 0 || this.#launch() ? undefined : this.#launchLater(this.#chunk);
  }

  async #launchLater(chunk: Chunk<Item>): Promise<void> {
    while (!this.#stopped && this.#chunk === chunk && !this.#launch()) await this.#changes.next();
  }

  #launch(): boolean {
    if (this.#stopped || !this.#sender.hasRoom) return false;
    this.#cancelFlush?.();
    this.#cancelFlush = undefined;
    const { slots } = this.#chunk;
    this.#chunk = new Chunk(this.#layout);
    this.#sender.send(slots);
    return true;
  }

  /** Tells the progress until it is called off. */
  #report(): () => void {
    const { onProgress, progressEveryMs, total } = this.#options;
    if (!onProgress) return () => undefined;
    const { core, operation, items } = this.#job;
    const meter = createMeter(core, operation, total ?? sizeOf(items));
    const tell = (): void => observe(() => onProgress(meter.report(this.#line.counts, this.#sender.requests)));
    let cancel: () => void;
    const again = (): void => {
      cancel = core.platform.timer(progressEveryMs, () => {
        tell();
        again();
      });
    };
    again();
    return () => {
      cancel();
      tell();
    };
  }
}
