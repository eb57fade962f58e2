/** The clock and dice of a client, in the hands of a test: the option `platform` takes it. */

interface Timer {
  readonly at: number;
  readonly run: () => void;
  cancelled: boolean;
}

export interface VirtualPlatform {
  now(): number;
  wall(): number;
  random(): number;
  timer(ms: number, callback: () => void): () => void;
  readonly ownTimers?: boolean;
  /** Timers that are armed and not cancelled. 0 at the end of a test: nothing would keep the process alive. */
  readonly pendingTimers: number;
  /** Lets time pass. Each timer fires at its own instant, and everything that it sets off in promises runs before the next one. */
  advance(ms: number): Promise<void>;
  /** Lets time pass until no timer is left; throws when that takes longer than `limitMs` (default a week). */
  runAll(limitMs?: number): Promise<void>;
  /** Lets everything run that waits in promises, at this instant. */
  settle(): Promise<void>;
  /** Moves the wall clock alone, as an administrator or NTP would. */
  shiftWall(ms: number): void;
}

export interface VirtualPlatformOptions {
  /** Of `random()`. Default 1. */
  seed?: number;
  /** First value of `now()`. Default 1,000. */
  now?: number;
  /** First value of `wall()`. Default 2026-03-01T12:00:00Z. */
  wall?: number;
  ownTimers?: boolean;
}

/** Numbers in [0, 1) that are the same for the same seed. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A platform whose time only moves when the test says so. */
export function createVirtualPlatform(options: VirtualPlatformOptions = {}): VirtualPlatform {
  const { seed = 1, now: start = 1_000, ownTimers = false } = options;
  let now = start;
  let wallOffset = (options.wall ?? Date.UTC(2026, 2, 1, 12)) - start;
  let pending = 0;
  // Ascending; timers of one instant in the order in which they were armed.
  const timers: Timer[] = [];

  const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

  function dropCancelled(): void {
    while (timers[0]?.cancelled) timers.shift();
  }

  async function runUntil(end: number): Promise<void> {
    await settle();
    for (;;) {
      dropCancelled();
      const next = timers[0];
      if (!next || next.at > end) break;
      timers.shift();
      now = Math.max(now, next.at);
      pending--;
      next.cancelled = true;
      next.run();
      await settle();
    }
  }

  return {
    ownTimers,
    now: () => now,
    wall: () => now + wallOffset,
    random: seededRandom(seed),
    timer(ms, run) {
      const timer: Timer = { at: now + Math.max(0, ms), run, cancelled: false };
      let low = 0;
      let high = timers.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (timers[middle]!.at <= timer.at) low = middle + 1;
        else high = middle;
      }
      timers.splice(low, 0, timer);
      pending++;
      return () => {
        if (!timer.cancelled) pending--;
        timer.cancelled = true;
      };
    },
    get pendingTimers() {
      return pending;
    },
    async advance(ms) {
      const end = now + ms;
      await runUntil(end);
      now = end;
    },
    async runAll(limitMs = 7 * 86_400_000) {
      const end = now + limitMs;
      await runUntil(end);
      if (pending > 0) throw new Error(`${pending} timers are still armed after ${limitMs} ms`);
    },
    settle,
    shiftWall(ms) {
      wallOffset += ms;
    },
  };
}
