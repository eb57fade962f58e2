import { seededRandom } from "@carillon/config/virtual-platform";
import type { Platform } from "../../src/platform.ts";

/** A promise that is resolved reaches the code that waits for it within this many turns of the microtask queue. */
const TURNS = 4;

interface Timer {
  readonly at: number;
  readonly order: number;
  run: (() => void) | undefined;
}

/** Time that moves only when it is told to, made for millions of events: no turn of the host's event loop is spent. */
export interface Clock extends Platform {
  /** Timers that are armed and not cancelled. */
  readonly pendingTimers: number;
  /** Calls back after exactly `ms`, whatever the lateness of timers is. For what is no timer: the network, a server. */
  after(ms: number, callback: () => void): void;
  /** Lets everything run that waits in promises, at this instant. */
  settle(): Promise<void>;
  /** Lets time pass, event by event. */
  advance(ms: number): Promise<void>;
  /** Lets time pass until no event is left, or until `until`, a value of `now()`. */
  run(until?: number): Promise<void>;
}

export interface ClockOptions {
  /** Of `random()`. Default 1. */
  seed?: number;
  /** First value of `now()`. Default 0. */
  now?: number;
  /** How much later than asked a timer may fire, as those of a host do. Default 0. */
  lateMs?: number;
  ownTimers?: boolean;
}

const isBefore = (a: Timer, b: Timer): boolean => a.at < b.at || (a.at === b.at && a.order < b.order);

function push(heap: Timer[], timer: Timer): void {
  let index = heap.length;
  while (index > 0) {
    const above = (index - 1) >> 1;
    if (!isBefore(timer, heap[above]!)) break;
    heap[index] = heap[above]!;
    index = above;
  }
  heap[index] = timer;
}

function pop(heap: Timer[]): void {
  const last = heap.pop()!;
  const { length } = heap;
  if (length === 0) return;
  let index = 0;
  for (;;) {
    let below = 2 * index + 1;
    if (below >= length) break;
    if (below + 1 < length && isBefore(heap[below + 1]!, heap[below]!)) below++;
    if (!isBefore(heap[below]!, last)) break;
    heap[index] = heap[below]!;
    index = below;
  }
  heap[index] = last;
}

export function createClock({ seed = 1, now: start = 0, lateMs = 0, ownTimers = false }: ClockOptions = {}): Clock {
  const random = seededRandom(seed);
  const heap: Timer[] = [];
  let now = start;
  let order = 0;
  let pending = 0;

  function arm(ms: number, run: () => void): Timer {
    const timer: Timer = { at: now + Math.max(0, ms), order: order++, run };
    push(heap, timer);
    pending++;
    return timer;
  }

  async function settle(): Promise<void> {
    for (let turn = 0; turn < TURNS; turn++) await undefined;
  }

  async function run(until = Number.POSITIVE_INFINITY): Promise<void> {
    await settle();
    for (let next = heap[0]; next && next.at <= until; next = heap[0]) {
      pop(heap);
      const { run } = next;
      if (!run) continue;
      now = next.at;
      pending--;
      next.run = undefined;
      run();
      for (let turn = 0; turn < TURNS; turn++) await undefined;
    }
    if (until < Number.POSITIVE_INFINITY) now = Math.max(now, until);
  }

  return {
    ownTimers,
    now: () => now,
    wall: () => Date.UTC(2026, 2, 1, 12) + now,
    random,
    timer(ms, callback) {
      const timer = arm(lateMs > 0 ? ms + random() * lateMs : ms, callback);
      return () => {
        if (timer.run) pending--;
        timer.run = undefined;
      };
    },
    after: arm,
    get pendingTimers() {
      return pending;
    },
    settle,
    advance: (ms) => run(now + ms),
    run,
  };
}
