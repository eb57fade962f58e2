import type { BucketState } from "./bucket-state.ts";
import type { BucketDemand, Permit } from "./limiter.ts";

/** A call that waits. It is its own abort listener, which saves a closure for each of them. */
export class Waiter {
  readonly queue: WaitQueue;
  readonly demands: readonly BucketDemand[];
  readonly order: number;
  readonly since: number;
  readonly signal: AbortSignal | undefined;
  readonly #quit: (waiter: Waiter, reason: unknown) => void;
  previous: Waiter | undefined;
  next: Waiter | undefined;
  permit: Permit | undefined;
  resolve: ((permit: Permit) => void) | undefined;
  reject: ((reason: unknown) => void) | undefined;
  cancelTimeout: (() => void) | undefined;
  cancelRetry: (() => void) | undefined;

  constructor(
    queue: WaitQueue,
    demands: readonly BucketDemand[],
    order: number,
    since: number,
    signal: AbortSignal | undefined,
    quit: (waiter: Waiter, reason: unknown) => void,
  ) {
    this.queue = queue;
    this.demands = demands;
    this.order = order;
    this.since = since;
    this.signal = signal;
    this.#quit = quit;
  }

  handleEvent(): void {
    this.#quit(this, this.signal?.reason);
  }
}

/** The calls that want the same buckets with the same priority, first come first served. */
export class WaitQueue {
  readonly key: string;
  readonly priority: number;
  readonly buckets: readonly BucketState[];
  head: Waiter | undefined;
  tail: Waiter | undefined;
  size = 0;
  /** Order of the head when the queue was last put in its place among others; may be older than the head is. */
  order = 0;
  /** The bucket that it is parked at. */
  home: BucketState | undefined;

  constructor(key: string, priority: number, buckets: readonly BucketState[]) {
    this.key = key;
    this.priority = priority;
    this.buckets = buckets;
  }

  append(waiter: Waiter): void {
    waiter.previous = this.tail;
    if (this.tail) this.tail.next = waiter;
    else this.head = waiter;
    this.tail = waiter;
    this.size++;
  }

  remove(waiter: Waiter): void {
    if (waiter.previous) waiter.previous.next = waiter.next;
    else this.head = waiter.next;
    if (waiter.next) waiter.next.previous = waiter.previous;
    else this.tail = waiter.previous;
    this.size--;
  }
}

const goesBefore = (a: WaitQueue, b: WaitQueue): boolean =>
  a.priority > b.priority || (a.priority === b.priority && a.order < b.order);

/** Adds to a binary heap. The root is the queue with the highest priority, among equals the one that waits longest. */
export function pushQueue(heap: WaitQueue[], queue: WaitQueue): void {
  let index = heap.length;
  while (index > 0) {
    const parent = (index - 1) >> 1;
    if (!goesBefore(queue, heap[parent]!)) break;
    heap[index] = heap[parent]!;
    index = parent;
  }
  heap[index] = queue;
}

/** Puts the root where it belongs after its order grew. */
export function sinkRoot(heap: WaitQueue[]): void {
  const queue = heap[0]!;
  let index = 0;
  for (;;) {
    let child = 2 * index + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && goesBefore(heap[child + 1]!, heap[child]!)) child++;
    if (!goesBefore(heap[child]!, queue)) break;
    heap[index] = heap[child]!;
    index = child;
  }
  heap[index] = queue;
}

export function popQueue(heap: WaitQueue[]): void {
  const last = heap.pop()!;
  if (heap.length > 0) {
    heap[0] = last;
    sinkRoot(heap);
  }
}
