/** A rate limit as a server keeps it, on the server's own time. */
export interface ServerModel {
  /** Whether a request that is handled at `at` passes. Times never go back. */
  admit(at: number): boolean;
}

/** Makes a model of N per window. `phase`, from 0 to 1, is where its windows begin on our clock. */
export type MakeServer = (limit: number, windowMs: number, phase: number) => ServerModel;

/** Sums of fractions fall short of whole numbers by a hair. */
const HAIR = 1e-6;

/** At most N in each window of its own clock. */
export const fixedWindow: MakeServer = (limit, windowMs, phase) => {
  let current = Number.NaN;
  let count = 0;
  return {
    admit(at) {
      const window = Math.floor(at / windowMs - phase);
      if (window !== current) count = 0;
      current = window;
      return ++count <= limit;
    },
  };
};

/** At most N in a window that the first request after the last one opens. */
export const fixedFromFirstHit: MakeServer = (limit, windowMs) => {
  let until = Number.NEGATIVE_INFINITY;
  let count = 0;
  return {
    admit(at) {
      if (at >= until) {
        until = at + windowMs;
        count = 0;
      }
      return ++count <= limit;
    },
  };
};

/** The last N times, the oldest one first to be overwritten. */
function lastTimes(limit: number) {
  const times = new Float64Array(limit).fill(Number.NEGATIVE_INFINITY);
  let next = 0;
  return {
    oldest: (): number => times[next]!,
    add(at: number): void {
      times[next] = at;
      next = (next + 1) % limit;
    },
  };
}

/** At most N in any window of any position. */
export const slidingLog: MakeServer = (limit, windowMs) => {
  const passed = lastTimes(limit);
  return {
    admit(at) {
      if (passed.oldest() > at - windowMs) return false;
      passed.add(at);
      return true;
    },
  };
};

/** The same, but a request that was refused counts, so that hammering never ends. */
export const slidingLogOfHits: MakeServer = (limit, windowMs) => {
  const hits = lastTimes(limit);
  return {
    admit(at) {
      const passes = hits.oldest() <= at - windowMs;
      hits.add(at);
      return passes;
    },
  };
};

/** Two counters, the older one weighted by how much of it still overlaps. */
export const slidingCounter: MakeServer = (limit, windowMs, phase) => {
  let current = Number.NEGATIVE_INFINITY;
  let count = 0;
  let before = 0;
  return {
    admit(at) {
      const position = at / windowMs - phase;
      const window = Math.floor(position);
      if (window !== current) {
        before = window === current + 1 ? count : 0;
        count = 0;
        current = window;
      }
      if (before * (1 - (position - window)) + count + 1 > limit + HAIR) return false;
      count++;
      return true;
    },
  };
};

/** A bucket of `capacity` tokens that refills at N per window. */
function bucketOf(capacity: number, limit: number, windowMs: number): ServerModel {
  let tokens = capacity;
  let last = 0;
  return {
    admit(at) {
      tokens = Math.min(capacity, tokens + ((at - last) * limit) / windowMs);
      last = at;
      if (tokens < 1 - HAIR) return false;
      tokens--;
      return true;
    },
  };
}

export const tokenBucket: MakeServer = (limit, windowMs) => bucketOf(limit, limit, windowMs);

/** The same rate with room for a tenth of the quota at once: the equal of GCRA with a burst of N/10. */
export const tenthBurst: MakeServer = (limit, windowMs) => bucketOf(Math.max(1, limit / 10), limit, windowMs);

/** The seven ways in which servers count. */
export const SERVERS = {
  "fixed window": fixedWindow,
  "fixed, first hit": fixedFromFirstHit,
  "sliding log": slidingLog,
  "log of all hits": slidingLogOfHits,
  "token bucket N": tokenBucket,
  "two counters": slidingCounter,
  "GCRA burst N/10": tenthBurst,
} as const satisfies Record<string, MakeServer>;

export type ServerName = keyof typeof SERVERS;
export const SERVER_NAMES = Object.keys(SERVERS) as ServerName[];

/** At most `limit` requests in work at once. */
export function inWork(limit: number) {
  let count = 0;
  return {
    begin: (): boolean => ++count <= limit,
    end(): void {
      count--;
    },
  };
}

/** The most that any window of this length holds; `times` ascend. */
export function mostInAnyWindow(times: readonly number[], windowMs: number): number {
  let first = 0;
  let most = 0;
  for (let last = 0; last < times.length; last++) {
    while (times[first]! <= times[last]! - windowMs) first++;
    most = Math.max(most, last - first + 1);
  }
  return most;
}
