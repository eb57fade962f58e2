import type { Bucket } from "./bucket.ts";
import type { BucketDemand, Permit } from "./limiter.ts";

/** A call that waits. */
export interface Waiter {
  readonly queue: WaitQueue;
  readonly demands: readonly BucketDemand[];
  /** Rises with each arrival at the limiter. */
  readonly order: number;
  readonly since: number;
  /** A bucket that is closed for longer than this ends the wait. */
  readonly maxPauseMs: number;
  previous: Waiter | undefined;
  next: Waiter | undefined;
  /** Given once it was let through. */
  permit: Permit | undefined;
  resolve: ((permit: Permit) => void) | undefined;
  reject: ((reason: unknown) => void) | undefined;
  /** Takes away its listener and its timeout. */
  release: (() => void) | undefined;
  cancelRetry: (() => void) | undefined;
}

/** The calls that want the same buckets with the same priority, first come first served; linked, so that any may leave at once. */
export interface WaitQueue {
  readonly key: string;
  readonly priority: number;
  readonly lanes: readonly Lane[];
  head: Waiter | undefined;
  tail: Waiter | undefined;
  size: number;
  /** Where it is parked. */
  home: Lane | undefined;
}

/** A bucket, the queues whose heads wait for it, and the timer that wakes them. */
export interface Lane {
  readonly bucket: Bucket;
  readonly parked: WaitQueue[];
  wakeAt: number;
  cancelWake: (() => void) | undefined;
}

export function append(queue: WaitQueue, waiter: Waiter): void {
  waiter.previous = queue.tail;
  if (queue.tail) queue.tail.next = waiter;
  else queue.head = waiter;
  queue.tail = waiter;
  queue.size++;
}

export function unlink({ queue, previous, next }: Waiter): void {
  if (previous) previous.next = next;
  else queue.head = next;
  if (next) next.previous = previous;
  else queue.tail = previous;
  queue.size--;
}

/** Of queues that are not empty, the one with the highest priority; among equals, the one whose head waits longest. */
export function foremost(queues: readonly WaitQueue[]): WaitQueue | undefined {
  let best = queues[0];
  for (const queue of queues) {
    const ahead = queue.priority - best!.priority || best!.head!.order - queue.head!.order;
    if (ahead > 0) best = queue;
  }
  return best;
}
