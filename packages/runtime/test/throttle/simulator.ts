import { seededRandom, type VirtualPlatform } from "@carillon/config/virtual-platform";
import type { BucketDemand, Limiter, Permit } from "../../src/throttle/limiter.ts";

/** A rate limit as a server keeps it, on the server's own time. */
export interface ServerModel {
  readonly name: string;
  /** Whether a request that is handled at `at` passes. */
  admit(at: number): boolean;
}

/** At most N in any window of any position. */
export function slidingWindow(limit: number, windowMs: number): ServerModel {
  const handled: number[] = [];
  return {
    name: "sliding window",
    admit(at) {
      while (handled.length > 0 && handled[0]! <= at - windowMs) handled.shift();
      if (handled.length >= limit) return false;
      handled.push(at);
      return true;
    },
  };
}

/** At most N in each window; windows begin at `phase`. */
export function fixedWindow(limit: number, windowMs: number, phase: number): ServerModel {
  let current = Number.NaN;
  let count = 0;
  return {
    name: "fixed window",
    admit(at) {
      const window = Math.floor((at - phase) / windowMs);
      if (window !== current) count = 0;
      current = window;
      return ++count <= limit;
    },
  };
}

/** A bucket of N tokens that refills at N per window. */
export function tokenBucket(limit: number, windowMs: number): ServerModel {
  let tokens = limit;
  let last = Number.NaN;
  return {
    name: "token bucket",
    admit(at) {
      if (!Number.isNaN(last)) tokens = Math.min(limit, tokens + ((at - last) * limit) / windowMs);
      last = at;
      // Sums of fractions fall short of whole numbers by a hair.
      if (tokens < 1 - 1e-6) return false;
      tokens--;
      return true;
    },
  };
}

/** Two counters, the older one weighted by how much of it still overlaps. */
export function slidingCounter(limit: number, windowMs: number): ServerModel {
  let current = Number.NEGATIVE_INFINITY;
  let count = 0;
  let before = 0;
  return {
    name: "sliding counter",
    admit(at) {
      const window = Math.floor(at / windowMs);
      if (window !== current) {
        before = window === current + 1 ? count : 0;
        count = 0;
        current = window;
      }
      const overlap = 1 - (at / windowMs - window);
      if (before * overlap + count + 1 > limit) return false;
      count++;
      return true;
    },
  };
}

export interface SimulationOptions {
  readonly platform: VirtualPlatform;
  readonly limiter: Limiter;
  readonly demands: readonly BucketDemand[];
  readonly servers: readonly ServerModel[];
  readonly seed: number;
  /** Calls under way at once, waiting ones included. */
  readonly workers: number;
  readonly durationMs: number;
  /** Bounds of the time on the wire, each way. */
  readonly latencyMs: readonly [number, number];
  /** Share of the requests whose reply never comes; they are given up after `giveUpMs`. */
  readonly lossRate?: number;
  readonly giveUpMs?: number;
}

export interface SimulationResult {
  /** Times at which the server handled a request. */
  readonly handled: number[];
  readonly refusedBy: Record<string, number>;
}

/** Workers that call without a break, over a network with random latency, until the time is over. */
export async function simulate(options: SimulationOptions): Promise<SimulationResult> {
  const { platform, limiter, demands, servers, workers, durationMs, latencyMs, lossRate = 0, giveUpMs = 500 } = options;
  const random = seededRandom(options.seed);
  const latency = (): number => latencyMs[0] + random() * (latencyMs[1] - latencyMs[0]) * (random() < 0.01 ? 4 : 1);
  const end = platform.now() + durationMs;
  const handled: number[] = [];
  const refusedBy: Record<string, number> = {};

  function send(permit: Permit): void {
    const lost = random() < lossRate;
    platform.timer(latency(), () => {
      handled.push(platform.now());
      for (const server of servers) {
        if (!server.admit(platform.now())) refusedBy[server.name] = (refusedBy[server.name] ?? 0) + 1;
      }
      if (lost) return;
      platform.timer(latency(), () => {
        permit.responded();
        work();
      });
    });
    if (lost) {
      platform.timer(giveUpMs, () => {
        permit.lost();
        work();
      });
    }
  }
  function work(): void {
    if (platform.now() >= end) return;
    const permit = limiter.acquire(demands);
    if ("then" in permit) void permit.then(send);
    else send(permit);
  }
  for (let index = 0; index < workers; index++) work();
  await platform.runAll();
  return { handled: handled.toSorted((a, b) => a - b), refusedBy };
}

/** The most that any window of this length holds. */
export function mostInAnyWindow(times: readonly number[], windowMs: number): number {
  let first = 0;
  let most = 0;
  for (let last = 0; last < times.length; last++) {
    while (times[first]! <= times[last]! - windowMs) first++;
    most = Math.max(most, last - first + 1);
  }
  return most;
}
