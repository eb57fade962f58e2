import type { Lane, Party } from "./lane.ts";
import type { BucketDemand, Permit } from "./limiter.ts";

/** A call that waits. */
export interface Waiter {
  readonly queue: WaitQueue;
  readonly demands: readonly BucketDemand[];
  /** Rises with each arrival at the limiter; calls that return stand before all that came at the same time. */
  readonly order: number;
  readonly since: number;
  /** When its first attempt came. */
  readonly enqueuedAt: number;
  /** Longest time that its request may take, once it is let through. */
  readonly holdMs: number;
  /** A bucket that is closed for longer than this ends the wait. */
  readonly maxPauseMs: number;
  previous: Waiter | undefined;
  next: Waiter | undefined;
  /** Given once it was let through. */
  permit: Permit | undefined;
  /** Settles its promise; a promise that is rejected rejects it. */
  settle: ((permit: Permit | Promise<never>) => void) | undefined;
  /** Takes away its listener and its timeout. */
  release: (() => void) | undefined;
  cancelRetry: (() => void) | undefined;
  /** When its own timer is due. Infinity: it has none. */
  looksAt: number;
  hasLeft: boolean;
}

/**
 * The calls that are alike in all that counts: buckets, priority, fairness key, and whether they come for the first time.
 * First come first served; linked, so that any may leave at once.
 */
export interface WaitQueue {
  readonly key: string;
  readonly priority: number;
  /** The time of waiting that the priority is worth. */
  readonly leadMs: number;
  /** Its calls were let through before and refused by the server. */
  readonly returned: boolean;
  readonly lanes: readonly Lane[];
  /** Those that it takes turns with, in each lane. */
  readonly parties: readonly Party[];
  head: Waiter | undefined;
  tail: Waiter | undefined;
  size: number;
  /** The lane that it is parked in. */
  home: Lane | undefined;
  /** Other lanes, in which slots are kept for its head. */
  claims: readonly Lane[];
  place: number;
}

/** Adds a waiter behind those that came before it; only calls that return have any to go past. */
export function insert(queue: WaitQueue, waiter: Waiter): void {
  let before = queue.tail;
  while (before && before.enqueuedAt > waiter.enqueuedAt) before = before.previous;
  const after = before ? before.next : queue.head;
  waiter.previous = before;
  waiter.next = after;
  if (before) before.next = waiter;
  else queue.head = waiter;
  if (after) after.previous = waiter;
  else queue.tail = waiter;
  queue.size++;
}

export function unlink({ queue, previous, next }: Waiter): void {
  if (previous) previous.next = next;
  else queue.head = next;
  if (next) next.previous = previous;
  else queue.tail = previous;
  queue.size--;
}

/** Of two queues, whether the head of the first came earlier, its priority counted as time of waiting. */
export function isSenior(a: WaitQueue, b: WaitQueue): boolean {
  const [first, second] = [a.head!, b.head!];
  const lead = first.enqueuedAt - a.leadMs - (second.enqueuedAt - b.leadMs);
  return lead < 0 || (lead === 0 && first.order < second.order);
}
